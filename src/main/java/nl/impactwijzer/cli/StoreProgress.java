package nl.impactwijzer.cli;

import nl.impactwijzer.storage.SealingProgress;
import nl.impactwijzer.text.Message;

/// Shows on the terminal how far the rewriting of the data is, at each percent.
final class StoreProgress implements SealingProgress {

    private final Terminal terminal;
    private int shown = -1;

    StoreProgress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void at(Step step, double done) {
        int percent = (int) Math.floor(done * 100);
        if (percent > shown) {
            shown = percent;
            String key = step == Step.WRITING ? "cli.store.writing" : "cli.store.checking";
            terminal.progress(Message.of(key, "n", percent));
        }
    }
}
