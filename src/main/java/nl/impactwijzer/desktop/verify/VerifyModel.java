package nl.impactwijzer.desktop.verify;

import java.nio.file.Path;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.Running;
import nl.impactwijzer.report.signing.Verification;

/// Which file is being checked, and what came of it.
final class VerifyModel {

    private final BackgroundWork background;
    private final Function<Path, Verification> verifier;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Waiting());

    VerifyModel(BackgroundWork background, Function<Path, Verification> verifier) {
        this.background = background;
        this.verifier = verifier;
    }

    sealed interface State {
        record Waiting() implements State {}

        record Busy(Path file, Running running) implements State {}

        record Done(Checked checked) implements State {}
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    void check(Path file) {
        stop();
        Running running = background.run(
                () -> Checked.of(file, verifier.apply(file)), checked -> state.set(new State.Done(checked)));
        if (!(state.get() instanceof State.Done(Checked checked)
                && checked.file().equals(file))) {
            state.set(new State.Busy(file, running));
        }
    }

    void stop() {
        if (state.get() instanceof State.Busy busy) {
            busy.running().cancel();
            state.set(new State.Waiting());
        }
    }
}
