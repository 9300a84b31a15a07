package nl.impactwijzer.questionnaire.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.impactwijzer.questionnaire.RandomQuestionnaire;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How the linter behaves on questionnaires that are large, hard or hostile.
class QuestionnaireLintTest {

    private static final int PIGEONS = 7;

    @RepeatedTest(10)
    void soundQuestionnairesAreClean(RepetitionInfo repetition) {
        assertThat(lint(RandomQuestionnaire.of(repetition.getCurrentRepetition(), 60)))
                .isEmpty();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aThousandQuestionsAreProved() {
        assertThat(lint(RandomQuestionnaire.of(2026, 1000))).isEmpty();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aConditionThatIsTooHardIsReportedAsNotProved() {
        ObjectNode questionnaire = tooHard();

        List<Finding> findings = lint(questionnaire);

        assertThat(findings).extracting(Finding::code).containsExactly("Q409");
        assertThat(findings.getFirst().severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aChainOfTwoHundredConditionsIsRefused() {
        ObjectNode questionnaire = RandomQuestionnaire.of(1, 200);
        for (int i = 0; i < 200; i++) {
            ObjectNode question = (ObjectNode) questionnaire.at("/parts/0/sections/" + i / 20 + "/questions/" + i % 20);
            question.remove("when");
            if (i > 0) {
                question.putObject("when").put("question", "V" + (i - 1) + "x").put("answered", true);
            }
        }

        assertThat(lint(questionnaire)).extracting(Finding::code).containsExactly("Q308");
    }

    @Test
    void aLongCircleIsNamedWithTheQuestionsOnIt() {
        String faulty = MutationTest.sound()
                .replace(
                        "{\"question\": \"A.kleur\", \"in\": [\"rood\", \"blauw\"]}",
                        "{\"question\": \"A.tekst\", \"answered\": true}");

        List<Finding> findings = QuestionnaireLint.lint(faulty.getBytes(StandardCharsets.UTF_8));

        assertThat(findings).extracting(Finding::code).containsExactly("Q307");
        assertThat(findings.getFirst().message().arguments()).containsEntry("circle", "A.aantal → A.tekst → A.aantal");
    }

    @RepeatedTest(200)
    void whateverIsTakenOutItAnswersWithFindings(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        JsonNode questionnaire = JsonMapper.builder().build().readTree(MutationTest.sound());
        takeSomethingOut(questionnaire, random);

        List<Finding> findings = QuestionnaireLint.lint(RandomQuestionnaire.bytes(questionnaire));

        assertThat(findings).allSatisfy(finding -> assertThat(finding.line()).isPositive());
    }

    @RepeatedTest(200)
    void brokenBytesAreFindingsToo(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        byte[] bytes = MutationTest.sound().getBytes(StandardCharsets.UTF_8);
        IntStream.range(0, 1 + random.nextInt(3))
                .forEach(_ -> bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256));

        assertThat(QuestionnaireLint.lint(bytes)).isNotNull();
    }

    private static void takeSomethingOut(JsonNode root, Random random) {
        List<JsonNode> containers = new ArrayList<>();
        collect(root, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        switch (container) {
            case ObjectNode object -> {
                List<String> names =
                        object.propertyStream().map(Map.Entry::getKey).toList();
                object.remove(names.get(random.nextInt(names.size())));
            }
            case ArrayNode array -> array.remove(random.nextInt(array.size()));
            default -> throw new IllegalStateException();
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer() && !node.isEmpty()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    /// A question that no search can tell to be out of reach within its steps.
    static ObjectNode tooHard() {
        ObjectNode questionnaire = RandomQuestionnaire.of(1, 1);
        ArrayNode questions = (ArrayNode) questionnaire.at("/parts/0/sections/0/questions");
        ObjectNode model = (ObjectNode) questions.get(0).deepCopy();
        model.remove(List.of("options", "min", "max"));
        questions.removeAll();
        for (int i = 0; i < PIGEONS; i++) {
            ObjectNode question = model.deepCopy();
            question.put("id", "D" + i + "x").put("kind", "choice").put("notApplicable", false);
            ArrayNode options = question.putArray("options");
            for (int hole = 0; hole < PIGEONS - 1; hole++) {
                options.addObject().put("code", "hok" + hole).set("label", model.get("text"));
            }
            questions.add(question);
        }
        questions.add(model.deepCopy()
                .put("id", "eind")
                .put("kind", "text")
                .set("when", JsonMapper.builder().build().readTree(everyoneElsewhere())));
        return questionnaire;
    }

    /// No two pigeons in one hole, with a hole too few: never true, and hard to see for every search.
    private static String everyoneElsewhere() {
        List<String> rules = new ArrayList<>();
        for (int one = 0; one < PIGEONS; one++) {
            for (int other = one + 1; other < PIGEONS; other++) {
                for (int hole = 0; hole < PIGEONS - 1; hole++) {
                    rules.add("""
                        {"not": {"all": [{"question": "D%dx", "is": "hok%d"}, {"question": "D%dx", "is": "hok%d"}]}}
                        """.formatted(one, hole, other, hole));
                }
            }
        }
        return rules.stream().collect(Collectors.joining(",", "{\"all\": [{\"all\": [", "]}]}"));
    }

    private static List<Finding> lint(JsonNode questionnaire) {
        return QuestionnaireLint.lint(RandomQuestionnaire.bytes(questionnaire));
    }
}
