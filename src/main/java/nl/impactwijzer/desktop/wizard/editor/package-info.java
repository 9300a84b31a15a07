/// One control for every kind of answer. An editor is told an answer and says which one was given; it knows no dossier.
@NullMarked
package nl.impactwijzer.desktop.wizard.editor;

import org.jspecify.annotations.NullMarked;
