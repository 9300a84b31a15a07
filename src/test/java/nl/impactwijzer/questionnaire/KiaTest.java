package nl.impactwijzer.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.impactwijzer.questionnaire.lint.QuestionnaireLint;
import nl.impactwijzer.testkit.Questionnaires;
import org.junit.jupiter.api.Test;

/// The Kinderrechten Impact Assessment has everything it should have.
class KiaTest {

    private static final Questionnaire KIA = Questionnaires.kia();

    /// Parts E (per right) and F (the register of risks) repeat and have no numbered questions of their own.
    private static final List<String> NUMBERED = List.of("A", "B", "C", "D", "G", "H");

    @Test
    void itIsClean() {
        assertThat(QuestionnaireLint.lint(KIA.file())).isEmpty();
    }

    @Test
    void itHasNinetySevenQuestionsWithTheirOwnIds() {
        assertThat(ids("A")).isEqualTo(ids("A", 8));
        assertThat(ids("B")).isEqualTo(ids("B", 15));
        assertThat(ids("C")).isEqualTo(ids("C", 6));
        assertThat(ids("D"))
                .isEqualTo(Stream.of(
                                ids("D1.", 5),
                                ids("D2.", 5),
                                ids("D3.", 7),
                                ids("D4.", 6),
                                ids("D5.", 4),
                                ids("D6.", 6),
                                ids("D7.", 5),
                                ids("D8.", 6),
                                ids("D9.", 9),
                                ids("D10.", 4))
                        .flatMap(List::stream)
                        .toList())
                .hasSize(57);
        assertThat(ids("G")).isEqualTo(ids("G", 5));
        assertThat(ids("H")).isEqualTo(ids("H", 6));
        assertThat(numbered()).hasSize(97);
    }

    @Test
    void itAsksForEveryRightAndShowsTheRegisterOfRisks() {
        assertThat(KIA.parts()).extracting(Part::id).containsExactly("A", "B", "C", "D", "E", "F", "G", "H");
        assertThat(KIA.repeating("rechten").orElseThrow().repeat().orElseThrow().fixedRows())
                .isEqualTo(KIA.definition().rights());
        assertThat(part("F").sections()).extracting(Section::register).contains(Optional.of(RegisterKind.RISKS));
    }

    @Test
    void itHasTheRightsOfTheChildThatMatterAtSchool() {
        assertThat(KIA.definition().rights())
                .extracting(Topic::id)
                .containsExactly(
                        "2", "3", "5", "6", "8", "12", "13", "14", "15", "16", "17", "18", "19", "23", "24", "28", "29",
                        "30", "31", "32", "34", "36", "39");
        assertThat(KIA.definition().rights().stream().filter(Topic::always))
                .extracting(Topic::id)
                .containsExactly("2", "3", "6", "12");
        assertThat(KIA.definition().principles()).hasSize(10);
    }

    @Test
    void itKnowsTwentyFiveFunctionsOfAProduct() {
        assertThat(((Question.WithOptions) KIA.question("B7").orElseThrow().question())
                        .options().stream().filter(option -> !option.exclusive()))
                .hasSize(25);
    }

    @Test
    void itHasFortySixRisksEachSuggestedBySomeAnswer() {
        assertThat(KIA.definition().risks())
                .hasSize(46)
                .allSatisfy(risk -> assertThat(risk.suggestedBy().questions()).isNotEmpty());
        Map<String, Long> perKind = KIA.definition().risks().stream()
                .collect(Collectors.groupingBy(risk -> risk.id().substring(0, 2), Collectors.counting()));
        assertThat(perKind)
                .isEqualTo(Map.of(
                        "RI", 3L, "RG", 3L, "RC", 4L, "RE", 5L, "RP", 9L, "RA", 6L, "RW", 5L, "RT", 5L, "RS", 6L));
    }

    @Test
    void itHasSixRedLinesAndFiveVerdicts() {
        assertThat(KIA.definition().redLines())
                .extracting(RedLine::id)
                .containsExactly("RL1", "RL2", "RL3", "RL4", "RL5", "RL6");
        assertThat(KIA.definition().redLines().stream()
                        .flatMap(line -> line.when().questions())
                        .distinct())
                .containsExactlyInAnyOrder("D7.2", "D7.5", "B11", "D8.4", "D9.4", "D9.6", "B7");
        assertThat(KIA.definition().verdict().outcomes())
                .extracting(VerdictRules.Verdict::code)
                .containsExactly(
                        "niet-van-toepassing", "toelaatbaar", "onder-voorwaarden", "nu-niet", "niet-toelaatbaar");
    }

    @Test
    void itScoresInSixWays() {
        assertThat(KIA.definition().profiles())
                .extracting(RiskProfile::id)
                .containsExactly("kia", "rijksmodel", "product-4x4", "product-3x4", "product-5x5", "labels");
    }

    @Test
    void theGravestHarmIsNeverBelowHighHoweverUnlikely() {
        RiskProfile.SeverityLed own =
                (RiskProfile.SeverityLed) KIA.profile("kia").orElseThrow();

        assertThat(own.matrix())
                .containsExactly(
                        List.of("laag", "laag", "laag", "midden"),
                        List.of("laag", "midden", "midden", "hoog"),
                        List.of("midden", "midden", "hoog", "zeer-hoog"),
                        List.of("hoog", "hoog", "zeer-hoog", "zeer-hoog"));
    }

    @Test
    void everyNumberedQuestionSaysWhyWhatIsGoodEvidenceWhoAnswersAndOnWhichSource() {
        assertThat(numbered()).allSatisfy(question -> {
            assertThat(question.basics().help().why().isEmpty())
                    .as(question.id())
                    .isFalse();
            assertThat(question.basics().help().evidence().isEmpty())
                    .as(question.id())
                    .isFalse();
            assertThat(question.basics().who()).as(question.id()).isNotEmpty();
            assertThat(question.basics().sources()).as(question.id()).isNotEmpty();
            assertThat(question.basics().officialRef()).as(question.id()).isEmpty();
        });
    }

    @Test
    void questionsThatDecideOnARedLineAreAlwaysAsked() {
        assertThat(Stream.of("B7", "B11", "D7.2", "D7.5", "D8.4", "D9.4", "D9.6"))
                .allSatisfy(id -> assertThat(KIA.question(id)
                                .orElseThrow()
                                .question()
                                .basics()
                                .when())
                        .as(id)
                        .isEqualTo(new Condition.All(List.of())));
    }

    @Test
    void itSaysThatItIsNotTheOfficialForm() {
        assertThat(KIA.definition().notice().byLanguage().get("nl"))
                .contains("eigen vragenlijst", "niet het officiële");
        assertThat(KIA.definition().notice().byLanguage().get("en")).contains("not the official");
    }

    @Test
    void everySourceOfOthersHasALink() {
        assertThat(KIA.definition().sources().stream()
                        .filter(source -> source.kind() != Source.Kind.OWN)
                        .filter(source -> source.url().isEmpty()))
                .isEmpty();
    }

    private static List<String> ids(String start, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> start + number)
                .toList();
    }

    private static List<String> ids(String part) {
        return questions(part(part)).map(Question::id).toList();
    }

    private static List<Question> numbered() {
        return NUMBERED.stream().map(KiaTest::part).flatMap(KiaTest::questions).toList();
    }

    private static Part part(String id) {
        return KIA.parts().stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Question> questions(Part part) {
        return part.sections().stream().flatMap(section -> section.questions().stream());
    }
}
