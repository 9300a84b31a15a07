package nl.impactwijzer.desktop.wizard;

import java.util.Set;
import nl.impactwijzer.dossier.Route;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Role;

/// Whose questions are shown: everyone's, or only those of the role in which the dossier is filled in.
record Scope(Questionnaire questionnaire, Role role, boolean onlyMine) {

    boolean covers(Route.Step step) {
        return !onlyMine || isMine(step.question());
    }

    /// Whether this role is asked. A detail that names nobody follows its question.
    boolean isMine(Question question) {
        Set<Role> who = who(question);
        return who.isEmpty() || who.contains(role);
    }

    Set<Role> who(Question question) {
        Set<Role> own = question.basics().who();
        return own.isEmpty()
                ? questionnaire
                        .owner(question.id())
                        .map(owner -> owner.basics().who())
                        .orElse(Set.of())
                : own;
    }
}
