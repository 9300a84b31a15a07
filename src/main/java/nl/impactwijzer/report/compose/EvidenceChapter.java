package nl.impactwijzer.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.impactwijzer.dossier.Evidence;
import nl.impactwijzer.report.Block;
import nl.impactwijzer.report.Content;
import nl.impactwijzer.report.Inline;
import nl.impactwijzer.report.Picture;
import nl.impactwijzer.report.Table;

/// The list of evidence, each file with the hash by which it can be recognised, and behind it the pictures.
final class EvidenceChapter {

    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg");

    /// What is more would make a report too heavy to send; the list still names them.
    private static final int MOST_PICTURES = 30;

    private static final int WIDTH_MILLIMETRES = 140;

    private final Draft draft;
    private final Function<Evidence.KeptFile, Optional<Content>> bytes;

    EvidenceChapter(Draft draft, Function<Evidence.KeptFile, Optional<Content>> bytes) {
        this.draft = draft;
        this.bytes = bytes;
    }

    List<Block> write() {
        if (draft.dossier().evidence().isEmpty()) {
            return List.of(new Block.Paragraph(draft.say("report.evidence.none")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Lead(draft.say("report.evidence.lead")));
        blocks.add(new Table(
                "",
                List.of(
                        new Table.Column(draft.say("report.evidence.title"), 5),
                        new Table.Column(draft.say("report.evidence.item"), 6),
                        new Table.Column(draft.say("report.evidence.added"), 3)),
                1,
                draft.dossier().evidence().stream().map(this::row).toList()));
        pictures(blocks);
        return blocks;
    }

    private void pictures(List<Block> blocks) {
        int printed = 0;
        for (Evidence evidence : draft.dossier().evidence()) {
            Optional<Content> picture = printed < MOST_PICTURES ? picture(evidence) : Optional.empty();
            if (picture.isPresent()) {
                String title = Draft.shortened(evidence.title());
                if (printed == 0) {
                    blocks.add(Draft.heading(2, draft.say("report.evidence.pictures")));
                }
                blocks.add(Draft.heading(3, title.isBlank() ? evidence.id() : title));
                blocks.add(new Picture(picture.get(), alt(evidence), WIDTH_MILLIMETRES));
                printed++;
            }
        }
    }

    private Optional<Content> picture(Evidence evidence) {
        return evidence.item() instanceof Evidence.KeptFile file && PICTURES.contains(file.mediaType())
                ? bytes.apply(file)
                : Optional.empty();
    }

    /// Nobody but the person who added it can tell what a picture shows; the note is where that stands.
    private String alt(Evidence evidence) {
        String title = evidence.title().isBlank() ? evidence.id() : evidence.title();
        return evidence.note().isBlank()
                ? draft.say("report.evidence.picture", "title", title)
                : draft.say("report.evidence.picture.note", "title", title, "note", evidence.note());
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
