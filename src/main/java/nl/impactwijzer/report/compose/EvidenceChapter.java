package nl.impactwijzer.report.compose;

import java.util.List;
import nl.impactwijzer.dossier.Evidence;
import nl.impactwijzer.report.Block;
import nl.impactwijzer.report.Inline;
import nl.impactwijzer.report.Table;

/// The list of evidence, each file with the hash by which it can be recognised.
final class EvidenceChapter {

    private final Draft draft;

    EvidenceChapter(Draft draft) {
        this.draft = draft;
    }

    List<Block> write() {
        if (draft.dossier().evidence().isEmpty()) {
            return List.of(new Block.Paragraph(draft.say("report.evidence.none")));
        }
        return List.of(
                new Block.Lead(draft.say("report.evidence.lead")),
                new Table(
                        "",
                        List.of(
                                new Table.Column(draft.say("report.evidence.title"), 5),
                                new Table.Column(draft.say("report.evidence.item"), 6),
                                new Table.Column(draft.say("report.evidence.added"), 3)),
                        1,
                        draft.dossier().evidence().stream().map(this::row).toList()));
    }

    private Table.Row row(Evidence evidence) {
        return Draft.row(
                Draft.cell(List.of(
                        Inline.text(evidence.title()),
                        evidence.note().isBlank() ? List.of() : Inline.text(evidence.note()))),
                Draft.cell(item(evidence)),
                Table.Cell.of((evidence.addedBy() + " " + draft.moment(evidence.addedAt())).strip()));
    }

    private List<List<Inline>> item(Evidence evidence) {
        return switch (evidence.item()) {
            case Evidence.KeptFile file ->
                List.of(Inline.text(file.name()), List.of(new Inline.Quiet("SHA-256 " + file.sha256())));
            case Evidence.Link link ->
                List.of(List.of(new Inline.Link(
                        link.url(), link.url(), draft.say("report.website", "title", evidence.title()))));
        };
    }
}
