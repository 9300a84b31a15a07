package nl.impactwijzer.bench;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.exchange.sample.SampleDossier;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.QuestionnaireJson;
import nl.impactwijzer.questionnaire.catalogue.Provenance;
import nl.impactwijzer.report.compose.ReportComposer;
import nl.impactwijzer.report.compose.ReportOptions;
import nl.impactwijzer.report.pdf.PdfResult;
import nl.impactwijzer.report.pdf.PdfWriter;
import nl.impactwijzer.report.pdf.Progress;
import nl.impactwijzer.report.signing.SigningKey;
import nl.impactwijzer.scoring.Assessment;
import nl.impactwijzer.text.Messages;

/// Makes and signs the report of the example again and again, and an empty page by turns, in a program that did it
/// before.
public final class Reporting {

    static final String REPORT = "rapport";
    static final String EMPTY = "leeg";

    private static final int BEFORE = 3;

    private Reporting() {}

    public static void main(String[] arguments) throws IOException {
        int rounds = Integer.parseInt(arguments[0]);
        Questionnaire kia = QuestionnaireJson.read(Scoring.kia());
        Dossier dossier = SampleDossier.of(kia).orElseThrow().dossier();
        SigningKey key = EmptyReport.key();
        for (int i = -BEFORE; i < rounds; i++) {
            long begin = System.nanoTime();
            EmptyReport.sign(EmptyReport.page(), key);
            long half = System.nanoTime();
            EmptyReport.sign(pages(kia, dossier), key);
            long end = System.nanoTime();
            if (i >= 0) {
                Say.sample(EMPTY, half - begin);
                Say.sample(REPORT, end - half);
            }
        }
        Say.peak();
    }

    static byte[] pages(Questionnaire questionnaire, Dossier dossier) {
        Assessment assessment = Assessment.of(questionnaire, dossier, LocalDate.of(2026, 11, 22));
        ReportOptions options =
                ReportOptions.complete(Instant.now(), dossier.person(), "", "", new Provenance.BuiltIn());
        return switch (new PdfWriter()
                .write(
                        ReportComposer.compose(assessment, assessment.outcome(), options, Messages.in(Messages.DUTCH)),
                        Progress.none())) {
            case PdfResult.Written written -> written.pdf().bytes();
            case PdfResult.Cancelled _ -> throw new IllegalStateException("nobody stopped it");
        };
    }
}
