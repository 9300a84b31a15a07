package nl.impactwijzer.desktop.upgrade;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.impactwijzer.dossier.Changes;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierStore;
import nl.impactwijzer.dossier.EarlierRevision;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.dossier.upgrade.UpgradePlan;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.QuestionnaireJson;
import nl.impactwijzer.scoring.Summary;
import nl.impactwijzer.text.Message;

/// Moves a stored dossier to another version of its questionnaire, and back. Call it in the background, with nothing
/// unsaved.
public final class Moves {

    private final DossierStore store;
    private final Clock clock;

    public Moves(DossierStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Carries out what the plan says.
    ///
    /// @throws StoreException when the dossier is no longer what the plan was made of; nothing is changed then
    void carryOut(UpgradePlan plan, String person) {
        Dossier here = stored(plan.before().id());
        if (!here.equals(plan.before())) {
            throw new StoreException(Message.of("upgrade.changedMeanwhile"));
        }
        Instant now = clock.instant();
        store.keepQuestionnaire(plan.to().ref().sha256(), plan.to().file());
        store.move(
                plan.after(),
                Summary.of(plan.to(), plan.after(), now),
                Changes.between(here, plan.after(), person, now),
                now);
    }

    /// The newest state in another version than the one the dossier is in now; empty when it never moved.
    Optional<EarlierRevision> wayBack(Dossier dossier) {
        List<EarlierRevision> earlier = store.earlier(dossier.id());
        return earlier.reversed().stream()
                .filter(revision -> !revision.questionnaire().equals(dossier.questionnaire()))
                .findFirst();
    }

    /// Goes back to that state, byte for byte.
    ///
    /// @throws StoreException when it can no longer be read; nothing is changed then
    void goBack(EarlierRevision revision, String person) {
        Dossier here = stored(revision.dossierId());
        Dossier then = store.dossier(revision).orElseThrow(() -> new StoreException(Message.of("storage.noRevision")));
        Questionnaire questionnaire = store.questionnaire(then.questionnaire().sha256())
                .map(QuestionnaireJson::read)
                .orElseThrow(() -> new StoreException(Message.of(
                        "catalogue.absent", "name", then.questionnaire().name())));
        Instant now = clock.instant();
        store.restore(revision, Summary.of(questionnaire, then, now), Changes.between(here, then, person, now), now);
    }

    private Dossier stored(String id) {
        return store.dossier(id).orElseThrow(() -> new StoreException(Message.of("shell.assessment.gone")));
    }
}
