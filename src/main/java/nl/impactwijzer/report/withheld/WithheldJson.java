package nl.impactwijzer.report.withheld;

import java.util.List;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.json.JsonFields;
import nl.impactwijzer.text.Message;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The JSON form of what a public version leaves out, which the report carries inside.
public final class WithheldJson {

    private static final int FORMAT = 1;
    private static final String ALGORITHM = "sha-256";

    private WithheldJson() {}

    public static String write(List<Withheld> items) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("format", FORMAT);
        json.put("algorithm", ALGORITHM);
        ArrayNode list = json.putArray("withheld");
        items.forEach(item -> list.addObject().put("what", item.what()).put("digest", item.digest()));
        return json.toPrettyString().replace("\r\n", "\n");
    }

    /// @throws nl.impactwijzer.json.JsonException when the bytes are not that, or use another algorithm
    public static List<Withheld> read(byte[] bytes) {
        JsonFields json = JsonDocument.parseHarmless(bytes).object();
        if (json.integer("format") != FORMAT || !json.text("algorithm").equals(ALGORITHM)) {
            throw json.problem("format", Message.of("check.withheld.format"));
        }
        return json.objects("withheld", item -> new Withheld(item.text("what"), item.text("digest")));
    }
}
