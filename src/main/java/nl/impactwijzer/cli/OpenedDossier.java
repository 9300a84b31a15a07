package nl.impactwijzer.cli;

import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.questionnaire.Questionnaire;

/// A dossier from a file, with the questionnaire it was made with.
record OpenedDossier(Dossier dossier, Questionnaire questionnaire) {}
