package nl.impactwijzer.desktop.wizard;

import java.util.List;
import java.util.Optional;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Part;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.Section;

/// All that the wizard shows of one state of the dossier, at one stop.
///
/// @param rows   the rows of the section, where it repeats
/// @param hidden questions of the section that are not asked now because of earlier answers
/// @param open   how many shown questions still have no answer, in the whole dossier
record WizardState(
        Stop stop,
        Part part,
        Section section,
        List<Row> rows,
        List<OutlineLine> outline,
        List<Card> cards,
        List<Question> hidden,
        Optional<Stop> previous,
        Optional<Stop> next,
        int open) {

    WizardState {
        rows = List.copyOf(rows);
        outline = List.copyOf(outline);
        cards = List.copyOf(cards);
        hidden = List.copyOf(hidden);
    }

    Optional<Row> row() {
        return stop.row()
                .flatMap(id -> rows.stream().filter(row -> row.id().equals(id)).findFirst());
    }

    /// The place of the current row among the rows, from 1.
    int rowNumber() {
        return row().map(rows::indexOf).orElse(-1) + 1;
    }
}
