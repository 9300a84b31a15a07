package nl.impactwijzer.report.compose;

import java.util.List;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.report.Block;
import nl.impactwijzer.report.Inline;
import nl.impactwijzer.report.Table;
import nl.impactwijzer.report.withheld.Withheld;

/// The list of what a public version leaves out, each with the digest by which it can be checked later.
final class WithheldChapter {

    static final String ANCHOR = "withheld";

    private final Draft draft;

    WithheldChapter(Draft draft) {
        this.draft = draft;
    }

    /// One line that sends a reader here.
    static List<Inline> pointer(Draft draft) {
        return List.of(
                new Inline.Text(draft.say(
                                "report.withheld.count",
                                "n",
                                draft.withholding().items().size()) + " "),
                new Inline.Ref(ANCHOR, draft.say("report.withheld.see"), draft.say("report.withheld")));
    }

    List<Block> write() {
        return List.of(
                new Block.Lead(draft.say(
                        "report.withheld.lead", "n", draft.withholding().items().size())),
                new Block.Paragraph(draft.say("report.withheld.followUps")),
                new Table(
                        "",
                        List.of(
                                new Table.Column(draft.say("report.question"), 6),
                                new Table.Column(draft.say("report.withheld.hash"), 6)),
                        1,
                        draft.withholding().items().stream().map(this::row).toList()),
                new Block.Paragraph(draft.say("report.withheld.check")));
    }

    private Table.Row row(Withheld item) {
        return Draft.row(what(item), Table.Cell.of(new Inline.Quiet(item.digest())));
    }

    private Table.Cell what(Withheld item) {
        if (item.isAttic()) {
            return Table.Cell.of(draft.say("report.withheld.attic"));
        }
        Place place = Place.parse(item.what());
        return Table.Cell.of(new Inline.Quiet(draft.rowBefore(place)), draft.question(place.question()));
    }
}
