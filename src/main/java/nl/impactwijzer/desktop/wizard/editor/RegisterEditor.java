package nl.impactwijzer.desktop.wizard.editor;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.RegisterKind;

/// A question that a register of the dossier answers: what is in it now, and a button to go there.
public final class RegisterEditor implements Editor {

    private final RegisterKind register;
    private final Setting setting;
    private final VBox lines = new VBox();
    private final Button open;
    private final VBox box;

    RegisterEditor(Question.Register question, Setting setting) {
        this(question.register(), setting);
    }

    /// For a section that shows a register in place of questions.
    public RegisterEditor(RegisterKind register, Setting setting) {
        this.register = register;
        this.setting = setting;
        open = Buttons.plain(
                Icon.NEXT,
                setting.words().get("wizard.register.open." + register.code()),
                () -> setting.registers().open(register));
        box = new VBox(lines, open);
        box.getStyleClass().add(Styles.STACK);
        lines.getStyleClass().add("iw-register");
        show(new Answer.None(), Problems.NONE);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Answer answer, Problems problems) {
        List<String> now = setting.registers().lines(register);
        lines.getChildren()
                .setAll(
                        now.isEmpty()
                                ? List.of(Texts.muted(setting.words().get("wizard.register.empty." + register.code())))
                                : now.stream().map(Texts::text).toList());
    }

    @Override
    public void focus() {
        open.requestFocus();
    }
}
