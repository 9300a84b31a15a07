package nl.impactwijzer.desktop.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.report.check.NextSigner;
import nl.impactwijzer.report.signing.SigningPlaces;
import nl.impactwijzer.report.signing.Verification;
import nl.impactwijzer.text.Message;

/// Decides how far the signing of a report that exists is. The report is verified once more at the very moment of
/// signing: minutes may lie between looking and signing.
final class CountersignModel {

    private final Path file;
    private final BackgroundWork background;
    private final Function<Path, Verification> verifier;
    private final Signing signing;
    private final ReportPage.WholeFile files;
    private final KeptReports kept;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Waiting());

    CountersignModel(
            Path file,
            BackgroundWork background,
            Function<Path, Verification> verifier,
            Signing signing,
            ReportPage.WholeFile files,
            KeptReports kept) {
        this.file = file;
        this.background = background;
        this.verifier = verifier;
        this.signing = signing;
        this.files = files;
        this.kept = kept;
    }

    sealed interface State {
        record Waiting() implements State {}

        record Busy() implements State {}

        /// @param kept   whether it is kept with its dossier too, which then is in this program
        /// @param notice what an authority did not give
        record Saved(Path file, boolean kept, Optional<Message> notice) implements State {}

        /// Nothing was written; the sentence says what to do.
        record Refused(Message why) implements State {}
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// @param place as it was free when the person looked
    void sign(Path target, SigningPlaces.Place place, Signing.Key key, String role) {
        state.set(new State.Busy());
        background.run(
                () -> signed(target, place, key, role),
                state::set,
                why -> state.set(new State.Refused(Message.of(
                        "reportpage.next.notWritten",
                        "file",
                        target.toString(),
                        "detail",
                        String.valueOf(why.getMessage())))));
    }

    private State signed(Path target, SigningPlaces.Place place, Signing.Key key, String role) throws IOException {
        return switch (NextSigner.of(file, verifier)) {
            case NextSigner.Refused refused -> {
                key.passPhrase().wipe();
                yield new State.Refused(refused.why());
            }
            case NextSigner.Report report -> {
                SigningPlaces places = report.places();
                yield switch (signing.sign(
                        report.pdf().bytes(), places.free(place.field()), key, role, places.language())) {
                    case Signing.Result.Refused refused -> new State.Refused(refused.why());
                    case Signing.Result.Signed done -> {
                        byte[] bytes = done.pdf().bytes();
                        files.write(target, bytes);
                        ReportNote note = ReportNote.of(target, report.signatures(), Optional.of(done.by()));
                        yield new State.Saved(target, kept.keep(report.dossier(), bytes, note), done.notice());
                    }
                };
            }
        };
    }
}
