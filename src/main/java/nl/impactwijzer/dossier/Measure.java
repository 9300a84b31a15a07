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

    /// A new measure, with nothing but its title.
    public static Measure planned(String id, String title) {
        return new Measure(id, title, List.of(), Party.VENDOR, "", Optional.empty(), State.PLANNED, List.of(), "", "");
    }

    /// Not carried out, and its day is past.
    public boolean isOverdue(LocalDate today) {
        boolean waiting = state == State.PLANNED || state == State.STARTED;
        return waiting && due.filter(day -> day.isBefore(today)).isPresent();
    }

    public Measure titled(String next) {
        return new Measure(id, next, risks, who, owner, due, state, evidence, proof, note);
    }

    public Measure against(List<String> next) {
        return new Measure(id, title, next, who, owner, due, state, evidence, proof, note);
    }

    public Measure by(Party next) {
        return new Measure(id, title, risks, next, owner, due, state, evidence, proof, note);
    }

    public Measure ownedBy(String next) {
        return new Measure(id, title, risks, who, next, due, state, evidence, proof, note);
    }

    public Measure due(Optional<LocalDate> next) {
        return new Measure(id, title, risks, who, owner, next, state, evidence, proof, note);
    }

    public Measure in(State next) {
        return new Measure(id, title, risks, who, owner, due, next, evidence, proof, note);
    }

    public Measure withEvidence(List<String> next) {
        return new Measure(id, title, risks, who, owner, due, state, next, proof, note);
    }

    public Measure proven(String next) {
        return new Measure(id, title, risks, who, owner, due, state, evidence, next, note);
    }

    public Measure noted(String next) {
        return new Measure(id, title, risks, who, owner, due, state, evidence, proof, next);
    }
}
