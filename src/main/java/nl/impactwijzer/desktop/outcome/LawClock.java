package nl.impactwijzer.desktop.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.Running;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.scoring.Assessment;
import nl.impactwijzer.scoring.Difference;
import nl.impactwijzer.scoring.Outcome;
import nl.impactwijzer.scoring.Timeline;

/// The days of the law for the dossier of this moment, worked out in the background: an outcome for each of many days
/// takes a moment.
final class LawClock {

    private final AssessmentSession session;
    private final BackgroundWork background;
    private final ReadOnlyObjectWrapper<Optional<Known>> known = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Running> running = Optional.empty();

    LawClock(AssessmentSession session, BackgroundWork background) {
        this.session = session;
        this.background = background;
    }

    /// What was worked out for one state of a dossier.
    ///
    /// @param today the outcome of today
    record Known(Dossier dossier, Timeline timeline, Outcome today) {}

    /// Empty while it is being worked out.
    ReadOnlyObjectProperty<Optional<Known>> known() {
        return known.getReadOnlyProperty();
    }

    /// Works it out for the dossier of this moment, unless that is done.
    void refresh() {
        Dossier dossier = session.dossier().get();
        if (known.get().map(Known::dossier).equals(Optional.of(dossier))) {
            return;
        }
        running.ifPresent(Running::cancel);
        known.set(Optional.empty());
        Questionnaire questionnaire = session.questionnaire();
        LocalDate today = session.today();
        running = Optional.of(background.run(
                () -> new Known(
                        dossier,
                        Timeline.of(questionnaire, dossier),
                        Assessment.of(questionnaire, dossier, today).outcome()),
                done -> known.set(Optional.of(done))));
    }

    /// What differs between today and the chosen day, told from the earlier to the later; empty while that is today or
    /// not worked out yet.
    Optional<Difference> sinceToday() {
        if (session.chosenDay().get().isEmpty()) {
            return Optional.empty();
        }
        Outcome chosen = session.outcome().getValue();
        return current()
                .map(Known::today)
                .map(today -> chosen.asOf().isBefore(today.asOf())
                        ? new Difference(chosen, today)
                        : new Difference(today, chosen));
    }

    /// The timeline, when it is that of the dossier of this moment.
    Optional<Timeline> timeline() {
        return current().map(Known::timeline);
    }

    /// The days after today on which something changes.
    List<LocalDate> daysAhead() {
        return timeline().map(days -> days.after(session.today())).orElse(List.of()).stream()
                .map(Difference::day)
                .toList();
    }

    private Optional<Known> current() {
        return known.get().filter(now -> now.dossier().equals(session.dossier().get()));
    }
}
