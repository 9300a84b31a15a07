package nl.impactwijzer.questionnaire.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.impactwijzer.questionnaire.CatalogueRisk;
import nl.impactwijzer.questionnaire.Condition;
import nl.impactwijzer.questionnaire.Definition;
import nl.impactwijzer.questionnaire.Part;
import nl.impactwijzer.questionnaire.VerdictRules;
import tools.jackson.databind.JsonNode;

/// Whether everything that is named by its id exists, and every source that is listed is used.
final class ReferenceCheck implements Check {

    @Override
    public void check(Draft draft, Findings findings) {
        Definition definition = draft.definition();
        Set<String> principles = ids(definition.principles(), topic -> topic.id());
        Set<String> rights = ids(definition.rights(), topic -> topic.id());
        sources(draft, findings);
        for (Draft.Asked asked : draft.questions()) {
            known(
                    Proof.UNKNOWN_RIGHT,
                    rights,
                    asked.question().basics().rights(),
                    asked.pointer() + "/rights",
                    findings);
        }
        for (int i = 0; i < definition.parts().size(); i++) {
            Part part = definition.parts().get(i);
            for (int j = 0; j < part.sections().size(); j++) {
                String pointer = "/parts/" + i + "/sections/" + j + "/principle";
                part.sections()
                        .get(j)
                        .principle()
                        .ifPresent(id -> known(Proof.UNKNOWN_PRINCIPLE, principles, id, pointer, findings));
            }
        }
        risks(definition, principles, rights, findings);
        conditions(draft, findings);
        verdict(draft, findings);
        LegalReferences.check(draft, findings);
    }

    private static void risks(Definition definition, Set<String> principles, Set<String> rights, Findings findings) {
        Set<String> categories = ids(definition.categories(), topic -> topic.id());
        Set<String> redLines = ids(definition.redLines(), line -> line.id());
        for (int i = 0; i < definition.risks().size(); i++) {
            CatalogueRisk risk = definition.risks().get(i);
            String at = "/risks/" + i;
            known(Proof.UNKNOWN_CATEGORY, categories, risk.category(), at + "/category", findings);
            known(Proof.UNKNOWN_PRINCIPLE, principles, risk.principles(), at + "/principles", findings);
            known(Proof.UNKNOWN_RIGHT, rights, risk.rights(), at + "/rights", findings);
            risk.redLine().ifPresent(id -> known(Proof.UNKNOWN_RED_LINE, redLines, id, at + "/redLine", findings));
        }
    }

    private static void conditions(Draft draft, Findings findings) {
        Definition definition = draft.definition();
        Set<String> questions = ids(draft.questions(), Draft.Asked::id);
        Set<String> levels = ids(definition.levels(), level -> level.code());
        Set<String> parts = ids(definition.parts(), Part::id);
        Set<String> redLines = new HashSet<>(ids(definition.redLines(), line -> line.id()));
        redLines.add(Condition.RedLineCrossed.ANY);
        for (Draft.Guard guard : draft.conditions()) {
            String at = guard.pointer();
            switch (guard.condition()) {
                case Condition.OnQuestion on ->
                    known(Proof.UNKNOWN_QUESTION, questions, on.question(), at + "/question", findings);
                case Condition.RedLineCrossed crossed ->
                    known(Proof.UNKNOWN_RED_LINE, redLines, crossed.redLine(), at + "/redLine", findings);
                case Condition.RiskAtLeast risk ->
                    known(Proof.UNKNOWN_LEVEL, levels, risk.level(), at + "/risk/atLeast", findings);
                case Condition.UnknownShare share ->
                    share.parts().stream()
                            .sorted()
                            .forEach(id -> known(Proof.UNKNOWN_PART, parts, id, at + "/unknownShare/parts", findings));
                case Condition.All _,
                        Condition.Any _,
                        Condition.Not _,
                        Condition.Count _,
                        Condition.SuggestionWaiting _,
                        Condition.Named _,
                        Condition.During _ -> {}
            }
        }
    }

    private static void verdict(Draft draft, Findings findings) {
        VerdictRules verdict = draft.definition().verdict();
        Set<String> questions = ids(draft.questions(), Draft.Asked::id);
        Set<String> outcomes = ids(verdict.outcomes(), VerdictRules.Verdict::code);
        for (int i = 0; i < verdict.rules().size(); i++) {
            String pointer = "/verdict/rules/" + i + "/then";
            known(Proof.UNKNOWN_OUTCOME, outcomes, verdict.rules().get(i).then(), pointer, findings);
        }
        for (int i = 0; i < verdict.missing().size(); i++) {
            String pointer = "/verdict/missing/" + i + "/question";
            verdict.missing()
                    .get(i)
                    .question()
                    .ifPresent(id -> known(Proof.UNKNOWN_QUESTION, questions, id, pointer, findings));
        }
        verdict.decision()
                .by()
                .ifPresent(id -> known(Proof.UNKNOWN_QUESTION, questions, id, "/verdict/decision/by", findings));
        verdict.decision().verdict().ifPresent(id -> {
            known(Proof.UNKNOWN_QUESTION, questions, id, "/verdict/decision/verdict", findings);
            draft.question(id)
                    .filter(_ -> !verdict.decision().ownWords())
                    .ifPresent(asked -> Kinds.codes(asked.question())
                            .filter(code -> !outcomes.contains(code))
                            .forEach(code ->
                                    findings.add(Proof.UNKNOWN_OUTCOME, asked.pointer() + "/options", "id", code)));
        });
    }

    private static void sources(Draft draft, Findings findings) {
        Set<String> sources = ids(draft.definition().sources(), source -> source.id());
        Set<String> used = new HashSet<>();
        Nodes.walk(draft.document(), (node, pointer) -> {
            if (pointer.endsWith("/source") && node.isString()) {
                used.add(node.stringValue());
                known(Proof.UNKNOWN_SOURCE, sources, node.stringValue(), pointer, findings);
            }
        });
        JsonNode listed = draft.document().root().path("sources");
        for (int i = 0; i < listed.size(); i++) {
            String id = listed.get(i).path("id").asString();
            if (!used.contains(id)) {
                findings.add(Proof.UNUSED_SOURCE, "/sources/" + i, "id", id);
            }
            if (!listed.get(i).has("url")
                    && !listed.get(i).path("kind").asString().equals("own")) {
                findings.add(Proof.SOURCE_WITHOUT_LINK, "/sources/" + i, "id", id);
            }
        }
    }

    static void known(Proof proof, Set<String> known, List<String> ids, String pointer, Findings findings) {
        for (int i = 0; i < ids.size(); i++) {
            known(proof, known, ids.get(i), pointer + "/" + i, findings);
        }
    }

    static void known(Proof proof, Set<String> known, String id, String pointer, Findings findings) {
        if (!known.contains(id)) {
            findings.add(proof, pointer, "id", id);
        }
    }

    static <T> Set<String> ids(List<T> things, Function<T, String> id) {
        return things.stream().map(id).collect(Collectors.toSet());
    }
}
