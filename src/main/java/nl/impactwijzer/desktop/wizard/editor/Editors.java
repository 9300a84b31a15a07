package nl.impactwijzer.desktop.wizard.editor;

import nl.impactwijzer.questionnaire.Question;

/// Makes the editor for a question: the one place where a new kind of question gets its control.
public final class Editors {

    private Editors() {}

    public static Editor of(Question question, Setting setting) {
        return switch (question) {
            case Question.Choice _, Question.YesNo _, Question.Scaled _ ->
                setting.compact()
                        ? new ListEditor(Item.of(question, setting.words()), setting)
                        : new ChoiceEditor(Item.of(question, setting.words()), setting);
            case Question.Choices choices -> new ChoicesEditor(choices, setting);
            case Question.Text _ -> new TextEditor(setting);
            case Question.Quantity quantity -> new NumberEditor(quantity, setting);
            case Question.Day _ -> new DayEditor(setting);
            case Question.Rows rows -> new RowsEditor(rows, setting);
            case Question.Register register -> new RegisterEditor(register, setting);
        };
    }
}
