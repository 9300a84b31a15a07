package nl.impactwijzer.dossier;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Section;

/// What is different between the answers of two states of a dossier.
final class AnswerChanges {

    private AnswerChanges() {}

    /// The questions of which the answer changed; where anything about rows changed, all that is asked about them.
    static Set<String> between(Dossier before, Dossier after, Questionnaire questionnaire) {
        Set<String> keys = new HashSet<>();
        addOthers(before.answers(), after.answers(), keys);
        addOthers(after.answers(), before.answers(), keys);
        Set<String> questions = new HashSet<>(keys);
        questionnaire.questions().stream()
                .filter(placed -> placed.section()
                        .repeat()
                        .map(Section.Repeat::id)
                        .filter(keys::contains)
                        .isPresent())
                .map(Questionnaire.Placed::question)
                .map(Question::id)
                .forEach(questions::add);
        return questions;
    }

    private static void addOthers(Map<String, Response> some, Map<String, Response> others, Set<String> keys) {
        some.forEach((key, response) -> {
            if (!response.equals(others.get(key))) {
                keys.add(key);
            }
        });
    }
}
