package nl.impactwijzer.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import nl.impactwijzer.desktop.testkit.UiDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SentenceTest {

    private static final String LONG =
            "Uw gegevens staan leesbaar op deze computer: wie het bestand heeft, kan ze lezen. ".repeat(4);

    private final Label[] notices = new Label[2];
    private final Labelled[] labelled = new Labelled[1];
    private UiDriver ui;

    @BeforeEach
    void open() {
        ui = UiDriver.show(
                () -> {
                    notices[0] = Texts.notice(Styles.WARNING, "Kort.");
                    notices[1] = Texts.notice(Styles.WARNING, LONG);
                    labelled[0] = new Labelled("Naam", new TextField());
                    labelled[0].problemProperty().set(LONG);
                    return new VBox(notices[0], notices[1], labelled[0]);
                },
                500,
                600,
                Theme.Choice.LIGHT,
                100);
    }

    @AfterEach
    void close() {
        ui.close();
    }

    @Test
    void theIconStandsBesideTheFirstLineHoweverLongTheSentenceAndLargeTheText() {
        for (int percent : new int[] {100, 200}) {
            UiDriver.doOnScreen(() -> ui.theme().textSize(percent));
            ui.settle();
            double one = UiDriver.onScreen(() -> fromTop(notices[0]));
            assertThat(UiDriver.onScreen(() -> fromTop(notices[1]))).isCloseTo(one, within(1.5));
            Label problem = ui.find(Label.class, label -> label.getStyleClass().contains("iw-field-problem"));
            double gap = UiDriver.onScreen(() -> fromTop(problem));
            assertThat(gap).isCloseTo(one, within(1.5));
            assertThat(UiDriver.onScreen(
                            () -> problem.getGraphic().getBoundsInParent().getMinY()))
                    .isNotNegative();
        }
    }

    /// From the top of the words to the middle of the icon.
    private static double fromTop(Label label) {
        Node icon = label.getGraphic();
        Node words = label.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof Text && !child.equals(icon))
                .findFirst()
                .orElseThrow();
        Bounds bounds = icon.getBoundsInParent();
        return bounds.getCenterY() - words.getBoundsInParent().getMinY();
    }
}
