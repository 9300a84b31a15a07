package nl.impactwijzer.desktop.wizard;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Section;
import nl.impactwijzer.questionnaire.Topic;
import nl.impactwijzer.text.LocalizedText;

/// What a row is called: by the questionnaire where that lays down the rows, else by the person who added it, else by
/// its place among the others.
final class RowName {

    private RowName() {}

    static LocalizedText of(Section.Repeat repeat, List<Row> rows, Row row) {
        return fixed(repeat, row)
                .map(topic -> each(topic.title(), title -> topic.id() + " " + title))
                .orElseGet(() -> row.title().isBlank()
                        ? each(repeat.rowLabel(), label -> capital(label) + " " + (rows.indexOf(row) + 1))
                        : LocalizedText.same(row.title()));
    }

    /// What the questionnaire says about a row that it lays down.
    static Optional<Topic> fixed(Section.Repeat repeat, Row row) {
        return repeat.fixedRows().stream()
                .filter(topic -> topic.id().equals(row.id()))
                .findFirst();
    }

    private interface Change {
        String of(String text);
    }

    private static LocalizedText each(LocalizedText text, Change change) {
        return new LocalizedText(text.byLanguage().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> change.of(entry.getValue()))));
    }

    private static String capital(String label) {
        return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }
}
