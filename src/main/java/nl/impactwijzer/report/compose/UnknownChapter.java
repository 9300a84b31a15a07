package nl.impactwijzer.report.compose;

import java.util.List;
import java.util.Optional;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Route;
import nl.impactwijzer.report.Block;
import nl.impactwijzer.report.Inline;
import nl.impactwijzer.report.Table;
import nl.impactwijzer.scoring.Outcome;

/// What nobody knew or answered. It never counts as safe.
final class UnknownChapter {

    private final Draft draft;

    UnknownChapter(Draft draft) {
        this.draft = draft;
    }

    List<Block> write() {
        List<Outcome.OpenPoint> open = draft.outcome().open();
        if (open.isEmpty()) {
            return List.of(new Block.Paragraph(draft.say("report.unknown.none")));
        }
        return List.of(
                new Block.Lead(draft.say("report.unknown.lead", "n", open.size())),
                new Table(
                        "",
                        List.of(
                                new Table.Column(draft.say("report.question"), 7),
                                new Table.Column(draft.say("report.answer"), 3)),
                        1,
                        open.stream().map(this::row).toList()));
    }

    private Table.Row row(Outcome.OpenPoint point) {
        Place place = point.place();
        Optional<Inline> note = Optional.of(draft.dossier().response(place).note())
                .filter(text -> !text.isBlank())
                .map(Inline.Text::new);
        return Draft.row(
                Table.Cell.of(new Inline.Quiet(draft.rowBefore(place)), draft.question(place.question())),
                Draft.cell(List.of(
                        Inline.text(draft.say(point.state() == Route.State.UNKNOWN ? "answer.unknown" : "answer.none")),
                        note.map(List::of).orElse(List.of()))));
    }
}
