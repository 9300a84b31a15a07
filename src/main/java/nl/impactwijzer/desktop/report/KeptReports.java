package nl.impactwijzer.desktop.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierStore;
import nl.impactwijzer.dossier.FinalRevision;
import nl.impactwijzer.exchange.Sha256;

/// The signed reports that are kept with their dossiers: those that were signed in an assessment, and those that got a
/// signature later or came back from somebody else.
///
/// Its methods read and write files: call them in the background.
public final class KeptReports {

    private final DossierStore store;
    private final ReportNotes notes;
    private final Clock clock;

    public KeptReports(DossierStore store, ReportNotes notes, Clock clock) {
        this.store = store;
        this.notes = notes;
        this.clock = clock;
    }

    /// A report that is kept.
    ///
    /// @param note empty for one from before notes were kept
    record Kept(FinalRevision revision, Optional<ReportNote> note, Whereabouts file) {}

    /// Where the same report stands as a file.
    sealed interface Whereabouts {
        record There(Path file) implements Whereabouts {}

        /// Moved, removed or changed since.
        record Gone(Path file) implements Whereabouts {}

        record Unknown() implements Whereabouts {}
    }

    /// How a report that was just looked at stands to this program.
    enum Belonging {
        /// Its dossier is not here.
        NOWHERE,
        /// Its dossier is here, and this very report is kept with it.
        KEPT,
        /// Its dossier is here, and this report can be kept with it.
        POSSIBLE
    }

    /// Of that dossier, newest first.
    List<Kept> of(String dossierId) {
        return store.finals(dossierId).reversed().stream()
                .map(revision -> {
                    Optional<ReportNote> note = notes.of(revision.sha256());
                    return new Kept(revision, note, whereabouts(revision, note));
                })
                .toList();
    }

    Optional<byte[]> bytes(FinalRevision revision) {
        return store.report(revision);
    }

    Belonging belonging(Dossier inside, byte[] report) {
        if (store.dossier(inside.id()).isEmpty()) {
            return Belonging.NOWHERE;
        }
        if (store.finals(inside.id()).stream().anyMatch(kept -> kept.sha256().equals(Sha256.of(report)))) {
            return Belonging.KEPT;
        }
        return store.isReadOnly() ? Belonging.NOWHERE : Belonging.POSSIBLE;
    }

    /// Keeps a report with its dossier, if that is here. It counts as the signed report of the newest state only when
    /// that is the state inside it.
    ///
    /// @return whether it is kept with a dossier now
    boolean keep(Dossier inside, byte[] report, ReportNote note) {
        return switch (belonging(inside, report)) {
            case NOWHERE -> false;
            case KEPT -> {
                note(report, note);
                yield true;
            }
            case POSSIBLE -> {
                if (store.dossier(inside.id()).equals(Optional.of(inside))) {
                    store.keepFinal(inside.id(), report, clock.instant());
                } else {
                    store.keepReport(inside.id(), report, clock.instant());
                }
                note(report, note);
                yield true;
            }
        };
    }

    void note(byte[] report, ReportNote note) {
        notes.keep(Sha256.of(report), note);
    }

    private static Whereabouts whereabouts(FinalRevision revision, Optional<ReportNote> note) {
        return note.map(ReportNote::file)
                .<Whereabouts>map(file ->
                        isThat(file, revision.sha256()) ? new Whereabouts.There(file) : new Whereabouts.Gone(file))
                .orElseGet(Whereabouts.Unknown::new);
    }

    private static boolean isThat(Path file, String sha256) {
        try {
            return Files.isRegularFile(file)
                    && Files.size(file) <= DossierStore.MAX_EVIDENCE
                    && Sha256.of(Files.readAllBytes(file)).equals(sha256);
        } catch (IOException _) {
            return false;
        }
    }
}
