package nl.impactwijzer.exchange;

import java.time.Instant;
import java.util.List;
import nl.impactwijzer.dossier.Change;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.json.JsonFields;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The history of a dossier as it travels in a dossier file, oldest change first.
final class HistoryJson {

    private HistoryJson() {}

    static byte[] write(List<Change> changes) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("format", 1);
        ArrayNode list = json.putArray("changes");
        for (Change change : changes) {
            list.addObject()
                    .put("place", change.place())
                    .put("by", change.by())
                    .put("at", change.at().toString())
                    .put("before", change.before())
                    .put("after", change.after());
        }
        return JsonText.bytes(json);
    }

    /// @throws nl.impactwijzer.json.JsonException when this is not a history
    static List<Change> read(byte[] json) {
        return JsonDocument.parseHarmless(json).object().objects("changes", HistoryJson::change);
    }

    private static Change change(JsonFields json) {
        return new Change(
                json.text("place"),
                json.text("by", ""),
                json.parsed("at", Instant::parse).orElse(Instant.EPOCH),
                json.text("before", ""),
                json.text("after", ""));
    }
}
