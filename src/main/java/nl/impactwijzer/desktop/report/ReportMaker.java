package nl.impactwijzer.desktop.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import nl.impactwijzer.desktop.kit.Progress;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Route;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.questionnaire.catalogue.Provenance;
import nl.impactwijzer.report.Report;
import nl.impactwijzer.report.compose.ReportComposer;
import nl.impactwijzer.report.compose.ReportOptions;
import nl.impactwijzer.report.pdf.PdfResult;
import nl.impactwijzer.report.pdf.PdfWriter;
import nl.impactwijzer.report.withheld.Disclosure;
import nl.impactwijzer.report.withheld.PublicVersion;
import nl.impactwijzer.scoring.Assessment;
import nl.impactwijzer.scoring.Outcome;
import nl.impactwijzer.text.Message;
import nl.impactwijzer.text.Messages;

/// Makes the real pages of the report of one state of a dossier. It takes seconds: call it in the background.
public final class ReportMaker {

    private final Clock clock;
    private final String programVersion;
    private final Function<QuestionnaireRef, Provenance> provenance;
    private final Function<String, Optional<byte[]>> evidence;

    /// @param provenance where a questionnaire comes from, as this computer knows it
    /// @param evidence   the bytes of a file of evidence, by its SHA-256
    public ReportMaker(
            Clock clock,
            String programVersion,
            Function<QuestionnaireRef, Provenance> provenance,
            Function<String, Optional<byte[]>> evidence) {
        this.evidence = evidence;
        this.clock = clock;
        this.programVersion = programVersion;
        this.provenance = provenance;
    }

    /// A report that was made, and the dossier and the day of the rules it was made of.
    ///
    /// @param version what was left out, of a public version
    record Made(
            Dossier dossier,
            LocalDate asOf,
            ReportChoices choices,
            PdfResult.Written pdf,
            Optional<PublicVersion> version) {}

    /// @throws java.util.concurrent.CancellationException when the person stopped it
    Made make(Assessment assessment, Outcome outcome, ReportChoices choices, Progress progress) {
        ReportOptions options = ReportOptions.complete(
                        clock.instant(),
                        choices.author(),
                        choices.organisation(),
                        programVersion,
                        provenance.apply(assessment.questionnaire().ref()))
                .withSections(choices.sections())
                .withEvidence(evidence);
        Messages messages = Messages.in(choices.language());
        Optional<PublicVersion> version = choices.isPublic()
                ? Optional.of(PublicVersion.of(assessment, inOrder(assessment, choices), Disclosure.salts()))
                : Optional.empty();
        Report report = version.map(open -> ReportComposer.compose(open, options, messages))
                .orElseGet(() -> ReportComposer.compose(assessment, outcome, options, messages));
        return switch (new PdfWriter().write(report, new Steps(progress))) {
            case PdfResult.Written written -> new Made(assessment.dossier(), outcome.asOf(), choices, written, version);
            case PdfResult.Cancelled _ -> throw new CancellationException();
        };
    }

    private static List<Place> inOrder(Assessment assessment, ReportChoices choices) {
        return assessment.route().steps().stream()
                .map(Route.Step::place)
                .filter(choices.withheld()::contains)
                .toList();
    }

    /// Hands the writer's steps on to the screen.
    private record Steps(Progress progress) implements nl.impactwijzer.report.pdf.Progress {
        @Override
        public void at(Step step, int done, int total) {
            progress.step(
                    switch (step) {
                        case LAYOUT -> Message.of("reportpage.making.layout");
                        case PAGES -> Message.of("reportpage.making.pages", "done", done, "total", total);
                        case FINISH -> Message.of("reportpage.making.finish");
                    },
                    step == Step.PAGES && total > 0 ? (double) done / total : -1);
        }

        /// [#at] stops the work itself.
        @Override
        public boolean cancelled() {
            return Thread.currentThread().isInterrupted();
        }
    }
}
