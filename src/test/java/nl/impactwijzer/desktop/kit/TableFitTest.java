package nl.impactwijzer.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.testkit.UiDriver;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TableFitTest {

    @BeforeAll
    static void startJavaFx() {
        UiDriver.start();
    }

    @Test
    void theColumnsDoNotMoveWhenSoManyRowsComeThatTheyScroll() {
        TableView<String> table = UiDriver.onScreen(TableFitTest::table);
        try (UiDriver driver = UiDriver.show(() -> new VBox(table))) {
            UiDriver.doOnScreen(() -> table.getItems().setAll("een", "twee"));
            driver.settle();
            List<Double> few = widths(table);
            assertThat(hasBar(table)).isFalse();
            UiDriver.doOnScreen(() -> table.getItems()
                    .setAll(IntStream.range(0, 300).mapToObj(Integer::toString).toList()));
            driver.settle();
            assertThat(hasBar(table)).isTrue();
            assertThat(widths(table)).isEqualTo(few);
            assertThat(few.stream().mapToDouble(Double::doubleValue).sum()).isLessThan(table.getWidth());
        }
    }

    private static boolean hasBar(TableView<?> table) {
        return UiDriver.onScreen(() -> table.lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .anyMatch(bar -> bar.isVisible() && bar.getHeight() > bar.getWidth()));
    }

    private static List<Double> widths(TableView<?> table) {
        return UiDriver.onScreen(
                () -> table.getColumns().stream().map(TableColumn::getWidth).toList());
    }

    private static TableView<String> table() {
        TableView<String> table = Tables.named("Namen", Texts.muted("Niets"));
        table.getColumns().add(Tables.text("Naam", 120, name -> name));
        table.getColumns().add(Tables.text("Nog eens", 120, name -> name));
        return table;
    }
}
