package nl.impactwijzer.desktop.tryit;

import java.util.List;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.upgrade.Upgrade;
import nl.impactwijzer.dossier.upgrade.UpgradePath;
import nl.impactwijzer.dossier.upgrade.UpgradePlan;
import nl.impactwijzer.questionnaire.Questionnaire;

/// What was filled in, as far as it still fits the questionnaire after it was saved again. It follows the same rules as
/// moving a dossier to a newer version, except that what does not fit is let go.
///
/// @param dropped how many answers, risks and the like were let go
record CarriedOver(Dossier dossier, int dropped) {

    static CarriedOver of(Questionnaire before, Questionnaire after, Dossier dossier) {
        if (before.equals(after)) {
            return new CarriedOver(dossier, 0);
        }
        UpgradePlan plan =
                Upgrade.plan(new UpgradePath(List.of(before, after)), dossier.withAttic(List.of()), dossier.created());
        return new CarriedOver(
                plan.after().withAttic(List.of()), plan.after().attic().size());
    }
}
