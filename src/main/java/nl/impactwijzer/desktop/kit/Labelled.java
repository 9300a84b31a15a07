package nl.impactwijzer.desktop.kit;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// A control with its label, its help and its problem, so that eye, keyboard and screen reader learn the same thing.
///
/// The problem is a sentence under the control with an icon; while it is empty, it takes no room.
public final class Labelled extends GroupBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Label label;
    private final Node control;
    private final Label help = new Label();
    private final Label problemLine = new Sentence("");
    private final StringProperty problem = new SimpleStringProperty("");

    /// @param control what gets the focus; for a group of controls, the box around them
    public Labelled(String text, Node control) {
        this.control = control;
        label = new Label(text);
        label.getStyleClass().add("iw-label");
        label.setLabelFor(control);
        label.setWrapText(true);
        help.getStyleClass().addAll(Styles.MUTED, Styles.SMALL);
        help.setWrapText(true);
        shownOnlyWhen(help, false);
        problemLine.getStyleClass().add("iw-field-problem");
        problemLine.setWrapText(true);
        problemLine.setGraphic(Icon.PROBLEM.node());
        Live.region(problemLine);
        problemLine.textProperty().bind(problem);
        shownOnlyWhen(problemLine, false);
        problem.subscribe(this::problemChanged);
        if (control instanceof Pane) {
            groupName(text);
        } else if (control.getAccessibleText() == null) {
            control.setAccessibleText(text);
        }
        getStyleClass().add("iw-labelled");
        getChildren().addAll(label, help, control, problemLine);
    }

    public Labelled help(String text) {
        help.setText(text);
        shownOnlyWhen(help, !text.isBlank());
        tell();
        return this;
    }

    /// What is wrong, as a whole sentence; empty when nothing is. Set it, or bind it to a view model.
    public StringProperty problemProperty() {
        return problem;
    }

    public Node control() {
        return control;
    }

    private void problemChanged(String sentence) {
        shownOnlyWhen(problemLine, !sentence.isBlank());
        control.pseudoClassStateChanged(WRONG, !sentence.isBlank());
        tell();
    }

    private void tell() {
        if (control instanceof Pane) {
            setAccessibleHelp(help.getText());
            FieldHelp.problem(control, problem.get());
        } else {
            FieldHelp.problem(control, (problem.get() + " " + help.getText()).strip());
        }
    }

    private static void shownOnlyWhen(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
