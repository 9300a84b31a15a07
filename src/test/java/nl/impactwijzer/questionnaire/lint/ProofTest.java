package nl.impactwijzer.questionnaire.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every code is explained to its reader, in the description of the format and in both languages.
class ProofTest {

    /// These take their sentence from the reader of JSON.
    private static final List<Proof> SAID_BY_THE_READER = List.of(
            Proof.NOT_JSON,
            Proof.DUPLICATE_KEY,
            Proof.UNKNOWN_KEY,
            Proof.MISSING_KEY,
            Proof.WRONG_TYPE,
            Proof.WRONG_VALUE,
            Proof.KEY_OF_ANOTHER_KIND,
            Proof.WRONG_COUNT);

    @ParameterizedTest
    @EnumSource(Proof.class)
    void theDescriptionOfTheFormatListsIt(Proof proof) throws IOException {
        List<String> rows = Files.readAllLines(Path.of("docs", "vragenlijst-formaat.md")).stream()
                .filter(line -> line.startsWith("| Q") && covers(line, proof.code()))
                .toList();

        assertThat(rows)
                .singleElement()
                .asString()
                .contains("| " + proof.severity().code() + " |");
    }

    private static boolean covers(String row, String code) {
        String first = row.substring(2, row.indexOf('|', 2));
        Matcher range = Pattern.compile("(Q\\d+) to (Q\\d+)").matcher(first);
        return range.find()
                ? code.compareTo(range.group(1)) >= 0 && code.compareTo(range.group(2)) <= 0
                : first.contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lint.properties", "lint_en.properties"})
    void everyLanguageHasItsSentence(String bundle) throws IOException {
        Properties sentences = new Properties();
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(bundle))) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }

        assertThat(sentences.stringPropertyNames())
                .containsAll(Arrays.stream(Proof.values())
                        .filter(proof -> !SAID_BY_THE_READER.contains(proof))
                        .map(proof -> "lint." + proof.code())
                        .toList());
    }
}
