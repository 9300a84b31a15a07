package nl.impactwijzer.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.impactwijzer.dossier.AtticItem;
import nl.impactwijzer.dossier.Evidence;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.report.Block;
import nl.impactwijzer.report.Inline;
import nl.impactwijzer.report.Table;

/// The annex with the attic: what an earlier version of the questionnaire asked, the answer of then, and why it does
/// not count now. A dossier that never moved has none.
final class AtticChapter {

    private final Draft draft;

    AtticChapter(Draft draft) {
        this.draft = draft;
    }

    List<Block> write() {
        return List.of(
                new Block.Lead(draft.say("upgrade.report.lead")),
                new Table(
                        "",
                        List.of(
                                new Table.Column(draft.say("upgrade.report.question"), 5),
                                new Table.Column(draft.say("upgrade.report.answer"), 5),
                                new Table.Column(draft.say("upgrade.report.why"), 4)),
                        1,
                        draft.dossier().attic().stream().map(this::row).toList()));
    }

    private Table.Row row(AtticItem item) {
        String id = item.place().startsWith("answers/") ? item.question() + " " : "";
        return Draft.row(
                Draft.cell(List.of(
                        Inline.text(id + draft.say(item.text())),
                        text(item.row()),
                        List.of(new Inline.Quiet(item.from().label())))),
                Draft.cell(answer(item)),
                Draft.cell(why(item)));
    }

    private List<List<Inline>> answer(AtticItem item) {
        Response response = item.response();
        List<List<Inline>> lines = new ArrayList<>();
        lines.add(text(draft.say(item.words())));
        lines.add(text(response.note()));
        if (!response.evidence().isEmpty()) {
            lines.add(Inline.text(draft.say(
                    "upgrade.attic.evidence",
                    "titles",
                    response.evidence().stream()
                            .map(evidence -> draft.dossier()
                                    .evidence(evidence)
                                    .map(Evidence::title)
                                    .orElse(evidence))
                            .collect(Collectors.joining("; ")))));
        }
        String who = (response.by() + " " + draft.moment(response.at())).strip();
        if (!who.isEmpty()) {
            lines.add(List.of(new Inline.Quiet(who)));
        }
        return lines;
    }

    private List<List<Inline>> why(AtticItem item) {
        List<List<Inline>> lines = new ArrayList<>();
        lines.add(Inline.text(draft.say(item.why().sentence())));
        lines.add(text(draft.say(item.reason())));
        if (!item.again().isEmpty()) {
            lines.add(Inline.text(draft.say("upgrade.attic.again", "questions", String.join(", ", item.again()))));
        }
        return lines;
    }

    /// Nothing where there are no words, so that no empty paragraph is printed.
    private static List<Inline> text(String words) {
        return words.isBlank() ? List.of() : Inline.text(words);
    }
}
