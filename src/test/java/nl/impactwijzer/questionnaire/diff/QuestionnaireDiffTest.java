package nl.impactwijzer.questionnaire.diff;

import static nl.impactwijzer.questionnaire.diff.Difference.Change.ADDED;
import static nl.impactwijzer.questionnaire.diff.Difference.Change.CONDITION;
import static nl.impactwijzer.questionnaire.diff.Difference.Change.MOVED;
import static nl.impactwijzer.questionnaire.diff.Difference.Change.REMOVED;
import static nl.impactwijzer.questionnaire.diff.Difference.Change.RETYPED;
import static nl.impactwijzer.questionnaire.diff.Difference.Change.REWORDED;
import static nl.impactwijzer.questionnaire.diff.Difference.Change.RULE;
import static nl.impactwijzer.questionnaire.diff.Difference.Change.SOURCES;
import static nl.impactwijzer.questionnaire.diff.Difference.Weight.MAJOR;
import static nl.impactwijzer.questionnaire.diff.Difference.Weight.MINOR;
import static nl.impactwijzer.questionnaire.diff.Difference.Weight.PATCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class QuestionnaireDiffTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Path KIA = Path.of("questionnaires", "kia", "kia-1.0.0.json");

    record Told(Difference.Change change, Difference.Weight weight, String thing, String id) {}

    @Test
    void aFileDoesNotDifferFromItself() throws IOException {
        assertThat(differences(_ -> {})).isEmpty();
    }

    @Test
    void versionAndDateAreNoDifferences() throws IOException {
        assertThat(differences(root -> root.put("version", "1.0.1").put("published", "2027-01-01")))
                .isEmpty();
        assertThat(QuestionnaireDiff.verdict(List.of())).isEqualTo(PATCH);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void everyKindOfChangeIsTold(String title, Consumer<ObjectNode> edit, Told... expected) throws IOException {
        List<Difference> found = differences(edit);

        assertThat(found.stream().map(known -> new Told(known.change(), known.weight(), known.thing(), known.id())))
                .containsExactlyInAnyOrder(expected);
        assertThat(found)
                .allSatisfy(known -> assertThat(Messages.in(Messages.DUTCH).get(known.sentence()))
                        .contains(known.id())
                        .doesNotContain("{"));
    }

    static List<Arguments> everyKindOfChangeIsTold() {
        return List.of(
                change(
                        "a question is reworded",
                        root -> ((ObjectNode) question(root, 0, 0, 0).get("text")).put("nl", "Anders?"),
                        new Told(REWORDED, PATCH, "question", "A1")),
                change(
                        "a question is gone with its detail; its options are not told one by one",
                        root -> questions(root, 0, 0).remove(2),
                        new Told(REMOVED, MAJOR, "question", "A3"),
                        new Told(REMOVED, MAJOR, "question", "A3.niet")),
                change(
                        "a question moved to another section",
                        root -> questions(root, 3, 1).add(questions(root, 3, 0).remove(0)),
                        new Told(MOVED, MINOR, "question", "D1.1")),
                change(
                        "a question moved within its section",
                        root -> questions(root, 3, 0)
                                .insert(4, questions(root, 3, 0).remove(0)),
                        new Told(MOVED, MINOR, "question", "D1.1")),
                change(
                        "a question asks for another kind of answer",
                        root -> {
                            ObjectNode scale = question(root, 3, 0, 0);
                            scale.put("kind", "yesNo");
                            scale.remove("scale");
                        },
                        new Told(RETYPED, MAJOR, "question", "D1.1"),
                        new Told(RULE, MAJOR, "question", "D1.1")),
                change(
                        "an answer that was allowed no longer is",
                        root -> question(root, 3, 0, 0).put("unknown", false),
                        new Told(RULE, MAJOR, "question", "D1.1")),
                change(
                        "an answer that was refused is allowed",
                        root -> question(root, 3, 0, 0).put("notApplicable", true),
                        new Told(RULE, MINOR, "question", "D1.1")),
                change(
                        "another condition for a question",
                        root -> question(root, 3, 0, 1)
                                .putObject("when")
                                .put("question", "D7.2")
                                .put("is", "ja"),
                        new Told(CONDITION, MINOR, "question", "D1.2")),
                change(
                        "other sources",
                        root -> question(root, 3, 0, 0)
                                .putArray("sources")
                                .addObject()
                                .put("source", "avg"),
                        new Told(SOURCES, MINOR, "question", "D1.1")),
                change(
                        "a weight",
                        root -> ((ObjectNode) root.at("/profiles/0/raise")).put("by", 2),
                        new Told(RULE, MINOR, "profile", "kia")),
                change(
                        "a step of a scale is gone",
                        root -> ((ArrayNode) root.at("/scales/0/steps")).remove(3),
                        new Told(REMOVED, MAJOR, "step", "geborgd/volledig")),
                change(
                        "an option is gone from a shared list",
                        root -> ((ArrayNode) root.at("/optionLists/functies")).remove(0),
                        new Told(REMOVED, MAJOR, "option", "B7/leerlingaccount")),
                change(
                        "a risk is suggested by something else",
                        root -> ((ObjectNode) root.at("/risks/0"))
                                .putObject("suggestedBy")
                                .put("question", "D9.3")
                                .put("is", "niet"),
                        new Told(CONDITION, MINOR, "risk", "RI1")),
                change(
                        "a rule of the verdict is new",
                        root -> ((ArrayNode) root.at("/verdict/rules"))
                                .add(((ObjectNode) root.at("/verdict/rules/0"))
                                        .deepCopy()
                                        .put("id", "V0")),
                        new Told(ADDED, MINOR, "rule", "V0")));
    }

    @Test
    void theHeaviestDifferenceDecides() throws IOException {
        List<Difference> found = differences(root -> {
            ((ObjectNode) question(root, 0, 0, 0).get("text")).put("nl", "Anders?");
            questions(root, 0, 0).remove(2);
        });
        assertThat(QuestionnaireDiff.verdict(found)).isEqualTo(MAJOR);
    }

    private static Arguments change(String title, Consumer<ObjectNode> edit, Told... expected) {
        return Arguments.of(title, edit, expected);
    }

    private static List<Difference> differences(Consumer<ObjectNode> edit) throws IOException {
        byte[] before = Files.readAllBytes(KIA);
        ObjectNode root = (ObjectNode) JSON.readTree(before);
        edit.accept(root);
        return QuestionnaireDiff.between(
                JsonDocument.parse(before), JsonDocument.parse(root.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static ArrayNode questions(ObjectNode root, int part, int section) {
        return (ArrayNode) root.at("/parts/" + part + "/sections/" + section + "/questions");
    }

    private static ObjectNode question(ObjectNode root, int part, int section, int question) {
        return (ObjectNode) questions(root, part, section).get(question);
    }
}
