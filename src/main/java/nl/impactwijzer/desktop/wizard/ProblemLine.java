package nl.impactwijzer.desktop.wizard;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Live;
import nl.impactwijzer.desktop.kit.Sentence;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.wizard.editor.Shown;
import nl.impactwijzer.dossier.Finding;

/// What is found about an answer, as sentences with an icon; it takes no room while nothing is found.
final class ProblemLine extends Sentence {

    ProblemLine() {
        super("");
        getStyleClass().add("iw-field-problem");
        setWrapText(true);
        setGraphic(Icon.PROBLEM.node());
        setMinHeight(Region.USE_PREF_SIZE);
        Live.region(this);
        Shown.when(false, this);
    }

    void show(List<Finding> findings, Finding.About about, Words words) {
        String text = findings.stream()
                .filter(finding -> finding.about() == about)
                .map(finding -> words.get(finding.sentence()))
                .distinct()
                .collect(Collectors.joining(" "));
        if (!text.equals(getText())) {
            setText(text);
            Shown.when(!text.isEmpty(), this);
        }
    }
}
