package nl.impactwijzer.desktop.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.FileDialogs;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Labelled;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// Asks with which key, in which capacity and with which pass phrase somebody signs.
final class SignForm extends VBox {

    private static final int SHORTEST = 8;

    private final Words words;
    private final FileDialogs files;
    private final boolean hasIdentity;
    private final RadioButton own = new RadioButton();
    private final RadioButton file = new RadioButton();
    private final Label chosenFile = Texts.muted("");
    private final TextField name = new TextField();
    private final TextField organisation = new TextField();
    private final TextField role = new TextField();
    private final PasswordField passPhrase = new PasswordField();
    private final PasswordField repeated = new PasswordField();
    private final Labelled nameField;
    private final Labelled passPhraseField;
    private final Labelled repeatedField;
    private final Labelled fileField;
    private final VBox newIdentity = new VBox();
    private @Nullable Path keyFile;

    SignForm(Words words, FileDialogs files, boolean hasIdentity, String person, String organisationName) {
        this.words = words;
        this.files = files;
        this.hasIdentity = hasIdentity;
        getStyleClass().add(Styles.STACK_WIDE);
        ToggleGroup group = new ToggleGroup();
        own.setText(words.get(hasIdentity ? "reportpage.key.own" : "reportpage.key.newOwn"));
        file.setText(words.get("reportpage.key.file"));
        List.of(own, file).forEach(choice -> {
            choice.setToggleGroup(group);
            choice.setWrapText(true);
            choice.setMaxWidth(Double.MAX_VALUE);
        });
        own.setSelected(true);
        name.setText(person);
        organisation.setText(organisationName);
        nameField = new Labelled(words.get("reportpage.name"), name);
        passPhraseField = new Labelled(words.get("reportpage.passPhrase"), passPhrase);
        repeatedField = new Labelled(words.get("reportpage.passPhrase.repeat"), repeated);
        Button choose = Buttons.plain(Icon.OPEN, words.get("reportpage.key.choose"), this::chooseFile);
        HBox fileRow = new HBox(choose, chosenFile);
        fileRow.getStyleClass().add(Styles.ROW);
        fileField = new Labelled(words.get("reportpage.key.fileLabel"), fileRow);
        newIdentity.getStyleClass().add(Styles.STACK_WIDE);
        newIdentity
                .getChildren()
                .addAll(
                        Texts.notice(Styles.INFO, words.get("reportpage.selfMade")),
                        nameField,
                        new Labelled(words.get("reportpage.organisation"), organisation));
        Labelled roleField = new Labelled(words.get("reportpage.role"), role).help(words.get("reportpage.role.help"));
        getChildren().addAll(own, file, newIdentity, fileField, roleField, passPhraseField, repeatedField);
        group.selectedToggleProperty().subscribe(_ -> showWhatIsAsked());
        showWhatIsAsked();
    }

    /// The key as it was filled in; empty when something is missing, which is then said under its field.
    Optional<Signing.Key> key() {
        boolean complete = true;
        if (isNewIdentity()) {
            complete = told(nameField, name.getText().isBlank() ? "reportpage.name.missing" : "");
            complete &= told(
                    passPhraseField, passPhrase.getText().length() < SHORTEST ? "reportpage.passPhrase.short" : "");
            complete &= told(
                    repeatedField,
                    repeated.getText().equals(passPhrase.getText()) ? "" : "reportpage.passPhrase.differs");
        } else {
            complete = told(fileField, file.isSelected() && keyFile == null ? "reportpage.key.missing" : "");
            complete &= told(passPhraseField, passPhrase.getText().isEmpty() ? "reportpage.passPhrase.missing" : "");
        }
        return complete ? Optional.of(filledIn()) : Optional.empty();
    }

    String role() {
        return role.getText().strip();
    }

    /// Takes the pass phrases off the screen.
    void forget() {
        passPhrase.clear();
        repeated.clear();
    }

    private Signing.Key filledIn() {
        PassPhrase secret = new PassPhrase(passPhrase.getText());
        if (file.isSelected() && keyFile != null) {
            return new Signing.Key.File(keyFile, secret);
        }
        return hasIdentity
                ? new Signing.Key.Own(secret)
                : new Signing.Key.NewOwn(name.getText(), organisation.getText(), secret);
    }

    private boolean isNewIdentity() {
        return own.isSelected() && !hasIdentity;
    }

    private void showWhatIsAsked() {
        shown(newIdentity, isNewIdentity());
        shown(repeatedField, isNewIdentity());
        shown(fileField, file.isSelected());
        passPhraseField.help(words.get(isNewIdentity() ? "reportpage.passPhrase.new" : "reportpage.passPhrase.help"));
    }

    private void chooseFile() {
        files.open(
                        words.get("reportpage.key.choose"),
                        new FileDialogs.Kind(words.get("reportpage.key.kind"), List.of("p12", "pfx")))
                .ifPresent(path -> {
                    keyFile = path;
                    chosenFile.setText(path.getFileName().toString());
                    fileField.problemProperty().set("");
                });
    }

    private boolean told(Labelled field, String problem) {
        field.problemProperty().set(problem.isEmpty() ? "" : words.get(problem));
        return problem.isEmpty();
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
