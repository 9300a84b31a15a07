package nl.impactwijzer.desktop.sealing;

import java.util.concurrent.CancellationException;
import nl.impactwijzer.desktop.kit.Progress;
import nl.impactwijzer.storage.SealingProgress;
import nl.impactwijzer.text.Message;

/// Hands the rewriting of a store on to the screen: each percent, since there may be a million rows, but a stop at
/// once.
final class SealingSteps implements SealingProgress {

    private final Progress screen;
    private int shown = -1;

    SealingSteps(Progress screen) {
        this.screen = screen;
    }

    @Override
    public void at(Step step, double done) {
        int percent = (int) Math.floor(done * 100);
        if (step == Step.PLACING) {
            screen.last(Message.of("sealing.placing"));
        } else if (percent > shown) {
            shown = percent;
            screen.step(Message.of(step == Step.WRITING ? "sealing.writing" : "sealing.checking"), percent / 100.0);
        } else if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }
}
