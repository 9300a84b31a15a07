package nl.impactwijzer.dossier;

import java.util.List;
import java.util.Optional;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.json.JsonProblem;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// The JSON form of a dossier, format 1: what a dossier file, the store and a report carry.
///
/// The same dossier always gives the same bytes. Its schema is `questionnaires/schema/dossier-1.schema.json`.
public final class DossierJson {

    /// The largest dossier that is written or read, in bytes. A full assessment is a hundredth of it.
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    /// The same line ends on every system, or the same dossier would not give the same bytes.
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .build()
            .writerWithDefaultPrettyPrinter();

    private DossierJson() {}

    /// A dossier that was read, what in the file was not understood and so was left out, and what was made harmless.
    public record Read(Dossier dossier, List<JsonProblem> leftOut, Optional<JsonDocument.Replaced> replaced) {}

    /// @throws JsonException when the bytes are not a dossier of format 1
    public static Dossier read(byte[] json) {
        return readWithRemarks(json).dossier();
    }

    /// Reads a dossier that may have been made by another program, and says which keys it does not know.
    ///
    /// @throws JsonException when the bytes are not a dossier of format 1
    public static Read readWithRemarks(byte[] json) {
        return read(JsonDocument.parse(json));
    }

    /// The same for a dossier from somebody else: its texts can be shown anywhere (see [JsonDocument#parseHarmless]).
    ///
    /// @throws JsonException when the bytes are not a dossier of format 1
    public static Read readFromOutside(byte[] json) {
        return read(JsonDocument.parseHarmless(json));
    }

    private static Read read(JsonDocument document) {
        DossierReader reader = new DossierReader();
        Dossier dossier = reader.dossier(document.object());
        return new Read(dossier, reader.leftOut(), document.replaced());
    }

    public static byte[] write(Dossier dossier) {
        return WRITER.writeValueAsBytes(DossierWriter.dossier(dossier));
    }

    /// One product by itself.
    ///
    /// @throws JsonException when the bytes are not a product
    public static Product readProduct(byte[] json) {
        return new DossierReader().product(JsonDocument.parse(json).object());
    }

    /// One response by itself, as a [Change] holds it.
    ///
    /// @throws JsonException when the bytes are not a response
    public static Response readResponse(byte[] json) {
        return new DossierReader().response(JsonDocument.parse(json).object());
    }

    public static byte[] writeProduct(Product product) {
        return WRITER.writeValueAsBytes(DossierWriter.product(product));
    }
}
