package nl.impactwijzer.desktop.report;

import java.util.Optional;

/// The notes about signed reports, found by the SHA-256 of a report. They may be lost without harm.
///
/// It is called from any thread.
public interface ReportNotes {
    Optional<ReportNote> of(String sha256);

    void keep(String sha256, ReportNote note);
}
