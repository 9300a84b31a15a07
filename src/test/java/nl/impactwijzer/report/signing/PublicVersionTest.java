package nl.impactwijzer.report.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierJson;
import nl.impactwijzer.dossier.Evidence;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.exchange.sample.SampleDossier;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.catalogue.Provenance;
import nl.impactwijzer.report.Content;
import nl.impactwijzer.report.SampleReports;
import nl.impactwijzer.report.check.CheckedReport;
import nl.impactwijzer.report.check.DossierInReport;
import nl.impactwijzer.report.check.Genuineness;
import nl.impactwijzer.report.check.ReportCheck;
import nl.impactwijzer.report.compose.Attachments;
import nl.impactwijzer.report.compose.ReportComposer;
import nl.impactwijzer.report.compose.ReportOptions;
import nl.impactwijzer.report.pdf.Conformance;
import nl.impactwijzer.report.pdf.PdfResult;
import nl.impactwijzer.report.pdf.PdfWriter;
import nl.impactwijzer.report.pdf.Progress;
import nl.impactwijzer.report.withheld.Disclosure;
import nl.impactwijzer.report.withheld.DisclosureFile;
import nl.impactwijzer.report.withheld.PublicVersion;
import nl.impactwijzer.scoring.Assessment;
import nl.impactwijzer.testkit.Questionnaires;
import nl.impactwijzer.text.Messages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/// A report for everybody, from which a school leaves out what not everybody may know.
class PublicVersionTest {

    private static final Questionnaire KIA = Questionnaires.kia();
    private static final Place PLAIN = Place.of("B1");
    private static final Place PARENT = Place.of("A3");
    private static final Place IN_ROW = Place.inRow("rechten", "16", "E1");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final Assessment WHOLE = Assessment.of(KIA, dossier("niet"), DAY);
    private static final PublicVersion PUBLIC =
            PublicVersion.of(WHOLE, List.of(PLAIN, PARENT, IN_ROW), Disclosure.salts());
    private static final byte[] PDF = written(PUBLIC);

    /// The example, with words in it that nobody else uses.
    private static Dossier dossier(String scope) {
        Dossier dossier = SampleDossier.of(KIA).orElseThrow().dossier();
        Evidence secret = new Evidence(
                "ev-geheim",
                "Zwartbles pentest",
                new Evidence.Link("https://example.org/zwartbles"),
                "",
                "",
                Optional.empty());
        return dossier.with(secret)
                .with(
                        PLAIN,
                        Response.of(new Answer.Single("Zwartbles groep acht"))
                                .noted("Zwartbles toelichting")
                                .withEvidence(List.of("ev-geheim")))
                .with(Place.of("B1.leerling"), Response.of(new Answer.Single("Zwartbles leerling")))
                .with(PARENT, Response.of(new Answer.Single(scope)).noted("Zwartbles reikwijdte"))
                .with(
                        Place.of("A3.niet"),
                        scope.equals("niet") ? Response.of(new Answer.Single("Zwartbles vervolg")) : Response.NONE)
                .with(IN_ROW, Response.of(new Answer.Single("ja")).noted("Zwartbles recht"))
                .with(Place.inRow("rechten", "16", "E2"), Response.of(new Answer.Single("Zwartbles effect")));
    }

    private static byte[] written(PublicVersion version) {
        ReportOptions options = ReportOptions.complete(
                SampleReports.CREATED, "M. Voorbeeld", "Stichting Voorbeeldscholen", "0.1.0", new Provenance.BuiltIn());
        return ((PdfResult.Written) new PdfWriter()
                        .write(ReportComposer.compose(version, options, Messages.in(Messages.DUTCH)), Progress.none()))
                .pdf()
                .bytes();
    }

    @Test
    void whatIsWithheldIsNowhereInTheFile() throws IOException {
        byte[] whole = ComposedReports.written(
                        KIA, WHOLE.dossier(), Messages.in(Messages.DUTCH), new Provenance.BuiltIn())
                .pdf()
                .bytes();

        assertThat(everythingIn(whole)).contains("Zwartbles");
        assertThat(everythingIn(PDF)).doesNotContainIgnoringCase("Zwartbles");
    }

    @Test
    void aSignedPublicVersionConformsAndSaysHowManyAnswersAreWithheld() throws IOException {
        byte[] signed = Keys.signed(
                PDF, Keys.ASSESSOR, SigningPlaces.of(PDF).free().getFirst().field());
        Conformance.assertConforms(signed);

        Verification verification = new PdfVerifier().verify(signed);
        assertThat(verification.isIntact()).isTrue();
        SignedContent content = ((Verification.Judged) verification).content();
        assertThat(content.pages()).allSatisfy(page -> assertThat(page).contains("Openbare versie"));
        assertThat(String.join(" ", content.pages()).replaceAll("\\s+", " "))
                .contains("3 antwoorden achtergehouden")
                .contains(PUBLIC.disclosures().getFirst().digest().substring(0, 20));
        ReportCheck.Recomputed check = recomputed(content, List.of());
        assertThat(check.differences()).isEmpty();
        assertThat(check.withholding().items()).hasSize(3);
    }

    @Test
    void itStatesTheConclusionsOfTheWholeDossier() {
        assertThat(PUBLIC.stated().verdict()).isEqualTo(WHOLE.outcome().verdict());
        assertThat(PUBLIC.stated().risks()).isEqualTo(WHOLE.outcome().risks());
    }

    @Test
    void conclusionsThatRestOnWithheldAnswersAreNamedAndLeaveTheReportInDoubt() {
        ReportCheck.Recomputed check = recomputed(content(PDF), List.of());

        assertThat(check.unproven()).isNotEmpty();
        CheckedReport checked =
                CheckedReport.of(new PdfVerifier().verify(PDF), new CheckedReport.Known(_ -> true, _ -> true));
        assertThat(checked.genuineness()).isEqualTo(Genuineness.DOUBTFUL);
        assertThat(checked.reasons())
                .anySatisfy(reason -> assertThat(reason.why().key()).isEqualTo("verify.reason.withheld"));
    }

    @Test
    void aFollowUpDoesNotTellWhatWasAnsweredBefore() {
        Dossier withFollowUp = dossier("niet");
        Dossier without = dossier("wel");

        PublicVersion one = PublicVersion.of(Assessment.of(KIA, withFollowUp, DAY), List.of(PARENT), () -> "salt");
        PublicVersion other = PublicVersion.of(Assessment.of(KIA, without, DAY), List.of(PARENT), () -> "salt");

        assertThat(DossierJson.write(one.assessment().dossier()))
                .isEqualTo(DossierJson.write(other.assessment().dossier()));
        assertThat(one.disclosures()).hasSize(1);
        assertThat(one.disclosures().getFirst().text()).contains("Zwartbles vervolg");
    }

    @Test
    void aFollowUpThatIsChosenTooGoesWithTheAnswerBeforeIt() {
        PublicVersion version = PublicVersion.of(
                WHOLE, List.of(Place.of("A3.niet"), Place.of("B1.leerling"), PARENT, PLAIN), Disclosure.salts());

        assertThat(version.disclosures()).extracting(Disclosure::what).containsExactlyInAnyOrder("A3", "B1");
    }

    @Test
    void whoIsShownEveryWithheldAnswerWorksOutTheSameOutcomeToTheLetter() {
        DisclosureFile file = DisclosureFile.read(new DisclosureFile("Voorbeeld", PUBLIC.disclosures()).write());

        ReportCheck.Recomputed check = recomputed(content(PDF), file.disclosures());

        assertThat(check.differences()).isEmpty();
        assertThat(check.unproven()).isEmpty();
        assertThat(check.withholding().isEmpty()).isTrue();
        assertThat(check.disclosed()).hasSize(3);
        assertThat(check.assessment().dossier().response(PLAIN))
                .isEqualTo(WHOLE.dossier().response(PLAIN));
        assertThat(check.assessment().dossier().evidence("ev-geheim")).isPresent();
    }

    @Test
    void oneAnswerCanBeShownWhileTheOthersStayWithheld() {
        DisclosureFile all = new DisclosureFile("Voorbeeld", PUBLIC.disclosures());

        ReportCheck.Recomputed check =
                recomputed(content(PDF), all.of(Set.of("B1")).disclosures());

        assertThat(check.differences()).isEmpty();
        assertThat(check.disclosed()).extracting(Disclosure::what).containsExactly("B1");
        assertThat(check.withholding().items()).hasSize(2);
        assertThat(check.assessment().dossier().response(PARENT).isEmpty()).isTrue();
    }

    @Test
    void anAnswerThatWasChangedAfterwardsIsNotTheOneThatWasWithheld() {
        byte[] changed = new String(
                        new DisclosureFile("Voorbeeld", PUBLIC.disclosures()).write(), StandardCharsets.UTF_8)
                .replace("Zwartbles groep acht", "Zwartbles groep zeven")
                .getBytes(StandardCharsets.UTF_8);

        ReportCheck.Recomputed check =
                recomputed(content(PDF), DisclosureFile.read(changed).disclosures());

        assertThat(check.disclosed()).extracting(Disclosure::what).doesNotContain("B1");
    }

    @Test
    void aConclusionThatWasChangedIsFoundOnceEveryAnswerIsShown() {
        SignedContent content = content(PDF);
        Map<String, Content> attachments = new HashMap<>(content.attachments());
        String outcome = new String(attachments.get(Attachments.OUTCOME).bytes(), StandardCharsets.UTF_8);
        attachments.put(
                Attachments.OUTCOME,
                Content.of(outcome.replaceFirst("\"provisional\":(true|false)", "\"provisional\":null")));

        ReportCheck check = ReportCheck.of(attachments, content.pages(), PUBLIC.disclosures());

        assertThat(((ReportCheck.Recomputed) check).differences()).isNotEmpty();
    }

    @Test
    void aRiskThatWasLeftOutOfAPublicVersionIsNoMatterOfWithholding() {
        SignedContent content = content(PDF);
        Map<String, Content> attachments = new HashMap<>(content.attachments());
        Dossier fewer = PUBLIC.assessment().dossier().withRisks(List.of());
        attachments.put(Attachments.DOSSIER, Content.of(DossierJson.write(fewer)));

        ReportCheck check = ReportCheck.of(attachments, content.pages(), List.of());

        assertThat(((ReportCheck.Recomputed) check).differences()).isNotEmpty();
    }

    @Test
    void whatStandsInTheCardOfAFollowUpGoesWithTheAnswerBeforeIt() {
        Disclosure right = PUBLIC.disclosures().stream()
                .filter(one -> one.what().equals(IN_ROW.toString()))
                .findFirst()
                .orElseThrow();

        assertThat(right.content()
                        .response(Place.inRow("rechten", "16", "E4.wie"))
                        .isEmpty())
                .isFalse();
    }

    @Test
    void aTextThatAlsoStandsSomewhereElseIsPointedOut() {
        Dossier dossier = dossier("niet");
        Dossier repeating = dossier.with(dossier.risks()
                .getFirst()
                .edit()
                .title("Vanwege \"Zwartbles\ntoelichting\" hierboven")
                .done());

        assertThat(PUBLIC.repeated()).extracting(Disclosure::what).doesNotContain("B1", "A3");
        assertThat(PublicVersion.of(Assessment.of(KIA, repeating, DAY), List.of(PLAIN, PARENT), Disclosure.salts())
                        .repeated())
                .extracting(Disclosure::what)
                .containsExactly("B1");
    }

    @Test
    void theSameAnswerHasAnotherDigestInTheNextPublicVersion() {
        PublicVersion again = PublicVersion.of(WHOLE, List.of(PLAIN), Disclosure.salts());

        assertThat(again.disclosures().getFirst().digest())
                .isNotEqualTo(PUBLIC.disclosures().getFirst().digest());
    }

    @Test
    void whoGoesOnWithAPublicVersionIsToldWhatIsOpen() {
        assertThat(DossierInReport.of(new PdfVerifier().verify(PDF)).remarks())
                .anySatisfy(remark -> assertThat(remark.key()).isEqualTo("check.dossier.withheld"));
    }

    private static SignedContent content(byte[] pdf) {
        return ((Verification.Unsigned) new PdfVerifier().verify(pdf)).content();
    }

    private static ReportCheck.Recomputed recomputed(SignedContent content, List<Disclosure> disclosures) {
        return (ReportCheck.Recomputed) ReportCheck.of(content.attachments(), content.pages(), disclosures);
    }

    /// All texts and all streams of a PDF, unpacked, and the words on its pages.
    private static String everythingIn(byte[] pdf) throws IOException {
        List<String> found = new ArrayList<>();
        found.add(new String(pdf, StandardCharsets.ISO_8859_1));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSObject object : document.getDocument().getXrefTable().keySet().stream()
                    .map(key -> document.getDocument().getObjectFromPool(key))
                    .toList()) {
                collect(object.getObject(), found);
            }
        }
        found.addAll(content(pdf).pages());
        return String.join("\n", found);
    }

    private static void collect(COSBase base, List<String> found) throws IOException {
        switch (base) {
            case COSString text -> found.add(text.getString());
            case COSArray array -> {
                for (COSBase item : array) {
                    collect(item, found);
                }
            }
            case COSStream stream -> {
                byte[] bytes = stream.createInputStream().readAllBytes();
                found.add(new String(bytes, StandardCharsets.UTF_8));
                found.add(new String(bytes, StandardCharsets.UTF_16BE));
                for (COSBase item : stream.getValues()) {
                    collect(item, found);
                }
            }
            case COSDictionary dictionary -> {
                for (COSBase item : dictionary.getValues()) {
                    collect(item, found);
                }
            }
            case null, default -> {}
        }
    }
}
