package nl.impactwijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.json.JsonSchema;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.testkit.Dossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossierSchemaTest {
    private static final JsonSchema SCHEMA = JsonSchema.resource("/questionnaires/schema/dossier-1.schema.json");
    private static final Questionnaire KIA = Dossiers.kia();
    private static final String HEAD =
            "{\"questionnaire\":{\"id\":\"kia\",\"version\":\"1.0.0\"},\"product\":{\"name\":\"Voorbeeld\"}";

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyDossierThatTheProgramWritesFitsTheSchema(long seed) {
        byte[] json = DossierJson.write(Dossiers.random(KIA, seed));
        assertThat(SCHEMA.problems(JsonDocument.parse(json))).isEmpty();
    }

    @Test
    void theShortestDossierMadeByHandFits() {
        assertFits(HEAD + "}", true);
        assertFits(HEAD + ",\"format\":1,\"answers\":{\"A3\":{\"value\":\"mede\"},\"B4\":{\"unknown\":true}}}", true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"format\":2",
                "\"kleur\":\"blauw\"",
                "\"role\":\"ouder\"",
                "\"created\":\"gisteren\"",
                "\"answers\":{\"A1\":{\"value\":true}}",
                "\"answers\":{\"A1\":{\"value\":[1]}}",
                "\"answers\":{\"A1\":{\"value\":\"ja\",\"unknown\":true}}",
                "\"answers\":{\"A1\":{\"strength\":5}}",
                "\"answers\":{\"f\":{\"rows\":[{\"title\":\"zonder id\"}]}}",
                "\"risks\":[{\"title\":\"zonder id\"}]",
                "\"risks\":[{\"id\":\"r1\",\"now\":{\"likelihood\":\"hoog\"}}]",
                "\"measures\":[{\"id\":\"m1\",\"state\":\"klaar\"}]",
                "\"measures\":[{\"id\":\"m1\",\"due\":\"22-11-2026\"}]",
                "\"evidence\":[{\"id\":\"e1\",\"file\":{\"name\":\"a.pdf\",\"sha256\":\"abc\"}}]"
            })
    void whatIsWrongDoesNotFit(String member) {
        assertFits(HEAD + "," + member + "}", false);
    }

    private static void assertFits(String json, boolean fits) {
        assertThat(SCHEMA.problems(JsonDocument.parse(json.getBytes(StandardCharsets.UTF_8)))
                        .isEmpty())
                .as(json)
                .isEqualTo(fits);
    }
}
