package nl.impactwijzer.cli;

import java.util.Optional;
import java.util.function.Function;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.catalogue.Provenance;

/// A dossier from a file, with the questionnaire it was made with.
///
/// @param provenance where that questionnaire comes from, as this computer knows it
/// @param evidence   the bytes of its files of evidence, by their SHA-256; a bare dossier has none
record OpenedDossier(
        Dossier dossier,
        Questionnaire questionnaire,
        Provenance provenance,
        Function<String, Optional<byte[]>> evidence) {}
