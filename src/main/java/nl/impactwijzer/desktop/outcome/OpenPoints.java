package nl.impactwijzer.desktop.outcome;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.assessment.Grounds;
import nl.impactwijzer.desktop.kit.Disclosure;
import nl.impactwijzer.desktop.kit.SteadyBox;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.Route;
import nl.impactwijzer.questionnaire.Section;

/// What is unknown or unanswered, by section, each line a way to the question.
final class OpenPoints {

    private final OutcomeModel model;
    private final Folds folds;
    private final AssessmentSession session;
    private final Words words;

    OpenPoints(OutcomeModel model, AssessmentSession session, Words words, Folds folds) {
        this.folds = folds;
        this.model = model;
        this.session = session;
        this.words = words;
    }

    Node node() {
        Map<Section, List<Route.Step>> open = model.open();
        VBox card = new SteadyBox(
                Texts.heading(words.get(
                        "outcome.open",
                        "n",
                        open.values().stream().mapToInt(List::size).sum())),
                Texts.muted(words.get(open.isEmpty() ? "outcome.open.none" : "outcome.open.intro")));
        card.getStyleClass().add(Styles.CARD);
        open.forEach((section, steps) -> card.getChildren()
                .add(folds.keep(
                        "open/" + section.id(),
                        new Disclosure(title(section, steps), () -> new Grounds(session, words).answers(steps)))));
        return card;
    }

    private String title(Section section, List<Route.Step> steps) {
        long unknown = steps.stream()
                .filter(step -> step.state() == Route.State.UNKNOWN)
                .count();
        return words.get(
                "outcome.open.section",
                "section",
                section.id() + "  " + words.get(section.title()),
                "open",
                steps.size() - unknown,
                "unknown",
                unknown);
    }
}
