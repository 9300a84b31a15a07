package nl.impactwijzer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/nl/impactwijzer/text");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)");

    @Test
    void everySentenceIsThereInDutchAndInEnglish() throws IOException {
        Map<String, String> dutch = sentences(false);
        Map<String, String> english = sentences(true);
        assertThat(lines(dutch, english.keySet()))
                .as("paste these, translated, into the English files")
                .isEmpty();
        assertThat(lines(english, dutch.keySet()))
                .as("paste these, translated, into the Dutch files")
                .isEmpty();
    }

    @Test
    void bothLanguagesUseTheSameArguments() throws IOException {
        Map<String, String> english = sentences(true);
        sentences(false)
                .forEach((key, sentence) -> assertThat(arguments(english.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(arguments(sentence)));
    }

    @Test
    void noSentenceShouts() throws IOException {
        assertThat(sentences(false))
                .noneSatisfy((_, sentence) -> assertThat(sentence).contains("!"));
        assertThat(sentences(true))
                .noneSatisfy((_, sentence) -> assertThat(sentence).contains("!"));
    }

    @Test
    void oneAndManyAreSaidDifferently() {
        Messages dutch = Messages.in(Locale.of("nl"));
        assertThat(dutch.get("answer.rows", "n", 1)).isEqualTo("1 rij");
        assertThat(dutch.get("answer.rows", "n", 3)).isEqualTo("3 rijen");
    }

    @Test
    void anyOtherLanguageIsAnsweredInDutch() {
        assertThat(Messages.in(Locale.GERMAN).locale()).isEqualTo(Messages.DUTCH);
    }

    private static Map<String, String> sentences(boolean english) throws IOException {
        Map<String, String> sentences = new TreeMap<>();
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.filter(path -> path.toString().endsWith("_en.properties") == english)
                    .toList()) {
                Properties properties = new Properties();
                try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.stringPropertyNames().forEach(key -> sentences.put(key, properties.getProperty(key)));
            }
        }
        return sentences;
    }

    private static Set<String> lines(Map<String, String> sentences, Set<String> known) {
        return sentences.entrySet().stream()
                .filter(entry -> !known.contains(entry.getKey()))
                .map(entry -> entry.getKey() + " = " + entry.getValue())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> arguments(String sentence) {
        return ARGUMENT.matcher(sentence)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
