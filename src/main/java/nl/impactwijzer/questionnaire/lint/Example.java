package nl.impactwijzer.questionnaire.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.impactwijzer.questionnaire.Known;
import nl.impactwijzer.questionnaire.RegisterKind;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.text.LocalizedText;

/// A dossier with just what is needed to come to something. Whatever it does not name is not answered.
///
/// @param day       the day for which it is worked out
/// @param rows      the repeating sections in which one row was added
/// @param answers   in the order of the questionnaire
/// @param risks     what stands in the register of risks
/// @param registers how many entries other registers have at least
/// @param handled   whether every suggested risk was taken up or set aside
public record Example(
        LocalDate day,
        List<AddedRow> rows,
        List<Given> answers,
        List<GivenRisk> risks,
        Map<RegisterKind, Integer> registers,
        boolean handled) {

    public Example {
        rows = List.copyOf(rows);
        answers = List.copyOf(answers);
        risks = List.copyOf(risks);
        registers = Map.copyOf(registers);
    }

    /// @param repeat id of the repeat
    /// @param label  what a row is called
    public record AddedRow(String repeat, LocalizedText label) {}

    /// One answer.
    ///
    /// @param repeat id of the repeat in whose rows it is given; in rows that the questionnaire lays down, in each
    /// @param isRows whether a number says how many rows are filled in
    /// @param words  the words of the chosen options; empty for another kind of answer
    public record Given(
            String question,
            LocalizedText text,
            Optional<String> repeat,
            Known.One known,
            boolean isRows,
            List<LocalizedText> words) {
        public Given {
            words = List.copyOf(words);
        }
    }

    /// A risk with these levels.
    ///
    /// @param levels  code of the level at each stage that was scored
    /// @param planned whether a measure with an owner and a due date answers it
    public record GivenRisk(Map<Stage, String> levels, boolean planned) {
        public GivenRisk {
            levels = Map.copyOf(levels);
        }
    }

    /// Whether nothing at all has to be filled in.
    public boolean isEmpty() {
        return size() == 0;
    }

    /// How many things have to be filled in.
    public int size() {
        return rows.size() + answers.size() + risks.size() + registers.size() + (handled ? 1 : 0);
    }
}
