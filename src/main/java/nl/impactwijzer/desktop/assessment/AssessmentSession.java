package nl.impactwijzer.desktop.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.dossier.Autosave;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierStore;
import nl.impactwijzer.dossier.SaveState;
import nl.impactwijzer.dossier.UndoHistory;
import nl.impactwijzer.questionnaire.Influence;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.scoring.Assessment;
import nl.impactwijzer.scoring.Outcome;
import nl.impactwijzer.scoring.Summary;

/// One opened assessment: the questionnaire, the dossier of this moment, and the only way to change it.
///
/// Everything here belongs to the screen's thread, except [#records]. Whatever is shown follows from [#dossier]; two
/// tabs agree because both watch it.
public final class AssessmentSession {

    /// As many as take no noticeable time.
    private static final int STEPS_ALONG = 20;

    private final Questionnaire questionnaire;
    private final Records records;
    private final Autosave autosave;
    private final String person;
    private final Clock clock;
    private final boolean readOnly;
    private final ReadOnlyObjectWrapper<Dossier> dossier;
    private final ReadOnlyObjectWrapper<Optional<LocalDate>> chosenDay = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<SaveState> saveState;
    private final ReadOnlyBooleanWrapper mayUndo = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper signed = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper mayRedo = new ReadOnlyBooleanWrapper(false);
    private final Influence influence;
    private final ObjectBinding<Assessment> assessment;
    private final ObjectBinding<Outcome> outcome;
    private final Concluding concluding;
    private Optional<Assessment> lastAssessment = Optional.empty();
    private UndoHistory history;
    private Step lastStep = Step.CHANGE;
    private Optional<LocalDate> signedDay = Optional.empty();
    private Consumer<Link> follower = _ -> {};

    /// Which way the last step went.
    public enum Step {
        CHANGE,
        UNDO,
        REDO
    }

    /// @param dossier as it is in the store now
    /// @param person  who works on it now, as that person named himself; may be empty
    public AssessmentSession(
            Questionnaire questionnaire,
            Dossier dossier,
            DossierStore store,
            String person,
            Clock clock,
            BackgroundWork background) {
        this.questionnaire = questionnaire;
        this.dossier = new ReadOnlyObjectWrapper<>(dossier);
        this.person = person.isBlank() ? dossier.person() : person;
        this.clock = clock;
        readOnly = store.isReadOnly();
        records = new Records(store, dossier.id());
        history = UndoHistory.of(dossier);
        influence = Influence.in(questionnaire);
        assessment = Bindings.createObjectBinding(this::assess, this.dossier, chosenDay);
        outcome = Bindings.createObjectBinding(() -> assessment.get().outcome(), assessment);
        saveState =
                new ReadOnlyObjectWrapper<>(readOnly ? new SaveState.ReadOnly() : new SaveState.Saved(clock.instant()));
        autosave = new Autosave(
                store,
                dossier,
                state -> Summary.of(questionnaire, state, clock.instant()),
                clock,
                state -> background.onScreen(() -> saveState.set(state)));
        concluding = new Concluding(this, background);
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    public ReadOnlyObjectProperty<Dossier> dossier() {
        return dossier.getReadOnlyProperty();
    }

    /// The rules applied to the dossier of this moment on [#day]: which questions are asked, among others. Worked out
    /// once per dossier and day, when somebody looks.
    public ObservableValue<Assessment> assessment() {
        return assessment;
    }

    /// What the rules conclude from the dossier of this moment on [#day].
    public ObservableValue<Outcome> outcome() {
        return outcome;
    }

    /// The same for what is glanced at: worked out beside the screen's thread, and so a moment behind. Empty until it
    /// is
    /// there for the first time.
    public ObservableValue<Optional<Outcome>> concluded() {
        return concluding.latest();
    }

    /// Makes the next dossier from the current one. Nothing happens when the session is read-only or when the dossier
    /// stays the same.
    ///
    /// @param place where it changed (`answers/D2.1`, `risks/r1`): quick changes at one place are undone
    ///              together; empty for a step of its own
    public void change(String place, UnaryOperator<Dossier> change) {
        if (readOnly) {
            return;
        }
        Dossier next = change.apply(dossier.get());
        if (!next.equals(dossier.get())) {
            next = next.withPerson(person);
            lastStep = Step.CHANGE;
            show(place.isEmpty() ? history.changed(next) : history.typed(next, place, clock.instant()));
        }
    }

    public void undo() {
        lastStep = Step.UNDO;
        show(history.undo());
    }

    public void redo() {
        lastStep = Step.REDO;
        show(history.redo());
    }

    /// How the dossier of this moment came about; those who watch the dossier may ask it while they are told.
    public Step lastStep() {
        return lastStep;
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
    ///
    /// @return what became of it: saved, failed or read-only
    public SaveState flush() {
        return autosave.flush();
    }

    /// Whether the newest state could not be written when that was last tried.
    public boolean isUnsaved() {
        return autosave.state() instanceof SaveState.Failed;
    }

    /// Takes the steps of another session of the same work along, so that undo goes on.
    ///
    /// @param fitting makes a state fit the questionnaire of this session
    public void goOnFrom(AssessmentSession before, UnaryOperator<Dossier> fitting) {
        history = before.history.fitted(dossier.get(), fitting, STEPS_ALONG);
        mayUndo.set(history.mayUndo());
        mayRedo.set(history.mayRedo());
    }

    /// Shows what another program made of it, where nothing can be changed anyway.
    ///
    /// @param locked whether a report was signed of exactly that state
    void renew(Dossier elsewhere, boolean locked) {
        if (readOnly) {
            history = UndoHistory.of(elsewhere);
            dossier.set(elsewhere);
            signedDay = locked ? Optional.of(day()) : Optional.empty();
            signed.set(locked);
        }
    }

    /// Whether a report was signed of exactly this state, by the rules of [#day].
    public ReadOnlyBooleanProperty signed() {
        return signed.getReadOnlyProperty();
    }

    /// A report of this state, by the rules of [#day], was signed and kept.
    public void markSigned() {
        signedDay = Optional.of(day());
        signed.set(true);
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
        autosave.close();
    }

    Influence influence() {
        return influence;
    }

    private Assessment assess() {
        Assessment now = lastAssessment
                .map(last -> last.after(dossier.get(), day(), influence))
                .orElseGet(() -> Assessment.of(questionnaire, dossier.get(), day()));
        lastAssessment = Optional.of(now);
        return now;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// The day for which outcome and report are worked out: the one that was chosen, otherwise today.
    public LocalDate day() {
        return chosenDay.get().orElseGet(this::today);
    }

    /// Another day than today for which somebody wants to see the outcome; empty: today.
    public ReadOnlyObjectProperty<Optional<LocalDate>> chosenDay() {
        return chosenDay.getReadOnlyProperty();
    }

    /// Works everything out for that day from now on. It changes nothing in the dossier.
    public void chooseDay(LocalDate day) {
        signed.set(signedDay.equals(Optional.of(day)));
        chosenDay.set(day.equals(today()) ? Optional.empty() : Optional.of(day));
    }

    private void show(UndoHistory next) {
        history = next;
        mayUndo.set(next.mayUndo());
        mayRedo.set(next.mayRedo());
        if (!next.now().equals(dossier.get())) {
            signedDay = Optional.empty();
            signed.set(false);
            dossier.set(next.now());
            autosave.changed(next.now());
        }
    }
}
