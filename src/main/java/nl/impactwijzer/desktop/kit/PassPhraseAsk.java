package nl.impactwijzer.desktop.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import nl.impactwijzer.locking.PassPhrase;

/// Asks for a pass phrase: one that something was locked with, or a new one, twice. What does not do is asked again,
/// with the reason under the field.
public final class PassPhraseAsk {

    private final Dialogs dialogs;
    private final Words words;

    public PassPhraseAsk(Dialogs dialogs, Words words) {
        this.dialogs = dialogs;
        this.words = words;
    }

    /// What is said around the question.
    ///
    /// @param doIt the button that goes on
    /// @param keep the button that does nothing
    public record Question(String title, String text, String doIt, String keep) {}

    /// @param problem why it is asked once more; empty the first time
    public void forKnown(Question question, String problem, Consumer<PassPhrase> use) {
        PasswordField typed = new PasswordField();
        Labelled field = new Labelled(words.get("kit.passPhrase"), typed);
        field.problemProperty().set(problem);
        ask(question, List.of(field), () -> use.accept(taken(typed)));
    }

    public void forNew(Question question, Consumer<PassPhrase> use) {
        forNew(question, Optional.empty(), Optional.empty(), use);
    }

    private void forNew(
            Question question, Optional<String> tooShort, Optional<String> differs, Consumer<PassPhrase> use) {
        PasswordField typed = new PasswordField();
        PasswordField repeated = new PasswordField();
        int shortest = PassPhrase.SHORTEST;
        Labelled first =
                new Labelled(words.get("kit.passPhrase"), typed).help(words.get("kit.passPhrase.help", "n", shortest));
        Labelled second = new Labelled(words.get("kit.passPhrase.repeat"), repeated);
        first.problemProperty().set(tooShort.orElse(""));
        second.problemProperty().set(differs.orElse(""));
        ask(question, List.of(first, second), () -> {
            if (typed.getText().length() < shortest) {
                String sentence = words.get("kit.passPhrase.short", "n", shortest);
                forNew(question, Optional.of(sentence), Optional.empty(), use);
            } else if (!typed.getText().equals(repeated.getText())) {
                forNew(question, Optional.empty(), Optional.of(words.get("kit.passPhrase.differs")), use);
            } else {
                use.accept(taken(typed));
            }
            repeated.clear();
        });
    }

    private void ask(Question question, List<Node> fields, Runnable doIt) {
        VBox form = new VBox();
        form.getStyleClass().add(Styles.STACK);
        form.getChildren().addAll(fields);
        Ask.Choice choice = new Ask.Choice(question.doIt(), Styles.PRIMARY, doIt);
        dialogs.ask(Ask.confirm(question.title(), question.text(), choice, question.keep())
                .with(form));
    }

    private static PassPhrase taken(PasswordField field) {
        PassPhrase passPhrase = new PassPhrase(field.getText());
        field.clear();
        return passPhrase;
    }
}
