package nl.impactwijzer.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A bare `dossier.json` as somebody would write it by hand.
final class DossierText {

    private final Map<String, String> answers = new LinkedHashMap<>();
    private final List<String> risks = new ArrayList<>();
    private final List<String> measures = new ArrayList<>();
    private String sha256 = "";
    private String more = "";

    DossierText answer(String question, String code) {
        return raw(question, "{\"value\":\"" + code + "\"}");
    }

    DossierText unknown(String question) {
        return raw(question, "{\"unknown\":true}");
    }

    DossierText raw(String question, String response) {
        answers.put(question, response);
        return this;
    }

    DossierText risk(String json) {
        risks.add(json);
        return this;
    }

    DossierText measure(String json) {
        measures.add(json);
        return this;
    }

    DossierText sha256(String hash) {
        sha256 = ",\"sha256\":\"" + hash + "\"";
        return this;
    }

    /// Other members, each with a comma before it.
    DossierText and(String members) {
        more += members;
        return this;
    }

    String text() {
        List<String> given = answers.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\":" + entry.getValue())
                .toList();
        return """
            {"format":1,
             "questionnaire":{"id":"kia","version":"1.0.0"%s},
             "product":{"name":"Rekenwijzer","vendor":"Voorbeeld","version":"4"},
             "answers":{%s},
             "risks":[%s],
             "measures":[%s]%s}
            """.formatted(
                        sha256, String.join(",\n", given), String.join(",\n", risks), String.join(",", measures), more);
    }

    Path in(Path folder, String name) {
        try {
            return Files.writeString(folder.resolve(name), text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
