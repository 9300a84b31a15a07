package nl.impactwijzer.desktop.wizard.editor;

import java.util.function.Supplier;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.questionnaire.Question;

/// What an editor is handed besides its question.
///
/// @param name     what a screen reader calls the control
/// @param compact  whether it stands in a row among other fields, with little room
/// @param newRowId makes ids for rows that are added
public record Setting(
        String name,
        Words words,
        boolean compact,
        boolean readOnly,
        Given given,
        Registers registers,
        Supplier<String> newRowId) {

    /// Is told what was answered.
    public interface Given {

        /// A choice.
        void chosen(Answer answer);

        /// Typing, which may go on.
        void typed(Answer answer);
    }

    /// The same for a field of a row.
    Setting forField(Question field, Given fieldGiven) {
        return new Setting(words.get(field.text()), words, true, readOnly, fieldGiven, registers, newRowId);
    }
}
