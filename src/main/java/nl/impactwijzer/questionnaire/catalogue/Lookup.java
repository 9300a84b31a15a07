package nl.impactwijzer.questionnaire.catalogue;

import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.text.Message;

/// What became of looking for the questionnaire that a dossier names.
public sealed interface Lookup {

    record Found(Questionnaire questionnaire) implements Lookup {}

    /// That version is not here.
    record Absent(QuestionnaireRef wanted) implements Lookup {
        public Message message() {
            return Message.of("catalogue.absent", "name", wanted.name());
        }
    }

    /// That version is here, but with other content; the dossier must not be read with it.
    record OtherContent(QuestionnaireRef wanted, QuestionnaireRef here) implements Lookup {
        public Message message() {
            return Message.of(
                    "catalogue.otherContent", "name", wanted.name(), "wanted", wanted.sha256(), "here", here.sha256());
        }
    }
}
