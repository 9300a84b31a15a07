package nl.impactwijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.questionnaire.Truth;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.Test;

/// The built-in questionnaires ask for some of the same facts; these are offered both ways.
class SharedFactsTest {

    private static final Instant NOVEMBER_3 = Instant.parse("2026-11-03T10:00:00Z");

    private final Questionnaire kia = Catalogue.builtIn().newest("kia").orElseThrow();
    private final Questionnaire ai =
            Catalogue.builtIn().newest("ai-toetsingskader").orElseThrow();

    @Test
    void anAnswerIsOfferedInTheWordsOfTheQuestionHereWithItsOrigin() {
        Dossier there = empty(kia).with(Place.of("B3"), given(new Answer.Multiple(List.of("6-8", "9-11", "12-15"))));
        List<Offer> offers = offers(ai, withFunction(), there, function("A04"));
        assertThat(offers).hasSize(1);
        Offer offer = offers.getFirst();
        assertThat(offer.answer()).isEqualTo(new Answer.Multiple(List.of("leerlingen-po", "leerlingen-vo")));
        assertThat(offer.place()).isEqualTo(function("A04"));
        assertThat(offer.origin().questionnaire().label()).isEqualTo("KIA 1.0.0");
        assertThat(offer.origin().place()).isEqualTo(Place.of("B3"));
        assertThat(offer.origin().at()).contains(NOVEMBER_3);
    }

    @Test
    void theSameFactIsOfferedTheOtherWayFromEveryRow() {
        Dossier there = withFunction().with(function("A04"), given(new Answer.Multiple(List.of("leerlingen-vo"))));
        List<Offer> offers = offers(kia, empty(kia), there, Place.of("B3"));
        assertThat(offers).extracting(Offer::answer).containsExactly(new Answer.Multiple(List.of("12-15", "16-17")));
        assertThat(offers.getFirst().origin().row()).isEqualTo("Nakijkhulp");
    }

    @Test
    void textIsOfferedAsItIsWhileNothingIsKnownHere() {
        Dossier there = empty(kia).with(Place.of("B1"), given(new Answer.Single("Oefenen met breuken.")));
        assertThat(offers(ai, withFunction(), there, function("A03")))
                .extracting(Offer::answer)
                .containsExactly(new Answer.Single("Oefenen met breuken."));
        Dossier answered = withFunction().with(function("A03"), given(new Answer.Single("Iets anders.")));
        assertThat(offers(ai, answered, there, function("A03"))).isEmpty();
        Dossier unknown = withFunction().with(function("A03"), given(new Answer.Unknown()));
        assertThat(offers(ai, unknown, there, function("A03"))).hasSize(1);
    }

    @Test
    void aQuestionOfSeveralChoicesIsOfferedOnlyWhatItLacksAndKeepsWhatItHas() {
        Dossier there = withFunction().with(function("F01"), given(new Answer.Single("ja")));
        there = opened(there);
        Dossier here = empty(kia).with(Place.of("B7"), given(new Answer.Multiple(List.of("adaptief"))));
        assertThat(offers(kia, here, there, Place.of("B7")))
                .extracting(Offer::answer)
                .containsExactly(new Answer.Multiple(List.of("adaptief", "ai-chat")));
        Dossier all = empty(kia).with(Place.of("B7"), given(new Answer.Multiple(List.of("ai-chat", "adaptief"))));
        assertThat(offers(kia, all, there, Place.of("B7"))).isEmpty();
    }

    @Test
    void aLinkThatMapsOneWayOffersNothingTheOtherWay() {
        Dossier there = empty(kia).with(Place.of("B7"), given(new Answer.Multiple(List.of("ai-beoordeling"))));
        assertThat(offers(ai, withFunction(), there, function("D02"))).isEmpty();
        Dossier chat = empty(kia).with(Place.of("B7"), given(new Answer.Multiple(List.of("ai-chat"))));
        assertThat(offers(ai, withFunction(), chat, function("F01")))
                .extracting(Offer::answer)
                .containsExactly(new Answer.Single("ja"));
    }

    @Test
    void notKnowingAndWhatIsHiddenThereAreNotOffered() {
        Dossier unknown = empty(kia).with(Place.of("B3"), given(new Answer.Unknown()));
        assertThat(offers(ai, withFunction(), unknown, function("A04"))).isEmpty();
        // Without the function being AI at all, F01 is not asked there.
        Dossier hidden = withFunction()
                .with(function("B01"), given(new Answer.Single("regels")))
                .with(function("F01"), given(new Answer.Single("ja")));
        assertThat(route(ai, hidden).step(function("F01"))).isEmpty();
        assertThat(offers(kia, empty(kia), hidden, Place.of("B7"))).isEmpty();
    }

    @Test
    void rowsComeWithTheFieldsThatBothHave() {
        Row row = new Row(
                "r1",
                "Spraakhulp",
                Map.of(
                        "onderdeel", given(new Answer.Single("Spraakhulp")),
                        "model", given(new Answer.Single("Voorbeeldmaker")),
                        "leerlingdata", given(new Answer.Single("nee"))));
        Dossier there = empty(kia).withRows("B10", List.of(row));
        Answer.Rows offered = (Answer.Rows)
                offers(ai, withFunction(), there, function("A09")).getFirst().answer();
        assertThat(offered.rows().getFirst().answers()).containsOnlyKeys("model");
        Route other = route(kia, there);
        assertThat(SharedFacts.of(ai, List.of(other)).names("functies")).containsExactly("Spraakhulp");
        assertThat(SharedFacts.of(kia, List.of(route(ai, withFunction()))).names("rechten"))
                .isEmpty();
    }

    @Test
    void aFirstTextIsMadeOfEarlierAnswersInTheSameRow() {
        Messages messages = Messages.in(Messages.DUTCH);
        Dossier dossier = withFunction()
                .with(function("B01"), given(new Answer.Single("afgeleid")))
                .with(function("A05"), given(new Answer.Multiple(List.of("gebruiksverantwoordelijke"))))
                .with(function("D01"), given(new Answer.Single("ja")))
                .with(function("A03"), given(new Answer.Single("Kiest een niveau.")))
                .with(function("A04"), given(new Answer.Multiple(List.of("leerlingen-po", "leraren"))));
        Route route = route(ai, dossier);
        FirstText about = FirstText.of(route, route.step(function("I10.a")).orElseThrow());
        assertThat(about.words(messages)).isEqualTo("Kiest een niveau. (A03)");
        FirstText people = FirstText.of(route, route.step(function("I10.c")).orElseThrow());
        assertThat(people.words(messages))
                .isEqualTo("Wie gebruikt de functie of merkt er iets van? "
                        + "Leerlingen in het basisonderwijs; Leraren. (A04)");
        assertThat(FirstText.of(route, route.step(function("I10.d")).orElseThrow())
                        .isEmpty())
                .isTrue();
    }

    private List<Offer> offers(Questionnaire questionnaire, Dossier here, Dossier there, Place place) {
        Questionnaire other = questionnaire.equals(kia) ? ai : kia;
        return SharedFacts.of(questionnaire, List.of(route(other, there)))
                .offers(route(questionnaire, here).step(place).orElseThrow());
    }

    private static Route route(Questionnaire questionnaire, Dossier dossier) {
        return Route.of(questionnaire, dossier, LocalDate.of(2026, 11, 22), (_, _, _) -> Truth.OPEN);
    }

    private static Dossier opened(Dossier dossier) {
        return dossier.with(function("B01"), given(new Answer.Single("afgeleid")));
    }

    private Dossier withFunction() {
        return empty(ai).withRows("functies", List.of(new Row("f1", "Nakijkhulp", Map.of())));
    }

    private static Dossier empty(Questionnaire questionnaire) {
        return Dossier.start(
                "d-" + questionnaire.ref().id(),
                questionnaire.ref(),
                Product.named("Rekenreis", "Uitgeverij Voorbeeld", "4.2"),
                Role.ASSESSOR,
                "S. de Vries",
                NOVEMBER_3);
    }

    private static Place function(String question) {
        return Place.inRow("functies", "f1", question);
    }

    private static Response given(Answer answer) {
        return Response.of(answer).signed("S. de Vries", NOVEMBER_3);
    }
}
