package nl.impactwijzer.desktop.tryit;

import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.Disclosure;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.SteadyBox;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.questionnaire.lint.ProofReport;
import nl.impactwijzer.questionnaire.lint.ProofWords;
import nl.impactwijzer.questionnaire.lint.Reach;

/// One thing that a questionnaire can come to, which opens to how.
///
/// @param isFillable whether its example fits the questions that are open now
/// @param fill       fills that example in
record ProofEntryLine(
        ProofWords said, Words words, boolean isFillable, BiConsumer<ProofReport.Entry, Reach.Reached> fill) {

    Disclosure of(ProofReport.Entry entry) {
        String name = entry.id() + "  " + words.get(entry.name());
        String told = switch (entry.reach()) {
            case Reach.Always _, Reach.Reached _ -> name;
            case Reach.Never _ -> words.get("tryit.proof.never", "name", name);
            case Reach.NotProved _ -> words.get("tryit.proof.unproved", "name", name);
        };
        return new Disclosure(told, () -> how(entry, name));
    }

    private Node how(ProofReport.Entry entry, String name) {
        VBox box = new SteadyBox(Texts.text(words.get("tryit.line", "line", entry.line()), Styles.MUTED, Styles.SMALL));
        box.getStyleClass().add(Styles.STACK);
        entry.binds().ifPresent(day -> box.getChildren().add(Texts.text(words.get("proof.binds", "day", day))));
        switch (entry.reach()) {
            case Reach.Always _ -> box.getChildren().add(Texts.text(words.get("proof.reach.always")));
            case Reach.Never never ->
                box.getChildren().add(Texts.text(words.get("proof.reach.never", "code", never.code())));
            case Reach.NotProved open -> box.getChildren().add(Texts.text(said.notProved(entry, open)));
            case Reach.Reached reached -> example(box, entry, reached, name);
        }
        return box;
    }

    private void example(VBox box, ProofReport.Entry entry, Reach.Reached reached, String name) {
        reached.from().ifPresent(day -> box.getChildren().add(Texts.text(words.get("proof.reach.from", "day", day))));
        said.example(reached.example()).forEach(line -> box.getChildren().add(Texts.text("–  " + line)));
        if (isFillable) {
            Button button = Buttons.plain(Icon.EDIT, words.get("tryit.proof.fill"), () -> fill.accept(entry, reached));
            button.setAccessibleText(button.getText() + ": " + name);
            box.getChildren().add(button);
        }
    }
}
