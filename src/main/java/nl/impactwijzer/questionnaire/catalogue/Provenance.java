package nl.impactwijzer.questionnaire.catalogue;

import nl.impactwijzer.questionnaire.Definition;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.text.Message;

/// Where a questionnaire comes from, and so what it may be called on a report.
public sealed interface Provenance {

    /// It comes with the program.
    record BuiltIn() implements Provenance {}

    /// Its package is whole and signed by a publisher that the user trusts.
    record Published(Publisher publisher) implements Provenance {}

    /// Nobody whom the user trusts answers for it.
    ///
    /// @param why a whole sentence
    record Concept(Message why) implements Provenance {}

    /// The same, unless the questionnaire says of itself that it is a concept.
    default Provenance of(Questionnaire questionnaire) {
        return questionnaire.definition().status() == Definition.Status.CONCEPT
                ? new Concept(Message.of("package.concept.own"))
                : this;
    }
}
