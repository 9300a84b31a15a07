package nl.impactwijzer.questionnaire.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.impactwijzer.json.JsonDocument;
import tools.jackson.databind.JsonNode;

/// Counts long sentences and long words in the Dutch texts. Names of sources, and where in them something stands, are
/// no sentences of the questionnaire.
final class PlainDutch {

    private static final String DUTCH = "nl";

    /// Between sentences: an end mark with a space and no small letter after it, or a new line.
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?:;])[\"'”’)]*\\s+(?=[^\\p{Ll}])|\\n+");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s/]+");
    private static final Pattern AROUND_WORD = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");

    private final JsonDocument document;
    private final Set<String> terms = new HashSet<>();
    private final List<Readability.HardText> hard = new ArrayList<>();
    private int texts;
    private int sentences;
    private int words;
    private int longSentences;
    private int longWords;

    private PlainDutch(JsonDocument document) {
        this.document = document;
    }

    /// Empty when the questionnaire has no Dutch texts.
    static Optional<Readability> of(JsonDocument document) {
        PlainDutch counting = new PlainDutch(document);
        Nodes.walk(document, counting::term);
        Nodes.walk(document, counting::text);
        counting.hard.sort(Comparator.comparingInt((Readability.HardText text) ->
                        text.sentences().size() + text.words().size())
                .reversed()
                .thenComparingInt(Readability.HardText::line));
        return counting.texts == 0
                ? Optional.empty()
                : Optional.of(new Readability(
                        counting.texts,
                        counting.sentences,
                        counting.words,
                        counting.longSentences,
                        counting.longWords,
                        counting.hard));
    }

    /// What the questionnaire itself gives a name is a term of it: its sources, rights, principles, categories,
    /// definitions, classes, flags and roles.
    private void term(JsonNode node, String pointer) {
        boolean isName = pointer.endsWith("/title/" + DUTCH)
                        && Stream.of("/rights/", "/principles/", "/categories/", "/definitions/", "/sources/")
                                .anyMatch(pointer::startsWith)
                || pointer.endsWith("/label/" + DUTCH) && pointer.startsWith("/classification/")
                || pointer.startsWith("/sources/") && pointer.endsWith("/short/" + DUTCH);
        if (isName && node.isString()) {
            words(node.stringValue()).map(PlainDutch::letters).forEach(terms::add);
        }
    }

    private void text(JsonNode node, String pointer) {
        if (!pointer.endsWith("/" + DUTCH) || !node.isString() || pointer.contains("/sources/")) {
            return;
        }
        texts++;
        List<Readability.LongSentence> tooLong = new ArrayList<>();
        for (String sentence : BETWEEN_SENTENCES.split(node.stringValue())) {
            int size = (int) words(sentence).count();
            sentences += size == 0 ? 0 : 1;
            words += size;
            if (size > Readability.MOST_WORDS) {
                tooLong.add(new Readability.LongSentence(sentence.strip(), size));
            }
        }
        List<String> hardWords = words(node.stringValue()).filter(this::isLong).toList();
        longSentences += tooLong.size();
        longWords += hardWords.size();
        if (!tooLong.isEmpty() || !hardWords.isEmpty()) {
            hard.add(new Readability.HardText(id(pointer), document.line(pointer), tooLong, hardWords));
        }
    }

    private boolean isLong(String word) {
        // Of a word with hyphens each part is read by itself; an address is no word.
        return !word.contains(".")
                && Stream.of(word.split("-"))
                        .map(PlainDutch::letters)
                        .anyMatch(part -> part.length() > Readability.MOST_LETTERS && !isTerm(part));
    }

    /// A term, or a term in the plural.
    private boolean isTerm(String word) {
        return terms.contains(word)
                || terms.stream()
                        .filter(term -> term.length() > Readability.MOST_LETTERS)
                        .anyMatch(term -> word.equals(term + "en") || word.equals(term + "s"));
    }

    private static Stream<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text)
                .map(word -> AROUND_WORD.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty());
    }

    private static String letters(String word) {
        return NO_LETTER.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /// The id or code of the nearest thing around it; where nothing has one, the pointer.
    private String id(String pointer) {
        String at = pointer;
        while (!at.isEmpty()) {
            at = at.substring(0, at.lastIndexOf('/'));
            JsonNode around = document.root().at(at);
            for (String key : List.of("id", "code")) {
                if (around.path(key).isString()) {
                    return around.path(key).stringValue();
                }
            }
        }
        return pointer;
    }
}
