package nl.impactwijzer.desktop.shell;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import nl.impactwijzer.dossier.SaveState;

/// A place in the program that one can go to and come back to.
///
/// The page itself is cheap and remembers where one was; its nodes are built when it is shown, again when the language
/// changes, and let go when it is left.
public interface Page {

    /// As the breadcrumb says it, in the language of this moment.
    String title();

    /// Fresh nodes for all that is on screen now.
    Node build();

    /// After the nodes are on screen: give the focus, start what only runs while one looks.
    default void shown() {}

    /// Before the nodes leave the screen: remember the place, stop what only runs while one looks.
    default void hidden() {}

    /// Hands over what was typed and not handed over yet, as before the window closes.
    default void commit() {}

    /// Whether something was filled in here that is lost unless the person keeps it.
    default boolean isUnkept() {
        return false;
    }

    /// Where this page hangs under in the breadcrumb; empty for a page of the navigation.
    default Optional<Page> parent() {
        return Optional.empty();
    }

    /// The page of the guide that F1 opens here.
    default Topic topic() {
        return Topic.FIRST;
    }

    /// What the person may believe about the work on this page; empty where nothing is saved by itself.
    default Optional<ObservableValue<SaveState>> saveState() {
        return Optional.empty();
    }

    /// Puts the focus in the search field, when the page has one (Ctrl+F).
    default void search() {}
}
