package nl.impactwijzer.desktop.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.SaveState;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.scoring.Assessment;
import nl.impactwijzer.scoring.Outcome;

/// One opened assessment: the questionnaire, the dossier of this moment, and the only way to change it.
///
/// Everything here belongs to the screen's thread, except [#records]. Whatever is shown follows from [#dossier]; two
/// tabs agree because both watch it.
public final class AssessmentSession {

    private final Questionnaire questionnaire;
    private final Records records;
    private final Saving saving;
    private final String person;
    private final Clock clock;
    private final boolean readOnly;
    private final UndoHistory history = new UndoHistory();
    private final ReadOnlyObjectWrapper<Dossier> dossier;
    private final ReadOnlyObjectWrapper<SaveState> saveState;
    private final ReadOnlyBooleanWrapper mayUndo = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper mayRedo = new ReadOnlyBooleanWrapper(false);
    private final ObjectBinding<Assessment> assessment;
    private final ObjectBinding<Outcome> outcome;
    private Consumer<Link> follower = _ -> {};

    /// @param person who works on it now, as that person named himself
    /// @param screen runs what it is given on the screen's thread
    public AssessmentSession(
            Questionnaire questionnaire,
            Dossier dossier,
            Records records,
            Saving saving,
            String person,
            Clock clock,
            boolean readOnly,
            Executor screen) {
        this.questionnaire = questionnaire;
        this.dossier = new ReadOnlyObjectWrapper<>(dossier);
        this.records = records;
        this.saving = saving;
        this.person = person;
        this.clock = clock;
        this.readOnly = readOnly;
        assessment = Bindings.createObjectBinding(this::assess, this.dossier);
        outcome = Bindings.createObjectBinding(() -> assessment.get().outcome(), assessment);
        saveState =
                new ReadOnlyObjectWrapper<>(readOnly ? new SaveState.ReadOnly() : new SaveState.Saved(clock.instant()));
        if (!readOnly) {
            saving.watch(state -> screen.execute(() -> saveState.set(state)));
        }
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    public ReadOnlyObjectProperty<Dossier> dossier() {
        return dossier.getReadOnlyProperty();
    }

    /// The rules applied to the dossier of this moment: which questions are asked, among others. Worked out once per
    /// dossier, when somebody looks.
    public ObservableValue<Assessment> assessment() {
        return assessment;
    }

    /// What the rules conclude from the dossier of this moment.
    public ObservableValue<Outcome> outcome() {
        return outcome;
    }

    /// Makes the next dossier from the current one. Nothing happens when the session is read-only or when the dossier
    /// stays the same.
    ///
    /// @param place where it changed (`answers/D2.1`, `risks/r1`): quick changes at one place are undone together;
    /// empty
    ///              for a step of its own
    public void change(String place, UnaryOperator<Dossier> change) {
        Dossier was = dossier.get();
        Dossier next = change.apply(was);
        if (readOnly || next.equals(was)) {
            return;
        }
        history.changed(place, was, clock.instant());
        show(next);
    }

    public void undo() {
        history.undo(dossier.get()).ifPresent(this::show);
    }

    public void redo() {
        history.redo(dossier.get()).ifPresent(this::show);
    }

    public ReadOnlyBooleanProperty mayUndo() {
        return mayUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty mayRedo() {
        return mayRedo.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SaveState> saveState() {
        return saveState.getReadOnlyProperty();
    }

    /// Writes what is not written yet and waits for it: before an export, and when a page is left.
    public void flush() {
        if (!readOnly) {
            saving.flush();
        }
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    public String person() {
        return person;
    }

    public Clock clock() {
        return clock;
    }

    /// History, evidence and final reports; call it in the background.
    public Records records() {
        return records;
    }

    /// A fresh id for a risk, measure, row or piece of evidence; it starts with the prefix.
    public String newId(String prefix) {
        return prefix + UUID.randomUUID().toString().substring(0, 8);
    }

    /// Shows what the link points to, on the tab that knows it.
    public void follow(Link link) {
        follower.accept(link);
    }

    void onFollow(Consumer<Link> next) {
        follower = next;
    }

    void close() {
        if (!readOnly) {
            saving.close();
        }
    }

    private Assessment assess() {
        return Assessment.of(questionnaire, dossier.get(), LocalDate.now(clock));
    }

    private void show(Dossier next) {
        dossier.set(next);
        mayUndo.set(history.mayUndo());
        mayRedo.set(history.mayRedo());
        saving.save(next);
    }
}
