package nl.impactwijzer.report.withheld;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.json.JsonFields;
import nl.impactwijzer.text.Message;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A file with disclosures. The one with all of them belongs to whoever made the public version, and nobody else: it
/// holds every answer that was left out. One with a few is what is handed to somebody who may see those.
///
/// @param name of the product, so that a person knows later what the file belongs to
public record DisclosureFile(String name, List<Disclosure> disclosures) {

    /// The largest file that is read, in bytes.
    public static final int MAX_BYTES = 32 * 1024 * 1024;

    private static final int FORMAT = 1;
    private static final String KIND = "impactwijzer-disclosure";

    public DisclosureFile {
        disclosures = List.copyOf(disclosures);
    }

    /// @throws JsonException when the file is no such file
    /// @throws IOException when it cannot be read
    public static DisclosureFile read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new IOException("larger than any file with withheld answers");
            }
            return read(bytes);
        }
    }

    /// @throws JsonException when the bytes are no such file
    public static DisclosureFile read(byte[] bytes) {
        JsonFields json = JsonDocument.parse(bytes).object();
        if (!json.text("kind", "").equals(KIND) || json.integer("format") != FORMAT) {
            throw json.problem("kind", Message.of("check.disclosure.none"));
        }
        List<Disclosure> disclosures = new ArrayList<>();
        json.texts("disclosures").forEach(text -> disclosures.add(Disclosure.read(text)));
        return new DisclosureFile(json.text("product", ""), disclosures);
    }

    public byte[] write() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("format", FORMAT);
        json.put("kind", KIND);
        json.put("product", name);
        ArrayNode texts = json.putArray("disclosures");
        disclosures.forEach(disclosure -> texts.add(disclosure.text()));
        return (json.toPrettyString() + "\n").replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
    }

    /// Only those.
    public DisclosureFile of(Set<String> what) {
        return new DisclosureFile(
                name,
                disclosures.stream()
                        .filter(disclosure -> what.contains(disclosure.what()))
                        .toList());
    }
}
