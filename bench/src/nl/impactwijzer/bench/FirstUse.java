package nl.impactwijzer.bench;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Says that a window can be used, as soon as what it should show is laid out and drawn, and then ends the program.
final class FirstUse {

    /// The third frame after what is shown was laid out waits until that is drawn.
    private static final int FRAMES_UNTIL_DRAWN = 3;

    private FirstUse() {}

    static void watch(Scene scene, BooleanSupplier usable) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                if (usable.getAsBoolean()) {
                    scene.removePostLayoutPulseListener(this);
                    sayWhenDrawn();
                }
            }
        });
    }

    private static void sayWhenDrawn() {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames == FRAMES_UNTIL_DRAWN) {
                    Say.ready();
                    Say.peak();
                    Platform.exit();
                }
            }
        }.start();
        Platform.requestNextPulse();
    }
}
