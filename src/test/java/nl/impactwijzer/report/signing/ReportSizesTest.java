package nl.impactwijzer.report.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.Risk;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.exchange.sample.SampleDossier;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import nl.impactwijzer.questionnaire.catalogue.Provenance;
import nl.impactwijzer.report.check.ReportCheck;
import nl.impactwijzer.report.pdf.Conformance;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Reports of dossiers from one answer to more than a thousand, with the texts that people and attackers write.
class ReportSizesTest {

    private static final List<String> TEXTS = List.of(
            "<script>alert(1)</script> &amp; <b>vet</b> ]]>",
            "Heel" + "lang".repeat(200) + "woord",
            "Łukasz Żółć en Zoë Ünlü, مرحبا بكم, emoji \uD83D\uDE00, 中文",
            "omkering \u202eniem negel\u202c, nul\u200bbreed, bom\ufeff, half: \ud800 los, \u0007",
            "regel\n".repeat(60),
            "\" } @page { size: 1mm } /* ${x} {naam} %s");

    @Test
    void oneAnswerIsEnough() {
        Questionnaire kia = Catalogue.builtIn().newest("kia").orElseThrow();
        Dossier example = SampleDossier.of(kia).orElseThrow().dossier();
        Dossier one = Dossier.start(
                        example.id(), example.questionnaire(), example.product(), example.role(), "", example.created())
                .withAnswers(Map.of("A1", example.response("A1")));
        for (Messages messages : List.of(Messages.in(Messages.DUTCH), Messages.in(Messages.ENGLISH))) {
            standsUp(kia, one, messages);
        }
    }

    @Test
    void aTitleThatPaperCannotShowIsNoOtherConclusion() {
        Questionnaire kia = Catalogue.builtIn().newest("kia").orElseThrow();
        Dossier dossier = SampleDossier.of(kia).orElseThrow().dossier();
        List<Risk> risks = new ArrayList<>();
        for (Risk risk : dossier.risks()) {
            String text = TEXTS.get(risks.size() % TEXTS.size());
            risks.add(risk.edit().title(risk.title() + " " + text).done());
        }
        byte[] pdf = ComposedReports.written(
                        kia, dossier.withRisks(risks), Messages.in(Messages.DUTCH), new Provenance.BuiltIn())
                .pdf()
                .bytes();
        agrees(((Verification.Unsigned) new PdfVerifier().verify(pdf)).content());
    }

    @Test
    void aTitleOfManyLinesStaysOneLineOfATable() {
        Questionnaire ai = Catalogue.builtIn().newest("ai-toetsingskader").orElseThrow();
        Dossier example = SampleDossier.of(ai).orElseThrow().dossier();
        Map<String, Response> answers = new LinkedHashMap<>();
        example.answers().forEach((key, response) -> answers.put(key, titled(response, "regel\n".repeat(60))));
        byte[] pdf = ComposedReports.written(
                        ai, example.withAnswers(answers), Messages.in(Messages.DUTCH), new Provenance.BuiltIn())
                .pdf()
                .bytes();
        agrees(((Verification.Unsigned) new PdfVerifier().verify(pdf)).content());
    }

    private static Response titled(Response response, String more) {
        return response.answer() instanceof Answer.Rows rows
                ? response.with(new Answer.Rows(rows.rows().stream()
                        .map(row -> new Row(row.id(), row.title() + " " + more, row.answers()))
                        .toList()))
                : response;
    }

    @Test
    @Tag("soak")
    void aThousandAnswersWithHostileTextsStandUpToo() {
        Questionnaire ai = Catalogue.builtIn().newest("ai-toetsingskader").orElseThrow();
        Dossier example = SampleDossier.of(ai).orElseThrow().dossier();
        Map<String, Response> answers = new LinkedHashMap<>();
        example.answers().forEach((key, response) -> answers.put(key, hostile(response, answers.size())));
        Dossier many = example.withAnswers(answers);
        standsUp(ai, many, Messages.in(Messages.DUTCH));
    }

    private static Response hostile(Response response, int turn) {
        if (response.answer() instanceof Answer.Rows rows) {
            List<Row> longer = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                Row row = rows.rows().get(i % rows.rows().size());
                Map<String, Response> answers = new LinkedHashMap<>();
                row.answers().forEach((key, one) -> answers.put(key, hostile(one, answers.size())));
                longer.add(new Row("r" + i, row.title() + " " + TEXTS.get(i % TEXTS.size()), answers));
            }
            return response.with(new Answer.Rows(longer));
        }
        return response.noted(TEXTS.get(turn % TEXTS.size()));
    }

    private static void standsUp(Questionnaire questionnaire, Dossier dossier, Messages messages) {
        byte[] pdf = ComposedReports.written(questionnaire, dossier, messages, new Provenance.BuiltIn())
                .pdf()
                .bytes();
        byte[] signed = Keys.signed(pdf, Keys.ASSESSOR, field(pdf));
        Conformance.assertConforms(signed);
        Verification verification = new PdfVerifier().verify(signed);
        assertThat(verification.isIntact()).isTrue();
        SignedContent content = ((Verification.Judged) verification).content();
        agrees(content);
    }

    private static void agrees(SignedContent content) {
        assertThat(ReportCheck.of(content.attachments(), content.pages()))
                .isInstanceOfSatisfying(
                        ReportCheck.Recomputed.class,
                        known -> assertThat(known.differences()).isEmpty());
    }

    private static String field(byte[] pdf) {
        try {
            return SigningPlaces.of(pdf).next().orElseThrow().field();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
