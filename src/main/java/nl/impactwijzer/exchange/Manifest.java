package nl.impactwijzer.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.json.JsonFields;
import nl.impactwijzer.text.Message;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a dossier file says it holds: the hash and size of every entry.
record Manifest(String dossier, Map<String, Entry> entries) {

    static final int FORMAT = 1;

    /// @param sha256 lower-case hexadecimal
    /// @param size   in bytes, unpacked
    record Entry(String sha256, long size) {
        static Entry of(byte[] bytes) {
            return new Entry(Sha256.of(bytes), bytes.length);
        }
    }

    Manifest {
        entries = new LinkedHashMap<>(entries);
    }

    /// @throws ExchangeException when it is of a newer format
    /// @throws nl.impactwijzer.json.JsonException when it is no manifest
    static Manifest read(byte[] json) {
        JsonFields fields = JsonDocument.parse(json).object();
        int format = fields.integer("format");
        if (format != FORMAT) {
            throw new ExchangeException(Message.of("exchange.newer", "format", format));
        }
        return new Manifest(
                fields.text("dossier"),
                fields.object("entries")
                        .members(entry -> new Entry(
                                entry.text("sha256"), entry.decimal("size").longValue())));
    }

    byte[] write() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("format", FORMAT);
        json.put("dossier", dossier);
        ObjectNode list = json.putObject("entries");
        entries.forEach((name, entry) ->
                list.putObject(name).put("sha256", entry.sha256()).put("size", entry.size()));
        return JsonText.bytes(json);
    }
}
