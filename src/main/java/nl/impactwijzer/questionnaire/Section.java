package nl.impactwijzer.questionnaire;

import java.util.List;
import java.util.Optional;
import nl.impactwijzer.text.LocalizedText;

/// A page of questions. It may repeat, once per row, or show a register in place of questions.
public record Section(
        String id,
        LocalizedText title,
        LocalizedText intro,
        Optional<String> principle,
        Optional<Repeat> repeat,
        Optional<RegisterKind> register,
        List<Question> questions) {

    public Section {
        questions = List.copyOf(questions);
    }

    /// @param id        the key of the rows in a dossier
    /// @param rowLabel  what one row is called: function, right
    /// @param fixedRows the rows when the questionnaire lays them down (one per right); empty when the user adds
    /// rows
    public record Repeat(String id, LocalizedText rowLabel, int min, int max, List<Topic> fixedRows) {
        public Repeat {
            fixedRows = List.copyOf(fixedRows);
        }
    }
}
