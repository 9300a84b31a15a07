package nl.impactwijzer.report.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Risk;
import nl.impactwijzer.dossier.upgrade.Upgrade;
import nl.impactwijzer.dossier.upgrade.UpgradePath;
import nl.impactwijzer.exchange.sample.SampleDossier;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import nl.impactwijzer.questionnaire.catalogue.Provenance;
import nl.impactwijzer.questionnaire.catalogue.Publisher;
import nl.impactwijzer.report.check.ReportCheck;
import nl.impactwijzer.report.pdf.Conformance;
import nl.impactwijzer.report.pdf.PdfResult;
import nl.impactwijzer.scoring.Assessment;
import nl.impactwijzer.testkit.NewVersion;
import nl.impactwijzer.testkit.Questionnaires;
import nl.impactwijzer.text.Message;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The report of a whole assessment, as a school gets it.
class ComposedReportTest {

    @Test
    void aWholeAssessmentConformsInDutchAndIsIntactOnceSigned() {
        byte[] pdf = written(Messages.in(Messages.DUTCH)).pdf().bytes();
        String field = firstPlace(pdf);
        byte[] signed = Keys.signed(pdf, Keys.ASSESSOR, field);
        Conformance.assertConforms(signed);

        Verification verification = new PdfVerifier().verify(signed);
        assertThat(verification.isIntact()).isTrue();
        SignedContent content = ((Verification.Judged) verification).content();
        assertThat(content.attachments()).isNotEmpty();
        assertThat(content.pages()).hasSizeGreaterThan(40);
    }

    @Test
    void theAtticOfADossierThatMovedIsAnAnnexAndTheReportStillConforms() {
        Questionnaire old = Questionnaires.kia();
        Questionnaire next = NewVersion.after(old, "1.1.0")
                .step("{'kind':'reworded','id':'A3','reason':{'nl':'De vraag gaat nu over leerlingen.'}}")
                .made();
        Dossier before = SampleDossier.of(old).orElseThrow().dossier();
        Dossier moved = Upgrade.plan(
                        UpgradePath.between(old, next, List.of()), before, Instant.parse("2026-11-22T09:00:00Z"))
                .after();

        byte[] pdf = written(next, moved, Messages.in(Messages.DUTCH)).pdf().bytes();

        Conformance.assertConforms(pdf);
        SignedContent content = ((Verification.Unsigned) new PdfVerifier().verify(pdf)).content();
        assertThat(String.join(" ", content.pages()).replaceAll("\\s+", " "))
                .contains("Bijlage: de zolder", "De vraag gaat nu over leerlingen.", "Nu opnieuw gevraagd in: A3");
        assertThat(String.join(
                        " ",
                        ((Verification.Unsigned) new PdfVerifier()
                                        .verify(written(old, before, Messages.in(Messages.DUTCH))
                                                .pdf()
                                                .bytes()))
                                .content()
                                .pages()))
                .doesNotContain("Bijlage: de zolder");
    }

    @Test
    void aWholeAssessmentConformsInEnglish() {
        PdfResult.Written english = written(Messages.in(Messages.ENGLISH));
        assertThat(english.warnings()).isEmpty();
        Conformance.assertConforms(english.pdf().bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void anAiCheckTellsOfEachFunctionItsClassItsDutiesAndAPageForParents(String language) {
        Messages messages = Messages.in(Locale.of(language));
        Questionnaire questionnaire =
                Catalogue.builtIn().newest("ai-toetsingskader").orElseThrow();
        Dossier dossier = SampleDossier.of(questionnaire).orElseThrow().dossier();
        byte[] pdf = written(questionnaire, dossier, messages).pdf().bytes();
        Conformance.assertConforms(pdf);

        SignedContent content = ((Verification.Unsigned) new PdfVerifier().verify(pdf)).content();
        String text = String.join(" ", content.pages()).replaceAll("\\s+", " ");
        Assessment.of(questionnaire, dossier, LocalDate.of(2026, 11, 22))
                .outcome()
                .rows()
                .forEach(row -> {
                    assertThat(text)
                            .contains(
                                    row.row().title(),
                                    messages.get(row.rowClass().orElseThrow().label()));
                    row.duties()
                            .forEach(duty ->
                                    assertThat(text).contains(duty.duty().id()));
                });
        assertThat(text)
                .contains(messages.get(questionnaire
                        .definition()
                        .publicLabel()
                        .orElseThrow()
                        .lines()
                        .getFirst()
                        .heading()));
        ReportCheck check = ReportCheck.of(content.attachments(), content.pages());
        assertThat(check)
                .isInstanceOfSatisfying(
                        ReportCheck.Recomputed.class,
                        known -> assertThat(known.differences()).isEmpty());
    }

    @Test
    void titlesThatTakeSeveralLinesAreFoundOnThePages() {
        Questionnaire questionnaire = Catalogue.builtIn().newest("kia").orElseThrow();
        Dossier dossier = SampleDossier.of(questionnaire).orElseThrow().dossier();
        for (Risk risk : dossier.risks()) {
            dossier = dossier.with(risk.edit()
                    .title(risk.title() + ", ook voor leerlingen die één officiële fiche niet begrijpen".repeat(3))
                    .done());
        }
        byte[] pdf = written(questionnaire, dossier, Messages.in(Messages.DUTCH))
                .pdf()
                .bytes();
        SignedContent content = ((Verification.Unsigned) new PdfVerifier().verify(pdf)).content();
        ReportCheck check = ReportCheck.of(content.attachments(), content.pages());
        assertThat(check)
                .isInstanceOfSatisfying(
                        ReportCheck.Recomputed.class,
                        known -> assertThat(known.differences()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = "en")
    void everyPageOfAReportOfAConceptSaysSo(String language) {
        Messages messages = Messages.in(Locale.of(language));
        Questionnaire questionnaire = Catalogue.builtIn().newest("kia").orElseThrow();
        Dossier dossier = SampleDossier.of(questionnaire).orElseThrow().dossier();
        Message why = Message.of("package.concept.unsigned");
        PdfResult.Written written = written(questionnaire, dossier, messages, new Provenance.Concept(why));
        assertThat(written.warnings()).isEmpty();
        byte[] pdf = written.pdf().bytes();
        Conformance.assertConforms(pdf);

        SignedContent content = ((Verification.Unsigned) new PdfVerifier().verify(pdf)).content();
        assertThat(content.pages()).allSatisfy(page -> assertThat(page).contains("Concept"));
        String text = String.join(" ", content.pages()).replaceAll("\\s+", " ");
        assertThat(text.split(Pattern.quote(messages.get(why)), -1))
                .as("in the summary, with the verdict and in the colophon")
                .hasSize(4);
        assertThat(ReportCheck.of(content.attachments(), content.pages()))
                .isInstanceOfSatisfying(
                        ReportCheck.Recomputed.class,
                        known -> assertThat(known.differences()).isEmpty());
    }

    @Test
    void aReportNamesThePublisherOfItsQuestionnaireAndIsNoConceptThen() {
        Messages messages = Messages.in(Messages.DUTCH);
        Questionnaire questionnaire = Catalogue.builtIn().newest("kia").orElseThrow();
        Dossier dossier = SampleDossier.of(questionnaire).orElseThrow().dossier();
        Publisher publisher = new Publisher(
                "Stichting Voorbeeldscholen", "M. Voorbeeld", "M. Voorbeeld", "0123456789abcdef".repeat(4), true, true);
        byte[] pdf = written(questionnaire, dossier, messages, new Provenance.Published(publisher))
                .pdf()
                .bytes();
        SignedContent content = ((Verification.Unsigned) new PdfVerifier().verify(pdf)).content();
        String text = String.join(" ", content.pages()).replaceAll("\\s+", " ");
        assertThat(text)
                .contains("Stichting Voorbeeldscholen, getekend door M. Voorbeeld", "0123 4567 89ab cdef")
                .doesNotContain("Concept ");
    }

    private static String firstPlace(byte[] pdf) {
        try {
            return SigningPlaces.of(pdf).next().orElseThrow().field();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static PdfResult.Written written(Messages messages) {
        Questionnaire questionnaire = Catalogue.builtIn().newest("kia").orElseThrow();
        return written(
                questionnaire, SampleDossier.of(questionnaire).orElseThrow().dossier(), messages);
    }

    private static PdfResult.Written written(Questionnaire questionnaire, Dossier dossier, Messages messages) {
        return written(questionnaire, dossier, messages, new Provenance.BuiltIn());
    }

    private static PdfResult.Written written(
            Questionnaire questionnaire, Dossier dossier, Messages messages, Provenance provenance) {
        return ComposedReports.written(questionnaire, dossier, messages, provenance);
    }
}
