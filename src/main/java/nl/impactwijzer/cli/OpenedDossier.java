package nl.impactwijzer.cli;

import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.catalogue.Provenance;

/// A dossier from a file, with the questionnaire it was made with.
///
/// @param provenance where that questionnaire comes from, as this computer knows it
record OpenedDossier(Dossier dossier, Questionnaire questionnaire, Provenance provenance) {}
