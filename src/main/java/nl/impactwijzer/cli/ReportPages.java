package nl.impactwijzer.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.impactwijzer.report.Report;
import nl.impactwijzer.report.compose.ReportComposer;
import nl.impactwijzer.report.compose.ReportOptions;
import nl.impactwijzer.report.pdf.PdfResult;
import nl.impactwijzer.report.pdf.PdfWriter;
import nl.impactwijzer.report.pdf.Progress;
import nl.impactwijzer.report.withheld.PublicVersion;
import nl.impactwijzer.scoring.Assessment;

/// Makes the unsigned PDF of a dossier.
final class ReportPages {

    private final Terminal terminal;
    private final Clock clock;

    ReportPages(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    byte[] write(OpenedDossier opened, LocalDate asOf, String organisation) {
        Assessment assessment = Assessment.of(opened.questionnaire(), opened.dossier(), asOf);
        return write(ReportComposer.compose(
                assessment, assessment.outcome(), options(opened, organisation), terminal.messages()));
    }

    byte[] write(PublicVersion version, OpenedDossier opened, String organisation) {
        return write(ReportComposer.compose(version, options(opened, organisation), terminal.messages()));
    }

    private ReportOptions options(OpenedDossier opened, String organisation) {
        return ReportOptions.complete(
                        clock.instant().truncatedTo(ChronoUnit.SECONDS),
                        opened.dossier().person(),
                        organisation,
                        ImpactwijzerCommand.Version.number(),
                        opened.provenance())
                .withEvidence(opened.evidence());
    }

    private byte[] write(Report report) {
        return switch (new PdfWriter().write(report, Progress.none())) {
            case PdfResult.Written written -> {
                written.warnings().forEach(warning -> terminal.warning("report", warning));
                yield written.pdf().bytes();
            }
            case PdfResult.Cancelled _ -> throw new IllegalStateException("nobody stopped it");
        };
    }
}
