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
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.FileDialogs;
import nl.impactwijzer.desktop.kit.GroupBox;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Labelled;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.locking.PassPhrase;
import nl.impactwijzer.report.signing.Card;
import nl.impactwijzer.report.signing.CardModule;
import nl.impactwijzer.report.signing.SystemKeys;
import nl.impactwijzer.text.Message;
import org.jspecify.annotations.Nullable;

/// Asks with which key, in which capacity and with which pass phrase or PIN somebody signs.
final class SignForm extends VBox {

    private static final int SHORTEST = 8;

    private final Words words;
    private final FileDialogs files;
    private final BackgroundWork background;
    private final Signing signing;
    private final boolean hasIdentity;
    private final RadioButton own = new RadioButton();
    private final RadioButton file = new RadioButton();
    private final RadioButton card = new RadioButton();
    private final RadioButton system = new RadioButton();
    private final Label chosenFile = Texts.muted("");
    private final TextField name = new TextField();
    private final TextField organisation = new TextField();
    private final TextField role = new TextField();
    private final PasswordField passPhrase = new PasswordField();
    private final PasswordField repeated = new PasswordField();
    private final PasswordField pin = new PasswordField();
    private final Labelled nameField;
    private final Labelled passPhraseField;
    private final Labelled repeatedField;
    private final Labelled pinField;
    private final Labelled fileField;
    private final VBox pinState = new VBox();
    private final VBox newIdentity = new VBox();
    private final CardChooser cards;
    private final CertificateChooser certificates;
    private @Nullable Path keyFile;

    SignForm(
            Words words,
            FileDialogs files,
            BackgroundWork background,
            Signing signing,
            String person,
            String organisationName) {
        this.words = words;
        this.files = files;
        this.background = background;
        this.signing = signing;
        hasIdentity = signing.hasIdentity();
        getStyleClass().add(Styles.STACK_WIDE);
        ToggleGroup group = new ToggleGroup();
        own.setText(words.get(hasIdentity ? "reportpage.key.own" : "reportpage.key.newOwn"));
        file.setText(words.get("reportpage.key.file"));
        card.setText(words.get("reportpage.key.card"));
        system.setText(words.get("reportpage.key.system"));
        List.of(own, file, card, system).forEach(choice -> {
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
        pinField = new Labelled(words.get("reportpage.pin"), pin).help(words.get("reportpage.pin.help"));
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
        cards = new CardChooser(words, files, background, CardModule.installed());
        certificates = new CertificateChooser(words, this::look);
        GroupBox ways = GroupBox.of(words.get("reportpage.key.how"), own, file, card);
        ways.getStyleClass().add(Styles.STACK_WIDE);
        if (SystemKeys.here().isPresent()) {
            ways.getChildren().add(system);
        }
        getChildren()
                .addAll(
                        ways,
                        newIdentity,
                        fileField,
                        cards,
                        roleField,
                        passPhraseField,
                        repeatedField,
                        pinState,
                        pinField,
                        certificates);
        cards.chosen().subscribe(this::anotherCard);
        group.selectedToggleProperty().subscribe(_ -> showWhatIsAsked());
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
        } else if (card.isSelected()) {
            cards.problem(chosenCard().isEmpty() ? words.get("reportpage.card.missing") : "");
            complete = chosenCard().filter(Card::takesPin).isPresent();
            complete &= told(pinField, asksForPin() && pin.getText().isEmpty() ? "reportpage.pin.missing" : "");
        } else if (!system.isSelected()) {
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
        pin.clear();
    }

    /// A card counts wrong PINs, so that the same one is never given twice without being typed twice. How it stands
    /// now, it says itself.
    void refused() {
        pin.clear();
        if (card.isSelected()) {
            cards.lookAgain();
        }
    }

    private void anotherCard(Optional<Card> was, Optional<Card> now) {
        if (was.isPresent() && now.isPresent() && now.get().isSame(was.get())) {
            showPin();
        } else {
            showWhatIsAsked();
        }
    }

    private Signing.Key filledIn() {
        return new Signing.Key(
                source(),
                certificates.fingerprint(),
                new PassPhrase(card.isSelected() ? pin.getText() : passPhrase.getText()),
                signing.authorities());
    }

    private Signing.Source source() {
        if (file.isSelected() && keyFile != null) {
            return new Signing.Source.File(keyFile);
        }
        Optional<Card> onCard = chosenCard();
        if (card.isSelected() && onCard.isPresent()) {
            return new Signing.Source.OnCard(onCard.get());
        }
        Optional<SystemKeys> here = SystemKeys.here();
        if (system.isSelected() && here.isPresent()) {
            return new Signing.Source.OfSystem(here.get());
        }
        return hasIdentity
                ? new Signing.Source.Own()
                : new Signing.Source.NewOwn(name.getText(), organisation.getText());
    }

    /// Shows the certificates, which takes the pass phrase or the PIN as signing does.
    private void look() {
        key().ifPresent(key -> {
            certificates.busy();
            background.run(
                    () -> signing.look(key),
                    this::seen,
                    why -> seen(new Signing.Look.Refused(
                            Message.of("reportpage.certificates.failed", "detail", String.valueOf(why.getMessage())))));
        });
    }

    private void seen(Signing.Look look) {
        certificates.show(look);
        switch (look) {
            case Signing.Look.Seen _ -> {}
            case Signing.Look.Refused _ -> refused();
        }
    }

    private Optional<Card> chosenCard() {
        return cards.chosen().get();
    }

    private boolean asksForPin() {
        return chosenCard()
                .map(chosen -> !chosen.hasPinPad() && chosen.takesPin())
                .orElse(false);
    }

    private boolean isNewIdentity() {
        return own.isSelected() && !hasIdentity;
    }

    private void showWhatIsAsked() {
        shown(newIdentity, isNewIdentity());
        shown(repeatedField, isNewIdentity());
        shown(fileField, file.isSelected());
        shown(cards, card.isSelected());
        shown(passPhraseField, own.isSelected() || file.isSelected());
        certificates.clear();
        showPin();
        passPhraseField.help(words.get(isNewIdentity() ? "reportpage.passPhrase.new" : "reportpage.passPhrase.help"));
    }

    private void showPin() {
        shown(pinField, card.isSelected() && asksForPin());
        shown(pinState, card.isSelected());
        shown(
                certificates,
                !isNewIdentity()
                        && (!card.isSelected()
                                || chosenCard().filter(Card::takesPin).isPresent()));
        pinState.getChildren().setAll(chosenCard().map(this::state).orElse(List.of()));
    }

    private List<Node> state(Card chosen) {
        return switch (chosen.pin()) {
            case FINE ->
                chosen.hasPinPad() ? List.of(Texts.notice(Styles.INFO, words.get("reportpage.pin.pad"))) : List.of();
            case FEW_TRIES -> List.of(Texts.notice(Styles.WARNING, words.get("reportpage.pin.few")));
            case LAST_TRY -> List.of(Texts.notice(Styles.WARNING, words.get("reportpage.pin.last")));
            case LOCKED -> List.of(Texts.notice(Styles.PROBLEM, words.get("signing.card.locked")));
            case NOT_SET -> List.of(Texts.notice(Styles.PROBLEM, words.get("signing.card.noPin")));
        };
    }

    private void chooseFile() {
        files.open(
                        words.get("reportpage.key.choose"),
                        new FileDialogs.Kind(words.get("reportpage.key.kind"), List.of("p12", "pfx")))
                .ifPresent(path -> {
                    keyFile = path;
                    chosenFile.setText(path.getFileName().toString());
                    fileField.problemProperty().set("");
                    certificates.clear();
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
