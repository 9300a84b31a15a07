package nl.impactwijzer.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.questionnaire.Questionnaire;

/// The clock of the law for one dossier: each day on which its rules or duties change something, earliest first, with
/// the difference to the day before.
///
/// It looks at what the questionnaire knows of the law; days far back and far ahead count alike.
///
/// @param start the outcome before the first of those days; what binds then has no first day
public record Timeline(Outcome start, List<Difference> days) {

    public Timeline {
        days = List.copyOf(days);
    }

    /// Works out an outcome for every day the questionnaire names: takes a while, as long as that many outcomes.
    public static Timeline of(Questionnaire questionnaire, Dossier dossier) {
        List<LocalDate> named = LawDays.of(questionnaire);
        LocalDate first = named.isEmpty() ? LocalDate.EPOCH : named.getFirst().minusDays(1);
        Outcome start = on(questionnaire, dossier, first);
        List<Difference> days = new ArrayList<>();
        Outcome before = start;
        for (LocalDate day : named) {
            Difference difference = new Difference(before, on(questionnaire, dossier, day));
            if (!difference.isEmpty()) {
                days.add(difference);
            }
            before = difference.after();
        }
        return new Timeline(start, days);
    }

    /// The days that come after this one.
    public List<Difference> after(LocalDate today) {
        return days.stream().filter(change -> change.day().isAfter(today)).toList();
    }

    /// The next day on which something changes.
    public Optional<LocalDate> next(LocalDate today) {
        return after(today).stream().map(Difference::day).findFirst();
    }

    private static Outcome on(Questionnaire questionnaire, Dossier dossier, LocalDate day) {
        return Assessment.of(questionnaire, dossier, day).outcome();
    }
}
