package nl.impactwijzer.desktop.outcome;

import java.util.Collection;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.assessment.Grounds;
import nl.impactwijzer.desktop.kit.SteadyBox;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.Route;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.SourceRef;

/// The answers of one row, and the articles, under what is concluded about it.
final class RowGrounds {

    private final Grounds grounds;
    private final Words words;
    private final Row row;

    RowGrounds(AssessmentSession session, Words words, Row row) {
        grounds = new Grounds(session, words);
        this.words = words;
        this.row = row;
    }

    /// Those questions as they stand in this row, or outside every row.
    List<Route.Step> steps(Collection<String> questions) {
        return grounds.steps(questions).stream()
                .filter(step -> step.row().map(in -> in.id().equals(row.id())).orElse(true))
                .toList();
    }

    Node answers(Collection<String> questions) {
        return grounds.answers(steps(questions));
    }

    Node sources(List<SourceRef> sources) {
        return grounds.sources(sources);
    }

    /// Answers, then articles; without answers only the articles.
    VBox both(Collection<String> questions, List<SourceRef> sources) {
        VBox box = new SteadyBox();
        box.getStyleClass().add(Styles.STACK);
        if (!steps(questions).isEmpty()) {
            box.getChildren().add(answers(questions));
        }
        box.getChildren().addAll(Texts.subheading(words.get("classes.articles")), sources(sources));
        return box;
    }
}
