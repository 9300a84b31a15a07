package nl.impactwijzer.questionnaire.texts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.impactwijzer.json.JsonDocument;
import tools.jackson.databind.JsonNode;

/// Every text of a questionnaire file in every language, in the order of the file.
///
/// @param languages language tags; the first is the language of authority
public record TextTable(List<String> languages, List<Entry> entries) {

    /// One text.
    ///
    /// @param place   says where it stands, with ids in place of positions, so that it also finds the text in a file
    ///                to which questions were added: `parts/A/sections/A1/questions/A3/text`
    /// @param pointer its JSON Pointer in this file
    /// @param words   by language
    public record Entry(String place, String pointer, Map<String, String> words) {
        public Entry {
            words = Map.copyOf(words);
        }

        public String in(String language) {
            return words.getOrDefault(language, "");
        }
    }

    private static final List<String> NAMES = List.of("id", "code", "value", "upTo");

    public TextTable {
        languages = List.copyOf(languages);
        entries = List.copyOf(entries);
    }

    /// @param document a questionnaire file in which the linter finds no errors
    public static TextTable of(JsonDocument document) {
        List<String> languages = StreamSupport.stream(
                        document.root().path("languages").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
        Walk walk = new Walk(Set.copyOf(languages));
        walk.node(document.root(), "", "");
        return new TextTable(languages, walk.entries);
    }

    /// The language in which the questionnaire was written.
    public String authority() {
        return languages.isEmpty() ? "" : languages.getFirst();
    }

    public Map<String, Entry> byPlace() {
        return entries.stream()
                .collect(Collectors.toMap(Entry::place, entry -> entry, (one, _) -> one, LinkedHashMap::new));
    }

    private static final class Walk {
        private final Set<String> languages;
        private final List<Entry> entries = new ArrayList<>();
        private final Map<String, Integer> taken = new LinkedHashMap<>();

        Walk(Set<String> languages) {
            this.languages = languages;
        }

        void node(JsonNode node, String place, String pointer) {
            if (isText(node)) {
                Map<String, String> words = new LinkedHashMap<>();
                node.properties()
                        .forEach(
                                word -> words.put(word.getKey(), word.getValue().asString()));
                entries.add(new Entry(unique(place), pointer, words));
                return;
            }
            node.properties()
                    .forEach(member -> node(
                            member.getValue(),
                            place.isEmpty() ? member.getKey() : place + "/" + member.getKey(),
                            JsonDocument.pointer(pointer, member.getKey())));
            for (int i = 0; node.isArray() && i < node.size(); i++) {
                node(node.get(i), place + "/" + name(node.get(i), i), pointer + "/" + i);
            }
        }

        private boolean isText(JsonNode node) {
            return node.isObject()
                    && !node.isEmpty()
                    && node.properties().stream()
                            .allMatch(member -> languages.contains(member.getKey())
                                    && member.getValue().isString());
        }

        /// Two things in one list may have the same name, such as a rule for two periods.
        private String unique(String place) {
            int times = taken.merge(place, 1, Integer::sum);
            return times == 1 ? place : place + "#" + times;
        }

        private static String name(JsonNode element, int position) {
            return NAMES.stream()
                    .map(element::path)
                    .filter(JsonNode::isValueNode)
                    .map(JsonNode::asString)
                    .findFirst()
                    .orElseGet(() -> Integer.toString(position + 1));
        }
    }
}
