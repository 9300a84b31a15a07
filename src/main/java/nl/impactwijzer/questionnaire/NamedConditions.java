package nl.impactwijzer.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.impactwijzer.json.JsonFields;
import nl.impactwijzer.questionnaire.Condition.Named.Kind;
import nl.impactwijzer.text.LocalizedText;
import nl.impactwijzer.text.Message;

/// The conditions of one file that have a name: its definitions, and the rules, classes, flags and roles of its
/// classification. Each is read once, when it is first asked for, so that they may stand in any order.
///
/// A condition that hangs on itself is refused.
final class NamedConditions {

    private final ConditionJson conditions = new ConditionJson(this);
    private final Map<String, JsonFields> definitions = new LinkedHashMap<>();
    private final Map<String, JsonFields> rules = new LinkedHashMap<>();
    private final Map<String, JsonFields> classes = new LinkedHashMap<>();
    private final Map<String, JsonFields> flags = new LinkedHashMap<>();
    private final Map<String, JsonFields> roles = new LinkedHashMap<>();
    private final Map<String, Condition.Named> read = new HashMap<>();
    private final Set<String> underWay = new HashSet<>();

    NamedConditions(JsonFields root) {
        collect(root, "definitions", "id", definitions);
        root.optionalObject("classification").ifPresent(classification -> {
            collect(classification, "rules", "id", rules);
            collect(classification, "classes", "code", classes);
            collect(classification, "flags", "code", flags);
            collect(classification, "roles", "code", roles);
        });
    }

    private static void collect(JsonFields parent, String list, String key, Map<String, JsonFields> into) {
        parent.objects(list, entry -> entry).forEach(entry -> into.putIfAbsent(entry.text(key), entry));
    }

    /// Reads conditions that may use these names.
    ConditionJson conditions() {
        return conditions;
    }

    List<Condition.Named> definitions() {
        return definitions.values().stream()
                .map(entry -> get(Kind.DEFINITION, entry.text("id"), entry))
                .toList();
    }

    /// The condition with that name.
    ///
    /// @param at where it is asked for
    Condition.Named get(Kind kind, String name, JsonFields at) {
        String key = kind + " " + name;
        Condition.Named known = read.get(key);
        if (known != null) {
            return known;
        }
        JsonFields entry = entries(kind).get(name);
        if (entry == null) {
            throw at.problem("", Message.of("questionnaire.noName", "name", name));
        }
        if (!underWay.add(key)) {
            throw entry.problem("", Message.of("questionnaire.circle", "name", name));
        }
        Condition.Named made = switch (kind) {
            case DEFINITION ->
                named(kind, name, QuestionnaireJson.words(entry, "title"), conditions.required(entry, "when"));
            case RULE -> named(kind, name, QuestionnaireJson.words(entry, "reason"), ruleInItsPeriod(entry));
            case CLASS -> named(kind, name, QuestionnaireJson.words(entry, "label"), isClass(name));
            case FLAG, ROLE ->
                named(kind, name, QuestionnaireJson.words(entry, "label"), conditions.required(entry, "when"));
        };
        if (made.depth() > ConditionJson.DEEPEST) {
            throw ConditionJson.tooDeep(entry);
        }
        underWay.remove(key);
        read.put(key, made);
        return made;
    }

    private static Condition.Named named(Kind kind, String name, LocalizedText title, Condition of) {
        return Condition.Named.of(kind, name, title, of);
    }

    private Map<String, JsonFields> entries(Kind kind) {
        return switch (kind) {
            case DEFINITION -> definitions;
            case RULE -> rules;
            case CLASS -> classes;
            case FLAG -> flags;
            case ROLE -> roles;
        };
    }

    private Condition ruleInItsPeriod(JsonFields rule) {
        Condition when = conditions.required(rule, "when");
        Period period = QuestionnaireJson.period(rule);
        return period.equals(Period.ALWAYS) ? when : new Condition.All(List.of(new Condition.During(period), when));
    }

    /// A row is surely of a class when one of its rules is true and no earlier rule of another class is.
    private Condition isClass(String code) {
        List<Condition> ways = new ArrayList<>();
        List<Condition> otherwise = new ArrayList<>();
        for (Map.Entry<String, JsonFields> entry : rules.entrySet()) {
            Condition rule = get(Kind.RULE, entry.getKey(), entry.getValue());
            if (entry.getValue().text("then").equals(code)) {
                List<Condition> way = new ArrayList<>(otherwise);
                way.add(rule);
                ways.add(new Condition.All(way));
            } else {
                otherwise.add(new Condition.Not(rule));
            }
        }
        return new Condition.Any(ways);
    }
}
