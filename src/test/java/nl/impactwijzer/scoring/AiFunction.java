package nl.impactwijzer.scoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.testkit.Questionnaires;

/// The answers about one function of a product that is assessed with the AI check.
record AiFunction(Map<String, Answer> answers) {

    static final Questionnaire AI = Questionnaires.ai();
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Answer UNKNOWN = new Answer.Unknown();

    private static final List<String> NO = List.of(
            "A07", "B06", "C01", "C02", "C03", "C04", "C06", "C07", "C08", "D01", "D02", "D04", "D05", "D06", "D08",
            "D09", "D10", "F01", "F03", "F06", "G01", "G02", "K06");

    AiFunction {
        answers = Map.copyOf(answers);
    }

    /// An AI system in use at a school that does nothing the law has a rule for. Questions that are asked only after
    /// another answer have the answer that changes nothing.
    static AiFunction plain() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        NO.forEach(question -> answers.put(question, new Answer.Single("nee")));
        answers.put("A03", new Answer.Single("Oefenen"));
        answers.put("A04", chosen("leerlingen-vo"));
        answers.put("A05", chosen("gebruiksverantwoordelijke"));
        answers.put("A06", chosen("nee"));
        answers.put("B01", new Answer.Single("afgeleid"));
        answers.put("B02", chosen("aanbeveling"));
        answers.put("B03", new Answer.Single("ja"));
        answers.put("B04", new Answer.Single("ja"));
        answers.put("B05", new Answer.Single("geen"));
        answers.put("F04", new Answer.Single("geen"));
        return new AiFunction(answers);
    }

    static AiFunction highRisk() {
        return plain().with("D02", "ja").with("D03", "ja").with("E01", "ja");
    }

    static Answer chosen(String... codes) {
        return new Answer.Multiple(List.of(codes));
    }

    AiFunction with(String question, Answer answer) {
        Map<String, Answer> changed = new LinkedHashMap<>(answers);
        changed.put(question, answer);
        return new AiFunction(changed);
    }

    AiFunction with(String question, String code) {
        return with(question, new Answer.Single(code));
    }

    AiFunction without(String question) {
        Map<String, Answer> changed = new LinkedHashMap<>(answers);
        changed.remove(question);
        return new AiFunction(changed);
    }

    AiFunction role(String... codes) {
        return with("A05", chosen(codes));
    }

    /// A product with these functions.
    static Assessment product(LocalDate asOf, AiFunction... functions) {
        List<Row> rows = new ArrayList<>();
        for (AiFunction function : functions) {
            Map<String, Response> responses = new LinkedHashMap<>();
            function.answers().forEach((question, answer) -> responses.put(question, Response.of(answer)));
            rows.add(new Row("f" + (rows.size() + 1), "Functie", responses));
        }
        Dossier dossier = Dossier.start(
                        "d1",
                        AI.ref(),
                        Product.named("Proefproduct", "Voorbeeld", "1"),
                        Role.ASSESSOR,
                        "",
                        Instant.EPOCH)
                .withRows("functies", rows);
        return Assessment.of(AI, dossier, asOf);
    }

    Assessment assessment(LocalDate asOf) {
        return product(asOf, this);
    }

    RowOutcome outcome(LocalDate asOf) {
        return assessment(asOf).outcome().rows().getFirst();
    }

    RowOutcome outcome() {
        return outcome(TODAY);
    }
}
