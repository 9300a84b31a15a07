package nl.impactwijzer.desktop.products;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Ask;
import nl.impactwijzer.desktop.kit.Dialogs;
import nl.impactwijzer.desktop.kit.Labelled;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.locking.PassPhrase;

/// Asks for the pass phrase of a dossier file: the one that it was locked with, or a new one, twice. What does not do
/// is
/// asked again, with the reason under the field.
final class PassPhraseAsk {
    private final Dialogs dialogs;
    private final Words words;

    PassPhraseAsk(Dialogs dialogs, Words words) {
        this.dialogs = dialogs;
        this.words = words;
    }

    /// @param wrong whether another one was tried just now
    void forLocked(String file, boolean wrong, Consumer<PassPhrase> use) {
        PasswordField typed = new PasswordField();
        Labelled field = new Labelled(words.get("products.passPhrase"), typed);
        field.problemProperty().set(wrong ? words.get("products.locked.wrong") : "");
        ask(
                words.get("products.locked.title"),
                words.get("products.locked.text", "file", file),
                List.of(field),
                new Ask.Choice(words.get("products.locked.open"), Styles.PRIMARY, () -> use.accept(taken(typed))),
                words.get("products.bringIn.nothing"));
    }

    void forNew(Consumer<PassPhrase> use) {
        forNew(Optional.empty(), Optional.empty(), use);
    }

    private void forNew(Optional<String> tooShort, Optional<String> differs, Consumer<PassPhrase> use) {
        PasswordField typed = new PasswordField();
        PasswordField repeated = new PasswordField();
        Labelled first = new Labelled(words.get("products.passPhrase"), typed)
                .help(words.get("products.passPhrase.help", "n", PassPhrase.SHORTEST));
        Labelled second = new Labelled(words.get("products.passPhrase.repeat"), repeated);
        first.problemProperty().set(tooShort.orElse(""));
        second.problemProperty().set(differs.orElse(""));
        Runnable check = () -> {
            if (typed.getText().length() < PassPhrase.SHORTEST) {
                forNew(
                        Optional.of(words.get("products.passPhrase.short", "n", PassPhrase.SHORTEST)),
                        Optional.empty(),
                        use);
            } else if (!typed.getText().equals(repeated.getText())) {
                forNew(Optional.empty(), Optional.of(words.get("products.passPhrase.differs")), use);
            } else {
                use.accept(taken(typed));
            }
            repeated.clear();
        };
        ask(
                words.get("products.takeOut.locked"),
                words.get("products.takeOut.locked.text"),
                List.of(first, second),
                new Ask.Choice(words.get("products.takeOut.locked.do"), Styles.PRIMARY, check),
                words.get("products.takeOut.locked.not"));
    }

    private void ask(String title, String text, List<Node> fields, Ask.Choice doIt, String keep) {
        VBox form = new VBox();
        form.getStyleClass().add(Styles.STACK);
        form.getChildren().addAll(fields);
        dialogs.ask(Ask.confirm(title, text, doIt, keep).with(form));
    }

    private static PassPhrase taken(PasswordField field) {
        PassPhrase passPhrase = new PassPhrase(field.getText());
        field.clear();
        return passPhrase;
    }
}
