package nl.impactwijzer.desktop.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.impactwijzer.desktop.testkit.Sessions;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.SaveState;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.testkit.MemoryStore;
import nl.impactwijzer.text.Message;
import org.junit.jupiter.api.Test;

class AssessmentSessionTest {

    private static final Place A1 = Place.of("A1");

    @Test
    void aChangeIsShownAndSaved() {
        MemoryStore store = new MemoryStore();
        AssessmentSession session = Sessions.open(Sessions.kia(), Sessions.empty(), store);
        session.change("", dossier -> answered(dossier, "Aanbesteding"));
        assertThat(session.flush()).isInstanceOf(SaveState.Saved.class);
        assertThat(store.dossier("d1").orElseThrow().response(A1).answer())
                .isEqualTo(new Answer.Single("Aanbesteding"));
    }

    @Test
    void undoTakesBackAThoughtAndRedoBringsItAgain() {
        AssessmentSession session = Sessions.open();
        session.change("answers/A1", dossier -> answered(dossier, "Aan"));
        session.change("answers/A1", dossier -> answered(dossier, "Aanschaf"));
        assertThat(session.mayUndo().get()).isTrue();
        session.undo();
        assertThat(session.dossier().get().response(A1)).isEqualTo(Response.NONE);
        assertThat(session.mayUndo().get()).isFalse();
        session.redo();
        assertThat(session.dossier().get().response(A1).answer()).isEqualTo(new Answer.Single("Aanschaf"));
    }

    @Test
    void theOutcomeFollowsTheDossier() {
        AssessmentSession session = Sessions.open();
        int open = session.outcome().getValue().progress().open();
        session.change("", dossier -> answered(dossier, "Aanschaf"));
        assertThat(session.outcome().getValue().progress().open()).isEqualTo(open - 1);
    }

    @Test
    void theOutcomeIsThatOfTheChosenDayAndTheDossierStaysAsItWas() {
        AssessmentSession session = Sessions.open();
        LocalDate later = LocalDate.of(2027, 12, 2);
        session.chooseDay(later);
        assertThat(session.outcome().getValue().asOf()).isEqualTo(later);
        assertThat(session.dossier().get()).isEqualTo(Sessions.empty());
        assertThat(session.mayUndo().get()).isFalse();
        session.chooseDay(session.today());
        assertThat(session.chosenDay().get()).isEmpty();
        assertThat(session.outcome().getValue().asOf()).isEqualTo(session.today());
    }

    @Test
    void aSignedReportIsOfTheDayThatWasChosen() {
        AssessmentSession session = Sessions.open();
        LocalDate later = LocalDate.of(2027, 12, 2);
        session.chooseDay(later);
        session.markSigned();
        session.chooseDay(session.today());
        assertThat(session.signed().get()).as("today's outcome was not signed").isFalse();
        session.chooseDay(later);
        assertThat(session.signed().get()).isTrue();
        session.change("", dossier -> answered(dossier, "Aanschaf"));
        session.chooseDay(session.today());
        session.chooseDay(later);
        assertThat(session.signed().get()).as("other answers").isFalse();
    }

    @Test
    void nothingChangesWhenAnotherProgramHoldsTheData() {
        AssessmentSession session = Sessions.open(Sessions.kia(), Sessions.empty(), new MemoryStore().readOnly());
        session.change("", dossier -> answered(dossier, "Aanschaf"));
        assertThat(session.dossier().get()).isEqualTo(Sessions.empty());
        assertThat(session.saveState().get()).isInstanceOf(SaveState.ReadOnly.class);
    }

    @Test
    void aFullDiskIsSaidAndTheWorkStays() {
        MemoryStore store = new MemoryStore();
        AssessmentSession session = Sessions.open(Sessions.kia(), Sessions.empty(), store);
        store.failWith(new StoreException(Message.of("dossier.notSaved")));
        session.change("", dossier -> answered(dossier, "Aanschaf"));
        assertThat(session.flush()).isInstanceOf(SaveState.Failed.class);
        assertThat(session.dossier().get().response(A1).answer()).isEqualTo(new Answer.Single("Aanschaf"));
        store.recover();
        session.close();
    }

    private static Dossier answered(Dossier dossier, String value) {
        return dossier.with(A1, Response.of(new Answer.Single(value)));
    }
}
