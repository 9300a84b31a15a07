package nl.impactwijzer.desktop.risks;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.assessment.EvidenceFiles;
import nl.impactwijzer.desktop.kit.FollowFocus;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;

/// One measure on a page of its own, opened from the register of measures.
final class MeasureView implements Part {

    private final Fields fields;
    private final Node page;

    MeasureView(MeasuresModel model, EvidenceFiles files, Words words, String id, Node header) {
        fields = new Fields(model.session().isReadOnly());
        VBox card = new VBox(
                Texts.heading(words.get("risks.measure")),
                new MeasureForm(model, files, words, id, Optional.empty()).node(fields));
        card.getStyleClass().addAll(Styles.CARD, Styles.STACK_WIDE);
        VBox box = new VBox(header, card);
        box.getStyleClass().add(Styles.PAGE);
        page = FollowFocus.scroll(box);
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void refresh() {
        fields.sync();
    }
}
