package nl.impactwijzer.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.impactwijzer.dossier.Measure;
import nl.impactwijzer.report.Block;
import nl.impactwijzer.report.Inline;
import nl.impactwijzer.report.Table;

/// Who does what, by when, in which state, and how it is shown to work.
final class MeasuresChapter {

    private final Draft draft;

    MeasuresChapter(Draft draft) {
        this.draft = draft;
    }

    List<Block> write() {
        if (draft.dossier().measures().isEmpty()) {
            return List.of(new Block.Paragraph(draft.say("report.measures.none")));
        }
        List<Table.Row> rows = draft.dossier().measures().stream()
                .sorted(Comparator.comparing(
                        measure -> measure.due().map(day -> day.toString()).orElse("9999")))
                .map(this::row)
                .toList();
        return List.of(
                new Block.Lead(draft.say("report.measures.lead")),
                new Table(
                        "",
                        List.of(
                                new Table.Column(draft.say("report.measure"), 5),
                                new Table.Column(draft.say("report.measure.who"), 3),
                                new Table.Column(draft.say("report.measure.due"), 3),
                                new Table.Column(draft.say("report.measure.state"), 2),
                                new Table.Column(draft.say("report.measure.proof"), 4)),
                        1,
                        rows));
    }

    static String who(Draft draft, Measure measure) {
        String party = draft.say("report.party." + measure.who().code());
        return measure.owner().isBlank() ? party : party + ": " + measure.owner();
    }

    private Table.Row row(Measure measure) {
        List<List<Inline>> what = new ArrayList<>();
        what.add(Inline.text(measure.title()));
        List<Inline> risks = measure.risks().stream().map(draft::risk).toList();
        if (!risks.isEmpty()) {
            List<Inline> line = new ArrayList<>();
            line.add(new Inline.Quiet(draft.say("report.measure.risks") + " "));
            line.addAll(Draft.joined(risks));
            what.add(line);
        }
        if (!measure.note().isBlank()) {
            what.add(Inline.text(measure.note()));
        }
        return Draft.row(
                new Table.Cell(what),
                Table.Cell.of(who(draft, measure)),
                Table.Cell.of(measure.due().map(draft.messages()::day).orElse(draft.say("report.measure.noDate"))),
                Table.Cell.of(
                        draft.say("report.measure.state." + measure.state().code())),
                Table.Cell.of(measure.proof().isBlank() ? "–" : measure.proof()));
    }
}
