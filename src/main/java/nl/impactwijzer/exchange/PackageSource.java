package nl.impactwijzer.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.json.JsonProblem;
import nl.impactwijzer.questionnaire.texts.TextTable;
import nl.impactwijzer.text.Message;

/// The files from which a package's questionnaire was put together, to say in which of them something stands: the whole
/// is a file that nobody has.
final class PackageSource {

    private final byte[] questionnaire;
    private final Map<String, byte[]> translations;

    /// @param translations by language
    PackageSource(byte[] questionnaire, Map<String, byte[]> translations) {
        this.questionnaire = questionnaire.clone();
        this.translations = new TreeMap<>(translations);
    }

    /// What is wrong in the whole, with the entry that it comes from and the line in it.
    Message told(JsonProblem problem) {
        JsonDocument own = JsonDocument.parse(questionnaire);
        return translated(own, problem)
                .orElseGet(() -> onLine(EntryNames.QUESTIONNAIRE, own.line(problem.pointer()), problem));
    }

    private Optional<Message> translated(JsonDocument own, JsonProblem problem) {
        int slash = problem.pointer().lastIndexOf('/');
        String language = problem.pointer().substring(slash + 1);
        byte[] translation = translations.get(language);
        if (slash < 0 || translation == null) {
            return Optional.empty();
        }
        JsonDocument document = JsonDocument.parse(translation);
        String text = problem.pointer().substring(0, slash);
        return TextTable.of(own).entries().stream()
                .filter(entry -> entry.pointer().equals(text))
                .map(TextTable.Entry::place)
                .filter(place -> document.object().has(place))
                .map(place -> onLine(
                        PackageNames.translation(language), document.line(JsonDocument.pointer("", place)), problem))
                .findFirst();
    }

    private static Message onLine(String entry, int line, JsonProblem problem) {
        return Message.of("package.onLine", "entry", entry, "line", line, "problem", problem.message());
    }
}
