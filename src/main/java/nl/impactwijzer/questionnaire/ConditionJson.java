package nl.impactwijzer.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.impactwijzer.json.JsonException;
import nl.impactwijzer.json.JsonFields;
import nl.impactwijzer.text.Message;

/// Reads the small JSON tree of a condition.
final class ConditionJson {

    /// How deep conditions may be inside one another, by their names too; the deepest that people wrote goes to six.
    static final int DEEPEST = 100;

    private final NamedConditions names;
    private int depth;

    ConditionJson(NamedConditions names) {
        this.names = names;
    }

    Condition required(JsonFields parent, String name) {
        return read(parent.object(name));
    }

    Optional<Condition> optional(JsonFields parent, String name) {
        return parent.optionalObject(name).map(this::read);
    }

    private Condition read(JsonFields json) {
        depth++;
        if (depth > DEEPEST) {
            throw tooDeep(json);
        }
        Condition condition = form(json);
        depth--;
        return condition;
    }

    static JsonException tooDeep(JsonFields json) {
        return json.problem("", Message.of("questionnaire.tooDeep", "most", DEEPEST));
    }

    private Condition form(JsonFields json) {
        if (json.has("all")) {
            return new Condition.All(several(json, "all"));
        }
        if (json.has("any")) {
            return new Condition.Any(several(json, "any"));
        }
        if (json.has("not")) {
            return new Condition.Not(read(json.object("not")));
        }
        if (json.has("count")) {
            JsonFields count = json.object("count");
            return new Condition.Count(several(count, "of"), count.integer("atLeast"));
        }
        if (json.has("question")) {
            return onQuestion(json, json.text("question"));
        }
        if (json.has("redLine")) {
            return new Condition.RedLineCrossed(json.text("redLine"));
        }
        if (json.has("risk")) {
            JsonFields risk = json.object("risk");
            return new Condition.RiskAtLeast(
                    risk.code("stage", Stage.values(), Stage::code),
                    risk.text("atLeast"),
                    risk.optionalText("without").isPresent());
        }
        if (json.has("unknownShare")) {
            JsonFields share = json.object("unknownShare");
            return new Condition.UnknownShare(
                    Set.copyOf(share.texts("parts")), share.decimal("moreThan").doubleValue());
        }
        if (json.has("suggestions")) {
            return json.code("suggestions", new Condition[] {new Condition.SuggestionWaiting()}, _ -> "waiting");
        }
        if (json.has("holds")) {
            return names.get(Condition.Named.Kind.DEFINITION, json.text("holds"), json);
        }
        if (json.has("class")) {
            return oneOf(json, "class", Condition.Named.Kind.CLASS);
        }
        if (json.has("flag")) {
            return oneOf(json, "flag", Condition.Named.Kind.FLAG);
        }
        if (json.has("role")) {
            return oneOf(json, "role", Condition.Named.Kind.ROLE);
        }
        throw notACondition(json);
    }

    /// One name, or a list of names of which one is enough.
    private Condition oneOf(JsonFields json, String key, Condition.Named.Kind kind) {
        if (json.node().get(key).isString()) {
            return names.get(kind, json.text(key), json);
        }
        return new Condition.Any(json.texts(key).stream()
                .<Condition>map(name -> names.get(kind, name, json))
                .toList());
    }

    private static Condition onQuestion(JsonFields json, String question) {
        if (json.has("is")) {
            return new Condition.In(question, Set.of(json.text("is")));
        }
        if (json.has("in")) {
            return new Condition.In(question, Set.copyOf(json.texts("in")));
        }
        if (json.has("atLeast") || json.has("atMost")) {
            return new Condition.Between(
                    question,
                    json.has("atLeast") ? json.decimal("atLeast") : Bounds.LEAST,
                    json.has("atMost") ? json.decimal("atMost") : Bounds.MOST);
        }
        if (json.has("before")) {
            return new Condition.Before(
                    question, json.parsed("before", LocalDate::parse).orElse(LocalDate.EPOCH));
        }
        if (json.has("answered")) {
            return asked(json.flag("answered", true), new Condition.Answered(question));
        }
        if (json.has("unknown")) {
            return asked(json.flag("unknown", true), new Condition.IsUnknown(question));
        }
        if (json.has("notApplicable")) {
            return asked(json.flag("notApplicable", true), new Condition.IsNotApplicable(question));
        }
        throw notACondition(json);
    }

    private static Condition asked(boolean wanted, Condition condition) {
        return wanted ? condition : new Condition.Not(condition);
    }

    private List<Condition> several(JsonFields json, String name) {
        return json.objects(name, this::read);
    }

    private static RuntimeException notACondition(JsonFields json) {
        return json.problem("", Message.of("questionnaire.notACondition", "keys", String.join(", ", json.names())));
    }
}
