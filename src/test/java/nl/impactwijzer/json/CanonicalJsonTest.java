package nl.impactwijzer.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Compared with a reference implementation of RFC 8785.
class CanonicalJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"peach\": 1, \"p\u00e9ch\u00e9\": 2, \"p\u00eache\": 3, \"sin\": 4}",
                "{\"\\u20ac\": 1, \"\\r"
                        + "\": 2, \"\\ufb33\": 3, \"1\": 4, \"\\ud83d\\ude00\": 5, \"\\u0080\": 6, \"\u00f6\": 7}",
                "[333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001, -0, 1.0, 10, 1e21]",
                "{\"a\": \"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\\u007f\", \"b\": [null, true,"
                        + " false, {}, []]}"
            })
    void itIsTheCanonicalFormOfTheStandard(String json) throws Exception {
        assertThat(canonical(json)).isEqualTo(new JsonCanonicalizer(json).getEncodedString());
    }

    @RepeatedTest(100)
    void itIsSoForAnyDocument(RepetitionInfo repetition) throws Exception {
        String json = value(new Random(repetition.getCurrentRepetition()), 4);

        assertThat(canonical("[" + json + "]")).isEqualTo(new JsonCanonicalizer("[" + json + "]").getEncodedString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1e400]", "[1e999999999]", "[1e-999999999]"})
    void numbersThatNoDoubleHoldsAreRefused(String json) {
        assertThatThrownBy(() -> canonical(json)).isInstanceOf(JsonException.class);
    }

    @Test
    void theHashIsThatOfTheCanonicalForm() {
        assertThat(CanonicalJson.sha256(JsonDocument.parse("{ }".getBytes(StandardCharsets.UTF_8))))
                .as("SHA-256 of the two characters {}")
                .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }

    private static String canonical(String json) {
        return new String(
                CanonicalJson.of(JsonDocument.parse(json.getBytes(StandardCharsets.UTF_8))), StandardCharsets.UTF_8);
    }

    private static String value(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 -> Long.toString(random.nextInt());
            case 1 -> Double.toString(random.nextDouble() * Math.pow(10, random.nextInt(40) - 20));
            case 2 -> string(random);
            case 3 -> random.nextBoolean() ? "true" : "null";
            case 4 ->
                IntStream.range(0, random.nextInt(5))
                        .mapToObj(_ -> value(random, depth - 1))
                        .collect(Collectors.joining(" , ", "[", "]"));
            default ->
                IntStream.range(0, random.nextInt(5))
                        .mapToObj(i -> string(random).replaceFirst("\"$", i + "\"") + " : " + value(random, depth - 1))
                        .collect(Collectors.joining(",\n", "{", "}"));
        };
    }

    private static String string(Random random) {
        return random.ints(random.nextInt(8), 0x20, 0x2fff)
                .filter(point -> point != '"' && point != '\\')
                .mapToObj(Character::toString)
                .collect(Collectors.joining("", "\"", "\""));
    }
}
