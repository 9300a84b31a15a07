package nl.impactwijzer.exchange;

import java.time.Clock;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierStore;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.QuestionnaireJson;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import nl.impactwijzer.questionnaire.catalogue.Lookup;
import nl.impactwijzer.scoring.Summary;
import nl.impactwijzer.text.Message;

/// Takes one dossier out of a backup, with its history and evidence. What is here stays: a dossier that is still here
/// comes beside it as a copy.
public record FromBackup(DossierStore backup, DossierStore here, Catalogue catalogue, Clock clock) {

    /// @return the dossier as it is here now
    /// @throws StoreException when the backup has no such dossier, or nothing to read it with
    public Dossier take(String id) {
        Dossier wanted =
                backup.dossier(id).orElseThrow(() -> new StoreException(Message.of("backup.noDossier", "id", id)));
        Questionnaire questionnaire = questionnaire(wanted);
        DossierFile whole = DossierFile.from(backup, wanted, questionnaire);
        DossierImport intake =
                new DossierImport(here, taken -> Summary.of(questionnaire, taken, clock.instant()), clock);
        return intake.arrival(whole) instanceof Arrival.NewDossier ? intake.take(whole) : intake.takeAsCopy(whole);
    }

    private Questionnaire questionnaire(Dossier dossier) {
        Lookup lookup = catalogue.find(dossier.questionnaire());
        if (lookup instanceof Lookup.Found found) {
            return found.questionnaire();
        }
        return backup.questionnaire(dossier.questionnaire().sha256())
                .map(QuestionnaireJson::read)
                .orElseThrow(() -> new StoreException(Message.of(
                        "catalogue.absent", "name", dossier.questionnaire().name())));
    }
}
