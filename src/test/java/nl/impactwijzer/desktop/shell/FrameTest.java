package nl.impactwijzer.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.FollowFocus;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Labelled;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.testkit.AccessibleAudit;
import nl.impactwijzer.desktop.testkit.UiDriver;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FrameTest {

    private final Words words = new Words(Messages.DUTCH);
    private final Navigator navigator = new Navigator();
    private final SomePage products = new SomePage("shell.products", Optional.empty());
    private final Entry first =
            new Entry("shell.products", Icon.PRODUCTS, () -> products, page -> page == products, false);
    private final Entry help = new Entry(
            "shell.help",
            Icon.HELP,
            () -> new SomePage("shell.help", Optional.empty()),
            page -> page.title().equals("Hulp"),
            true);

    @BeforeAll
    static void startJavaFx() {
        UiDriver.start();
    }

    @Test
    void theNavigationOpensAPageAndSaysWhereOneIs() {
        try (UiDriver ui = UiDriver.show(this::frame)) {
            ui.click("Hulp");
            assertThat(navigator.page().get().title()).isEqualTo("Hulp");
            assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
        }
    }

    @Test
    void altArrowsGoBackForwardAndUp() {
        SomePage below = new SomePage("shell.verify", Optional.of(products));
        try (UiDriver ui = UiDriver.show(this::frame)) {
            UiDriver.doOnScreen(() -> navigator.open(below));
            ui.press(KeyCode.ALT, KeyCode.UP);
            assertThat(navigator.page().get()).isEqualTo(products);
            ui.press(KeyCode.ALT, KeyCode.LEFT);
            assertThat(navigator.page().get()).isEqualTo(below);
            ui.press(KeyCode.ALT, KeyCode.RIGHT);
            assertThat(navigator.page().get()).isEqualTo(products);
        }
    }

    @Test
    void f6GoesFromTheNavigationToThePageAndTheArrowsThroughTheNavigation() {
        try (UiDriver ui = UiDriver.show(this::frame)) {
            ui.focus("Producten veld").press(KeyCode.F6);
            assertThat(ui.focused()).isEqualTo(ui.control("Producten"));
            ui.press(KeyCode.DOWN).press(KeyCode.SPACE);
            assertThat(navigator.page().get().title()).isEqualTo("Hulp");
            ui.press(KeyCode.F6);
            assertThat(ui.focused().queryAccessibleAttribute(AccessibleAttribute.TEXT))
                    .isEqualTo("Hulp");
            ui.press(KeyCode.TAB);
            assertThat(ui.focused()).isEqualTo(ui.control("Hulp veld"));
            ui.press(KeyCode.SHIFT, KeyCode.F6);
            assertThat(ui.focused()).isEqualTo(ui.control("Hulp"));
        }
    }

    @Test
    void pageDownScrollsAPageInWhichNothingTakesTheKeyboard() {
        Label text = new Label("regel\n".repeat(200));
        ScrollPane[] pane = new ScrollPane[1];
        Page page = new Page() {
            @Override
            public String title() {
                return "Lang";
            }

            @Override
            public Node build() {
                pane[0] = FollowFocus.scroll(text);
                return pane[0];
            }
        };
        try (UiDriver ui = UiDriver.show(this::frame)) {
            UiDriver.doOnScreen(() -> navigator.open(page));
            ui.settle().press(KeyCode.PAGE_DOWN);
            assertThat(pane[0].getVvalue()).isPositive();
            ui.press(KeyCode.PAGE_UP);
            assertThat(pane[0].getVvalue()).isZero();
        }
    }

    @Test
    void anotherLanguageIsOnScreenAtOnce() {
        try (UiDriver ui = UiDriver.show(this::frame)) {
            ui.focus("Producten veld").type("één €");
            assertThat(products.field.getText()).isEqualTo("één €");
            UiDriver.doOnScreen(() -> words.speak(Messages.ENGLISH));
            assertThat(ui.texts()).contains("Products", "Help").doesNotContain("Producten");
        }
    }

    private Parent frame() {
        Frame frame = new Frame(List.of(first, help), _ -> {}, navigator, words);
        frame.ready();
        frame.open(first);
        return frame.layers();
    }

    private final class SomePage implements Page {
        private final String key;
        private final Optional<Page> parent;
        private TextField field = new TextField();

        SomePage(String key, Optional<Page> parent) {
            this.key = key;
            this.parent = parent;
        }

        @Override
        public String title() {
            return words.get(key);
        }

        @Override
        public Optional<Page> parent() {
            return parent;
        }

        @Override
        public Node build() {
            field = new TextField();
            return new VBox(new Labelled(words.get(key) + " veld", field));
        }
    }
}
