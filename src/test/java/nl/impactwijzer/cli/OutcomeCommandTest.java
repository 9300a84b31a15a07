package nl.impactwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class OutcomeCommandTest {

    /// Scale of KIA 1.0.0: rows are impact 1 to 4, columns likelihood 1 to 4.
    private static final String[][] MATRIX = {
        {"laag", "laag", "laag", "midden"},
        {"laag", "midden", "midden", "hoog"},
        {"midden", "midden", "hoog", "zeer-hoog"},
        {"hoog", "hoog", "zeer-hoog", "zeer-hoog"}
    };

    /// The same cells in the Rijksmodel, where steps 3 and 4 are one.
    private static final String[][] RIJKSMODEL = {
        {"laag", "laag", "laag", "laag"},
        {"laag", "midden", "hoog", "hoog"},
        {"laag", "hoog", "hoog", "hoog"},
        {"laag", "hoog", "hoog", "hoog"}
    };

    @TempDir
    private Path folder;

    static Stream<Arguments> cells() {
        return Stream.of(1, 2, 3, 4)
                .flatMap(likelihood -> Stream.of(1, 2, 3, 4).map(severity -> Arguments.of(likelihood, severity)));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void everyCellOfTheMatrixGivesItsLevelAndItsRijksmodelLabel(int likelihood, int severity) {
        JsonNode score = inherent("\"likelihood\":%d,\"severity\":%d".formatted(likelihood, severity));

        assertThat(score.get("score").intValue()).isEqualTo(likelihood * severity);
        assertThat(score.get("level").stringValue()).isEqualTo(MATRIX[severity - 1][likelihood - 1]);
        assertThat(score.get("rijksmodel").stringValue()).isEqualTo(RIJKSMODEL[severity - 1][likelihood - 1]);
    }

    @ParameterizedTest(name = "{0} gives {1} points")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'likelihood':2,'severity':2                                             | 4",
                "'likelihood':2,'severity':2,'extent':3,'reversibility':2                | 4",
                "'likelihood':2,'severity':2,'extent':1,'reversibility':1                | 4",
                "'likelihood':2,'severity':2,'extent':4                                  | 6",
                "'likelihood':2,'severity':2,'reversibility':3                           | 6",
                "'likelihood':2,'severity':2,'reversibility':4                           | 6",
                "'likelihood':2,'severity':2,'vulnerable':true                           | 6",
                "'likelihood':2,'severity':2,'extent':4,'reversibility':4,'vulnerable':true | 6",
                "'likelihood':2,'severity':4,'extent':4                                  | 8",
                "'likelihood':1,'severity':2,'actual':true                               | 8",
                "'severity':3,'actual':true                                              | 12",
            })
    void raisesAddOneStepOnceAndNeverMoreThanFour(String given, int points) {
        assertThat(inherent(given.replace('\'', '"')).get("score").intValue()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"0,2,4", "1,2,4", "2,1,2", "3,1,2", "4,1,2"})
    void weakEvidenceMakesLikelihoodAtLeastTwo(int strength, int likelihood, int points) {
        JsonNode risk = risk("{\"id\":\"r1\",\"profile\":\"kia\",\"strength\":%d,%s}"
                .formatted(strength, stage("inherent", "\"likelihood\":1,\"severity\":2")));
        assertThat(risk.at("/inherent/score").intValue())
                .as("likelihood counts as %d", likelihood)
                .isEqualTo(points);
    }

    @Test
    void weakEvidenceDoesNotLowerALikelihoodThatIsHigher() {
        JsonNode risk = risk("{\"id\":\"r1\",\"profile\":\"kia\",\"strength\":0,%s}"
                .formatted(stage("inherent", "\"likelihood\":4,\"severity\":2")));
        assertThat(risk.at("/inherent/score").intValue()).isEqualTo(8);
    }

    @Test
    void aScoreWithoutSeverityIsNotGuessed() {
        JsonNode outcome =
                outcome(new DossierText().risk("{\"id\":\"r1\",\"profile\":\"kia\",\"inherent\":{\"likelihood\":4}}"));
        assertThat(outcome.at("/risks/0/inherent").isNull()).isTrue();
        assertThat(outcome.at("/verdict/provisional").booleanValue()).isTrue();
        assertThat(outcome.get("open"))
                .anySatisfy(point -> assertThat(point.path("risk").asString()).isEqualTo("r1"));
    }

    @ParameterizedTest
    @CsvSource({
        "rijksmodel, 1, 3, laag, laag",
        "rijksmodel, 2, 2, midden, midden",
        "rijksmodel, 3, 2, hoog, hoog",
        "product-4x4, 1, 3, laag, laag",
        "product-4x4, 2, 2, midden, midden",
        "product-4x4, 2, 4, hoog, hoog",
        "product-4x4, 3, 4, zeer-hoog, hoog",
        "product-3x4, 1, 2, laag, laag",
        "product-3x4, 2, 2, midden, midden",
        "product-3x4, 2, 4, hoog, hoog",
        "product-3x4, 3, 3, zeer-hoog, hoog",
        "product-5x5, 2, 2, laag, midden",
        "product-5x5, 3, 3, midden, midden",
        "product-5x5, 4, 4, hoog, hoog",
        "product-5x5, 5, 5, zeer-hoog, hoog",
    })
    void eachProfileScoresByItsOwnScale(String profile, int likelihood, int impact, String level, String rijksmodel) {
        JsonNode risk = risk("{\"id\":\"r1\",\"profile\":\"%s\",%s}"
                .formatted(
                        profile, stage("inherent", "\"likelihood\":%d,\"impact\":%d".formatted(likelihood, impact))));
        assertThat(risk.get("profile").stringValue()).isEqualTo(profile);
        assertThat(risk.at("/inherent/score").intValue()).isEqualTo(likelihood * impact);
        assertThat(risk.at("/inherent/level").stringValue()).isEqualTo(level);
        assertThat(risk.at("/inherent/rijksmodel").stringValue()).isEqualTo(rijksmodel);
    }

    @Test
    void anAssessmentWithOnlyLabelsHasALevelAndNoPoints() {
        JsonNode risk = risk("{\"id\":\"r1\",\"profile\":\"labels\",\"inherent\":{\"label\":\"hoog\"}}");
        assertThat(risk.at("/inherent/level").stringValue()).isEqualTo("hoog");
        assertThat(risk.at("/inherent/score").isNull()).isTrue();
    }

    @Test
    void aProfileThatCameAlongScoresAndADifferentLabelIsAConflict() {
        DossierText dossier = new DossierText()
                .risk("{\"id\":\"r1\",\"profile\":\"elders\",\"sourceLabel\":\"laag\","
                        + "\"inherent\":{\"likelihood\":2,\"impact\":3}}")
                .and(",\"profiles\":[{\"id\":\"elders\",\"likelihood\":[\"nee\",\"ja\"],"
                        + "\"impact\":[\"a\",\"b\",\"c\"],"
                        + "\"bands\":[{\"upTo\":3,\"level\":\"laag\"},{\"upTo\":6,\"level\":\"hoog\"}]}]");
        JsonNode risk = outcome(dossier).at("/risks/0");
        assertThat(risk.at("/inherent/score").intValue()).isEqualTo(6);
        assertThat(risk.at("/inherent/level").stringValue()).isEqualTo("hoog");
        assertThat(risk.at("/conflicts/0/code").stringValue()).isEqualTo("source-label");
    }

    @Test
    void anOverrideCountsWithReasonAndNameAndLeavesTheComputedLevelInView() {
        JsonNode outcome = outcome(complete()
                .risk(kia("r1", 1, 1)
                        .replace("}}", "},\"override\":{\"level\":\"zeer-hoog\",\"reason\":\"r\",\"by\":\"A\"}}")));
        assertThat(outcome.at("/risks/0/inherent/level").stringValue()).isEqualTo("laag");
        assertThat(outcome.at("/risks/0/override/level").stringValue()).isEqualTo("zeer-hoog");
        assertThat(outcome.at("/verdict/code").stringValue()).isEqualTo("nu-niet");
    }

    @Test
    void anOverrideWithoutANameDoesNotCount() {
        JsonNode outcome = outcome(complete()
                .risk(kia("r1", 4, 4).replace("}}", "},\"override\":{\"level\":\"laag\",\"reason\":\"r\"}}")));
        assertThat(outcome.at("/verdict/code").stringValue()).isEqualTo("nu-niet");
        assertThat(outcome.at("/risks/0/override/counts").booleanValue()).isFalse();
        assertThat(outcome.at("/risks/0/conflicts").toString()).contains("override-incomplete");
    }

    @ParameterizedTest
    @CsvSource({
        "RL1, D7.2, ja",
        "RL2, D7.5, ja",
        "RL3, B11, verboden",
        "RL4, D8.4, verkoop",
        "RL5, D9.4, zonder-waarborgen",
    })
    void eachRedLineIsCrossedByItsAnswerWhateverTheScores(String line, String question, String code) {
        JsonNode outcome = outcome(complete().answer(question, code));
        assertThat(outcome.at("/redLines/0/id").stringValue()).isEqualTo(line);
        assertThat(outcome.at("/redLines/0/questions/0").stringValue()).isEqualTo(question);
        assertThat(outcome.at("/verdict/code").stringValue()).isEqualTo("niet-toelaatbaar");
        assertThat(outcome.at("/verdict/reasons/0/questions/0").stringValue()).isEqualTo(question);
    }

    @ParameterizedTest
    @CsvSource({"chat-leerlingen, 1", "chat-leraar, 1", "ai-chat, 1", "punten, 0"})
    void noHelpForAChildInDistressIsARedLineWhereThereIsChat(String function, int crossed) {
        JsonNode outcome = outcome(complete().answer("D9.6", "niet").raw("B7", "{\"value\":[\"" + function + "\"]}"));
        assertThat(outcome.get("redLines")).hasSize(crossed);
    }

    @Test
    void anUnknownAnswerNeverCountsAsSafe() {
        JsonNode outcome = outcome(complete().unknown("D7.2"));
        assertThat(outcome.get("redLines")).isEmpty();
        assertThat(outcome.at("/verdict/provisional").booleanValue()).isTrue();
        assertThat(outcome.at("/verdict/provisionalReasons/0/questions/0").stringValue())
                .isEqualTo("D7.2");
        assertThat(outcome.get("open")).anySatisfy(point -> {
            assertThat(point.path("redLine").asString()).isEqualTo("RL1");
            assertThat(point.path("state").asString()).isEqualTo("open");
        });
    }

    @ParameterizedTest
    @CsvSource({"1,1,toelaatbaar", "2,3,toelaatbaar", "1,4,onder-voorwaarden", "4,4,nu-niet"})
    void theWorstRiskNowDecidesWhereNoRedLineIsCrossed(int likelihood, int severity, String verdict) {
        JsonNode outcome = outcome(complete().risk(kia("r1", 1, 1)).risk(kia("r2", likelihood, severity)));
        assertThat(outcome.at("/verdict/code").stringValue()).isEqualTo(verdict);
    }

    @Test
    void aPlanDoesNotMakeTheVerdictMilder() {
        JsonNode outcome = outcome(complete()
                .risk("{\"id\":\"r1\",\"profile\":\"kia\"," + stage("inherent", "\"likelihood\":4,\"severity\":4") + ","
                        + stage("plan", "\"likelihood\":1,\"severity\":1") + "}"));
        assertThat(outcome.at("/verdict/code").stringValue()).isEqualTo("nu-niet");
        assertThat(outcome.at("/risks/0/now").isNull()).isTrue();
        assertThat(outcome.at("/risks/0/plan/level").stringValue()).isEqualTo("laag");
    }

    @Test
    void aProductNotForMinorsStopsTheAssessment() {
        JsonNode outcome = outcome(new DossierText().answer("A3", "niet"));
        assertThat(outcome.at("/verdict/code").stringValue()).isEqualTo("niet-van-toepassing");
        assertThat(outcome.at("/verdict/provisional").booleanValue()).isFalse();
    }

    @Test
    void tooManyUnknownsOrNobodyHeardMakeItProvisional() {
        assertThat(provisional(new DossierText().answer("A3", "vooral"))).contains("P1", "P2");
        assertThat(provisional(complete())).doesNotContain("P1", "P2");
    }

    @Test
    void aRiskFromTheCatalogueCountsForItsPrinciplesAndRights() {
        JsonNode outcome = outcome(
                new DossierText().risk(kia("r1", 3, 3).replace("\"profile\"", "\"catalogue\":\"RP1\",\"profile\"")));
        assertThat(named(outcome, "principles", "3").at("/worst/now").stringValue())
                .isEqualTo("hoog");
        assertThat(named(outcome, "rights", "16").at("/worst/now").stringValue())
                .isEqualTo("hoog");
        assertThat(named(outcome, "rights", "39").at("/worst/now").isNull()).isTrue();
    }

    @Test
    void theKeysOfAnOutcomeDoNotChange() {
        JsonNode outcome = outcome(new DossierText().risk(kia("r1", 1, 1)));
        assertThat(outcome.propertyNames())
                .containsExactly(
                        "file",
                        "questionnaire",
                        "asOf",
                        "verdict",
                        "redLines",
                        "risks",
                        "principles",
                        "rights",
                        "functions",
                        "open");
        assertThat(outcome.get("questionnaire").propertyNames()).containsExactly("id", "version", "sha256");
        assertThat(outcome.at("/risks/0").propertyNames())
                .containsExactly("id", "profile", "inherent", "now", "plan", "override", "conflicts");
        assertThat(outcome.at("/risks/0/inherent").propertyNames()).containsExactly("score", "level", "rijksmodel");
        assertThat(outcome.get("asOf").stringValue()).isEqualTo("2026-11-22");
        assertThat(outcome.get("functions")).isEmpty();
        assertThat(outcome.get("principles")).hasSize(10);
        assertThat(outcome.get("rights")).hasSize(23);
    }

    @Test
    void codesAreTheSameInEveryLanguageAndSentencesAreNot() {
        Path file = complete().answer("D7.2", "ja").in(folder, "d.json");
        JsonNode dutch = Called.with("outcome", file, "--format", "json").json();
        JsonNode english =
                Called.with("outcome", file, "--format=json", "--lang=en").json();
        assertThat(english.at("/verdict/code")).isEqualTo(dutch.at("/verdict/code"));
        assertThat(english.at("/verdict/reasons/0/text").stringValue()).startsWith("At least one red line");
        assertThat(dutch.at("/verdict/reasons/0/text").stringValue()).startsWith("Er is minstens één rode lijn");
    }

    @Test
    void aDossierWithoutAHashIsJudgedWithOneWarning() {
        Called called = Called.with("outcome", new DossierText().in(folder, "d.json"), "--format", "json");
        assertThat(called.status()).isZero();
        assertThat(called.errLines()).singleElement().asString().contains("d.json: waarschuwing:", "geen hash");
    }

    @Test
    void keysThatAreNotKnownAreToldWithTheirLine() {
        Path file = new DossierText().and(",\n\"verzonnen\":1").in(folder, "d.json");
        Called called = Called.with("outcome", file, "--format", "json");
        assertThat(called.status()).isZero();
        assertThat(called.err()).contains("d.json: waarschuwing: Op regel 7", "verzonnen");
    }

    @Test
    void anotherContentUnderTheSameVersionIsRefusedWithBothHashes() {
        String other = "0".repeat(64);
        String installed =
                outcome(new DossierText()).at("/questionnaire/sha256").stringValue();
        Called called = Called.with("outcome", new DossierText().sha256(other).in(folder, "d.json"));
        assertThat(called.status()).isEqualTo(3);
        assertThat(called.out()).isEmpty();
        assertThat(called.errLines()).singleElement().asString().contains(other, installed);
    }

    @Test
    void theInstalledHashIsAcceptedWithoutAWord() {
        String installed =
                outcome(new DossierText()).at("/questionnaire/sha256").stringValue();
        Called called =
                Called.with("outcome", new DossierText().sha256(installed).in(folder, "d.json"));
        assertThat(called.status()).isZero();
        assertThat(called.err()).isEmpty();
    }

    @Test
    void aFileThatFailsIsOneLineAndTheOthersGoOn() throws IOException {
        Path good = new DossierText().in(folder, "good.json");
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\n\"format\": ");
        Path absent = folder.resolve("absent.json");
        Called called = Called.with("outcome", broken, absent, folder, good, "--format", "json");
        assertThat(called.status()).isEqualTo(3);
        assertThat(called.jsonLines()).hasSize(1);
        assertThat(called.errLines().stream().filter(line -> !line.contains("waarschuwing")))
                .hasSize(3)
                .anyMatch(line -> line.contains("broken.json:2: Dit is geen geldige JSON"))
                .anyMatch(line -> line.contains("absent.json bestaat niet."));
    }

    @Test
    void aFileWithItsOwnQuestionnaireIsJudgedLikeTheBareDossier() {
        Path whole = folder.resolve("voorbeeld.impactwijzer");
        Path bare = folder.resolve("voorbeeld.json");
        Called.with("sample", "kia", "-o", whole);
        Called.with("sample", "kia", "-o", bare);
        Called called = Called.with("outcome", whole, bare, "--format", "json");
        assertThat(called.err()).isEmpty();
        assertThat(called.jsonLines())
                .extracting(json -> json.get("verdict"))
                .containsExactly(
                        called.jsonLines().getFirst().get("verdict"),
                        called.jsonLines().getFirst().get("verdict"));
    }

    @Test
    void aThousandFilesGiveAThousandLines() {
        List<Object> line = new ArrayList<>(List.of("outcome", "--format", "json"));
        for (int i = 0; i < 1000; i++) {
            line.add(complete().risk(kia("r1", 1 + i % 4, 1 + i / 4 % 4)).in(folder, "d" + i + ".json"));
        }
        Called called = Called.with(line.toArray());
        assertThat(called.status()).isZero();
        assertThat(called.jsonLines()).hasSize(1000);
    }

    @Test
    void theTextSaysTheVerdictTheReasonAndTheRisk() {
        Path file = complete().risk(kia("r7", 1, 4)).in(folder, "d.json");
        Called called = Called.with("outcome", file, "--as-of", "2027-01-31");
        assertThat(called.out())
                .contains("Rekenwijzer 4", "31 januari 2027", "Oordeel: Toelaatbaar onder voorwaarden", "r7", "Hoog");
    }

    private JsonNode inherent(String score) {
        return risk("{\"id\":\"r1\",\"profile\":\"kia\"," + stage("inherent", score) + "}")
                .get("inherent");
    }

    private JsonNode risk(String json) {
        return outcome(new DossierText().risk(json)).at("/risks/0");
    }

    private List<String> provisional(DossierText dossier) {
        List<String> rules = new ArrayList<>();
        outcome(dossier)
                .at("/verdict/provisionalReasons")
                .forEach(reason -> rules.add(reason.get("rule").stringValue()));
        return rules;
    }

    private JsonNode outcome(DossierText dossier) {
        return Called.with("outcome", dossier.in(folder, "dossier.json"), "--format", "json")
                .json();
    }

    private static JsonNode named(JsonNode outcome, String list, String id) {
        for (JsonNode topic : outcome.get(list)) {
            if (topic.get("id").stringValue().equals(id)) {
                return topic;
            }
        }
        throw new AssertionError("no " + id + " in " + list);
    }

    private static String stage(String stage, String score) {
        return "\"" + stage + "\":{" + score + "}";
    }

    private static String kia(String id, int likelihood, int severity) {
        return "{\"id\":\"" + id + "\",\"profile\":\"kia\","
                + stage("inherent", "\"likelihood\":" + likelihood + ",\"severity\":" + severity) + "}";
    }

    /// Enough answers, all without risk, for a verdict that is not provisional.
    private static DossierText complete() {
        return CompleteAnswers.safe();
    }
}
