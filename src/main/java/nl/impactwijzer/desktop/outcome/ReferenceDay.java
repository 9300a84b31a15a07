package nl.impactwijzer.desktop.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.kit.DayText;
import nl.impactwijzer.desktop.kit.Labelled;
import nl.impactwijzer.desktop.kit.SteadyBox;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.scoring.Difference;

/// The reference date (*peildatum*): typed, picked or chosen from the coming days of the law; and, for another day than
/// today, what the law changes in between.
final class ReferenceDay {

    private static final int MOST_CHOICES = 6;

    private final AssessmentSession session;
    private final Words words;
    private final LawClock clock;
    private final Folds folds = new Folds();
    private final LawChanges changes;
    private final TextField field = new TextField();
    private final DatePicker calendar = new DatePicker();
    private final Labelled labelled;
    private final HBox quick = new HBox();
    private final VBox between = new SteadyBox();
    private final VBox card = new SteadyBox();
    private Optional<LocalDate> shown = Optional.empty();
    private boolean showing;

    ReferenceDay(AssessmentSession session, Words words, LawClock clock) {
        this.session = session;
        this.words = words;
        this.clock = clock;
        changes = new LawChanges(session.questionnaire(), words, folds);
        HBox typed = new HBox(field, calendar);
        typed.getStyleClass().add(Styles.ROW);
        FlowPane controls = new FlowPane(typed, quick);
        controls.getStyleClass().add("iw-class-head");
        controls.setRowValignment(VPos.CENTER);
        labelled = new Labelled(words.get("classes.day"), controls).help(words.get("classes.day.help"));
        field.getStyleClass().add("iw-day-field");
        field.setAccessibleText(words.get("classes.day"));
        field.setAccessibleHelp(words.get("classes.day.help"));
        field.setOnAction(_ -> typed());
        field.focusedProperty().subscribe(has -> {
            if (!has) {
                typed();
            }
        });
        calendar.setEditable(false);
        calendar.setAccessibleText(words.get("classes.day.pick"));
        calendar.setTooltip(new Tooltip(words.get("classes.day.pick")));
        calendar.getStyleClass().add("iw-day-picker");
        calendar.valueProperty().subscribe(day -> {
            if (!showing && day != null) {
                session.chooseDay(day);
            }
        });
        quick.getStyleClass().add(Styles.ROW);
        quick.setAlignment(Pos.CENTER_LEFT);
        between.getStyleClass().add(Styles.STACK);
        card.getStyleClass().add(Styles.CARD);
        card.getChildren().setAll(labelled, between);
    }

    Node node() {
        return card;
    }

    void show() {
        showing = true;
        // Whoever is typing another day is left alone while the same day is shown again.
        if (!Optional.of(session.day()).equals(shown)) {
            shown = Optional.of(session.day());
            field.setText(DayText.of(session.day()));
            calendar.setValue(session.day());
            labelled.problemProperty().set("");
        }
        choices();
        showing = false;
        folds.around(this::between);
    }

    private void choices() {
        List<LocalDate> days = new ArrayList<>(List.of(session.today()));
        clock.daysAhead().stream().limit(MOST_CHOICES).forEach(days::add);
        List<LocalDate> offered = quick.getChildren().stream()
                .map(Node::getUserData)
                .map(LocalDate.class::cast)
                .toList();
        // While the clock is being worked out again, the buttons stay as they were.
        if (!days.equals(offered) && (offered.isEmpty() || clock.timeline().isPresent())) {
            quick.getChildren().setAll(days.stream().map(this::choice).toList());
        }
        quick.getChildren()
                .forEach(node -> ((ToggleButton) node).setSelected(session.day().equals(node.getUserData())));
    }

    private ToggleButton choice(LocalDate day) {
        ToggleButton button =
                new ToggleButton(day.equals(session.today()) ? words.get("classes.day.today") : words.day(day));
        button.getStyleClass().add("iw-view");
        button.setUserData(day);
        button.setAccessibleText(words.get("classes.day") + ": " + button.getText());
        button.setOnAction(_ -> {
            button.setSelected(true);
            session.chooseDay(day);
        });
        return button;
    }

    private void between() {
        between.getChildren().clear();
        Optional<LocalDate> chosen = session.chosenDay().get();
        if (chosen.isEmpty()) {
            return;
        }
        LocalDate day = chosen.get();
        between.getChildren()
                .addAll(
                        Texts.notice(Styles.INFO, words.get("classes.day.other", "day", day)),
                        Texts.subheading(words.get(
                                day.isBefore(session.today()) ? "classes.change.back" : "classes.change.ahead",
                                "day",
                                day)));
        Optional<Difference> difference = clock.sinceToday();
        between.getChildren()
                .add(difference
                        .<Node>map(known -> changes.lines("between", known))
                        .orElseGet(() -> Texts.muted(words.get("classes.change.working"))));
    }

    private void typed() {
        if (field.getText().equals(DayText.of(session.day()))) {
            labelled.problemProperty().set("");
            return;
        }
        DayText.parse(field.getText())
                .ifPresentOrElse(this::choose, () -> labelled.problemProperty().set(words.get("classes.day.wrong")));
    }

    /// The same day in other words is written the usual way again.
    private void choose(LocalDate day) {
        session.chooseDay(day);
        field.setText(DayText.of(session.day()));
        labelled.problemProperty().set("");
    }
}
