package nl.impactwijzer.desktop.outcome;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.assessment.Link;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.SteadyBox;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.questionnaire.Classification;
import nl.impactwijzer.questionnaire.Section;
import nl.impactwijzer.scoring.RowOutcome;

/// What the outcome page adds for a questionnaire that puts rows in classes: the reference date, a card for every row,
/// the duties and the timeline.
///
/// Its controls stay while the page around them is made anew; [#show] brings them up to date.
final class LawPart {

    private final AssessmentSession session;
    private final Words words;
    private final Classification classification;
    private final Folds folds = new Folds();
    private final LawClock clock;
    private final ReferenceDay day;
    private final DutySection duties;
    private final TimelineView timeline;
    private final VBox cards = new SteadyBox();
    private final Map<String, ClassCard> byRow = new LinkedHashMap<>();

    LawPart(AssessmentSession session, Classification classification, Words words, BackgroundWork background) {
        this.session = session;
        this.words = words;
        this.classification = classification;
        clock = new LawClock(session, background);
        day = new ReferenceDay(session, words, clock);
        duties = new DutySection(session, words);
        timeline = new TimelineView(session, words, clock);
        cards.getStyleClass().add(Styles.STACK_WIDE);
    }

    /// The reference date, for above the verdict.
    Node day() {
        return day.node();
    }

    /// Everything else, for under the verdict.
    List<Node> nodes() {
        return List.of(cards, duties.node(), timeline.node());
    }

    /// Follows the clock until it is told to stop.
    Subscription follow() {
        return clock.known()
                .subscribe((_, _) -> folds.around(() -> {
                    day.show();
                    timeline.show();
                }));
    }

    void show() {
        clock.refresh();
        day.show();
        folds.around(this::cards);
        duties.show();
        timeline.show();
    }

    private void cards() {
        List<RowOutcome> rows = session.outcome().getValue().rows();
        List<String> ids = rows.stream().map(outcome -> outcome.row().id()).toList();
        if (!ids.equals(List.copyOf(byRow.keySet())) || cards.getChildren().isEmpty()) {
            byRow.clear();
            rows.forEach(outcome ->
                    byRow.put(outcome.row().id(), new ClassCard(session, words, folds, outcome.row(), duties::only)));
            cards.getChildren().setAll(Texts.heading(words.get("classes.title")));
            cards.getChildren().add(rows.isEmpty() ? nobodyYet() : Texts.muted(words.get("classes.intro")));
            byRow.values().forEach(card -> cards.getChildren().add(card.node()));
        }
        rows.forEach(
                outcome -> Optional.ofNullable(byRow.get(outcome.row().id())).ifPresent(card -> card.show(outcome)));
    }

    private Node nobodyYet() {
        VBox box = new SteadyBox(Texts.text(words.get("classes.none")));
        box.getStyleClass().add(Styles.CARD);
        session.questionnaire()
                .repeating(classification.over())
                .map(Section::id)
                .ifPresent(section -> {
                    Hyperlink add = new Hyperlink(words.get("classes.none.add"));
                    add.getStyleClass().add("iw-ground-link");
                    add.setOnAction(_ -> session.follow(new Link.ToSection(section)));
                    box.getChildren().add(add);
                });
        return box;
    }
}
