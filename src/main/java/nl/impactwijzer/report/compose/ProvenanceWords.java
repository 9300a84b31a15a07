package nl.impactwijzer.report.compose;

import java.util.ArrayList;
import java.util.List;
import nl.impactwijzer.questionnaire.catalogue.Provenance;
import nl.impactwijzer.questionnaire.catalogue.Publisher;
import nl.impactwijzer.report.Block;
import nl.impactwijzer.report.Fact;
import nl.impactwijzer.report.Inline;
import nl.impactwijzer.report.LevelTone;

/// What a report says about where its questionnaire comes from: a mark on every page and a remark when it is a concept,
/// and the publisher when it has one that is trusted.
final class ProvenanceWords {

    private final Draft draft;
    private final Provenance provenance;

    /// @param provenance as the computer knows it; a questionnaire that calls itself a concept always is one
    ProvenanceWords(Draft draft, Provenance provenance) {
        this.draft = draft;
        this.provenance = provenance.of(draft.questionnaire());
    }

    String mark() {
        return provenance instanceof Provenance.Concept ? draft.say("report.concept") : "";
    }

    /// The same blocks, with the remark after the first of them.
    List<Block> remarked(List<Block> blocks) {
        if (!(provenance instanceof Provenance.Concept(var why))) {
            return blocks;
        }
        List<Block> remarked = new ArrayList<>(blocks);
        remarked.add(
                Math.min(1, blocks.size()),
                new Block.Notice(
                        LevelTone.ACCENT,
                        draft.say("report.concept"),
                        Inline.text(draft.say("report.concept.text", "why", why))));
        return remarked;
    }

    List<Fact> facts() {
        return switch (provenance) {
            case Provenance.BuiltIn _ -> List.of();
            case Provenance.Concept(var why) ->
                List.of(new Fact(draft.say("report.concept"), draft.say("report.concept.text", "why", why)));
            case Provenance.Published(Publisher publisher) ->
                List.of(
                        new Fact(
                                draft.say("report.published"),
                                draft.say(
                                        publisher.selfMade() ? "report.published.selfMade" : "report.published.issued",
                                        "publisher",
                                        publisher.name(),
                                        "name",
                                        publisher.subject(),
                                        "issuer",
                                        publisher.issuer())),
                        new Fact(
                                draft.say("report.published.fingerprint"),
                                List.of(new Inline.Quiet(publisher.readableFingerprint()))));
        };
    }
}
