package nl.impactwijzer.dossier;

import java.time.Instant;
import java.time.LocalDate;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.questionnaire.Role;

/// What a list of dossiers shows without opening each one. It is derived from the dossier when that is saved.
///
/// @param track       code of the way through the questionnaire; empty: everything is asked
/// @param progress    answered share of the questions that count, 0 to 100
/// @param worstLevel  code of the worst level now; empty while nothing is scored
/// @param verdict     code of the verdict; empty while there is none
/// @param provisional whether the verdict is provisional
/// @param locked      whether a report was signed of the newest state; only the store knows, so what is handed to it is
///                    ignored
/// @param asOf        the day by whose rules it was worked out
public record DossierSummary(
        String id,
        String productId,
        QuestionnaireRef questionnaire,
        Role role,
        String track,
        int progress,
        String worstLevel,
        String verdict,
        boolean provisional,
        boolean locked,
        Instant changed,
        LocalDate asOf) {}
