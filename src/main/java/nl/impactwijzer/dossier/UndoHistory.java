package nl.impactwijzer.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A dossier being worked on, with the states one can step back and forward to. It never changes: every step makes the
/// next one.
///
/// Typing in one place is one step, so that undo takes back a thought and not a letter. Dossiers share what did not
/// change, so a hundred states cost little more than one.
public final class UndoHistory {

    /// How many steps back are kept.
    static final int LIMIT = 200;

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final List<Dossier> past;
    private final Dossier now;
    private final List<Dossier> future;
    private final Optional<Typed> typing;

    private record Typed(String where, Instant at) {
        boolean goesOn(Typed next) {
            return where.equals(next.where)
                    && !next.at.isBefore(at)
                    && Duration.between(at, next.at).compareTo(PAUSE) <= 0;
        }
    }

    private UndoHistory(List<Dossier> past, Dossier now, List<Dossier> future, Optional<Typed> typing) {
        this.past = past;
        this.now = now;
        this.future = future;
        this.typing = typing;
    }

    public static UndoHistory of(Dossier dossier) {
        return new UndoHistory(List.of(), dossier, List.of(), Optional.empty());
    }

    public Dossier now() {
        return now;
    }

    /// One step: what could be redone is gone. A state equal to this one is no step.
    public UndoHistory changed(Dossier next) {
        return next.equals(now) ? this : new UndoHistory(pushed(past, now), next, List.of(), Optional.empty());
    }

    /// Typing in a text, which goes on the same step when the place is the same and the pause was short.
    ///
    /// @param where names the text: a [Place] as text, or such as `risks/r1/rationale`
    public UndoHistory typed(Dossier next, String where, Instant at) {
        if (next.equals(now)) {
            return this;
        }
        Typed typed = new Typed(where, at);
        boolean sameStep = typing.filter(last -> last.goesOn(typed)).isPresent() && future.isEmpty();
        return new UndoHistory(sameStep ? past : pushed(past, now), next, List.of(), Optional.of(typed));
    }

    public boolean mayUndo() {
        return !past.isEmpty();
    }

    public boolean mayRedo() {
        return !future.isEmpty();
    }

    /// One step back, or the same when there is none.
    public UndoHistory undo() {
        return mayUndo()
                ? new UndoHistory(
                        past.subList(0, past.size() - 1), past.getLast(), pushed(future, now), Optional.empty())
                : this;
    }

    /// One step forward again, or the same when there is none.
    public UndoHistory redo() {
        return mayRedo()
                ? new UndoHistory(
                        pushed(past, now), future.getLast(), future.subList(0, future.size() - 1), Optional.empty())
                : this;
    }

    /// The same steps over states that are looked at in another way, such as after the questionnaire changed. Steps
    /// that
    /// come to nothing then are gone.
    ///
    /// @param present how the present state is looked at
    /// @param most    how many steps back, and how many forward, are taken along
    public UndoHistory fitted(Dossier present, UnaryOperator<Dossier> fitting, int most) {
        return new UndoHistory(
                fitted(past, present, fitting, most),
                present,
                fitted(future, present, fitting, most),
                Optional.empty());
    }

    private static List<Dossier> fitted(List<Dossier> states, Dossier next, UnaryOperator<Dossier> fitting, int most) {
        Deque<Dossier> fit = new ArrayDeque<>();
        Dossier after = next;
        for (Dossier state : states.reversed().subList(0, Math.min(most, states.size()))) {
            Dossier now = fitting.apply(state);
            if (!now.equals(after)) {
                fit.addFirst(now);
            }
            after = now;
        }
        return List.copyOf(fit);
    }

    private static List<Dossier> pushed(List<Dossier> states, Dossier state) {
        List<Dossier> next = new ArrayList<>(states.subList(Math.max(0, states.size() - LIMIT + 1), states.size()));
        next.add(state);
        return List.copyOf(next);
    }
}
