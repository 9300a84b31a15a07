package nl.impactwijzer.questionnaire.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.text.HiddenCharacters;
import tools.jackson.databind.JsonNode;

/// Whether every text is there in every language, looks translated, and holds nothing a reader cannot see.
final class TextCheck implements Check {

    /// A question longer than this does not ask one thing, in characters.
    private static final int LONGEST_QUESTION = 200;

    /// Names of up to this many words are often the same in all languages.
    private static final int WORDS_OF_A_NAME = 3;

    @Override
    public void check(Draft draft, Findings findings) {
        List<String> languages = draft.definition().languages();
        Nodes.walk(draft.document(), (node, pointer) -> {
            if (isText(node, pointer)) {
                text(byLanguage(node), languages, pointer, findings);
            }
            if (node.isString()) {
                hidden(node.stringValue(), pointer, findings);
            }
        });
        for (Draft.Asked asked : draft.questions()) {
            asked.question().text().byLanguage().forEach((language, words) -> {
                if (words.length() > LONGEST_QUESTION) {
                    findings.add(
                            Proof.LONG_QUESTION,
                            asked.pointer() + "/text/" + language,
                            "length",
                            words.length(),
                            "language",
                            language,
                            "max",
                            LONGEST_QUESTION);
                }
            });
        }
    }

    /// An object with nothing but language tags and strings. The decision names questions under keys that are as short.
    static boolean isText(JsonNode node, String pointer) {
        return node.isObject()
                && !node.isEmpty()
                && !pointer.equals("/verdict/decision")
                && node.properties().stream()
                        .allMatch(member ->
                                member.getValue().isString() && member.getKey().matches("[a-z]{2,3}(-[A-Z]{2})?"));
    }

    private static Map<String, String> byLanguage(JsonNode node) {
        Map<String, String> texts = new LinkedHashMap<>();
        node.properties()
                .forEach(member -> texts.put(member.getKey(), member.getValue().stringValue()));
        return texts;
    }

    private static void text(Map<String, String> text, List<String> languages, String pointer, Findings findings) {
        languages.stream()
                .filter(language -> !text.containsKey(language))
                .forEach(language -> findings.add(Proof.MISSING_LANGUAGE, pointer, "language", language));
        text.forEach((language, words) -> {
            String at = JsonDocument.pointer(pointer, language);
            if (!languages.contains(language)) {
                findings.add(Proof.UNDECLARED_LANGUAGE, at, "language", language);
            }
            if (words.isBlank()) {
                findings.add(Proof.EMPTY_TEXT, at, "language", language);
            } else if (!words.equals(words.strip()) || words.contains("  ") || words.contains(" \n")) {
                findings.add(Proof.STRAY_SPACE, at, "language", language);
            }
        });
        boolean same = text.values().stream().distinct().count() == 1;
        String words = text.values().iterator().next();
        boolean isNameOfSource = pointer.startsWith("/sources/");
        if (text.size() > 1 && same && !isNameOfSource && words.split("\\s+").length > WORDS_OF_A_NAME) {
            findings.add(Proof.UNTRANSLATED, pointer);
        }
    }

    private static void hidden(String text, String pointer, Findings findings) {
        HiddenCharacters.inText(text)
                .forEach(point ->
                        findings.add(Proof.HIDDEN_CHARACTER, pointer, "character", String.format("U+%04X", point)));
    }
}
