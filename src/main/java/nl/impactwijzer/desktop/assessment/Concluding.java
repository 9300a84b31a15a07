package nl.impactwijzer.desktop.assessment;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.scoring.Assessment;
import nl.impactwijzer.scoring.Outcome;

/// Works out what the rules conclude from the newest dossier, over and over, beside the screen's thread and a moment
/// after it: with a thousand questions that takes longer than a frame, and whoever types should not notice.
final class Concluding {
    private static final Logger LOG = System.getLogger(Concluding.class.getName());

    private final AssessmentSession session;
    private final BackgroundWork background;
    private final ReadOnlyObjectWrapper<Optional<Outcome>> latest = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Assessment> last = Optional.empty();
    private boolean busy;
    private boolean outdated;

    Concluding(AssessmentSession session, BackgroundWork background) {
        this.session = session;
        this.background = background;
        session.dossier().subscribe(_ -> begin());
        session.chosenDay().subscribe((_, _) -> begin());
    }

    ReadOnlyObjectProperty<Optional<Outcome>> latest() {
        return latest.getReadOnlyProperty();
    }

    private void begin() {
        if (busy) {
            outdated = true;
            return;
        }
        busy = true;
        outdated = false;
        Dossier dossier = session.dossier().get();
        LocalDate day = session.day();
        Optional<Assessment> before = last;
        background.runUnhurried(
                () -> concluded(before, dossier, day),
                assessment -> {
                    last = Optional.of(assessment);
                    latest.set(Optional.of(assessment.outcome()));
                    goOn();
                },
                failure -> {
                    LOG.log(Level.ERROR, "no conclusion", failure);
                    goOn();
                });
    }

    private Assessment concluded(Optional<Assessment> before, Dossier dossier, LocalDate day) {
        Assessment assessment = before.map(known -> known.after(dossier, day, session.influence()))
                .orElseGet(() -> Assessment.of(session.questionnaire(), dossier, day));
        Outcome _ = assessment.outcome();
        return assessment;
    }

    private void goOn() {
        busy = false;
        if (outdated) {
            begin();
        }
    }
}
