package nl.impactwijzer.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.impactwijzer.questionnaire.PublicLabel;
import nl.impactwijzer.report.Block;
import nl.impactwijzer.report.Inline;
import nl.impactwijzer.scoring.RowOutcome;

/// One page about each row for the people it concerns, made of the fixed sentences of the questionnaire.
final class LabelChapter {

    private final Draft draft;

    LabelChapter(Draft draft) {
        this.draft = draft;
    }

    List<Block> write(PublicLabel label) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Lead(draft.say("report.label.lead")));
        for (RowOutcome row : draft.outcome().rows()) {
            blocks.add(new Block.PageBreak());
            blocks.add(Draft.heading(
                    2, draft.say("report.label.title", "title", label.title(), "function", draft.rowTitle(row.row()))));
            blocks.add(new Block.Paragraph(draft.say(label.intro())));
            lines(label, row).forEach((heading, sentences) -> {
                blocks.add(Draft.heading(3, heading));
                blocks.add(new Block.Bullets(
                        false, sentences.stream().map(Inline::text).toList()));
            });
        }
        return blocks;
    }

    /// The sentences that are surely true, under their headings.
    private Map<String, List<String>> lines(PublicLabel label, RowOutcome row) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        label.lines().stream()
                .filter(line -> draft.isTrue(line.when(), row.row()))
                .forEach(line -> lines.computeIfAbsent(draft.say(line.heading()), _ -> new ArrayList<>())
                        .add(draft.say(line.text())));
        return lines;
    }
}
