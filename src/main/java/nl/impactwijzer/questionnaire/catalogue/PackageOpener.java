package nl.impactwijzer.questionnaire.catalogue;

import java.nio.file.Path;
import java.util.function.Function;
import nl.impactwijzer.json.JsonProblem;
import nl.impactwijzer.text.Message;

/// Opens the questionnaire packages in the user's folder and says whether their publisher is trusted.
public interface PackageOpener {

    /// What the name of a package ends with.
    String EXTENSION = ".vragenlijst";

    /// Never throws: what cannot be opened is [Unusable].
    Opened open(Path file);

    sealed interface Opened {}

    /// @param why a whole sentence
    record Unusable(Message why) implements Opened {}

    /// A questionnaire that is still to be proved.
    final class Whole implements Opened {
        private final byte[] questionnaire;
        private final Provenance provenance;
        private final Function<JsonProblem, Message> told;

        /// @param told says what is wrong in the whole, and where in the package that stands
        public Whole(byte[] questionnaire, Provenance provenance, Function<JsonProblem, Message> told) {
            this.questionnaire = questionnaire.clone();
            this.provenance = provenance;
            this.told = told;
        }

        Message told(JsonProblem problem) {
            return told.apply(problem);
        }

        public byte[] questionnaire() {
            return questionnaire.clone();
        }

        public Provenance provenance() {
            return provenance;
        }
    }
}
