package nl.impactwijzer.desktop;

import java.util.List;
import java.util.Map;
import nl.impactwijzer.desktop.testkit.Sessions;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import nl.impactwijzer.scoring.Summary;
import nl.impactwijzer.testkit.MemoryStore;

/// An invented product with a KIA under way, and an AI check of it with functions in different states.
public final class AiExample {

    public static final String PRODUCT = "Leeswijs";

    private static final Product LEESWIJS = new Product(
            "p-leeswijs",
            PRODUCT,
            "Uitgeverij Voorbeeld",
            "3.1",
            List.of("Nakijken van schrijfopdrachten", "Leesadvies"),
            List.of("9-11", "12-15"),
            "po, vo");

    private AiExample() {}

    public static Questionnaire questionnaire() {
        return Catalogue.builtIn().newest("ai-toetsingskader").orElseThrow();
    }

    /// A KIA that knows some facts, and no AI check yet.
    public static void withKia(MemoryStore store) {
        store.save(LEESWIJS);
        Dossier kia = Dossier.start(
                        "d-kia", Sessions.kia().ref(), LEESWIJS, Role.ASSESSOR, "S. de Vries", Sessions.CLOCK.instant())
                .with(Place.of("B1"), given(new Answer.Single("Leerlingen leren beter schrijven en lezen.")))
                .with(Place.of("B3"), given(new Answer.Multiple(List.of("9-11", "12-15"))))
                .with(Place.of("B7"), given(new Answer.Multiple(List.of("adaptief", "ai-chat"))))
                .withRows("B10", List.of(part("r1", "Nakijkhulp"), part("r2", "Praatmaatje")));
        keep(store, Sessions.kia(), kia);
    }

    /// The AI check too: one function of high risk, one that only just began.
    public static void withBoth(MemoryStore store) {
        withKia(store);
        Dossier ai = check("")
                .withRows(
                        "functies",
                        List.of(
                                new Row("f1", "Nakijkhulp", Map.of()),
                                new Row("f2", "Praatmaatje", Map.of()),
                                new Row("f3", "", Map.of())));
        ai = ai.with(at("f1", "A03"), given(new Answer.Single("De hulp geeft een cijfer aan schrijfopdrachten.")))
                .with(at("f1", "A04"), given(new Answer.Multiple(List.of("leerlingen-po", "leraren"))))
                .with(at("f1", "A05"), given(new Answer.Multiple(List.of("gebruiksverantwoordelijke"))))
                .with(at("f1", "B01"), given(new Answer.Single("afgeleid")))
                .with(at("f1", "B02"), given(new Answer.Multiple(List.of("beslissing"))))
                .with(at("f1", "B03"), given(new Answer.Single("ja")))
                .with(at("f1", "B04"), given(new Answer.Single("ja")))
                .with(at("f1", "B05"), given(new Answer.Single("geen")))
                .with(at("f1", "B06"), given(new Answer.Single("nee")));
        for (String question : List.of("C01", "C02", "C03", "C04", "C06", "C07", "C08")) {
            ai = ai.with(at("f1", question), given(new Answer.Single("nee")));
        }
        ai = ai.with(at("f1", "D01"), given(new Answer.Single("ja")))
                .with(at("f1", "J01"), given(new Answer.Single("Leraren hebben weinig tijd om na te kijken.")));
        keep(store, questionnaire(), ai);
    }

    private static Dossier check(String track) {
        return Dossier.start(
                        "d-ai", questionnaire().ref(), LEESWIJS, Role.ASSESSOR, "S. de Vries", Sessions.CLOCK.instant())
                .withTrack(track);
    }

    private static void keep(MemoryStore store, Questionnaire questionnaire, Dossier dossier) {
        store.keepQuestionnaire(questionnaire.ref().sha256(), questionnaire.file());
        store.save(dossier, Summary.of(questionnaire, dossier, Sessions.CLOCK.instant()), List.of());
    }

    static Place at(String function, String question) {
        return Place.inRow("functies", function, question);
    }

    private static Row part(String id, String name) {
        return new Row(id, name, Map.of("onderdeel", given(new Answer.Single(name))));
    }

    private static Response given(Answer answer) {
        return Response.of(answer).signed("S. de Vries", Sessions.CLOCK.instant());
    }
}
