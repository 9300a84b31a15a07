package nl.impactwijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.questionnaire.Truth;
import nl.impactwijzer.testkit.Questionnaires;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private final Questionnaire questionnaire = Questionnaires.everyKind();
    private final Dossier empty = Dossier.start(
            "d1", questionnaire.ref(), Product.named("Proef", "Maker", "1"), Role.ASSESSOR, "", Instant.EPOCH);

    @Test
    void anEmptyDossierHasNothingWrongInIt() {
        assertThat(findings(empty)).isEmpty();
    }

    @Test
    void aChoiceThatDoesNotExistIsFound() {
        assertThat(keys(answered("A2", new Answer.Single("misschien")))).containsExactly("finding.option");
        assertThat(keys(answered("A3", new Answer.Single("best")))).containsExactly("finding.option");
        assertThat(keys(answered("A4", new Answer.Multiple(List.of("a", "peer")))))
                .contains("finding.option");
    }

    @Test
    void anExclusiveChoiceBesideAnotherIsFound() {
        assertThat(keys(answered("A4", new Answer.Multiple(List.of("geen"))))).isEmpty();
        assertThat(keys(answered("A4", new Answer.Multiple(List.of("b", "geen")))))
                .containsExactly("finding.exclusive");
    }

    @Test
    void notApplicableWithoutAReasonIsIncompleteAndWithOneIsFine() {
        assertThat(keys(answered("A6", new Answer.NotApplicable(" ")))).containsExactly("finding.reason");
        assertThat(keys(answered("A6", new Answer.NotApplicable("Er is geen school."))))
                .isEmpty();
    }

    @Test
    void unknownAndNotApplicableAreRefusedWhereTheQuestionnaireSaysSo() {
        assertThat(keys(answered("A5", new Answer.Unknown()))).containsExactly("finding.unknown");
        assertThat(keys(answered("A5", new Answer.NotApplicable("Zomaar.")))).containsExactly("finding.notApplicable");
    }

    @Test
    void anExplanationThatBelongsToAnAnswerIsMissedOnlyWithAnAnswer() {
        assertThat(keys(answered("A1", new Answer.Single("een")))).containsExactly("finding.note");
        assertThat(keys(answered("A1", new Answer.Unknown()))).isEmpty();
        assertThat(keys(empty.with(
                        Place.of("A1"), Response.of(new Answer.Single("een")).noted("Omdat."))))
                .isEmpty();
    }

    @Test
    void aNumberOutsideItsBoundsOrTooPreciseIsFound() {
        assertThat(keys(answered("A6", amount("-1")))).containsExactly("finding.tooSmall");
        assertThat(keys(answered("A6", amount("100.1")))).containsExactly("finding.tooLarge");
        assertThat(keys(answered("A6", amount("1.25")))).containsExactly("finding.decimals");
        assertThat(keys(answered("A6", amount("1.50")))).isEmpty();
    }

    @Test
    void whatWasTypedAndIsNoNumberOrDayIsKeptButStaysOpen() {
        Dossier typed = answered("A6", new Answer.Single("veel"))
                .with(Place.of("A7"), Response.of(new Answer.Single("31-2-2026")));
        assertThat(keys(typed)).containsExactly("finding.number", "finding.day");
        assertThat(route(typed).step(Place.of("A6")).orElseThrow().state()).isEqualTo(Route.State.OPEN);
        assertThat(route(typed).step(Place.of("A7")).orElseThrow().state()).isEqualTo(Route.State.OPEN);
    }

    @Test
    void aDayInAnImpossibleYearIsFound() {
        assertThat(keys(answered("A7", new Answer.Single("0026-11-22")))).containsExactly("finding.dayFarOff");
        assertThat(keys(answered("A7", new Answer.Single("2026-11-22")))).isEmpty();
    }

    @Test
    void fieldsOfRowsAreCheckedAtTheirOwnPlace() {
        Row row = new Row("r1", "Jo", Map.of("uren", Response.of(amount("41"))));
        List<Finding> found = findings(answered("A8", new Answer.Rows(List.of(row))));
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo(Place.inRow("A8", "r1", "uren"));
            assertThat(finding.sentence().key()).isEqualTo("finding.tooLarge");
        });
    }

    @Test
    void evidenceThatIsNotInTheDossierIsFound() {
        Response response =
                new Response(new Answer.Single("ja"), "", List.of("e9"), Optional.empty(), "", Optional.empty());
        assertThat(keys(empty.with(Place.of("A2"), response))).containsExactly("finding.evidence");
    }

    @Test
    void aRightThatAlwaysPlaysAPartCannotBeSetAside() {
        Dossier no = empty.with(Place.inRow("rechten", "2", "R1"), Response.of(new Answer.Single("nee")))
                .with(Place.inRow("rechten", "16", "R1"), Response.of(new Answer.Single("nee")));
        List<Finding> found = findings(no);
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo(Place.inRow("rechten", "2", "R1"));
            assertThat(Messages.in(Messages.DUTCH).get(finding.sentence())).contains("Gelijke behandeling");
        });
    }

    @Test
    void everyFindingHasASentenceInBothLanguages() {
        Dossier wrong = answered("A1", new Answer.Multiple(List.of("een")))
                .with(Place.of("A6"), Response.of(amount("-1")))
                .with(Place.of("A7"), Response.of(new Answer.Single("gisteren")));
        assertThat(findings(wrong)).hasSize(4).allSatisfy(finding -> {
            assertThat(Messages.in(Messages.DUTCH).get(finding.sentence())).endsWith(".");
            assertThat(Messages.in(Messages.ENGLISH).get(finding.sentence())).endsWith(".");
        });
    }

    private Dossier answered(String question, Answer answer) {
        return empty.with(Place.of(question), Response.of(answer));
    }

    private static Answer amount(String number) {
        return new Answer.Amount(new BigDecimal(number));
    }

    private List<String> keys(Dossier dossier) {
        return findings(dossier).stream()
                .map(finding -> finding.sentence().key())
                .toList();
    }

    private List<Finding> findings(Dossier dossier) {
        return Findings.of(route(dossier));
    }

    private Route route(Dossier dossier) {
        return Route.of(questionnaire, dossier, LocalDate.of(2026, 11, 22), (_, _, _) -> Truth.NO);
    }
}
