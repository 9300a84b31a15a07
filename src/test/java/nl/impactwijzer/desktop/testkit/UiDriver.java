package nl.impactwijzer.desktop.testkit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javax.imageio.ImageIO;
import nl.impactwijzer.desktop.kit.Theme;

/// Hands and eyes of a test: shows nodes in a real window and clicks, types and looks as a person does.
///
/// Call it from the test's thread. Every action waits until JavaFX has dealt with it. One JavaFX serves
/// all tests of a run, so a test closes its driver.
public final class UiDriver implements AutoCloseable {

    private static final int SECONDS = 20;
    private static final int PATIENCE = 60;
    private static boolean started;

    private final Stage stage;
    private final Robot robot;
    private final Optional<Theme> theme;

    private UiDriver(Stage stage, Robot robot, Optional<Theme> theme) {
        this.stage = stage;
        this.robot = robot;
        this.theme = theme;
    }

    /// A window of 1280x800 in the light theme.
    public static UiDriver show(Callable<? extends Parent> root) {
        return show(root, 1280, 800, Theme.Choice.LIGHT, 100);
    }

    public static UiDriver show(
            Callable<? extends Parent> root, int width, int height, Theme.Choice theme, int textSize) {
        start();
        UiDriver driver = onScreen(() -> {
            Stage stage = new Stage(StageStyle.UNDECORATED);
            Scene scene = new Scene(root.call(), width, height);
            Theme dressed = new Theme(scene, theme, textSize);
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            stage.requestFocus();
            return new UiDriver(stage, new Robot(), Optional.of(dressed));
        });
        driver.settle();
        return driver;
    }

    /// Drives a window that the program itself opens.
    public static UiDriver of(Consumer<Stage> program) {
        start();
        UiDriver driver = onScreen(() -> {
            Stage stage = new Stage(StageStyle.UNDECORATED);
            stage.setX(0);
            stage.setY(0);
            program.accept(stage);
            stage.requestFocus();
            return new UiDriver(stage, new Robot(), Optional.empty());
        });
        return driver.settle();
    }

    /// Starts JavaFX once per run.
    public static synchronized void start() {
        if (started) {
            return;
        }
        started = true;
        CountDownLatch ready = new CountDownLatch(1);
        try {
            Platform.startup(ready::countDown);
            if (!ready.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("JavaFX did not start within a minute");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        Platform.setImplicitExit(false);
        onScreen(() -> {
            HeadlessScreen.enlarge(2000, 1500);
            return true;
        });
    }

    /// The screen becomes another, as when a beamer is taken away.
    public static void screen(int width, int height) {
        doOnScreen(() -> HeadlessScreen.enlarge(width, height));
    }

    static synchronized boolean isRunning() {
        return started;
    }

    /// Runs this on the JavaFX thread and returns its value.
    public static <T> T onScreen(Callable<T> action) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Runnable run = () -> {
            try {
                result.complete(action.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        };
        if (Platform.isFxApplicationThread()) {
            run.run();
        } else {
            Platform.runLater(run);
        }
        try {
            return result.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException("the JavaFX thread did not answer", e);
        }
    }

    public static void doOnScreen(Runnable action) {
        onScreen(() -> {
            action.run();
            return true;
        });
    }

    public Scene scene() {
        return stage.getScene();
    }

    public Stage stage() {
        return stage;
    }

    public Theme theme() {
        return theme.orElseThrow();
    }

    /// The one visible node of that kind for which this holds.
    public <T extends Node> T find(Class<T> kind, Predicate<T> which) {
        List<T> found = all(kind, which);
        if (found.size() != 1) {
            throw new AssertionError("expected one " + kind.getSimpleName() + ", found " + found.size() + ": " + found
                    + "; on screen: " + texts());
        }
        return found.getFirst();
    }

    /// The one visible node with that CSS selector.
    public Node find(String selector) {
        List<Node> found = onScreen(() -> scene().getRoot().lookupAll(selector).stream()
                .filter(UiDriver::isShown)
                .toList());
        if (found.size() != 1) {
            throw new AssertionError("expected one " + selector + ", found " + found.size());
        }
        return found.getFirst();
    }

    /// All visible nodes of that kind for which this holds, from top to bottom in the tree.
    public <T extends Node> List<T> all(Class<T> kind, Predicate<T> which) {
        return onScreen(() -> {
            List<T> found = new ArrayList<>();
            walk(scene().getRoot(), node -> {
                if (kind.isInstance(node) && which.test(kind.cast(node))) {
                    found.add(kind.cast(node));
                }
            });
            return found;
        });
    }

    /// The visible control with that label, accessible text or text of its own.
    public Node control(String name) {
        List<Node> found = all(Node.class, node -> isFocusable(node) && name.equals(AccessibleAudit.name(node)));
        if (found.size() != 1) {
            throw new AssertionError(
                    "expected one control \"" + name + "\", found " + found.size() + "; on screen: " + texts());
        }
        return found.getFirst();
    }

    /// Everything one can read now, line by line.
    public List<String> texts() {
        return onScreen(() -> {
            List<String> texts = new ArrayList<>();
            walk(scene().getRoot(), node -> {
                switch (node) {
                    case Labeled labeled
                    when labeled.getText() != null && !labeled.getText().isBlank() -> texts.add(labeled.getText());
                    case Text text when !(text.getParent() instanceof Labeled) -> texts.add(text.getText());
                    default -> {}
                }
            });
            return texts;
        });
    }

    public boolean isReadable(String text) {
        return texts().stream().anyMatch(line -> line.contains(text));
    }

    /// Clicks the control with that name.
    public UiDriver click(String name) {
        return click(control(name));
    }

    public UiDriver click(Node node) {
        onScreen(() -> {
            Bounds box = node.localToScreen(node.getLayoutBounds());
            robot.mouseMove(box.getCenterX(), box.getCenterY());
            return true;
        });
        doOnScreen(() -> robot.mousePress(MouseButton.PRIMARY));
        doOnScreen(() -> robot.mouseRelease(MouseButton.PRIMARY));
        return settle();
    }

    public UiDriver doubleClick(Node node) {
        click(node);
        return click(node);
    }

    /// Gives the keyboard to the control with that name.
    public UiDriver focus(String name) {
        return focus(control(name));
    }

    public UiDriver focus(Node node) {
        doOnScreen(node::requestFocus);
        return settle();
    }

    /// Types the text where the keyboard is, whatever the lay-out of the keyboard.
    public UiDriver type(String text) {
        doOnScreen(() -> text.codePoints().mapToObj(Character::toString).forEach(this::typeOne));
        return settle();
    }

    /// Empties the field where the keyboard is, then types.
    public UiDriver replace(String text) {
        press(KeyCode.CONTROL, KeyCode.A);
        press(KeyCode.DELETE);
        return type(text);
    }

    /// Presses these keys together: the last is struck while the others are held.
    public UiDriver press(KeyCode... keys) {
        doOnScreen(() -> {
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
        });
        return settle();
    }

    public Node focused() {
        return onScreen(() -> scene().getFocusOwner());
    }

    public <T> T read(Function<Scene, T> reading) {
        return onScreen(() -> reading.apply(scene()));
    }

    /// Waits until what was asked of JavaFX is done and laid out.
    public UiDriver settle() {
        for (int i = 0; i < 3; i++) {
            onScreen(() -> {
                scene().getRoot().applyCss();
                scene().getRoot().layout();
                return true;
            });
        }
        return this;
    }

    /// Waits for background work: looks again until this holds, and fails when that takes far too long.
    public UiDriver await(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!onScreen(holds::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain until " + what + "; on screen: " + texts());
            }
            // Leaves the computer to the work that is waited for.
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        return settle();
    }

    /// Keeps what is on screen as a PNG.
    public UiDriver picture(Path file) {
        settle();
        WritableImage image = onScreen(() -> scene().snapshot(null));
        try {
            Files.createDirectories(file.toAbsolutePath().resolveSibling(".").normalize());
            ImageIO.write(pixels(image), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    @Override
    public void close() {
        doOnScreen(() -> {
            theme.ifPresent(Theme::release);
            // The headless platform keeps a closed window; what was in it need not stay with it.
            stage.getScene().setRoot(new Region());
            stage.setScene(new Scene(new Region(), 1, 1));
            stage.setWidth(1);
            stage.setHeight(1);
            stage.close();
        });
    }

    static boolean isShown(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    static boolean isFocusable(Node node) {
        return node.isFocusTraversable() && !node.isDisabled();
    }

    static void walk(Node node, Consumer<Node> visit) {
        if (!node.isVisible()) {
            return;
        }
        visit.accept(node);
        if (node instanceof Parent parent) {
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(child -> walk(child, visit));
        }
    }

    private void typeOne(String character) {
        Node target = scene().getFocusOwner();
        if (target == null) {
            throw new AssertionError("nothing has the keyboard");
        }
        Event.fireEvent(
                target, new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    private static BufferedImage pixels(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader reader = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, reader.getArgb(x, y));
            }
        }
        return copy;
    }

    /// Whether the node shows a state of its style: `selected`, `wrong`, `disabled`.
    public static boolean shows(Node node, String state) {
        return onScreen(() -> node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state)));
    }
}
