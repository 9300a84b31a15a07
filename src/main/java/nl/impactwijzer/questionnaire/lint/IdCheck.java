package nl.impactwijzer.questionnaire.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.impactwijzer.questionnaire.Classification;
import nl.impactwijzer.questionnaire.Definition;
import nl.impactwijzer.questionnaire.Duty;
import nl.impactwijzer.questionnaire.Part;
import nl.impactwijzer.questionnaire.PublicLabel;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.RiskProfile;
import nl.impactwijzer.questionnaire.Section;
import nl.impactwijzer.questionnaire.Track;
import nl.impactwijzer.questionnaire.VerdictRules;
import nl.impactwijzer.text.LookAlikes;
import nl.impactwijzer.text.Message;
import tools.jackson.databind.JsonNode;

/// Whether ids and codes are unique where they must be, cannot be mistaken for one another, and details carry the id of
/// their question.
final class IdCheck implements Check {

    private record Id(String id, String pointer) {}

    @Override
    public void check(Draft draft, Findings findings) {
        Definition definition = draft.definition();
        unique("parts", ids("/parts", definition.parts(), Part::id), draft, findings);
        unique("sections", sections(definition), draft, findings);
        unique("questions", questions(draft), draft, findings);
        unique("sources", ids("/sources", definition.sources(), source -> source.id()), draft, findings);
        unique("scales", ids("/scales", definition.scales(), scale -> scale.id()), draft, findings);
        unique("levels", ids("/levels", definition.levels(), level -> level.code()), draft, findings);
        unique("profiles", ids("/profiles", definition.profiles(), RiskProfile::id), draft, findings);
        unique("principles", ids("/principles", definition.principles(), topic -> topic.id()), draft, findings);
        unique("rights", ids("/rights", definition.rights(), topic -> topic.id()), draft, findings);
        unique("categories", ids("/categories", definition.categories(), topic -> topic.id()), draft, findings);
        unique("risks", ids("/risks", definition.risks(), risk -> risk.id()), draft, findings);
        unique("redLines", ids("/redLines", definition.redLines(), line -> line.id()), draft, findings);
        verdict(draft, findings);
        legal(draft, findings);
        codes(draft, findings);
        repeats(draft, findings);
        details(draft, findings);
    }

    private static void verdict(Draft draft, Findings findings) {
        VerdictRules verdict = draft.definition().verdict();
        unique("outcomes", ids("/verdict/outcomes", verdict.outcomes(), VerdictRules.Verdict::code), draft, findings);
        List<Id> rules = new ArrayList<>();
        rules.addAll(ids("/verdict/rules", verdict.rules(), VerdictRules.Rule::id));
        rules.addAll(ids("/verdict/provisional", verdict.provisional(), VerdictRules.Rule::id));
        rules.addAll(ids("/verdict/missing", verdict.missing(), VerdictRules.Missing::id));
        unique("rules", rules, draft, findings);
    }

    private static void legal(Draft draft, Findings findings) {
        Definition definition = draft.definition();
        definition.classification().ifPresent(classification -> {
            String at = "/classification";
            unique(
                    "classes",
                    ids(at + "/classes", classification.classes(), Classification.RowClass::code),
                    draft,
                    findings);
            unique("rules", ids(at + "/rules", classification.rules(), Classification.Rule::id), draft, findings);
            unique("flags", ids(at + "/flags", classification.flags(), Classification.Mark::code), draft, findings);
            unique("roles", ids(at + "/roles", classification.roles(), Classification.Mark::code), draft, findings);
        });
        unique(
                "definitions",
                codes(draft.document().root().path("definitions"), "/definitions", "id"),
                draft,
                findings);
        unique("duties", ids("/duties", definition.duties(), Duty::id), draft, findings);
        unique("tracks", ids("/tracks", definition.tracks(), Track::code), draft, findings);
        definition
                .publicLabel()
                .ifPresent(label -> unique(
                        "lines", ids("/publicLabel/lines", label.lines(), PublicLabel.Line::id), draft, findings));
    }

    /// Sections that share their rows say the same about them.
    private static void repeats(Draft draft, Findings findings) {
        Map<String, Section.Repeat> first = new HashMap<>();
        List<Part> parts = draft.definition().parts();
        for (int i = 0; i < parts.size(); i++) {
            for (int j = 0; j < parts.get(i).sections().size(); j++) {
                String pointer = "/parts/" + i + "/sections/" + j + "/repeat";
                parts.get(i).sections().get(j).repeat().ifPresent(repeat -> {
                    Section.Repeat known = first.putIfAbsent(repeat.id(), repeat);
                    if (known != null && !known.equals(repeat)) {
                        findings.add(Proof.REPEATS_DIFFER, pointer, "id", repeat.id());
                    }
                });
            }
        }
    }

    private static void codes(Draft draft, Findings findings) {
        Nodes.walk(draft.document(), (node, pointer) -> {
            if (pointer.endsWith("/options") && node.isArray()) {
                unique("options", codes(node, pointer, "code"), draft, findings);
            } else if (pointer.matches("/optionLists/[^/]*")) {
                unique("optionList", codes(node, pointer, "code"), draft, findings);
            } else if (pointer.matches("/profiles/[0-9]+/labels")) {
                unique("labels", codes(node, pointer, "code"), draft, findings);
            } else if (pointer.endsWith("/fields")) {
                unique("fields", codes(node, pointer, "id"), draft, findings);
            }
        });
        for (int i = 0; i < draft.definition().scales().size(); i++) {
            unique(
                    "steps",
                    ids(
                            "/scales/" + i + "/steps",
                            draft.definition().scales().get(i).steps(),
                            step -> step.code()),
                    draft,
                    findings);
        }
    }

    private static void details(Draft draft, Findings findings) {
        for (Draft.Asked asked : draft.questions()) {
            asked.owner()
                    .map(Question::id)
                    .filter(owner -> !asked.id().startsWith(owner + "."))
                    .ifPresent(owner ->
                            findings.add(Proof.DETAIL_ID, asked.pointer() + "/id", "id", asked.id(), "owner", owner));
        }
    }

    /// Rows are kept among the answers, so their key must not be the id of a question either.
    private static List<Id> questions(Draft draft) {
        List<Id> ids = new ArrayList<>();
        draft.questions().forEach(asked -> ids.add(new Id(asked.id(), asked.pointer())));
        Set<String> repeats = new HashSet<>();
        List<Part> parts = draft.definition().parts();
        for (int i = 0; i < parts.size(); i++) {
            for (int j = 0; j < parts.get(i).sections().size(); j++) {
                String pointer = "/parts/" + i + "/sections/" + j + "/repeat";
                parts.get(i)
                        .sections()
                        .get(j)
                        .repeat()
                        .filter(repeat -> repeats.add(repeat.id()))
                        .ifPresent(repeat -> ids.add(new Id(repeat.id(), pointer)));
            }
        }
        return ids;
    }

    private static List<Id> sections(Definition definition) {
        List<Id> ids = new ArrayList<>();
        for (int i = 0; i < definition.parts().size(); i++) {
            ids.addAll(
                    ids("/parts/" + i + "/sections", definition.parts().get(i).sections(), Section::id));
        }
        return ids;
    }

    private static <T> List<Id> ids(String pointer, List<T> things, Function<T, String> id) {
        List<Id> ids = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            ids.add(new Id(id.apply(things.get(i)), pointer + "/" + i));
        }
        return ids;
    }

    private static List<Id> codes(JsonNode list, String pointer, String key) {
        return ids(pointer, list.valueStream().toList(), node -> node.path(key).asString());
    }

    private static void unique(String list, List<Id> ids, Draft draft, Findings findings) {
        Map<String, Id> exact = new HashMap<>();
        Map<String, Id> looks = new HashMap<>();
        Map<String, Id> shapes = new HashMap<>();
        for (Id id : ids) {
            Id same = exact.putIfAbsent(id.id(), id);
            Id inCapitals = looks.putIfAbsent(id.id().toLowerCase(Locale.ROOT), id);
            Id inShape = shapes.putIfAbsent(LookAlikes.shape(id.id()), id);
            Id alike = inCapitals == null ? inShape : inCapitals;
            if (same != null) {
                findings.add(
                        Proof.DUPLICATE_ID,
                        id.pointer(),
                        "id",
                        id.id(),
                        "list",
                        Message.of("lint.list." + list),
                        "first",
                        draft.document().line(same.pointer()));
            } else if (alike != null) {
                findings.add(Proof.LOOK_ALIKE_ID, id.pointer(), "id", id.id(), "other", alike.id());
            }
        }
    }
}
