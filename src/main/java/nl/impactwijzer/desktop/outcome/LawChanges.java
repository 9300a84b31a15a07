package nl.impactwijzer.desktop.outcome;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Disclosure;
import nl.impactwijzer.desktop.kit.SteadyBox;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.scoring.Difference;
import nl.impactwijzer.scoring.RowChange;
import nl.impactwijzer.scoring.RowOutcome;

/// What the law changes between two days in words: a line for every row, open to each duty that starts or ends.
final class LawChanges {

    private final Words words;
    private final ClassWords said;
    private final Folds folds;

    LawChanges(Questionnaire questionnaire, Words words, Folds folds) {
        this.words = words;
        this.folds = folds;
        said = new ClassWords(questionnaire, words);
    }

    /// @param key what tells these lines from those of other days
    VBox lines(String key, Difference difference) {
        VBox box = new SteadyBox();
        difference
                .changes()
                .forEach(change -> box.getChildren()
                        .add(folds.keep(
                                key + "/" + change.row().id(), new Disclosure(standing(change), () -> more(change)))));
        if (box.getChildren().isEmpty()) {
            box.getChildren().add(Texts.muted(words.get("classes.change.none")));
        }
        return box;
    }

    /// "Nakijken: Hoog risico, 21 plichten, waarvan 13 nieuw."
    private String standing(RowChange change) {
        int begin = RowOutcome.count(change.begin());
        return words.get(
                begin == 0 ? "classes.change.standing" : "classes.change.standing.new",
                "row",
                said.row(change.row()),
                "class",
                said.rowClass(change.after().rowClass()),
                "n",
                change.after().countOn(change.day()),
                "new",
                begin);
    }

    private Node more(RowChange change) {
        VBox box = new SteadyBox();
        box.getStyleClass().add(Styles.STACK);
        if (change.classChanges()) {
            box.getChildren()
                    .add(Texts.text(words.get(
                            "classes.change.class",
                            "before",
                            said.rowClass(change.before().rowClass()),
                            "after",
                            said.rowClass(change.after().rowClass()))));
        }
        if (change.lawStarts()) {
            box.getChildren().add(Texts.text(words.get("classes.change.law")));
        }
        duties(box, "classes.change.begin", change.begin());
        duties(box, "classes.change.end", change.end());
        return box;
    }

    private void duties(VBox box, String heading, List<RowOutcome.DutyOutcome> duties) {
        if (duties.isEmpty()) {
            return;
        }
        VBox lines = new SteadyBox(Texts.text(words.get(heading, "n", duties.size()), Styles.STRONG));
        duties.forEach(duty -> lines.getChildren()
                .add(Texts.text(words.get(
                        "classes.change.duty",
                        "party",
                        said.party(duty.role()),
                        "title",
                        duty.duty().title(),
                        "articles",
                        said.articles(duty.duty().sources())))));
        box.getChildren().add(lines);
    }
}
