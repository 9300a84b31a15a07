package nl.impactwijzer.desktop.wizard;

import java.util.List;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.FieldHelp;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.wizard.editor.Editor;
import nl.impactwijzer.desktop.wizard.editor.Editors;
import nl.impactwijzer.desktop.wizard.editor.Problems;
import nl.impactwijzer.desktop.wizard.editor.Setting;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Finding;
import nl.impactwijzer.dossier.Route;

/// The answer to one question or detail: its editor, what may be taken over from elsewhere, "onbekend" and "niet van
/// toepassing", and what is wrong with it.
final class FieldView extends VBox {

    private final Words words;
    private final Editor editor;
    private final FirstTextView firstText;
    private final OfferView offers;
    private final AsideView aside;
    private final ProblemLine problem = new ProblemLine();
    private final int options;

    FieldView(Route.Step step, Setting setting, Answering.For answering, WizardViewModel wizard) {
        words = setting.words();
        editor = Editors.of(step.question(), setting);
        firstText = new FirstTextView(words, setting.readOnly(), text -> {
            answering.answer(new Answer.Single(text));
            editor.focus();
        });
        offers = new OfferView(wizard, words, step.question(), editor::focus);
        aside = new AsideView(step.question(), words, setting.readOnly(), answering);
        options = Options.count(step.question());
        getStyleClass().add("iw-field");
        getChildren().addAll(editor.node(), firstText, offers, aside, problem);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    void show(Route.Step step, Card card) {
        List<Finding> findings = card.findings();
        editor.show(step.response().answer(), problems(findings));
        List<Finding> here = findings.stream()
                .filter(finding -> finding.place().equals(step.place()))
                .toList();
        firstText.show(card.text(step.place()), step.response().answer());
        offers.show(card.offers(step.place()));
        aside.show(step.response().answer(), here);
        problem.show(here, Finding.About.ANSWER, words);
        FieldHelp.problem(editor.node(), problem.getText());
    }

    void commit() {
        editor.commit();
        aside.commit();
    }

    void focus() {
        editor.focus();
    }

    /// Chooses by number: first the options, then "onbekend" and "niet van toepassing".
    boolean choose(int number) {
        return editor.choose(number) || (number > options && aside.choose(number - options));
    }

    private void key(KeyEvent event) {
        int number = Digits.of(event);
        if (number > 0 && choose(number)) {
            event.consume();
        }
    }

    private Problems problems(List<Finding> findings) {
        return place -> findings.stream()
                .filter(finding -> finding.place().equals(place))
                .map(finding -> words.get(finding.sentence()))
                .findFirst()
                .orElse("");
    }
}
