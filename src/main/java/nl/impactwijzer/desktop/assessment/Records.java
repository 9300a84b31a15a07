package nl.impactwijzer.desktop.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.impactwijzer.dossier.Change;
import nl.impactwijzer.dossier.DossierStore;

/// What is kept beside the newest state of one dossier: its history, the files of evidence, its final reports.
///
/// Each of these may take a while: call them in the background.
public final class Records {

    private final DossierStore store;
    private final String dossier;

    public Records(DossierStore store, String dossier) {
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

    /// Keeps a signed report as a final revision.
    public void keepFinal(byte[] report, Instant at) {
        store.keepFinal(dossier, report, at);
    }
}
