package nl.impactwijzer.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.control.skin.VirtualFlow;

/// Scrolls a long list, a little more than a row for every frame.
record Scrolling(VirtualFlow<?> flow) {

    private static final int FRAMES = 600;
    private static final int BEFORE = 60;
    private static final double STEP = 45;

    /// How long each frame took to come after the one before, in nanoseconds. Not for the screen's thread.
    List<Long> frames() {
        List<Long> intervals = new ArrayList<>();
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> new AnimationTimer() {
            private long last;
            private int frames = -BEFORE;

            @Override
            public void handle(long now) {
                if (frames > 0) {
                    intervals.add(now - last);
                }
                last = now;
                flow.scrollPixels(STEP);
                frames++;
                if (frames == FRAMES) {
                    stop();
                    done.countDown();
                }
            }
        }.start());
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return intervals;
    }
}
