package nl.impactwijzer.questionnaire.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.questionnaire.CatalogueRisk;
import nl.impactwijzer.questionnaire.Condition;
import nl.impactwijzer.questionnaire.Definition;
import nl.impactwijzer.questionnaire.Part;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.RedLine;
import nl.impactwijzer.questionnaire.Section;
import nl.impactwijzer.questionnaire.VerdictRules;

/// A questionnaire under examination: what was read, and where in the file each question and condition stands.
///
/// Ids may still be double or point nowhere.
final class Draft {

    private final JsonDocument document;
    private final Definition definition;
    private final List<Asked> questions = new ArrayList<>();
    private final Map<String, Asked> byId = new HashMap<>();
    private final List<Guard> guards = new ArrayList<>();

    Draft(JsonDocument document, Definition definition) {
        this.document = document;
        this.definition = definition;
        for (int i = 0; i < definition.parts().size(); i++) {
            Part part = definition.parts().get(i);
            for (int j = 0; j < part.sections().size(); j++) {
                section(part, part.sections().get(j), "/parts/" + i + "/sections/" + j);
            }
        }
        questions.forEach(asked -> byId.putIfAbsent(asked.question().id(), asked));
        guards();
    }

    /// A question or detail, with the question that a detail belongs to.
    record Asked(Question question, String pointer, Part part, Section section, Optional<Question> owner) {
        String id() {
            return question.id();
        }

        boolean mayRepeat() {
            return section.repeat().isPresent();
        }
    }

    /// A condition where it stands.
    ///
    /// @param section the repeating section whose rows it is asked in
    record Guard(Condition condition, String pointer, Optional<Section> section) {}

    JsonDocument document() {
        return document;
    }

    Definition definition() {
        return definition;
    }

    /// All questions and details, in reading order.
    List<Asked> questions() {
        return questions;
    }

    Optional<Asked> question(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// Every condition of the file.
    List<Guard> conditions() {
        return guards;
    }

    private void section(Part part, Section section, String at) {
        for (int k = 0; k < section.questions().size(); k++) {
            Question question = section.questions().get(k);
            String pointer = at + "/questions/" + k;
            questions.add(new Asked(question, pointer, part, section, Optional.empty()));
            List<Question> details = question.basics().details();
            for (int n = 0; n < details.size(); n++) {
                questions.add(
                        new Asked(details.get(n), pointer + "/details/" + n, part, section, Optional.of(question)));
            }
        }
    }

    private void guards() {
        for (Asked asked : questions) {
            guard(
                    asked.question().basics().when(),
                    asked.pointer() + "/when",
                    Optional.of(asked.section()).filter(_ -> asked.mayRepeat()));
        }
        List<CatalogueRisk> risks = definition.risks();
        for (int i = 0; i < risks.size(); i++) {
            guard(risks.get(i).suggestedBy(), "/risks/" + i + "/suggestedBy", Optional.empty());
        }
        List<RedLine> redLines = definition.redLines();
        for (int i = 0; i < redLines.size(); i++) {
            guard(redLines.get(i).when(), "/redLines/" + i + "/when", Optional.empty());
        }
        VerdictRules verdict = definition.verdict();
        for (int i = 0; i < verdict.rules().size(); i++) {
            guard(verdict.rules().get(i).when(), "/verdict/rules/" + i + "/when", Optional.empty());
        }
        for (int i = 0; i < verdict.provisional().size(); i++) {
            guard(verdict.provisional().get(i).when(), "/verdict/provisional/" + i + "/when", Optional.empty());
        }
        for (int i = 0; i < verdict.missing().size(); i++) {
            guard(verdict.missing().get(i).when(), "/verdict/missing/" + i + "/when", Optional.empty());
        }
    }

    private void guard(Condition condition, String pointer, Optional<Section> section) {
        switch (condition) {
            case Condition.All all -> guards(all.of(), pointer + "/all/", section);
            case Condition.Any any -> guards(any.of(), pointer + "/any/", section);
            case Condition.Count count -> guards(count.of(), pointer + "/count/of/", section);
            case Condition.Not not -> guard(not.of(), pointer + "/not", section);
            case Condition.OnQuestion _,
                    Condition.RedLineCrossed _,
                    Condition.RiskAtLeast _,
                    Condition.UnknownShare _,
                    Condition.SuggestionWaiting _ -> {}
        }
        guards.add(new Guard(condition, pointer, section));
    }

    private void guards(List<Condition> several, String pointer, Optional<Section> section) {
        for (int i = 0; i < several.size(); i++) {
            guard(several.get(i), pointer + i, section);
        }
    }
}
