package nl.impactwijzer.desktop.outcome;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.kit.Disclosure;
import nl.impactwijzer.desktop.kit.GroupBox;
import nl.impactwijzer.desktop.kit.GrowingArea;
import nl.impactwijzer.desktop.kit.Labelled;
import nl.impactwijzer.desktop.kit.LevelBadge;
import nl.impactwijzer.desktop.kit.SteadyBox;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Typing;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Classification;
import nl.impactwijzer.questionnaire.Option;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.report.LevelTone;
import nl.impactwijzer.scoring.RowOutcome;

/// A border case: the ways to read the law beside each other, each with the class it leads to, and the choice between
/// them with its reason. What is chosen is the answer to a question of the questionnaire.
final class ReadingChoice {

    private final AssessmentSession session;
    private final Words words;
    private final ClassWords said;
    private final Question question;
    private final Place place;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final Label notChosen = Texts.muted("");
    private final GrowingArea area = new GrowingArea(2);
    private final Typing typing = new Typing(area, this::reason);
    private final Labelled reason;
    private final VBox box = new SteadyBox();
    private boolean showing;

    ReadingChoice(AssessmentSession session, Words words, Row row, Classification.Reading reading) {
        this.session = session;
        this.words = words;
        said = new ClassWords(session.questionnaire(), words);
        question = session.questionnaire()
                .question(reading.question())
                .orElseThrow()
                .question();
        place = Place.inRow(
                session.questionnaire().classification().orElseThrow().over(), row.id(), reading.question());
        String prompt = words.get(question.basics().note().prompt());
        reason = new Labelled(prompt.isEmpty() ? words.get("classes.reading.reason") : prompt, area);
        area.setAccessibleText(reason(row));
        area.setEditable(!session.isReadOnly());
        box.getStyleClass().addAll(Styles.STACK, "iw-reading-box");
        box.getChildren()
                .setAll(
                        Texts.subheading(words.get(reading.title())),
                        Texts.text(words.get(reading.text())),
                        Texts.text(words.get(question.text()), Styles.STRONG),
                        GroupBox.of(words.get(question.text()), sideBySide(row)),
                        notChosen,
                        reason,
                        new Disclosure(
                                words.get("classes.reading.sources"),
                                () -> new RowGrounds(session, words, row).sources(reading.sources())));
        group.selectedToggleProperty().subscribe(chosen -> {
            if (!showing && chosen instanceof RadioButton button) {
                choose((String) button.getUserData());
            }
        });
    }

    /// One reading on screen.
    private record Column(Option option, RadioButton button, FlowPane badges) {}

    Node node() {
        return box;
    }

    void show(RowOutcome.ReadingOutcome outcome) {
        Response given = session.dossier().get().response(place);
        showing = true;
        for (RowOutcome.Alternative alternative : outcome.alternatives()) {
            Optional.ofNullable(columns.get(alternative.option()))
                    .ifPresent(column -> show(column, alternative, outcome));
        }
        if (!outcome.chosen()) {
            group.selectToggle(null);
        }
        showing = false;
        notChosen.setText(
                outcome.chosen() ? "" : words.get("classes.reading.notChosen", "reading", label(outcome.counting())));
        notChosen.setVisible(!outcome.chosen());
        notChosen.setManaged(!outcome.chosen());
        typing.show(given.note());
        reason.setVisible(outcome.chosen() || !given.note().isEmpty());
        reason.setManaged(reason.isVisible());
        reason.problemProperty()
                .set(outcome.chosen() && given.note().isBlank() ? words.get("classes.reading.missing") : "");
    }

    private void show(Column column, RowOutcome.Alternative alternative, RowOutcome.ReadingOutcome outcome) {
        boolean counts = alternative.option().equals(outcome.counting());
        column.button().setSelected(counts && outcome.chosen());
        String rowClass = said.rowClass(alternative.rowClass());
        column.badges().getChildren().setAll(LevelBadge.of(ClassWords.tone(alternative.rowClass()), rowClass));
        if (counts) {
            column.badges().getChildren().add(LevelBadge.of(LevelTone.ACCENT, words.get("classes.reading.counts")));
        }
        column.button()
                .setAccessibleText(words.get(column.option().label()) + ". "
                        + words.get("classes.reading.class", "class", rowClass));
    }

    private Node sideBySide(Row row) {
        HBox columnsBox = new HBox();
        columnsBox.getStyleClass().add("iw-readings");
        for (Option option : options()) {
            RadioButton button = new RadioButton(words.get(option.label()));
            button.setUserData(option.code());
            button.setToggleGroup(group);
            button.setWrapText(true);
            button.setDisable(session.isReadOnly());
            button.setAccessibleHelp(
                    words.get("classes.reading.question", "question", question.text(), "row", said.row(row)) + " "
                            + words.get(option.help()));
            FlowPane badges = new FlowPane();
            badges.getStyleClass().add("iw-class-head");
            VBox column = new SteadyBox(button, badges, Texts.text(words.get(option.help()), Styles.SMALL));
            column.getStyleClass().addAll(Styles.STACK, "iw-reading");
            column.setPrefWidth(10);
            column.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(column, Priority.ALWAYS);
            columns.put(option.code(), new Column(option, button, badges));
            columnsBox.getChildren().add(column);
        }
        return columnsBox;
    }

    private List<Option> options() {
        return question instanceof Question.WithOptions with ? with.options() : List.of();
    }

    private String label(String code) {
        return Optional.ofNullable(columns.get(code))
                .map(column -> words.get(column.option().label()))
                .orElse(code);
    }

    private String reason(Row row) {
        return words.get(
                "classes.reading.question", "question", words.get("classes.reading.reason"), "row", said.row(row));
    }

    private void choose(String code) {
        change("", response -> response.with(new Answer.Single(code)));
    }

    private void reason(String text) {
        change("answers/" + place + "/note", response -> response.noted(text));
    }

    private void change(String step, UnaryOperator<Response> change) {
        session.change(step, dossier -> {
            Response was = dossier.response(place);
            Response next = change.apply(was);
            return next.equals(was)
                    ? dossier
                    : dossier.with(
                            place, next.signed(session.person(), session.clock().instant()));
        });
    }
}
