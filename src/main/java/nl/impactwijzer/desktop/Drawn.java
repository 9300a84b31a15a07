package nl.impactwijzer.desktop;

import javafx.animation.AnimationTimer;

/// Waits until the window that is shown now is on the screen and takes input, so that nothing else keeps a person
/// waiting for it. JavaFX draws on another thread and does not say when it is done; it begins a next frame only then.
final class Drawn extends AnimationTimer {

    /// The first frame lays the page out, the second mends what that changed, and a third begins when both are drawn.
    private static final int FRAMES = 4;

    private final Runnable then;
    private int frames;

    /// Start it once the window is shown.
    Drawn(Runnable then) {
        this.then = then;
    }

    @Override
    public void handle(long now) {
        frames++;
        if (frames == FRAMES) {
            stop();
            then.run();
        }
    }
}
