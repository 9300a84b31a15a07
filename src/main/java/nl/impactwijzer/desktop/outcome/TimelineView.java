package nl.impactwijzer.desktop.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.kit.Disclosure;
import nl.impactwijzer.desktop.kit.SteadyBox;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.scoring.Difference;
import nl.impactwijzer.scoring.RowOutcome;
import nl.impactwijzer.scoring.Timeline;

/// The days of the law under each other along a line, past days folded away, with today among them. Each day is a
/// heading with sentences, so nothing is told by the line alone.
final class TimelineView {

    /// As much line above a dot as brings it beside the words.
    private static final double ABOVE = 5;

    private final AssessmentSession session;
    private final Words words;
    private final ClassWords said;
    private final Folds folds = new Folds();
    private final LawClock clock;
    private final LawChanges changes;
    private final VBox days = new SteadyBox();
    private final VBox card = new SteadyBox();
    private final Told told = new Told();
    private final Map<LocalDate, DayHead> daysShown = new HashMap<>();

    TimelineView(AssessmentSession session, Words words, LawClock clock) {
        this.session = session;
        this.words = words;
        this.clock = clock;
        said = new ClassWords(session.questionnaire(), words);
        changes = new LawChanges(session.questionnaire(), words, folds);
        card.getStyleClass().add(Styles.CARD);
        card.getChildren()
                .setAll(
                        Texts.heading(words.get("classes.timeline")),
                        Texts.muted(words.get("classes.timeline.intro")),
                        days);
    }

    Node node() {
        return card;
    }

    void show() {
        Object timeline = clock.timeline().map(Object.class::cast).orElse("");
        if (told.isNew(timeline, session.dossier().get(), session.today(), putOff())) {
            daysShown.clear();
            folds.around(this::fill);
        }
        daysShown.forEach((day, line) -> line.show(session.day().equals(day)));
    }

    private void fill() {
        Optional<Timeline> known = clock.timeline();
        if (known.isEmpty()) {
            days.getChildren().setAll(Texts.muted(words.get("classes.change.working")));
            return;
        }
        Timeline timeline = known.get();
        LocalDate today = session.today();
        List<Difference> ahead = timeline.after(today);
        List<Difference> past = timeline.days().stream()
                .filter(day -> !day.day().isAfter(today))
                .toList();
        List<Node> shown = new ArrayList<>();
        if (!past.isEmpty()) {
            shown.add(folds.keep(
                    "timeline/past",
                    new Disclosure(words.get("classes.timeline.past", "n", past.size()), () -> stack(past))));
        }
        Circle here = dot();
        here.getStyleClass().setAll("iw-moment-here");
        shown.add(moment(here, Texts.text(words.get("classes.timeline.now", "day", today), Styles.STRONG)));
        ahead.forEach(day -> shown.add(day(day)));
        Map<Row, List<RowOutcome.DutyOutcome>> putOff = putOff();
        if (!putOff.isEmpty()) {
            shown.add(noDate(putOff));
        }
        if (timeline.days().isEmpty()) {
            shown.add(Texts.muted(words.get("classes.timeline.none")));
        }
        days.getChildren().setAll(shown);
    }

    private Node stack(List<Difference> past) {
        VBox box = new SteadyBox();
        past.forEach(day -> box.getChildren().add(day(day)));
        return box;
    }

    private Node day(Difference day) {
        DayHead head = new DayHead(day.day());
        daysShown.put(day.day(), head);
        head.show(session.day().equals(day.day()));
        return moment(head.dot, new SteadyBox(head.line, changes.lines("timeline/" + day.day(), day)));
    }

    /// A day with the way to it, or the word that one is looking at it.
    private final class DayHead {

        private final FlowPane line;
        private final Hyperlink look = new Hyperlink(words.get("classes.timeline.look"));
        private final Label looking = Texts.muted(words.get("classes.timeline.looking"));
        private final Circle dot = dot();

        DayHead(LocalDate day) {
            look.getStyleClass().add("iw-ground-link");
            look.setAccessibleText(words.get("classes.timeline.look.name", "day", day));
            look.setOnAction(_ -> session.chooseDay(day));
            line = new FlowPane(Texts.subheading(words.day(day)), look, looking);
            line.getStyleClass().add("iw-class-head");
            line.setRowValignment(VPos.CENTER);
        }

        void show(boolean here) {
            look.setVisible(!here);
            look.setManaged(!here);
            looking.setVisible(here);
            looking.setManaged(here);
            dot.getStyleClass().setAll(here ? "iw-moment-here" : "iw-moment");
        }
    }

    private Map<Row, List<RowOutcome.DutyOutcome>> putOff() {
        Map<Row, List<RowOutcome.DutyOutcome>> putOff = new LinkedHashMap<>();
        for (RowOutcome row : session.outcome().getValue().rows()) {
            List<RowOutcome.DutyOutcome> duties = row.duties().stream()
                    .filter(RowOutcome.DutyOutcome::isPutOff)
                    .toList();
            if (!duties.isEmpty()) {
                putOff.put(row.row(), duties);
            }
        }
        return putOff;
    }

    private Node noDate(Map<Row, List<RowOutcome.DutyOutcome>> putOff) {
        VBox box = new SteadyBox(Texts.subheading(words.get("classes.timeline.noDate")));
        putOff.forEach((row, duties) -> {
            box.getChildren()
                    .add(Texts.text(words.get(
                            "classes.timeline.noDate.row", "row", said.row(row), "n", RowOutcome.count(duties))));
            duties.stream()
                    .flatMap(duty -> duty.shift().stream())
                    .map(shift -> words.get(shift.reason()))
                    .distinct()
                    .forEach(reason -> box.getChildren().add(Texts.muted(reason)));
        });
        return moment(dot(), box);
    }

    private static Circle dot() {
        Circle dot = new Circle(5);
        dot.getStyleClass().add("iw-moment");
        return dot;
    }

    private static Region line() {
        Region line = new Region();
        line.getStyleClass().add("iw-moment-line");
        return line;
    }

    /// A dot on the line, filled for where one is, and beside it what happens.
    private static Node moment(Circle dot, Node what) {
        Region above = line();
        above.setMaxHeight(ABOVE);
        above.setMinHeight(ABOVE);
        Region below = line();
        VBox.setVgrow(below, Priority.ALWAYS);
        VBox rail = new VBox(above, dot, below);
        rail.getStyleClass().add("iw-moment-rail");
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox moment = new HBox(rail, what);
        moment.getStyleClass().add("iw-moment-row");
        return moment;
    }
}
