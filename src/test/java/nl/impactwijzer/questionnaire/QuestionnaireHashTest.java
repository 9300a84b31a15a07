package nl.impactwijzer.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/// The identity of a questionnaire is its content, not how the file is laid out.
class QuestionnaireHashTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void orderOfKeysAndWhiteSpaceDoNotChangeTheHash(long seed) {
        ObjectNode content = RandomQuestionnaire.of(seed, 30);
        Questionnaire one = QuestionnaireJson.read(RandomQuestionnaire.bytes(content));
        Questionnaire other = QuestionnaireJson.read(RandomQuestionnaire.shuffled(content, seed));

        assertThat(other.ref()).isEqualTo(one.ref());
        assertThat(other.definition()).isEqualTo(one.definition());
        assertThat(one.ref().sha256()).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyOtherContentHasAnotherHash(long seed) {
        ObjectNode content = RandomQuestionnaire.of(seed, 30);
        String before = QuestionnaireJson.sha256(RandomQuestionnaire.bytes(content));
        ObjectNode question = (ObjectNode) content.at("/parts/0/sections/0/questions/" + new Random(seed).nextInt(20));
        ((ObjectNode) question.get("text")).put("nl", question.at("/text/nl").asString() + ".");

        assertThat(QuestionnaireJson.sha256(RandomQuestionnaire.bytes(content))).isNotEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readingKeepsEveryQuestionInItsOrder(long seed) {
        ObjectNode content = RandomQuestionnaire.of(seed, 45);

        assertThat(QuestionnaireJson.read(RandomQuestionnaire.bytes(content)).questions())
                .extracting(placed -> placed.question().id())
                .containsExactlyElementsOf(IntStream.range(0, 45)
                        .mapToObj(number -> "V" + number + "x")
                        .toList());
    }

    @Test
    void theHashIsThatOfTheCanonicalFormOfRfc8785() throws Exception {
        String canonical = new JsonCanonicalizer("{\"b\":[1.0,\"\\u00e9\"],\"a\":1e3}").getEncodedString();
        assertThat(canonical).isEqualTo("{\"a\":1000,\"b\":[1,\"é\"]}");
        assertThat(QuestionnaireJson.sha256("{ \"b\": [1, \"é\"], \"a\": 1000 }".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(QuestionnaireJson.sha256(canonical.getBytes(StandardCharsets.UTF_8)));
    }
}
