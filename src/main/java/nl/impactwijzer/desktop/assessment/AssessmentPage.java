package nl.impactwijzer.desktop.assessment;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import nl.impactwijzer.desktop.shell.Topic;

/// One of the tabs inside an assessment.
///
/// It is made when the assessment is opened and remembers where one was; its nodes are built when the tab is shown,
/// again when the language changes, and let go when another tab is chosen.
public interface AssessmentPage {

    /// The word on the tab, in the language of this moment.
    String title();

    /// What waits there, in words ("3 open"); empty when nothing does. It is watched also while the tab is not shown.
    default ObservableValue<String> badge() {
        // One for all would keep every assessment that ever watched it.
        return new ReadOnlyStringWrapper("").getReadOnlyProperty();
    }

    /// Fresh nodes for all that is on screen now.
    Node build();

    /// After the nodes are on screen.
    default void shown() {}

    /// Before the nodes leave the screen.
    default void hidden() {}

    /// Hands over what was typed and not handed over yet.
    default void commit() {}

    /// When the assessment is closed: let go of what was subscribed to.
    default void closed() {}

    /// Prepares to show what the link points to.
    ///
    /// @return whether this tab knows it; it is then shown
    default boolean follow(Link link) {
        return false;
    }

    /// Whether a link that is followed while this tab is on screen is shown by what is there already. Otherwise its
    /// nodes are built again.
    default boolean followsOnScreen() {
        return false;
    }

    /// Links that lead back to what is shown here, the nearest first; none when the tab has only one thing to show.
    default List<Link> whereabouts() {
        return List.of();
    }

    /// The page of the guide that F1 opens here.
    Topic topic();

    /// Puts the focus in the search field, when the tab has one (Ctrl+F).
    default void search() {}

    /// Makes a tab for an opened assessment.
    @FunctionalInterface
    interface Maker {
        AssessmentPage make(AssessmentSession session);
    }
}
