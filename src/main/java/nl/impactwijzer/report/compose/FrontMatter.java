package nl.impactwijzer.report.compose;

import java.util.ArrayList;
import java.util.List;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.report.Block;
import nl.impactwijzer.report.Cover;
import nl.impactwijzer.report.Fact;
import nl.impactwijzer.report.Inline;
import nl.impactwijzer.report.LevelTone;
import nl.impactwijzer.report.SignaturePanel;

/// Title, cover and colophon: about what, by whom, with which questionnaire, and how to check it.
final class FrontMatter {

    private final Draft draft;
    private final ReportOptions options;

    FrontMatter(Draft draft, ReportOptions options) {
        this.draft = draft;
        this.options = options;
    }

    String title() {
        return draft.say("report.title", "questionnaire", kind(), "product", productName());
    }

    String subject() {
        return draft.say("report.subject", "questionnaire", kind(), "product", productName());
    }

    Cover cover() {
        Product product = draft.dossier().product();
        List<Fact> facts = new ArrayList<>();
        add(facts, "report.cover.vendor", product.vendor());
        add(facts, "report.cover.version", product.version());
        add(facts, "report.cover.organisation", options.organisation());
        add(facts, "report.cover.author", options.author());
        add(
                facts,
                "report.cover.role",
                draft.say("report.role." + draft.dossier().role().code()));
        facts.add(new Fact(
                draft.say("report.cover.questionnaire"),
                draft.questionnaire().ref().name()));
        facts.add(hash());
        draft.questionnaire()
                .track(draft.dossier().track())
                .ifPresent(track -> add(facts, "report.cover.track", draft.say(track.title())));
        add(facts, "report.cover.asOf", draft.messages().day(draft.outcome().asOf()));
        add(facts, "report.cover.created", draft.moment(options.created()));
        add(facts, "report.cover.status", draft.say(isFinal() ? "report.status.final" : "report.status.provisional"));
        boolean whole = draft.withholding().isEmpty();
        if (!whole) {
            add(
                    facts,
                    "report.withheld.mark",
                    draft.say(
                            "report.withheld.count",
                            "n",
                            draft.withholding().items().size()));
        }
        return new Cover(
                kind(),
                productName(),
                "",
                facts,
                Inline.text(draft.say(whole ? "report.cover.closing" : "report.withheld.closing")));
    }

    List<Block> colophon() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Lead(draft.say("report.colophon.lead")));
        signatures(blocks);
        blocks.add(Draft.heading(2, draft.say("report.colophon.origin")));
        List<Fact> facts = new ArrayList<>();
        add(
                facts,
                "report.colophon.program",
                draft.say("report.colophon.version", "version", options.programVersion()));
        facts.add(new Fact(
                draft.say("report.cover.questionnaire"),
                draft.questionnaire().ref().name()));
        add(
                facts,
                "report.colophon.publisher",
                draft.questionnaire().definition().publisher());
        facts.add(hash());
        facts.add(new Fact(
                draft.say("report.colophon.dossier"),
                List.of(new Inline.Quiet(draft.dossier().id()))));
        facts.add(new Fact(draft.say("report.colophon.dossierHash"), List.of(new Inline.Quiet(draft.seed()))));
        facts.addAll(new ProvenanceWords(draft, options.provenance()).facts());
        blocks.add(new Block.Facts(facts));
        blocks.add(new Block.Notice(
                LevelTone.ACCENT,
                draft.say("report.colophon.about"),
                Inline.text(draft.say(draft.questionnaire().definition().notice()))));
        blocks.add(Draft.heading(2, draft.say("report.colophon.verify")));
        blocks.add(new Block.Paragraph(
                draft.say(draft.withholding().isEmpty() ? "report.colophon.verify.text" : "report.withheld.verify")));
        return blocks;
    }

    /// At the top of the page, so that the panel is never parted from its heading.
    private void signatures(List<Block> blocks) {
        blocks.add(Draft.heading(2, draft.say("report.signatures")));
        blocks.add(new SignaturePanel(List.of(
                new SignaturePanel.Place("Handtekening1", draft.say("report.signatures.first")),
                new SignaturePanel.Place("Handtekening2", draft.say("report.signatures.second")),
                new SignaturePanel.Place("Handtekening3", draft.say("report.signatures.third")))));
    }

    private boolean isFinal() {
        return !draft.outcome().verdict().isProvisional()
                && draft.outcome().verdict().missing().isEmpty();
    }

    private Fact hash() {
        return new Fact(
                draft.say("report.cover.hash"),
                List.of(new Inline.Quiet(draft.questionnaire().ref().sha256())));
    }

    private String kind() {
        return draft.say(draft.questionnaire().definition().title());
    }

    private String productName() {
        return draft.dossier().product().name();
    }

    private void add(List<Fact> facts, String label, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(draft.say(label), value));
        }
    }
}
