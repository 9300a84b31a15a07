package nl.impactwijzer.questionnaire.lint;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.impactwijzer.questionnaire.Classification;
import nl.impactwijzer.questionnaire.Definition;
import nl.impactwijzer.questionnaire.FactLink;
import nl.impactwijzer.questionnaire.Part;
import nl.impactwijzer.questionnaire.RiskProfile;

/// Whether what the classification, the duties, the tracks and the links name exists.
final class LegalReferences {

    private final Draft draft;
    private final Findings findings;
    private final Definition definition;

    private LegalReferences(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
        definition = draft.definition();
    }

    static void check(Draft draft, Findings findings) {
        LegalReferences references = new LegalReferences(draft, findings);
        references.definition.classification().ifPresent(references::classification);
        references.duties();
        references.tracks();
        references.floors();
        List<FactLink> links = references.definition.links();
        for (int i = 0; i < links.size(); i++) {
            references.link(links.get(i), "/links/" + i);
        }
        references.prefills();
    }

    private void classification(Classification classification) {
        if (draft.classifiedRows().isEmpty()) {
            findings.add(Proof.UNKNOWN_REPEAT, "/classification/over", "id", classification.over());
        }
        Set<String> classes = ReferenceCheck.ids(classification.classes(), Classification.RowClass::code);
        for (int i = 0; i < classification.rules().size(); i++) {
            ReferenceCheck.known(
                    Proof.UNKNOWN_CLASS,
                    classes,
                    classification.rules().get(i).then(),
                    "/classification/rules/" + i + "/then",
                    findings);
        }
        for (int i = 0; i < classification.readings().size(); i++) {
            Classification.Reading reading = classification.readings().get(i);
            String at = "/classification/readings/" + i;
            question(reading.question(), at + "/question");
            options(reading.question(), List.of(reading.otherwise()), at + "/otherwise");
        }
    }

    private void duties() {
        Set<String> roles = definition
                .classification()
                .map(classification -> ReferenceCheck.ids(classification.roles(), Classification.Mark::code))
                .orElse(Set.of());
        for (int i = 0; i < definition.duties().size(); i++) {
            ReferenceCheck.known(
                    Proof.UNKNOWN_ROLE, roles, definition.duties().get(i).roles(), "/duties/" + i + "/roles", findings);
        }
    }

    private void tracks() {
        Set<String> parts = ReferenceCheck.ids(definition.parts(), Part::id);
        for (int i = 0; i < definition.tracks().size(); i++) {
            ReferenceCheck.known(
                    Proof.UNKNOWN_PART, parts, definition.tracks().get(i).parts(), "/tracks/" + i + "/parts", findings);
        }
    }

    private void floors() {
        Set<String> levels = ReferenceCheck.ids(definition.levels(), level -> level.code());
        for (int i = 0; i < definition.profiles().size(); i++) {
            if (definition.profiles().get(i) instanceof RiskProfile.Bands bands) {
                for (int j = 0; j < bands.floors().size(); j++) {
                    ReferenceCheck.known(
                            Proof.UNKNOWN_LEVEL,
                            levels,
                            bands.floors().get(j).level(),
                            "/profiles/" + i + "/floors/" + j + "/level",
                            findings);
                }
            }
        }
    }

    private void link(FactLink link, String at) {
        boolean isRows = definition.parts().stream()
                .flatMap(part -> part.sections().stream())
                .flatMap(section -> section.repeat().stream())
                .anyMatch(repeat -> repeat.id().equals(link.question()));
        if (!isRows) {
            question(link.question(), at + "/question");
        }
        for (Map.Entry<String, List<String>> entry : link.toHere().entrySet()) {
            options(link.question(), entry.getValue(), at + "/toHere/" + entry.getKey());
        }
        options(link.question(), link.toOther().keySet(), at + "/toOther");
    }

    private void prefills() {
        for (Draft.Asked asked : draft.questions()) {
            List<String> prefill = asked.question().basics().prefill();
            for (int i = 0; i < prefill.size(); i++) {
                question(prefill.get(i), asked.pointer() + "/prefill/" + i);
            }
        }
    }

    private void question(String id, String pointer) {
        if (draft.question(id).isEmpty()) {
            findings.add(Proof.UNKNOWN_QUESTION, pointer, "id", id);
        }
    }

    private void options(String question, Collection<String> codes, String pointer) {
        draft.question(question).ifPresent(asked -> {
            Set<String> known = Kinds.codes(asked.question()).collect(Collectors.toSet());
            codes.stream()
                    .filter(code -> !known.contains(code))
                    .sorted()
                    .forEach(code -> findings.add(Proof.UNKNOWN_OPTION, pointer, "question", question, "id", code));
        });
    }
}
