package nl.impactwijzer.hostile;

import java.util.Map;
import java.util.stream.Collectors;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.json.JsonException;
import tools.jackson.databind.node.StringNode;

/// Small parts of files that fit other parts.
final class Parts {

    private Parts() {}

    /// As it stands in JSON, without its quotes; a plain one when there is none.
    static String text(byte[] json, String key) {
        try {
            String text = JsonDocument.parse(json).root().path(key).asString("1.0.0");
            String quoted = StringNode.valueOf(text).toString();
            return quoted.substring(1, quoted.length() - 1);
        } catch (JsonException _) {
            return "1.0.0";
        }
    }

    static byte[] dossierManifest(Map<String, byte[]> entries) {
        String listed = entries.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\":{\"sha256\":\"" + OutsideReader.sha256(entry.getValue())
                        + "\",\"size\":" + entry.getValue().length + "}")
                .collect(Collectors.joining(","));
        return OutsideReader.utf8("{\"format\":1,\"dossier\":\"d1\",\"entries\":{" + listed + "}}");
    }

    static byte[] manifest(Map<String, byte[]> entries) {
        byte[] questionnaire = entries.getOrDefault("questionnaire.json", new byte[0]);
        String files = entries.entrySet().stream()
                .map(entry -> "{\"path\":\"" + entry.getKey() + "\",\"size\":" + entry.getValue().length
                        + ",\"sha256\":\"" + OutsideReader.sha256(entry.getValue()) + "\"}")
                .collect(Collectors.joining(","));
        return OutsideReader.utf8(
                "{\"format\":1,\"publisher\":\"Stichting Voorbeeldscholen\",\"questionnaire\":{\"id\":\""
                        + text(questionnaire, "id") + "\",\"version\":\"" + text(questionnaire, "version")
                        + "\",\"sha256\":\"" + "0".repeat(64) + "\"},\"files\":[" + files + "]}");
    }
}
