package nl.impactwijzer.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.impactwijzer.json.JsonException;
import nl.impactwijzer.json.JsonFields;
import nl.impactwijzer.json.JsonProblem;
import nl.impactwijzer.text.Message;

/// Reads what became of the things of earlier versions. A key that it does not know is refused: a migration that is
/// half understood would lose answers.
final class MigrationJson {

    private MigrationJson() {}

    static Migrations read(JsonFields json) {
        known(json, "from", "steps");
        return new Migrations(json.text("from"), json.objects("steps", MigrationJson::step));
    }

    private static Migration step(JsonFields json) {
        String kind = json.text("kind");
        return switch (kind) {
            case "renamed" -> {
                known(json, "kind", "thing", "id", "to");
                yield new Migration.Renamed(thing(json), json.text("id"), json.text("to"));
            }
            case "removed" -> {
                known(json, "kind", "thing", "id", "reason");
                yield new Migration.Removed(thing(json), json.text("id"), QuestionnaireJson.words(json, "reason"));
            }
            case "split" -> {
                known(json, "kind", "id", "into");
                yield new Migration.Split(json.text("id"), json.objects("into", MigrationJson::share));
            }
            case "merged" -> {
                known(json, "kind", "ids", "to", "how", "codes");
                Map<String, Map<String, List<String>>> codes = new LinkedHashMap<>();
                json.optionalObject("codes")
                        .ifPresent(by -> by.names()
                                .forEach(question -> codes.put(question, QuestionnaireJson.codes(by, question))));
                yield new Migration.Merged(
                        json.texts("ids"),
                        json.text("to"),
                        json.code("how", Migration.How.values(), Migration.How::code),
                        codes);
            }
            case "recoded" -> {
                known(json, "kind", "id", "codes");
                yield new Migration.Recoded(json.text("id"), QuestionnaireJson.codes(json, "codes"));
            }
            case "retyped" -> {
                known(json, "kind", "id", "codes");
                yield new Migration.Retyped(json.text("id"), QuestionnaireJson.codes(json, "codes"));
            }
            case "moved" -> {
                known(json, "kind", "id", "rows");
                yield new Migration.Moved(
                        json.text("id"), json.code("rows", Migration.Across.values(), Migration.Across::code));
            }
            case "reworded" -> {
                known(json, "kind", "id", "reason");
                yield new Migration.Reworded(json.text("id"), QuestionnaireJson.words(json, "reason"));
            }
            default -> throw json.problem("kind", Message.of("json.wrongValue", "key", "kind", "value", kind));
        };
    }

    private static Migration.Split.Share share(JsonFields json) {
        known(json, "question", "codes");
        return new Migration.Split.Share(json.text("question"), QuestionnaireJson.codes(json, "codes"));
    }

    private static Migration.Thing thing(JsonFields json) {
        return json.code("thing", Migration.Thing.values(), Migration.Thing::code);
    }

    private static void known(JsonFields json, String... names) {
        List<JsonProblem> unknown = json.unknownMembers(Set.of(names));
        if (!unknown.isEmpty()) {
            throw new JsonException(unknown.getFirst());
        }
    }
}
