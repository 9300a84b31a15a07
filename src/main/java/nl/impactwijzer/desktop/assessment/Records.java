package nl.impactwijzer.desktop.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.impactwijzer.dossier.Change;
import nl.impactwijzer.dossier.DossierStore;
import nl.impactwijzer.dossier.FinalRevision;

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
