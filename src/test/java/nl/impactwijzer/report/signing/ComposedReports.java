package nl.impactwijzer.report.signing;

import java.time.LocalDate;
import java.util.Locale;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.exchange.sample.SampleDossier;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import nl.impactwijzer.questionnaire.catalogue.Provenance;
import nl.impactwijzer.report.SampleReports;
import nl.impactwijzer.report.compose.ReportComposer;
import nl.impactwijzer.report.compose.ReportOptions;
import nl.impactwijzer.report.pdf.PdfResult;
import nl.impactwijzer.report.pdf.PdfWriter;
import nl.impactwijzer.report.pdf.Progress;
import nl.impactwijzer.scoring.Assessment;
import nl.impactwijzer.text.Messages;

/// Reports of whole dossiers; that of the example, with a place for each role, is made once for all tests.
final class ComposedReports {
    static final byte[] DUTCH = written(Messages.DUTCH);
    static final byte[] ENGLISH = written(Messages.ENGLISH);

    private ComposedReports() {}

    private static byte[] written(Locale language) {
        Questionnaire questionnaire = Catalogue.builtIn().newest("kia").orElseThrow();
        Dossier dossier = SampleDossier.of(questionnaire).orElseThrow().dossier();
        return written(questionnaire, dossier, Messages.in(language), new Provenance.BuiltIn())
                .pdf()
                .bytes();
    }

    /// The report of that dossier, with everything in it.
    static PdfResult.Written written(
            Questionnaire questionnaire, Dossier dossier, Messages messages, Provenance provenance) {
        Assessment assessment = Assessment.of(questionnaire, dossier, LocalDate.of(2026, 11, 22));
        ReportOptions options = ReportOptions.complete(
                SampleReports.CREATED, "M. Voorbeeld", "Stichting Voorbeeldscholen", "0.1.0", provenance);
        return (PdfResult.Written) new PdfWriter()
                .write(ReportComposer.compose(assessment, assessment.outcome(), options, messages), Progress.none());
    }
}
