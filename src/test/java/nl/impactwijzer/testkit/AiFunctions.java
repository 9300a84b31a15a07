package nl.impactwijzer.testkit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Role;

/// Invented AI functions and dossiers of the AI check.
public final class AiFunctions {

    private static final String ORDINARY =
            "B05=geen,B01=afgeleid,B03=ja,B04=ja,B06=nee,C01=nee,C02=nee,C03=nee,C04=nee,"
                    + "C06=nee,C07=nee,C08=nee,D01=nee,D02=nee,D04=nee,D05=nee,D06=nee,D07=nee,D08=nee,D09=nee,D10=nee,"
                    + "F01=nee,F03=nee,G01=nee,G02=nee";

    private AiFunctions() {}

    /// A function of a vendor that does nothing special, but for these answers.
    public static Row row(String id, String title, Map<String, String> special) {
        return row(id, title, "aanbieder", special);
    }

    /// The same, of that party.
    public static Row row(String id, String title, String role, Map<String, String> special) {
        Map<String, Response> answers = new TreeMap<>();
        Stream.of(ORDINARY.split(","))
                .map(pair -> pair.split("="))
                .forEach(pair -> answers.put(pair[0], Response.of(new Answer.Single(pair[1]))));
        answers.put("A05", Response.of(new Answer.Multiple(List.of(role))));
        answers.put("A06", Response.of(new Answer.Multiple(List.of("nee"))));
        answers.put("B02", Response.of(new Answer.Multiple(List.of("voorspelling"))));
        special.forEach((question, code) -> answers.put(question, Response.of(new Answer.Single(code))));
        return new Row(id, title, answers);
    }

    public static Dossier dossier(Questionnaire ai, Product product, Row... rows) {
        return Dossier.start("ai1", ai.ref(), product, Role.ASSESSOR, "S. de Vries", Instant.EPOCH)
                .withRows("functies", List.of(rows));
    }

    /// One function of high risk, one border case, one that need only be open, one without AI, and one not answered
    /// much.
    public static Dossier example(Questionnaire ai, Product product) {
        return dossier(
                ai,
                product,
                row(
                        "f1",
                        "Nakijken van toetsen",
                        "gebruiksverantwoordelijke",
                        Map.of(
                                "D02", "ja", "D03", "ja", "D11", "nee", "E01", "ja", "I01", "2", "I03", "0", "I04",
                                "1")),
                row("f2", "Opgaven op niveau", Map.of("D02", "ja", "D03", "nee", "D11", "nee", "E01", "ja")),
                row("f3", "Chat met een hulpje", Map.of("F01", "ja", "F02", "2")),
                row("f4", "Rooster op regels", Map.of("B01", "regels")),
                row("f5", "Beeldmaker", Map.of("F03", "ja", "F04", "geen", "C08", "ja", "C09", "onvoldoende")));
    }
}
