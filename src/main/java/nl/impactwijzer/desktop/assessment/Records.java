package nl.impactwijzer.desktop.assessment;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.impactwijzer.dossier.Change;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierStore;
import nl.impactwijzer.dossier.DossierSummary;
import nl.impactwijzer.dossier.FinalRevision;
import nl.impactwijzer.json.JsonException;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.QuestionnaireJson;

/// What is kept beside the newest state of one dossier: its history, the files of evidence, its final reports.
///
/// Each of these may take a while: call them in the background.
public final class Records {

    private final DossierStore store;
    private final String dossier;

    Records(DossierStore store, String dossier) {
        this.store = store;
        this.dossier = dossier;
    }

    /// What changed at that place (`answers/D2.1`, or empty for everything), oldest first.
    public List<Change> history(String placePrefix) {
        return store.history(dossier, placePrefix);
    }

    /// Another assessment of the same product.
    public record Other(Questionnaire questionnaire, Dossier dossier) {}

    /// Of every other questionnaire with which this product was assessed, the assessment that changed last. One whose
    /// questionnaire is not kept, or can no longer be read, is left out.
    ///
    /// @param product its id; one that came from elsewhere has none, and is not known to be the same as any other
    public List<Other> others(String product) {
        List<DossierSummary> all = store.dossiers();
        Optional<String> own = all.stream()
                .filter(one -> one.id().equals(dossier))
                .map(one -> one.questionnaire().id())
                .findFirst();
        Set<String> seen = new HashSet<>();
        own.ifPresent(seen::add);
        return all.stream()
                .filter(one -> !product.isEmpty() && one.productId().equals(product))
                .filter(one -> seen.add(one.questionnaire().id()))
                .flatMap(one -> store.dossier(one.id()).stream())
                .flatMap(one -> kept(one).stream())
                .toList();
    }

    private Optional<Other> kept(Dossier other) {
        try {
            return store.questionnaire(other.questionnaire().sha256())
                    .map(QuestionnaireJson::read)
                    .map(questionnaire -> new Other(questionnaire, other));
        } catch (JsonException _) {
            return Optional.empty();
        }
    }

    /// Keeps a file of evidence; returns its SHA-256.
    public String keepEvidence(byte[] file) {
        return store.keepEvidence(file);
    }

    public Optional<byte[]> evidence(String sha256) {
        return store.evidence(sha256);
    }

    /// Keeps a signed report as the next final revision.
    public FinalRevision keepFinal(byte[] report, Instant at) {
        return store.keepFinal(dossier, report, at);
    }

    /// The signed reports of this dossier, oldest first.
    public List<FinalRevision> finals() {
        return store.finals(dossier);
    }

    public Optional<byte[]> report(FinalRevision revision) {
        return store.report(revision);
    }
}
