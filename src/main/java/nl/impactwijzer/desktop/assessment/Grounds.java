package nl.impactwijzer.desktop.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.AnswerWords;
import nl.impactwijzer.dossier.Route;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Source;
import nl.impactwijzer.questionnaire.SourceRef;

/// Shows what a conclusion rests on: answers that one can go to, and the articles behind a rule.
public final class Grounds {

    private final AssessmentSession session;
    private final Words words;

    public Grounds(AssessmentSession session, Words words) {
        this.session = session;
        this.words = words;
    }

    /// Those questions as links to their place, each with its answer and explanation.
    public Node answers(Collection<String> questions) {
        return answers(steps(questions));
    }

    public Node answers(List<Route.Step> steps) {
        VBox box = new VBox();
        box.getStyleClass().add(Styles.STACK);
        steps.forEach(step -> box.getChildren().add(answer(step)));
        if (steps.isEmpty()) {
            box.getChildren().add(Texts.muted(words.get("shell.grounds.none")));
        }
        return box;
    }

    public List<Route.Step> steps(Collection<String> questions) {
        return session.assessment().getValue().route().asking(questions);
    }

    /// "D3.3 Niet geregeld; B7 Chat": in one line, for beside a closed disclosure.
    public String summary(Collection<String> questions) {
        AnswerWords answers = new AnswerWords(words.messages().get());
        return steps(questions).stream()
                .map(step -> step.question().id() + ": "
                        + answers.of(step.question(), step.response().answer()))
                .collect(Collectors.joining(" · "));
    }

    /// The articles, each on a line: the source, the place in it, and how sure the reference is.
    public Node sources(List<SourceRef> refs) {
        VBox box = new VBox();
        box.getStyleClass().add(Styles.STACK);
        refs.forEach(ref -> box.getChildren().add(Texts.text(source(ref), Styles.SMALL)));
        return box;
    }

    private String source(SourceRef ref) {
        Optional<Source> source = session.questionnaire().source(ref.source());
        String title = source.map(known -> words.get(known.name())).orElse(ref.source());
        return ref.at().isEmpty() ? title : title + ", " + words.get(ref.at());
    }

    private Node answer(Route.Step step) {
        Questionnaire questionnaire = session.questionnaire();
        Hyperlink link = new Hyperlink(title(questionnaire, step));
        link.setWrapText(true);
        link.getStyleClass().add("iw-ground-link");
        link.setOnAction(_ -> session.follow(new Link.ToQuestion(step.place())));
        AnswerWords answers = new AnswerWords(words.messages().get());
        String said = answers.of(step.question(), step.response().answer());
        VBox box = new VBox(link, Texts.text(said, Styles.STRONG));
        if (!step.response().note().isBlank()) {
            box.getChildren().add(Texts.muted(step.response().note()));
        }
        box.getStyleClass().add("iw-ground");
        return box;
    }

    private String title(Questionnaire questionnaire, Route.Step step) {
        String row =
                step.row().map(in -> rowTitle(questionnaire, step, in) + ": ").orElse("");
        return step.question().id() + "  " + row + words.get(step.question().text());
    }

    private String rowTitle(Questionnaire questionnaire, Route.Step step, Row row) {
        boolean fixed = step.section()
                .repeat()
                .map(repeat -> !repeat.fixedRows().isEmpty())
                .orElse(false);
        return fixed
                ? questionnaire
                        .right(row.id())
                        .map(right -> words.get(right.title()))
                        .orElse(row.id())
                : row.title();
    }
}
