package nl.impactwijzer.bench;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/// Asks the screen's thread again and again for a moment of its time, and notes the longest it had to wait: that long
/// the window did not answer.
final class Stalls {

    private final AtomicLong worst = new AtomicLong();

    static Stalls watch() {
        Stalls stalls = new Stalls();
        Thread.ofPlatform().daemon().name("stalls").start(stalls::run);
        return stalls;
    }

    /// The longest wait since the last time this was asked, in nanoseconds.
    long worst() {
        return worst.getAndSet(0);
    }

    private void run() {
        while (true) {
            CountDownLatch answered = new CountDownLatch(1);
            long asked = System.nanoTime();
            Platform.runLater(() -> {
                worst.accumulateAndGet(System.nanoTime() - asked, Math::max);
                answered.countDown();
            });
            try {
                answered.await();
                Thread.sleep(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
