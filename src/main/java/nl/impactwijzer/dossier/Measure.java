package nl.impactwijzer.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What will be, or has been, done about one or more risks.
///
/// @param owner    the person or post that sees to it
/// @param evidence ids of the evidence that it works
/// @param proof    how its working is shown, in words
public record Measure(
        String id,
        String title,
        List<String> risks,
        Party who,
        String owner,
        Optional<LocalDate> due,
        State state,
        List<String> evidence,
        String proof,
        String note) {

    public Measure {
        risks = List.copyOf(risks);
        evidence = List.copyOf(evidence);
    }

    public enum Party {
        VENDOR("vendor"),
        SCHOOL("school"),
        BOTH("both");

        private final String code;

        Party(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public enum State {
        PLANNED("planned"),
        STARTED("started"),
        DONE("done"),
        /// Done, and shown to work; only this lowers a risk *now*.
        PROVEN("proven"),
        DROPPED("dropped");

        private final String code;

        State(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /// A plan one can hold somebody to: an owner, a due date, and not given up.
    public boolean isPlanned() {
        return !owner.isBlank() && due.isPresent() && state != State.DROPPED;
    }
}
