package nl.impactwijzer.bench;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;

/// Uses the program's window from another thread, as a person does from another place.
final class Hand {

    private static final int LONGEST_WAIT_SECONDS = 60;

    private final Scene scene;

    Hand(Scene scene) {
        this.scene = scene;
    }

    static <T> T onScreen(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static void rest(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Waits until such a node is there.
    Node await(Predicate<Node> wanted) {
        for (int i = 0; i < LONGEST_WAIT_SECONDS * 20; i++) {
            Optional<Node> found = onScreen(() -> find(scene.getRoot(), wanted));
            if (found.isPresent()) {
                return found.get();
            }
            rest(50);
        }
        throw new IllegalStateException("it never came");
    }

    /// Presses the button with those words, once it is there.
    void press(String words) {
        ButtonBase button = (ButtonBase) await(node -> isButton(node, words));
        onScreen(() -> {
            button.fire();
            return true;
        });
    }

    static boolean isButton(Node node, String words) {
        return node instanceof ButtonBase button && words.equals(button.getText()) && !button.isDisabled();
    }

    static Optional<Node> find(Node node, Predicate<Node> wanted) {
        if (!node.isVisible()) {
            return Optional.empty();
        }
        if (wanted.test(node)) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> find(child, wanted).stream())
                        .findFirst()
                : Optional.empty();
    }
}
