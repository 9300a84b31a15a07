package nl.impactwijzer.bench;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import nl.impactwijzer.desktop.DesktopApp;
import nl.impactwijzer.desktop.DesktopLauncher;

/// The program itself, used by a person who does not rest: the list of products is opened and scrolled, or one question
/// after another is answered.
public final class Feeling {

    static final String LIST = "lijst";
    static final String ANSWERS = "antwoorden";

    static final String OPEN = "openen";
    static final String FRAME = "beeld";
    static final String ANSWER = "antwoord";

    private static final int TIMES = 30;
    private static final int ANSWERED = 300;

    private Feeling() {}

    /// @param arguments what to do, then those of the program
    public static void main(String[] arguments) {
        DesktopLauncher.launch(Used.class, arguments);
        System.exit(0);
    }

    /// JavaFX makes it, so it must be public.
    public static final class Used extends DesktopApp {
        @Override
        public void start(Stage stage) {
            super.start(stage);
            String what = getParameters().getRaw().getFirst();
            Thread.ofPlatform().daemon().start(() -> {
                try {
                    Hand hand = new Hand(stage.getScene());
                    hand.await(Feeling::isFilledTable);
                    if (what.equals(LIST)) {
                        new Lister(stage.getScene(), hand).run();
                    } else {
                        new Answerer(stage.getScene(), hand).run();
                    }
                    Say.peak();
                    Platform.exit();
                } catch (RuntimeException e) {
                    e.printStackTrace();
                    Runtime.getRuntime().halt(1);
                }
            });
        }
    }

    private static boolean isFilledTable(Node node) {
        return node instanceof TableView<?> table
                && table.lookupAll(".table-row-cell").stream()
                        .anyMatch(row -> row instanceof TableRow<?> filled && !filled.isEmpty());
    }

    /// Goes away from the products and comes back, and scrolls through them.
    private record Lister(Scene scene, Hand hand) {

        void run() {
            for (int i = -5; i < TIMES; i++) {
                hand.press("Vragenlijsten");
                Hand.rest(700);
                long took = open();
                if (i >= 0) {
                    Say.sample(OPEN, took);
                }
                Hand.rest(700);
            }
            new Scrolling((VirtualFlow<?>) hand.await(VirtualFlow.class::isInstance))
                    .frames()
                    .forEach(took -> Say.sample(FRAME, took));
        }

        private long open() {
            CountDownLatch there = new CountDownLatch(1);
            long[] moments = new long[2];
            Node entry = hand.await(node -> Hand.isButton(node, "Producten"));
            Hand.onScreen(() -> {
                moments[0] = System.nanoTime();
                scene.addPostLayoutPulseListener(new Runnable() {
                    @Override
                    public void run() {
                        if (Hand.find(scene.getRoot(), Feeling::isFilledTable).isPresent()) {
                            moments[1] = System.nanoTime();
                            scene.removePostLayoutPulseListener(this);
                            there.countDown();
                        }
                    }
                });
                ((ButtonBase) entry).fire();
                return true;
            });
            try {
                there.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return moments[1] - moments[0];
        }
    }

    /// Opens the first product's assessment, and chooses another option again and again.
    private record Answerer(Scene scene, Hand hand) {

        void run() {
            enter();
            hand.press("Verdergaan");
            hand.await(RadioButton.class::isInstance);
            Hand.rest(3_000);
            Stalls stalls = Stalls.watch();
            for (int i = -60; i < ANSWERED; i++) {
                int turn = i;
                stalls.worst();
                Hand.onScreen(() -> {
                    other(turn).ifPresent(RadioButton::fire);
                    return true;
                });
                Hand.rest(400);
                long worst = stalls.worst();
                if (i >= 0) {
                    Say.sample(ANSWER, worst);
                }
            }
        }

        private void enter() {
            Hand.onScreen(() -> {
                TableView<?> table = (TableView<?>)
                        Hand.find(scene.getRoot(), TableView.class::isInstance).orElseThrow();
                table.requestFocus();
                table.getSelectionModel().select(0);
                Event.fireEvent(
                        table, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
                return true;
            });
        }

        private Optional<RadioButton> other(int turn) {
            List<RadioButton> buttons = scene.getRoot().lookupAll(".radio-button").stream()
                    .map(RadioButton.class::cast)
                    .filter(button -> !button.isSelected() && !button.isDisabled())
                    .toList();
            return buttons.isEmpty()
                    ? Optional.empty()
                    : Optional.of(buttons.get(Math.floorMod(turn * 7, buttons.size())));
        }
    }
}
