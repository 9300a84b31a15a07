package nl.impactwijzer.dossier;

import java.time.Instant;
import nl.impactwijzer.questionnaire.QuestionnaireRef;

/// A state of a dossier that was kept whole, byte for byte, when the dossier went to another version of its
/// questionnaire. One can always go back to it; what stood there then is kept the same way.
///
/// @param number        1 for the first, and up
/// @param questionnaire the version it was in
/// @param at            when it was left
public record EarlierRevision(String dossierId, int number, QuestionnaireRef questionnaire, Instant at) {}
