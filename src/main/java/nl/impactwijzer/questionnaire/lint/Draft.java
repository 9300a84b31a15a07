package nl.impactwijzer.questionnaire.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.questionnaire.CatalogueRisk;
import nl.impactwijzer.questionnaire.Classification;
import nl.impactwijzer.questionnaire.Condition;
import nl.impactwijzer.questionnaire.Definition;
import nl.impactwijzer.questionnaire.Duty;
import nl.impactwijzer.questionnaire.Part;
import nl.impactwijzer.questionnaire.PublicLabel;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.RedLine;
import nl.impactwijzer.questionnaire.RiskProfile;
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

        /// Whether it stands in rows that the user adds, of which there may be none.
        boolean hasRowsOfTheUser() {
            return section.repeat().map(repeat -> repeat.fixedRows().isEmpty()).orElse(false);
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
        aboutRows();
    }

    /// The conditions that are asked of each classified row.
    private void aboutRows() {
        Optional<Section> rows = classifiedRows();
        List<Condition.Named> named = definition.definitions();
        for (int i = 0; i < named.size(); i++) {
            guard(named.get(i).of(), "/definitions/" + i + "/when", rows);
        }
        definition.classification().ifPresent(classification -> classification(classification, rows));
        for (int i = 0; i < definition.duties().size(); i++) {
            duty(definition.duties().get(i), "/duties/" + i, rows);
        }
        List<PublicLabel.Line> lines =
                definition.publicLabel().map(PublicLabel::lines).orElse(List.of());
        for (int i = 0; i < lines.size(); i++) {
            guard(lines.get(i).when(), "/publicLabel/lines/" + i + "/when", rows);
        }
        for (int i = 0; i < definition.profiles().size(); i++) {
            if (definition.profiles().get(i) instanceof RiskProfile.Bands bands) {
                profile(bands, "/profiles/" + i);
            }
        }
    }

    /// A section of the rows that are classified; they all share those rows.
    Optional<Section> classifiedRows() {
        return definition
                .classification()
                .flatMap(classification -> definition.parts().stream()
                        .flatMap(part -> part.sections().stream())
                        .filter(section -> section.repeat()
                                .map(repeat -> repeat.id().equals(classification.over()))
                                .orElse(false))
                        .findFirst());
    }

    private void classification(Classification classification, Optional<Section> rows) {
        String at = "/classification";
        for (int i = 0; i < classification.rules().size(); i++) {
            guard(classification.rules().get(i).bare(), at + "/rules/" + i + "/when", rows);
        }
        for (int i = 0; i < classification.flags().size(); i++) {
            guard(classification.flags().get(i).when().of(), at + "/flags/" + i + "/when", rows);
        }
        for (int i = 0; i < classification.roles().size(); i++) {
            guard(classification.roles().get(i).when().of(), at + "/roles/" + i + "/when", rows);
        }
        for (int i = 0; i < classification.readings().size(); i++) {
            guard(classification.readings().get(i).when(), at + "/readings/" + i + "/when", rows);
        }
    }

    private void duty(Duty duty, String at, Optional<Section> rows) {
        guard(duty.when(), at + "/when", rows);
        duty.met().ifPresent(met -> guard(met, at + "/met", rows));
        duty.unmet().ifPresent(unmet -> guard(unmet, at + "/unmet", rows));
        for (int i = 0; i < duty.shifts().size(); i++) {
            guard(duty.shifts().get(i).when(), at + "/shifts/" + i + "/when", rows);
        }
    }

    private void profile(RiskProfile.Bands bands, String at) {
        for (int i = 0; i < bands.floors().size(); i++) {
            guard(bands.floors().get(i).when(), at + "/floors/" + i + "/when", Optional.empty());
        }
        for (int i = 0; i < bands.raises().size(); i++) {
            guard(bands.raises().get(i).when(), at + "/raises/" + i + "/when", Optional.empty());
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
                    Condition.SuggestionWaiting _,
                    Condition.Named _,
                    Condition.During _ -> {}
        }
        guards.add(new Guard(condition, pointer, section));
    }

    private void guards(List<Condition> several, String pointer, Optional<Section> section) {
        for (int i = 0; i < several.size(); i++) {
            guard(several.get(i), pointer + i, section);
        }
    }
}
