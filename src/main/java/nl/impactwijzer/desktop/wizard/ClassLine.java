package nl.impactwijzer.desktop.wizard;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import nl.impactwijzer.desktop.kit.LevelBadge;
import nl.impactwijzer.desktop.kit.Live;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.wizard.editor.Shown;
import nl.impactwijzer.report.LevelTone;

/// Says while one answers which class the row has now, and leads to the first question that can still change it.
final class ClassLine extends HBox {

    private final WizardViewModel wizard;
    private final Words words;
    private Optional<ClassSoFar> shown = Optional.empty();

    ClassLine(WizardViewModel wizard, Words words) {
        this.wizard = wizard;
        this.words = words;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll(Styles.ROW, "iw-class-line");
        Shown.when(false, this);
    }

    void show(Optional<ClassSoFar> now) {
        Shown.when(now.isPresent(), this);
        if (!now.equals(shown)) {
            shown = now;
            now.ifPresentOrElse(this::fill, getChildren()::clear);
        }
    }

    private void fill(ClassSoFar now) {
        boolean hadFocus = getChildren().stream().anyMatch(Node::isFocused);
        getChildren().setAll(Texts.muted(words.get("wizard.class.now")), badge(now));
        if (now.isProvisional()) {
            String rest = words.get(rest(now), "open", now.open(), "unknown", now.unknown());
            Hyperlink link =
                    new Hyperlink(now.classes().isEmpty() ? rest : words.get("wizard.class.provisional", "rest", rest));
            link.setMinWidth(USE_PREF_SIZE);
            link.setAccessibleText(words.get("wizard.class.go", "rest", link.getText()));
            link.setOnAction(_ -> now.next().ifPresent(wizard::go));
            getChildren().add(link);
            if (hadFocus) {
                link.requestFocus();
            }
        }
    }

    private static String rest(ClassSoFar now) {
        if (now.unknown() == 0) {
            return "wizard.class.open";
        }
        return now.open() == 0 ? "wizard.class.unknown" : "wizard.class.unsure";
    }

    private Label badge(ClassSoFar now) {
        String word = now.classes().isEmpty()
                ? words.get("wizard.class.none")
                : now.classes().stream()
                        .map(known -> words.get(known.label()))
                        .collect(Collectors.joining(words.get("wizard.class.or")));
        LevelTone tone = now.classes().size() == 1
                ? LevelTone.named(now.classes().getFirst().tone())
                : LevelTone.UNSCORED;
        return Live.region(LevelBadge.of(tone, word));
    }
}
