package nl.impactwijzer.desktop.kit;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// A question or message to the person at the screen, with the buttons to answer it.
///
/// Escape presses the last button, which must be the one that changes nothing.
///
/// @param details what *Copy details* copies; empty when there is nothing to copy
/// @param content controls under the text
public record Ask(Kind kind, String title, String text, Optional<Node> content, String details, List<Choice> choices) {

    public enum Kind {
        QUESTION,
        INFO,
        PROBLEM
    }

    /// A button: what it does in a verb, and what happens then.
    ///
    /// @param look the style class: [Styles#PRIMARY], [Styles#DANGER] or empty
    public record Choice(String text, String look, Runnable action) {}

    public Ask {
        choices = List.copyOf(choices);
    }

    /// "Remove?" with a button that does it and a button that does not.
    public static Ask confirm(String title, String text, Choice doIt, String keep) {
        return new Ask(Kind.QUESTION, title, text, Optional.empty(), "", List.of(doIt, new Choice(keep, "", () -> {})));
    }

    public static Ask tell(Kind kind, String title, String text, String close) {
        return new Ask(kind, title, text, Optional.empty(), "", List.of(new Choice(close, Styles.PRIMARY, () -> {})));
    }

    public Ask with(Node more) {
        return new Ask(kind, title, text, Optional.of(more), details, choices);
    }

    public Ask withDetails(String more) {
        return new Ask(kind, title, text, content, more, choices);
    }
}
