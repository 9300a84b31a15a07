package nl.impactwijzer.questionnaire.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.impactwijzer.text.Messages;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A small questionnaire without a fault, and what one fault at a time is told about it.
class MutationTest {

    /// @param line a piece of the line on which the finding must stand, once the fault was made
    record Fault(String code, String was, String becomes, String line) {
        @Override
        public String toString() {
            return code + " when " + was + " becomes " + becomes;
        }
    }

    @Test
    void theQuestionnaireWithoutAFaultIsClean() {
        assertThat(QuestionnaireLint.lint(sound().getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void oneFaultGivesExactlyItsFinding(Fault fault) {
        String sound = sound();
        assertThat(sound.split(Pattern.quote(fault.was()), -1))
                .as("%s must stand in the file once", fault.was())
                .hasSize(2);
        String faulty = sound.replace(fault.was(), fault.becomes());
        int line = (int) faulty.substring(0, faulty.indexOf(fault.line()))
                        .chars()
                        .filter(character -> character == '\n')
                        .count()
                + 1;

        List<Finding> findings = QuestionnaireLint.lint(faulty.getBytes(StandardCharsets.UTF_8));

        assertThat(findings).extracting(Finding::code, Finding::line).containsExactly(Tuple.tuple(fault.code(), line));
        assertThat(QuestionnaireProof.of(faulty.getBytes(StandardCharsets.UTF_8))
                        .findings())
                .as("the proof finds the same")
                .isEqualTo(findings);
        assertThat(Messages.in(Messages.DUTCH).get(findings.getFirst().message()))
                .isNotBlank();
        assertThat(Messages.in(Messages.ENGLISH).get(findings.getFirst().message()))
                .isNotBlank();
    }

    static Stream<Fault> faults() {
        return Stream.of(form(), ids(), references(), conditions(), reach(), scoring(), texts())
                .flatMap(List::stream);
    }

    private static List<Fault> form() {
        return List.of(
                fault("Q101", "\"format\": 1,", "\"format\": 1,,"),
                fault(
                        "Q102",
                        "\"version\": \"1.0.0\",\n",
                        "\"version\": \"1.0.0\",\n  \"id\": \"nog-een\",\n",
                        "nog-een"),
                fault("Q103", "\"status\": \"concept\"", "\"status\": \"concept\", \"stat\": 1"),
                fault("Q104", "\"who\": [\"school\"], ", "", "\"A.kies\", \"kind\""),
                fault("Q105", "\"languages\": [\"nl\", \"en\"]", "\"languages\": \"nl\""),
                fault("Q106", "\"status\": \"concept\"", "\"status\": \"klad\""),
                fault("Q106", "\"published\": \"2026-11-22\"", "\"published\": \"22 november\""),
                fault("Q106", "https://example.org/wet", "javascript:alert(1)"),
                fault("Q106", "\"id\": \"RP1\"", "\"id\": \"RP 1\""),
                fault("Q106", "\"id\": \"naam\", \"kind\": \"text\"", "\"id\": \"naam\", \"kind\": \"vrij\""),
                fault("Q107", "\"id\": \"dag\",", "\"id\": \"dag\", \"min\": 1,"),
                fault("Q108", "\"is\": \"rood\"}", "\"is\": \"rood\", \"answered\": true}"),
                fault("Q108", "{\"redLine\": \"any\"}", "{\"redLine\": \"any\", \"any\": []}"),
                fault("Q109", "\"format\": 1", "\"format\": 2"),
                fault(
                        "Q110",
                        "\"rights\": [\"16\"],\n          \"not",
                        "\"rights\": [\"16\", \"16\"],\n          \"not",
                        "[\"16\", \"16\"]"),
                fault("Q111", "\"published\": \"2026-11-22\"", "\"published\": \"2026-02-30\""));
    }

    private static List<Fault> ids() {
        return List.of(
                fault("Q201", "\"id\": \"A.tekst\"", "\"id\": \"A.rijen\"", "\"A.rijen\", \"kind\": \"rows\""),
                fault("Q201", "\"id\": \"rechten\"", "\"id\": \"A.tekst\"", "\"repeat\""),
                fault("Q201", "\"code\": \"geel\"", "\"code\": \"rood\"", "\"Geel\""),
                fault("Q201", "\"id\": \"dag\"", "\"id\": \"naam\"", "\"Dag\""),
                fault("Q201", "\"id\": \"V2\"", "\"id\": \"M1\"", "\"id\": \"M1\", \"when\": {\"not\""),
                fault("Q202", "\"code\": \"geel\"", "\"code\": \"r0od\""),
                fault("Q203", "\"id\": \"A.kies.uitleg\"", "\"id\": \"A.uitleg\""));
    }

    private static List<Fault> references() {
        return List.of(
                fault("Q210", "\"when\": {\"question\": \"A.kies\"", "\"when\": {\"question\": \"A.keus\""),
                fault(
                        "Q210",
                        "\"en\": \"The verdict is missing.\"}, \"question\": \"A.oordeel\"",
                        "\"en\": \"The verdict is missing.\"}, \"question\": \"A.x\""),
                fault("Q211", "\"is\": \"niet\"", "\"is\": \"nee\""),
                fault("Q212", "\"options\": \"kleuren\"", "\"options\": \"tinten\""),
                fault("Q213", "\"scale\": \"geborgd\"", "\"scale\": \"gebrogd\""),
                fault("Q214", "\"actualLikelihood\": 3", "\"actualLikelihood\": 4"),
                fault("Q214", "\"impact\": [1, 2]", "\"impact\": [1, 3]"),
                fault("Q215", "\"atLeast\": \"hoog\"", "\"atLeast\": \"erg-hoog\""),
                fault("Q215", "{\"upTo\": 2, \"level\": \"laag\"}", "{\"upTo\": 2, \"level\": \"laagst\"}"),
                fault("Q216", "\"principle\": \"1\"", "\"principle\": \"2\""),
                fault(
                        "Q217",
                        "\"principles\": [\"1\"], \"rights\": [\"16\"]",
                        "\"principles\": [\"1\"], \"rights\": [\"17\"]"),
                fault("Q218", "\"category\": \"privacy\"", "\"category\": \"geld\""),
                fault("Q219", "{\"source\": \"wet\", \"at\"", "{\"source\": \"wat\", \"at\""),
                fault("Q220", "\"redLine\": \"RL1\"", "\"redLine\": \"RL2\""),
                fault("Q221", "\"parts\": [\"A\"]", "\"parts\": [\"B\"]"),
                fault(
                        "Q222",
                        "\"code\": \"goed\", \"label\": {\"nl\": \"Goed\", \"en\": \"Good\"}}",
                        "\"code\": \"best\", \"label\": {\"nl\": \"Goed\", \"en\": \"Good\"}}",
                        "\"options\": [\n            {\"code\": \"best\""),
                fault("Q223", "{\"id\": \"rijksmodel\",", "{\"id\": \"model\",", "\"rijksmodel\": {"),
                fault("Q701", "\"kind\": \"own\"", "\"kind\": \"code\""),
                fault(
                        "Q702",
                        "\"sources\": [\n    {\"id\": \"wet\"",
                        "\"sources\": [\n"
                                + "    {\"id\": \"los\", \"kind\": \"own\", \"title\": {\"nl\": \"Los\", \"en\":"
                                + " \"Loose\"}, \"checked\": \"2026-11-21\", \"certainty\": \"general\"},\n"
                                + "    {\"id\": \"wet\"",
                        "\"los\""),
                fault(
                        "Q703",
                        "\"optionLists\": {\n",
                        "\"optionLists\": {\n"
                                + "    \"vormen\": [{\"code\": \"rond\", \"label\": {\"nl\": \"Rond\", \"en\":"
                                + " \"Round\"}}, {\"code\": \"hoekig\", \"label\": {\"nl\": \"Hoekig\", \"en\":"
                                + " \"Angular\"}}],\n",
                        "vormen"),
                fault(
                        "Q704",
                        "\"scales\": [\n",
                        "\"scales\": [\n"
                            + "    {\"id\": \"nooit\", \"title\": {\"nl\": \"Nooit\", \"en\": \"Never\"}, \"steps\":"
                            + " [{\"value\": 1, \"label\": {\"nl\": \"Een\", \"en\": \"One\"}}, {\"value\": 2,"
                            + " \"label\": {\"nl\": \"Twee\", \"en\": \"Two\"}}]},\n",
                        "nooit"));
    }

    private static List<Fault> conditions() {
        return List.of(
                fault(
                        "Q301",
                        "{\"question\": \"A.borg\", \"is\": \"niet\"}",
                        "{\"question\": \"A.tekst\", \"is\": \"niet\"}"),
                fault(
                        "Q301",
                        "{\"question\": \"A.aantal\", \"atLeast\": 3}",
                        "{\"question\": \"A.borg\", \"atLeast\": 3}"),
                fault(
                        "Q302",
                        "{\"question\": \"A.borg\", \"is\": \"niet\"}",
                        "{\"any\": [{\"question\": \"A.borg\", \"is\": \"niet\"}, {\"question\": \"A.borg\","
                                + " \"unknown\": true}]}"),
                fault(
                        "Q303",
                        "{\"question\": \"A.borg\", \"is\": \"niet\"}",
                        "{\"any\": [{\"question\": \"A.borg\", \"is\": \"niet\"}, {\"question\": \"A.kies\","
                                + " \"notApplicable\": true}]}"),
                fault(
                        "Q306",
                        "{\"question\": \"A.borg\", \"is\": \"niet\"}",
                        "{\"not\": {\"question\": \"A.borg\", \"is\": \"wel\"}}"),
                fault(
                        "Q307",
                        "{\"question\": \"A.aantal\", \"atLeast\": 3}",
                        "{\"question\": \"A.tekst\", \"answered\": true}"),
                fault(
                        "Q307",
                        "{\"question\": \"A.aantal\", \"atLeast\": 3}",
                        "{\"unknownShare\": {\"parts\": [\"A\"], \"moreThan\": 0.5}}"));
    }

    private static List<Fault> reach() {
        return List.of(
                fault(
                        "Q401",
                        "{\"question\": \"A.kleur\", \"in\": [\"rood\", \"blauw\"]}",
                        "{\"question\": \"A.kies\", \"is\": \"b\"}",
                        "\"when\": {\"all\": ["),
                fault(
                        "Q401",
                        "{\"question\": \"A.aantal\", \"atLeast\": 3}",
                        "{\"all\": [{\"question\": \"A.aantal\", \"atLeast\": 3}, {\"question\": \"A.kies\", \"is\":"
                                + " \"b\"}]}"),
                fault(
                        "Q401",
                        "{\"question\": \"R.geraakt\", \"is\": \"ja\"}",
                        "{\"all\": [{\"question\": \"R.geraakt\", \"is\": \"ja\"}, {\"question\": \"R.geraakt\","
                                + " \"is\": \"nee\"}]}"),
                fault(
                        "Q402",
                        "{\"question\": \"A.borg\", \"is\": \"niet\"}",
                        "{\"all\": [{\"question\": \"A.borg\", \"is\": \"niet\"}, {\"question\": \"A.borg\", \"is\":"
                                + " \"wel\"}]}"),
                fault("Q403", "\"redLines\": [\n", """
                    "redLines": [
                        {"id": "RL2", "title": {"nl": "Nooit", "en": "Never"}, "reason": {"nl": "Nooit.", "en": "Never."}, "sources": [],
                         "when": {"all": [{"question": "A.kleur", "is": "rood"}, {"question": "A.kleur", "is": "geen"}]}},
                    """, "\"is\": \"geen\""),
                fault("Q405", "{\"risk\": {\"stage\": \"now\", \"atLeast\": \"hoog\"}}", "{\"redLine\": \"RL1\"}"),
                fault(
                        "Q406",
                        "\"outcomes\": [\n",
                        "\"outcomes\": [\n"
                            + "      {\"code\": \"misschien\", \"label\": {\"nl\": \"Misschien\", \"en\": \"Maybe\"},"
                            + " \"meaning\": {\"nl\": \"Wie weet.\", \"en\": \"Who knows.\"}, \"tone\":"
                            + " \"midden\"},\n",
                        "misschien"),
                fault("Q407", "{\"all\": []}", "{\"question\": \"A.kies\", \"is\": \"a\"}", "\"rules\": ["),
                fault("Q408", "{\"unknownShare\": {\"parts\": [\"A\"], \"moreThan\": 0.1}}", "{\"any\": []}"));
    }

    private static List<Fault> scoring() {
        return List.of(
                fault("Q502", "\"code\": \"hoog\", \"rank\": 3", "\"code\": \"hoog\", \"rank\": 4", "\"levels\""),
                fault(
                        "Q503",
                        "[\"laag\", \"laag\", \"midden\"],\n",
                        "[\"laag\", \"midden\"],\n",
                        "[\"laag\", \"midden\"],"),
                fault("Q503", "        [\"laag\", \"laag\", \"midden\"],\n", "", "\"matrix\": [\n        [\"midden\""),
                fault("Q504", "[\"midden\", \"hoog\", \"hoog\"]", "[\"laag\", \"hoog\", \"laag\"]"),
                fault("Q505", "{\"upTo\": 3,", "{\"upTo\": 2,", "\"level\": \"midden\""),
                fault("Q506", "{\"upTo\": 6,", "{\"upTo\": 4,", "\"bands\": ["),
                fault("Q507", "{\"upTo\": 6, \"level\": \"hoog\"}", "{\"upTo\": 6, \"level\": \"laag\"}"),
                fault(
                        "Q508",
                        "{\"upTo\": 6, \"level\": \"hoog\"}",
                        "{\"upTo\": 6, \"level\": \"hoog\"},\n        {\"upTo\": 9, \"level\": \"hoog\"}",
                        "\"upTo\": 9"),
                fault("Q509", "\"likelihood\": [1, 2, 3]", "\"likelihood\": [1, 2]"),
                fault("Q510", "\"likelihood\": [1, 2, 3]", "\"likelihood\": [1, 3, 2]"));
    }

    private static List<Fault> texts() {
        return List.of(
                fault("Q601", ", \"en\": \"Which colours?\"", "", "Welke kleuren?"),
                fault("Q602", "\"en\": \"Which colours?\"", "\"en\": \"Which colours?\", \"fy\": \"Hokker kleuren?\""),
                fault("Q603", "\"en\": \"Which colours?\"", "\"en\": \"\""),
                fault(
                        "Q604",
                        "{\"nl\": \"Niets aan de hand.\", \"en\": \"Nothing wrong.\"}",
                        "{\"nl\": \"Niets aan de hand.\", \"en\": \"Niets aan de hand.\"}"),
                fault("Q605", "\"Which colours?\"", "\"Which colours" + " and again which colours".repeat(9) + "?\""),
                fault("Q606", "\"Which colours?\"", "\"Which \\u202ecolours?\""),
                fault("Q607", "\"Which colours?\"", "\"Which  colours?\""));
    }

    private static Fault fault(String code, String was, String becomes) {
        return new Fault(code, was, becomes, becomes);
    }

    private static Fault fault(String code, String was, String becomes, String line) {
        return new Fault(code, was, becomes, line);
    }

    static String sound() {
        try (InputStream in = MutationTest.class.getResourceAsStream("klein-1.0.0.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
