package nl.impactwijzer.desktop.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Labels for running text and headings, wrapping by themselves.
public final class Texts {

    private Texts() {}

    public static Label title(String text) {
        return heading(text, Styles.TITLE);
    }

    public static Label heading(String text) {
        return heading(text, Styles.HEADING);
    }

    public static Label subheading(String text) {
        return heading(text, Styles.SUBHEADING);
    }

    public static Label text(String text, String... styleClasses) {
        Label label = new Sentence(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    public static Label muted(String text) {
        return text(text, Styles.MUTED);
    }

    /// A fingerprint in groups of characters, on two lines of the same length: so that one keeps one's place while
    /// reading it out.
    public static Label fingerprint(String readable) {
        int middle = readable.indexOf(' ', readable.length() / 2);
        String lines = middle < 0 ? readable : readable.substring(0, middle) + "\n" + readable.substring(middle + 1);
        return text(lines, Styles.MONO);
    }

    /// Pushes what follows in a row to the right.
    public static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    /// A sentence over the full width, with an icon.
    ///
    /// @param tone [Styles#INFO], [Styles#WARNING], [Styles#PROBLEM] or [Styles#SUCCESS]
    public static Label notice(String tone, String sentence) {
        Label notice = text(sentence, Styles.NOTICE, tone);
        notice.setMaxWidth(Double.MAX_VALUE);
        Icon icon = switch (tone) {
            case Styles.WARNING -> Icon.WARNING;
            case Styles.PROBLEM -> Icon.PROBLEM;
            case Styles.SUCCESS -> Icon.DONE_ROUND;
            default -> Icon.INFO;
        };
        notice.setGraphic(icon.node());
        Live.region(notice);
        return notice;
    }

    private static Label heading(String text, String styleClass) {
        Label label = text(text, styleClass);
        label.setAccessibleRole(AccessibleRole.TEXT);
        return label;
    }
}
