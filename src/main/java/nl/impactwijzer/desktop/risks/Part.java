package nl.impactwijzer.desktop.risks;

import javafx.scene.Node;

/// What stands in the risks tab at one moment: a list, a map or an editor.
interface Part {

    Node node();

    /// Shows the dossier of this moment again.
    void refresh();

    /// Gives the keyboard to where one most likely begins.
    default void focus() {}

    /// Puts the focus in the search field, where there is one.
    default void search() {}
}
