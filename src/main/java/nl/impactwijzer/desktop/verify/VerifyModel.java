package nl.impactwijzer.desktop.verify;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.Running;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.report.check.CheckedReport;
import nl.impactwijzer.report.signing.Signer;
import nl.impactwijzer.report.signing.Verification;
import nl.impactwijzer.report.withheld.Disclosure;
import nl.impactwijzer.report.withheld.DisclosureFile;

/// Which file is being checked, and what came of it.
final class VerifyModel {

    private final BackgroundWork background;
    private final Function<Path, Verification> verifier;
    private final Signers signers;
    private final CheckedReport.Known known;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Waiting());

    /// @param verifier      judges a file of anyone's making
    /// @param questionnaire whether this is the content of one that can be used here
    VerifyModel(
            BackgroundWork background,
            Function<Path, Verification> verifier,
            Predicate<QuestionnaireRef> questionnaire,
            Signers signers) {
        this.background = background;
        this.verifier = verifier;
        this.signers = signers;
        known = new CheckedReport.Known(questionnaire, signers::knows);
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
                () -> new Checked(file, CheckedReport.of(verifier.apply(file), known), List.of()),
                checked -> state.set(new State.Done(checked)));
        if (!(state.get() instanceof State.Done(Checked checked)
                && checked.file().equals(file))) {
            state.set(new State.Busy(file, running));
        }
    }

    boolean knows(Signer signer) {
        return signers.knows(signer);
    }

    /// Knows that signer from now on, and judges the file once more.
    ///
    /// @param refused is told why it could not be kept
    void confirm(Signer signer, Checked checked, Consumer<Exception> refused) {
        background.run(
                () -> {
                    signers.confirm(signer);
                    return again(checked, checked.shown());
                },
                again -> state.set(new State.Done(again)),
                refused);
    }

    /// Judges the file once more, with the withheld answers in that other file.
    ///
    /// @param refused is told why that file cannot be used
    void disclose(Path disclosures, Checked checked, Consumer<Exception> refused) {
        background.run(
                () -> again(checked, DisclosureFile.read(disclosures).disclosures()),
                again -> state.set(new State.Done(again)),
                refused);
    }

    private Checked again(Checked checked, List<Disclosure> shown) {
        return new Checked(checked.file(), CheckedReport.of(checked.report().verification(), known, shown), shown);
    }

    void stop() {
        if (state.get() instanceof State.Busy busy) {
            busy.running().cancel();
            state.set(new State.Waiting());
        }
    }
}
