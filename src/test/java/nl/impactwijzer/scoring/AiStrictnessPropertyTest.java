package nl.impactwijzer.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.RiskFacts;
import nl.impactwijzer.dossier.Route;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Classification;
import nl.impactwijzer.questionnaire.Option;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A stricter answer never gives a milder class, and not knowing is never milder than knowing.
///
/// Each block of class questions that belong together is tried in all combinations; over all class questions at once
/// there are too many, so those are drawn with a fixed seed.
class AiStrictnessPropertyTest {

    private static final String UNKNOWN = "?";
    private static final String NONE = "-";

    /// Every class question with its sure answers, from mild to strict; answers behind one bar are equally strict.
    private static final Map<String, List<List<String>>> QUESTIONS = questions(
            "B01: regels < afgeleid",
            "B02: weergave < aanbeveling | weergave+voorspelling",
            "B03: nee < ja",
            "B04: nee < ja",
            "B05: onderzoek | ontwikkeling | prive | nationale-veiligheid < geen",
            "B06: ja < nee",
            "C01: nee < ja",
            "C02: nee < ja",
            "C03: nee < ja",
            "C04: nee < ja",
            "C05: ja < nee",
            "C06: nee < ja",
            "C07: nee < ja",
            "C08: nee < ja",
            "C09: voldoende < onvoldoende",
            "D01: nee < ja",
            "D02: nee < ja",
            "D03: nee < ja",
            "D03.leesregel: concept-richtsnoer < letterlijk",
            "D04: nee < ja",
            "D05: nee < ja",
            "D06: nee < ja",
            "D08: nee < ja",
            "D09: nee < ja",
            "D10: nee < bijlage-III < bijlage-I",
            "E01: nee < ja",
            "E02: a | b | c | d < geen",
            "E03: nee < ja",
            "E04: ja < nee",
            "F01: nee < ja",
            "F03: nee < ja",
            "F04: redactiehulp | geen-wezenlijke-verandering < geen",
            "F06: nee < deepfake | tekst");

    /// Questions whose strict answer is that the law applies.
    private static final Set<String> SCOPE = Set.of("B01", "B02", "B03", "B04", "B05", "B06");

    private static final Dossier EMPTY =
            AiFunction.plain().assessment(AiFunction.TODAY).dossier();

    /// All rules are in force.
    private static final LocalDate DAY = LocalDate.of(2027, 12, 2);

    private final Map<Map<String, String>, Integer> known = new HashMap<>();

    @Test
    void everyAnswerOfEveryQuestionBehindARuleHasItsPlace() {
        Set<String> behind = AiFunction.AI.classification().orElseThrow().rules().stream()
                .flatMap(rule -> rule.when().questions())
                .collect(Collectors.toSet());
        assertThat(QUESTIONS.keySet()).containsExactlyInAnyOrderElementsOf(behind);
        QUESTIONS.forEach((id, steps) ->
                assertThat(steps.stream().flatMap(List::stream)).as(id).containsAll(options(id)));
    }

    private static List<String> options(String id) {
        return switch (AiFunction.AI.question(id).orElseThrow().question()) {
            case Question.Choice choice ->
                choice.options().stream().map(Option::code).toList();
            case Question.YesNo _ -> List.of("ja", "nee");
            default -> List.of();
        };
    }

    @Test
    void whatMakesAnAiSystem() {
        exhaustively(Map.of(), "B01", "B02", "B03", "B04", "B05");
        exhaustively(Map.of("F01", "ja"), "B01", "B02", "B05", "B06");
    }

    @Test
    void whatIsOutsideTheLawWhateverElseItDoes() {
        exhaustively(Map.of("D01", "ja", "E01", "ja"), "B01", "B02", "B03", "B05", "C01");
    }

    @Test
    void prohibitions() {
        exhaustively(Map.of("B06", "ja"), "C01", "C04", "C05", "D08", "F01");
        exhaustively(Map.of("D01", "ja", "E01", "ja"), "C02", "C03", "C06", "C07");
        exhaustively(Map.of("F04", "geen"), "F03", "C08", "C09", "C04", "C05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"D01", "D05", "D06", "D08", "D09", "D02"})
    void theExemptionFromHighRisk(String use) {
        Map<String, String> around = Map.of(use, "ja", "D03", "ja");
        exhaustively(around, "E01", "E02", "E03", "E04");
    }

    @Test
    void theExemptionWhileTheUseIsNotSure() {
        exhaustively(Map.of(), "D01", "E01", "E02", "E03", "E04");
    }

    @Test
    void learningThatIsEvaluated() {
        exhaustively(Map.of("F01", "ja"), "D02", "D03", "D03.leesregel", "D04", "E01");
        exhaustively(
                Map.of("E01", "nee", "E02", "d", "E03", "nee", "E04", "ja", "B06", "ja"),
                "D02",
                "D03",
                "D03.leesregel",
                "D04",
                "D10");
    }

    @Test
    void annexes() {
        exhaustively(Map.of("D01", "ja", "E02", "a", "E03", "nee", "E04", "ja"), "D10", "E01", "B06", "D05");
    }

    @Test
    void openness() {
        exhaustively(Map.of("C08", "nee"), "F01", "F03", "F04", "F06", "B06");
    }

    @Test
    void allClassQuestionsAtOnce() {
        Random random = new Random(20271202);
        List<String> ids = List.copyOf(QUESTIONS.keySet());
        for (int i = 0; i < 800; i++) {
            Map<String, String> answers = new LinkedHashMap<>();
            for (String id : ids) {
                answers.put(id, random(random, id));
            }
            check(answers, ids.get(random.nextInt(ids.size())));
            check(answers, ids.get(random.nextInt(ids.size())));
        }
    }

    /// Mostly mild answers, or nearly every function would be prohibited.
    private static String random(Random random, String id) {
        List<List<String>> steps = QUESTIONS.get(id);
        int draw = random.nextInt(id.startsWith("C") ? 40 : 12);
        if (draw == 0) {
            return UNKNOWN;
        }
        if (draw == 1) {
            return NONE;
        }
        List<String> step = draw < 5
                ? steps.get(random.nextInt(steps.size()))
                : SCOPE.contains(id) ? steps.getLast() : steps.getFirst();
        return step.get(random.nextInt(step.size()));
    }

    private void exhaustively(Map<String, String> around, String... questions) {
        Map<String, String> start = new LinkedHashMap<>(mildest());
        start.putAll(around);
        combinations(start, List.of(questions), answers -> List.of(questions).forEach(id -> check(answers, id)));
    }

    private static void combinations(
            Map<String, String> answers, List<String> questions, Consumer<Map<String, String>> use) {
        if (questions.isEmpty()) {
            use.accept(answers);
            return;
        }
        for (String value : values(questions.getFirst())) {
            Map<String, String> next = new LinkedHashMap<>(answers);
            next.put(questions.getFirst(), value);
            combinations(next, questions.subList(1, questions.size()), use);
        }
    }

    /// Compares the classes under every answer to one question, everything else being equal.
    private void check(Map<String, String> answers, String question) {
        int highest = 0;
        int before = 0;
        for (List<String> step : QUESTIONS.get(question)) {
            int strictest = 0;
            for (String value : step) {
                int rank = rank(answers, question, value);
                if (rank < before) {
                    fail(
                            "%s = %s gives a milder class (%d) than a milder answer (%d): %s",
                            question, value, rank, before, answers);
                }
                strictest = Math.max(strictest, rank);
            }
            before = strictest;
            highest = Math.max(highest, strictest);
        }
        for (String unsure : List.of(UNKNOWN, NONE)) {
            int rank = rank(answers, question, unsure);
            if (rank < highest) {
                fail(
                        "%s = %s gives a milder class (%d) than an answer (%d): %s",
                        question, unsure, rank, highest, answers);
            }
        }
    }

    private int rank(Map<String, String> answers, String question, String value) {
        Map<String, String> all = new HashMap<>(answers);
        all.put(question, value);
        return known.computeIfAbsent(Map.copyOf(all), AiStrictnessPropertyTest::classify);
    }

    /// The rank of the class, after a look at whether it is provisional exactly when it should be.
    private static int classify(Map<String, String> answers) {
        Map<String, Response> responses = new LinkedHashMap<>();
        answers.forEach((question, value) -> responses.put(question, Response.of(answer(question, value))));
        Dossier dossier = EMPTY.withRows("functies", List.of(new Row("f1", "Functie", responses)));
        RiskFacts noRisks = (_, _, _) -> Truth.NO;
        Route route = Route.of(AiFunction.AI, dossier, DAY, noRisks);
        RowOutcome outcome =
                RowClassifier.rows(AiFunction.AI, route, noRisks, DAY).getFirst();
        boolean unsure = route.steps().stream()
                .filter(step -> QUESTIONS.containsKey(step.question().id()) && !step.detail())
                .anyMatch(step -> step.state() == Route.State.OPEN || step.state() == Route.State.UNKNOWN);
        if (outcome.isProvisional() != unsure) {
            fail("provisional is %s, open %s: %s", outcome.isProvisional(), outcome.unsure(), answers);
        }
        if (!unsure && outcome.possible().size() != 1) {
            fail("all is known and yet possible are %s: %s", outcome.possible(), answers);
        }
        return outcome.rowClass().map(Classification.RowClass::rank).orElseThrow();
    }

    private static Answer answer(String question, String value) {
        return switch (value) {
            case UNKNOWN -> question.equals("D03.leesregel") ? new Answer.None() : new Answer.Unknown();
            case NONE -> new Answer.None();
            default ->
                question.equals("B02") ? new Answer.Multiple(List.of(value.split("\\+"))) : new Answer.Single(value);
        };
    }

    private static List<String> values(String question) {
        List<String> values = new ArrayList<>(List.of(UNKNOWN, NONE));
        QUESTIONS.get(question).forEach(values::addAll);
        return values;
    }

    /// A plain AI system, with the mildest answer to all that follows from being one.
    private static Map<String, String> mildest() {
        Map<String, String> answers = new LinkedHashMap<>();
        QUESTIONS.forEach((id, steps) -> answers.put(
                id,
                SCOPE.contains(id)
                        ? steps.getLast().getFirst()
                        : steps.getFirst().getFirst()));
        return answers;
    }

    private static Map<String, List<List<String>>> questions(String... lines) {
        Map<String, List<List<String>>> questions = new LinkedHashMap<>();
        for (String line : lines) {
            String[] sides = line.split(": ");
            questions.put(
                    sides[0],
                    Stream.of(sides[1].split(" < "))
                            .map(step -> List.of(step.split(" \\| ")))
                            .toList());
        }
        return questions;
    }
}
