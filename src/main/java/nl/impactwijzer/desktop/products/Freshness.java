package nl.impactwijzer.desktop.products;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.impactwijzer.dossier.DossierSummary;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import nl.impactwijzer.questionnaire.catalogue.Lookup;
import nl.impactwijzer.scoring.Summary;

/// Tells what a list shows of an assessment by the rules of a day that is past: the law may have changed since.
///
/// It is asked for every line of a long list, so it remembers what it found for a day.
final class Freshness {

    private final Catalogue catalogue;
    private final Clock clock;
    private final Map<Stand, Boolean> known = new ConcurrentHashMap<>();

    private record Stand(QuestionnaireRef questionnaire, LocalDate asOf, LocalDate today) {}

    Freshness(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// False as long as the questionnaire is not here: then nobody can tell.
    boolean isOutdated(DossierSummary summary) {
        LocalDate today = today();
        if (!summary.asOf().isBefore(today)) {
            return false;
        }
        Stand stand = new Stand(summary.questionnaire(), summary.asOf(), today);
        Boolean before = known.get(stand);
        if (before != null) {
            return before;
        }
        Optional<Boolean> outdated =
                questionnaire(summary).map(questionnaire -> Summary.isOutdated(summary, questionnaire, today));
        outdated.ifPresent(found -> known.put(stand, found));
        return outdated.orElse(false);
    }

    Optional<Questionnaire> questionnaire(DossierSummary summary) {
        return catalogue.find(summary.questionnaire()) instanceof Lookup.Found found
                ? Optional.of(found.questionnaire())
                : Optional.empty();
    }
}
