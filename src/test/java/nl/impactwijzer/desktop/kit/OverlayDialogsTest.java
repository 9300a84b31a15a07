package nl.impactwijzer.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.testkit.AccessibleAudit;
import nl.impactwijzer.desktop.testkit.UiDriver;
import nl.impactwijzer.text.Message;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OverlayDialogsTest {

    private final List<String> answers = new ArrayList<>();
    private UiDriver ui;
    private Dialogs dialogs;

    @BeforeEach
    void open() {
        ui = UiDriver.show(() -> {
            VBox page = new VBox(new Button("Eerste"), new Button("Tweede"));
            StackPane layers = new StackPane(page);
            dialogs = new OverlayDialogs(layers, page, new Words(Messages.DUTCH));
            return layers;
        });
    }

    @AfterEach
    void close() {
        ui.close();
    }

    @Test
    void escapeChangesNothingAndTheFocusGoesBack() {
        ui.focus("Tweede");
        ask();
        ui.press(KeyCode.ESCAPE);
        assertThat(answers).isEmpty();
        assertThat(ui.focused()).isEqualTo(ui.control("Tweede"));
        assertThat(dialogs.isAsking()).isFalse();
    }

    @Test
    void thePageCannotBeReachedWhileAQuestionWaits() {
        ask();
        for (int i = 0; i < 6; i++) {
            ui.press(KeyCode.TAB);
            assertThat(((Button) ui.focused()).getText()).isIn("Verwijderen", "Bewaren");
        }
        assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
    }

    @Test
    void theButtonDoesWhatItSays() {
        ask();
        ui.click("Verwijderen");
        assertThat(answers).containsExactly("weg");
    }

    @Test
    void theDetailsOfAProblemCanBeCopied() {
        UiDriver.doOnScreen(
                () -> dialogs.problem("Mislukt", "Er is niets veranderd.", new IllegalStateException("x9")));
        ui.settle();
        assertThat(ui.isReadable("Er is niets veranderd.")).isTrue();
        ui.click("Details kopiëren");
        assertThat(UiDriver.onScreen(() -> Clipboard.getSystemClipboard().getString()))
                .contains("x9");
        ui.click("Sluiten");
        assertThat(ui.isReadable("Er is niets veranderd.")).isFalse();
    }

    @Test
    void longWorkSaysHowFarItIsAndCanBeStopped() {
        Deque<Runnable> worker = new ArrayDeque<>();
        List<Progress> work = new ArrayList<>();
        BackgroundWork background = new BackgroundWork(worker::add, Runnable::run, answers -> {});
        Running running = UiDriver.onScreen(() -> background.run(
                progress -> {
                    work.add(progress);
                    progress.step(Message.of("kit.busy"), 0.421);
                    return "klaar";
                },
                answers::add,
                _ -> {}));
        UiDriver.doOnScreen(() -> dialogs.follow("Versleuteling", running));
        ui.await("it can be stopped", () -> ui.isReadable("Stoppen"));
        assertThat(ui.isReadable("%")).as("not known yet").isFalse();
        UiDriver.doOnScreen(() -> running.step(Message.of("kit.busy"), 0.421));
        assertThat(ui.isReadable("42 %")).isTrue();
        assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
        ui.click("Stoppen");
        UiDriver.doOnScreen(() -> worker.remove().run());
        assertThat(answers).isEmpty();
        assertThat(work).as("it never began").isEmpty();
        assertThat(dialogs.isAsking()).isFalse();
    }

    private void ask() {
        UiDriver.doOnScreen(() -> dialogs.ask(Ask.confirm(
                "Verwijderen?",
                "Dit kan niet ongedaan worden gemaakt.",
                new Ask.Choice("Verwijderen", Styles.DANGER, () -> answers.add("weg")),
                "Bewaren")));
        ui.settle();
    }
}
