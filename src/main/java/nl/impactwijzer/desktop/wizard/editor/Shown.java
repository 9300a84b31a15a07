package nl.impactwijzer.desktop.wizard.editor;

import javafx.scene.Node;

/// Shows a node, or hides it so that it takes no room.
public final class Shown {

    private Shown() {}

    public static void when(boolean shown, Node node) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
