package nl.impactwijzer.json;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// A JSON Schema (2020-12) that comes with the program, and what is wrong with a document according to it.
///
/// Nothing is ever fetched from a network, and reading the schema costs a few hundred milliseconds, once.
public final class JsonSchema {

    private final Schema schema;

    private JsonSchema(Schema schema) {
        this.schema = schema;
    }

    /// @param resource absolute name on the class path
    public static JsonSchema resource(String resource) {
        try (InputStream in = JsonSchema.class.getResourceAsStream(resource)) {
            byte[] bytes = Objects.requireNonNull(in, resource).readAllBytes();
            return new JsonSchema(registry().getSchema(JsonDocument.parse(bytes).root()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SchemaRegistry registry() {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .losslessNarrowing(true)
                .formatAssertionsEnabled(false)
                .build();
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaRegistryConfig(config)
                        .schemaLoader(loader -> loader.fetchRemoteResources(false)));
    }

    /// Everything that does not fit, in no particular order.
    public List<JsonProblem> problems(JsonDocument document) {
        return schema.validate(document.root()).stream()
                .filter(JsonSchema::tellsSomething)
                .map(error -> SchemaSentence.of(error).in(document))
                .distinct()
                .toList();
    }

    /// Of a choice between forms only the choice itself is told, not why each form fails.
    private static boolean tellsSomething(Error error) {
        String path = error.getEvaluationPath().toString();
        return !path.contains("/oneOf/") && !path.contains("/propertyNames/");
    }
}
