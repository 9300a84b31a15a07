package nl.impactwijzer.desktop.wizard.editor;

import javafx.scene.Node;
import nl.impactwijzer.dossier.Answer;

/// A control for one kind of answer.
public interface Editor {

    Node node();

    /// Shows this answer. What is being typed and was not handed over yet stays as it is.
    ///
    /// @param problems what is wrong with fields inside the answer; that of the answer itself stands under the editor
    void show(Answer answer, Problems problems);

    /// Hands over what was typed and not handed over yet.
    default void commit() {}

    /// Takes the keyboard.
    void focus();

    /// Chooses the option with that number, from 1.
    ///
    /// @return whether there is one
    default boolean choose(int number) {
        return false;
    }
}
