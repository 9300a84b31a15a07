package nl.impactwijzer.desktop.wizard.editor;

import nl.impactwijzer.dossier.Place;

/// What is wrong at a place inside an answer, as a sentence; empty when nothing is.
@FunctionalInterface
public interface Problems {

    Problems NONE = _ -> "";

    String at(Place place);
}
