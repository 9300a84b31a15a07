package nl.impactwijzer.desktop.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.Running;
import nl.impactwijzer.report.withheld.DisclosureFile;
import nl.impactwijzer.scoring.Assessment;
import nl.impactwijzer.scoring.Outcome;
import nl.impactwijzer.text.Message;

/// Decides what the report tab shows: whether the pages still belong to the dossier, and how far signing and saving
/// are.
final class ReportModel {

    private final AssessmentSession session;
    private final BackgroundWork background;
    private final ReportMaker maker;
    private final Signing signing;
    private final ReportPage.WholeFile files;
    private final KeptReports kept;
    private final ReadOnlyObjectWrapper<ReportChoices> choices;
    private final ReadOnlyObjectWrapper<Pages> pages = new ReadOnlyObjectWrapper<>(new Pages.None());
    private final ReadOnlyObjectWrapper<Delivery> delivery = new ReadOnlyObjectWrapper<>(new Delivery.Waiting());

    ReportModel(
            AssessmentSession session,
            BackgroundWork background,
            ReportMaker maker,
            Signing signing,
            ReportPage.WholeFile files,
            KeptReports kept,
            ReportChoices first) {
        this.session = session;
        this.background = background;
        this.maker = maker;
        this.signing = signing;
        this.files = files;
        this.kept = kept;
        choices = new ReadOnlyObjectWrapper<>(first);
    }

    /// The pages on screen.
    sealed interface Pages {
        record None() implements Pages {}

        record Making(Running running) implements Pages {}

        record Ready(ReportMaker.Made made) implements Pages {}

        /// Nothing was made; the dossier is safe.
        record Failed(Exception why) implements Pages {}
    }

    /// What became of the report as a file.
    sealed interface Delivery {
        record Waiting() implements Delivery {}

        record Busy() implements Delivery {}

        /// @param signed whether it carries a signature
        /// @param notice what an authority did not give
        /// @param keep   where the withheld answers of a public version are
        record Saved(Path file, boolean signed, Optional<Message> notice, Optional<Path> keep) implements Delivery {}

        /// Nothing was written; the sentence says what to do.
        record Refused(Message why) implements Delivery {}
    }

    ReadOnlyObjectProperty<ReportChoices> choices() {
        return choices.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Pages> pages() {
        return pages.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Delivery> delivery() {
        return delivery.getReadOnlyProperty();
    }

    void choose(UnaryOperator<ReportChoices> change) {
        choices.set(change.apply(choices.get()));
    }

    /// Whether the pages on screen are those of the dossier, the day and the choices of this moment.
    boolean isCurrent() {
        return pages.get() instanceof Pages.Ready(ReportMaker.Made made)
                && made.dossier().equals(session.dossier().get())
                && made.asOf().equals(session.day())
                && made.choices().equals(choices.get());
    }

    /// Makes the pages anew, unless they are still right.
    void refresh() {
        if (isCurrent()) {
            return;
        }
        if (pages.get() instanceof Pages.Making(Running running)) {
            running.cancel();
        }
        session.flush();
        Assessment assessment = session.assessment().getValue();
        Outcome outcome = session.outcome().getValue();
        ReportChoices chosen = choices.get();
        Running running = background.run(
                progress -> maker.make(assessment, outcome, chosen, progress),
                made -> pages.set(new Pages.Ready(made)),
                why -> pages.set(new Pages.Failed(why)));
        if (!running.over().get()) {
            pages.set(new Pages.Making(running));
        }
    }

    void stop() {
        if (pages.get() instanceof Pages.Making(Running running)) {
            running.cancel();
            pages.set(new Pages.None());
        }
    }

    boolean hasIdentity() {
        return signing.hasIdentity();
    }

    boolean isReadOnly() {
        return session.isReadOnly();
    }

    /// The pages on screen, when they are right.
    private Optional<ReportMaker.Made> current() {
        return isCurrent() && pages.get() instanceof Pages.Ready(ReportMaker.Made made)
                ? Optional.of(made)
                : Optional.empty();
    }

    /// @param keep where the withheld answers of a public version go
    void save(Path file, Optional<Path> keep) {
        deliver(file, keep, made -> saved(file, keep, made));
    }

    /// @param keep where the withheld answers of a public version go
    void sign(Path file, Optional<Path> keep, Signing.Key key, String role) {
        deliver(
                file,
                keep,
                made -> signed(
                        file,
                        keep,
                        made,
                        signing.sign(
                                made.pdf().pdf().bytes(),
                                key,
                                role,
                                choices.get().language())));
    }

    @FunctionalInterface
    private interface Finish {
        Delivery apply(ReportMaker.Made made) throws IOException;
    }

    private void deliver(Path file, Optional<Path> keep, Finish finish) {
        if (keep.filter(file::equals).isPresent()) {
            delivery.set(new Delivery.Refused(Message.of("reportpage.public.same")));
            return;
        }
        Optional<ReportMaker.Made> made = current();
        if (made.isEmpty()) {
            delivery.set(new Delivery.Refused(Message.of("reportpage.outdated")));
            refresh();
            return;
        }
        delivery.set(new Delivery.Busy());
        background.run(
                () -> finish.apply(made.get()),
                this::delivered,
                why -> delivery.set(new Delivery.Refused(Message.of(
                        "reportpage.notWritten",
                        "file",
                        file.toString(),
                        "detail",
                        String.valueOf(why.getMessage())))));
    }

    /// Before the report itself: a public version whose withheld answers are not kept is of no use.
    private void keep(ReportMaker.Made made, Optional<Path> keep) throws IOException {
        if (made.version().isEmpty()) {
            return;
        }
        String product = made.dossier().product().name();
        byte[] bytes = new DisclosureFile(product, made.version().get().disclosures()).write();
        files.write(keep.orElseThrow(() -> new IOException("no file to keep what is withheld")), bytes);
    }

    private void delivered(Delivery done) {
        if (done instanceof Delivery.Saved saved
                && saved.signed()
                && !session.isReadOnly()
                && isCurrent()
                && !choices.get().isPublic()) {
            session.markSigned();
        }
        delivery.set(done);
    }

    private Delivery saved(Path file, Optional<Path> keep, ReportMaker.Made made) throws IOException {
        keep(made, keep);
        files.write(file, made.pdf().pdf().bytes());
        return new Delivery.Saved(file, false, Optional.empty(), keep);
    }

    private Delivery signed(Path file, Optional<Path> keep, ReportMaker.Made made, Signing.Result result)
            throws IOException {
        return switch (result) {
            case Signing.Result.Refused refused -> new Delivery.Refused(refused.why());
            case Signing.Result.Signed done -> {
                byte[] bytes = done.pdf().bytes();
                keep(made, keep);
                files.write(file, bytes);
                ReportNote note = new ReportNote(file, List.of(done.by()));
                if (!session.isReadOnly() && made.version().isPresent()) {
                    kept.keep(made.version().get().assessment().dossier(), bytes, note);
                } else if (!session.isReadOnly()) {
                    session.records().keepFinal(bytes, session.clock().instant());
                    kept.note(bytes, note);
                }
                yield new Delivery.Saved(file, true, done.notice(), keep);
            }
        };
    }
}
