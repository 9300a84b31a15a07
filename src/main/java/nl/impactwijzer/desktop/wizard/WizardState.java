package nl.impactwijzer.desktop.wizard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.impactwijzer.dossier.Progress;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Part;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.Section;

/// All that the wizard shows of one state of the dossier, at one stop.
///
/// @param rows   the rows of the section, where it repeats
/// @param rowProgress how far each row is, by its id, over all sections that share it
/// @param names  that may be given to new rows, as known from elsewhere
/// @param hidden questions of the section that are not asked now because of earlier answers
/// @param open   how many shown questions still have no answer, in the whole dossier
record WizardState(
        Stop stop,
        Part part,
        Section section,
        List<Row> rows,
        Map<String, Progress> rowProgress,
        List<String> names,
        List<OutlineLine> outline,
        List<Card> cards,
        List<Question> hidden,
        Optional<Stop> previous,
        Optional<Stop> next,
        int open) {

    WizardState {
        rows = List.copyOf(rows);
        rowProgress = Map.copyOf(rowProgress);
        names = List.copyOf(names);
        outline = List.copyOf(outline);
        cards = List.copyOf(cards);
        hidden = List.copyOf(hidden);
    }

    Optional<Row> row() {
        return stop.row()
                .flatMap(id -> rows.stream().filter(row -> row.id().equals(id)).findFirst());
    }

    /// How far that row is; nothing is asked about one that is not known.
    Progress progress(Row row) {
        return rowProgress.getOrDefault(row.id(), new Progress(0, 0, 0));
    }

    /// The repeat whose rows a person adds, where one is in one.
    Optional<Section.Repeat> ownRows() {
        return section.repeat().filter(repeat -> repeat.fixedRows().isEmpty());
    }

    /// Whether rows must be added before there is anything to answer.
    boolean isWithoutRows() {
        return ownRows().isPresent() && rows.isEmpty();
    }

    /// The place of the current row among the rows, from 1.
    int rowNumber() {
        return row().map(rows::indexOf).orElse(-1) + 1;
    }
}
