package nl.impactwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What the command line tells about each AI function.
class AiOutcomeCommandTest {

    private static final String IN_USE = """
        "A03":{"value":"Beelden maken"},"A04":{"value":["leerlingen-vo"]},"A05":{"value":["gebruiksverantwoordelijke"]},
        "A06":{"value":["nee"]},"B01":{"value":"afgeleid"},"B02":{"value":["inhoud"]},"B03":{"value":"ja"},
        "B04":{"value":"ja"},"B05":{"value":"geen"},"B06":{"value":"nee"},"C01":{"value":"nee"},"C02":{"value":"nee"},
        "C03":{"value":"nee"},"C04":{"value":"nee"},"C06":{"value":"nee"},"C07":{"value":"nee"},
        "D01":{"value":"nee"},"D02":{"value":"nee"},"D04":{"value":"nee"},"D05":{"value":"nee"},"D06":{"value":"nee"},
        "D08":{"value":"nee"},"D09":{"value":"nee"},"D10":{"value":"nee"},"F01":{"value":"nee"},"F03":{"value":"ja"},
        "F04":{"value":"geen"},"F06":{"value":"nee"},"G01":{"value":"nee"},"G02":{"value":"nee"}\
        """;
    private static final String NO_BRAKE = IN_USE + ",\"C08\":{\"value\":\"ja\"},\"C09\":{\"value\":\"onvoldoende\"}";

    @TempDir
    private Path folder;

    @Test
    void theTextNamesClassReasonsArticlesDutiesAndDates() {
        Path file = folder.resolve("voorbeeld.json");
        Called.with("sample", "ai", "-o", file);
        String text = Called.with("outcome", file).out();
        assertThat(text)
                .contains("AI-functie Niveautoets: Hoog risico")
                .contains("De wet bindt hiervoor vanaf 2 december 2027.")
                .contains("Uw rol: Gebruiksverantwoordelijke")
                .contains("[D05, E01] (AI-verordening art. 6(2); AI-verordening bijlage III(3)(c))")
                .containsPattern(
                        "V23 .*vanaf 2 december 2027; deels voldaan \\[I03] \\(AI-verordening art\\. 26\\(2\\)\\)")
                .contains("(T50_1)")
                .contains("Naar de letter van de wet: Hoog risico")
                .contains("Volgens het concept van de richtsnoeren: Minimaal risico (gekozen)")
                .contains("AI-functie Overzicht voor de leraar: Geen AI-systeem");
        assertThat(Called.with("outcome", file, "--lang", "en").out())
                .contains("AI function Niveautoets: High risk")
                .contains("For this the law binds from 2 December 2027.");
    }

    @Test
    void theTextTellsWhatIsStillOpen() {
        Path file = dossier("open.json", IN_USE.replace("\"D05\":{\"value\":\"nee\"}", "\"D05\":{\"unknown\":true}"));
        assertThat(Called.with("outcome", file).out())
                .contains("AI-functie Beeldmaker: Hoog risico (voorlopig)")
                .contains("nog niet uit te sluiten")
                .containsPattern("Vragen zonder zeker antwoord: .*D05");
    }

    @Test
    void theDayDecidesWhichRulesCount() {
        Path file = dossier("beeld.json", NO_BRAKE);
        JsonNode before = function(file, "2026-12-01");
        assertThat(before.path("class").stringValue()).isEqualTo("TRANSPARANTIE");
        assertThat(before.path("warnings").get(0).path("from").stringValue()).isEqualTo("2026-12-02");
        JsonNode after = function(file, "2026-12-02");
        assertThat(after.path("class").stringValue()).isEqualTo("VERBODEN");
        assertThat(after.path("warnings")).isEmpty();
        assertThat(after.path("reasons").get(0).path("sources").toString()).contains("art. 5(1)(ba)");
        assertThat(Called.with("outcome", file, "--as-of", "2026-12-01").out())
                .contains("Let op, dit geldt later:")
                .contains("Deze regel geldt vanaf 2 december 2026.");
        assertThat(Called.with("outcome", file, "--as-of", "2026-12-02").out())
                .contains("AI-functie Beeldmaker: Verboden");
    }

    @Test
    void aDutyBindsFromItsDay() {
        Path file = folder.resolve("voorbeeld.json");
        Called.with("sample", "ai", "-o", file);
        assertThat(duty(function(file, "2027-12-01"), "V29").path("binding").booleanValue())
                .isFalse();
        JsonNode fria = duty(function(file, "2027-12-02"), "V29");
        assertThat(fria.path("binding").booleanValue()).isTrue();
        assertThat(fria.path("from").stringValue()).isEqualTo("2027-12-02");
        assertThat(fria.path("role").stringValue()).isEqualTo("gebruiksverantwoordelijke");
        assertThat(fria.path("state").stringValue()).isEqualTo("partly");
        assertThat(fria.path("sources").toString()).contains("art. 27");
    }

    @Test
    void manyFilesGiveOneLineEachInTheirOrder() {
        List<Object> line = new ArrayList<>(List.of("outcome", "--format", "json", "--as-of", "2026-12-02"));
        for (int i = 0; i < 60; i++) {
            line.add(dossier("f" + i + ".json", i % 2 == 0 ? IN_USE + ",\"C08\":{\"value\":\"nee\"}" : NO_BRAKE));
        }
        Called called = Called.with(line.toArray());
        assertThat(called.status()).isZero();
        assertThat(called.errLines()).hasSize(60).allMatch(warning -> warning.contains("noemt geen hash"));
        List<JsonNode> answers = called.jsonLines();
        assertThat(answers).hasSize(60);
        for (int i = 0; i < 60; i++) {
            assertThat(answers.get(i).path("file").stringValue()).endsWith("f" + i + ".json");
            assertThat(answers.get(i).at("/functions/0/class").stringValue())
                    .isEqualTo(i % 2 == 0 ? "TRANSPARANTIE" : "VERBODEN");
        }
    }

    @Test
    void aFunctionWithoutADescriptionIsNamedAsMissing() {
        Path file = dossier("leeg.json", IN_USE.replace("\"A03\":{\"value\":\"Beelden maken\"},", ""));
        assertThat(Called.with("outcome", file).out()).contains("Minstens één functie heeft nog geen beschrijving.");
    }

    private static JsonNode function(Path file, String day) {
        return Called.with("outcome", file, "--format", "json", "--as-of", day)
                .json()
                .at("/functions/0");
    }

    private static JsonNode duty(JsonNode function, String id) {
        return function.path("duties")
                .valueStream()
                .filter(duty -> duty.path("id").stringValue().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Path dossier(String name, String answers) {
        try {
            return Files.writeString(folder.resolve(name), """
                {"questionnaire":{"id":"ai-toetsingskader","version":"1.0.0"},
                 "product":{"name":"Proefproduct","vendor":"Voorbeeld","version":"1"},
                 "answers":{"functies":{"rows":[{"id":"f1","title":"Beeldmaker","answers":{%s}}]}}}
                """.formatted(answers));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
