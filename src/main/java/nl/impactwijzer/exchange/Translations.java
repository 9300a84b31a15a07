package nl.impactwijzer.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.json.JsonFields;
import nl.impactwijzer.questionnaire.texts.TextImport;
import nl.impactwijzer.text.Message;

/// Puts the translations of a package into its questionnaire.
final class Translations {

    private Translations() {}

    /// @param translations by language: a JSON object from the place of a text to its words
    /// @throws ExchangeException when a translation does not fit this questionnaire
    /// @throws nl.impactwijzer.json.JsonException when one of them is no JSON
    static byte[] into(byte[] questionnaire, Map<String, byte[]> translations) {
        byte[] whole = questionnaire;
        for (Map.Entry<String, byte[]> translation : translations.entrySet()) {
            whole = into(whole, translation.getKey(), translation.getValue());
        }
        return whole;
    }

    private static byte[] into(byte[] questionnaire, String language, byte[] json) {
        TextImport.Result result;
        try {
            result = TextImport.take(questionnaire, rows(language, json), Set.of(language));
        } catch (IllegalArgumentException e) {
            // Such as a questionnaire without a list of languages, in which nothing can be put.
            throw new ExchangeException(Message.of("package.noPlace", "language", language), e);
        }
        if (!result.problems().isEmpty()) {
            throw new ExchangeException(Message.of(
                    "package.badTranslation",
                    "language",
                    language,
                    "problem",
                    result.problems().getFirst().sentence()));
        }
        return result.json().getBytes(StandardCharsets.UTF_8);
    }

    private static List<TextImport.Row> rows(String language, byte[] json) {
        JsonFields fields = JsonDocument.parse(json).object();
        List<TextImport.Row> rows = new ArrayList<>();
        for (String place : fields.names()) {
            String words = fields.text(place);
            if (!words.isEmpty()) {
                rows.add(new TextImport.Row(rows.size() + 1, place, Map.of(language, words)));
            }
        }
        return rows;
    }
}
