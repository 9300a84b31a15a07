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
import nl.impactwijzer.report.Content;
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
        record Saved(Path file, boolean signed, Optional<Message> notice) implements Delivery {}

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

    /// The bytes of the pages on screen, when they are right.
    private Optional<Content> current() {
        return isCurrent() && pages.get() instanceof Pages.Ready(ReportMaker.Made made)
                ? Optional.of(made.pdf().pdf())
                : Optional.empty();
    }

    void save(Path file) {
        deliver(file, pdf -> saved(file, pdf));
    }

    void sign(Path file, Signing.Key key, String role) {
        deliver(
                file,
                pdf -> signed(
                        file, signing.sign(pdf.bytes(), key, role, choices.get().language())));
    }

    @FunctionalInterface
    private interface Finish {
        Delivery apply(Content pdf) throws IOException;
    }

    private void deliver(Path file, Finish finish) {
        Optional<Content> pdf = current();
        if (pdf.isEmpty()) {
            delivery.set(new Delivery.Refused(Message.of("reportpage.outdated")));
            refresh();
            return;
        }
        delivery.set(new Delivery.Busy());
        background.run(
                () -> finish.apply(pdf.get()),
                this::delivered,
                why -> delivery.set(new Delivery.Refused(Message.of(
                        "reportpage.notWritten",
                        "file",
                        file.toString(),
                        "detail",
                        String.valueOf(why.getMessage())))));
    }

    private void delivered(Delivery done) {
        if (done instanceof Delivery.Saved saved && saved.signed() && !session.isReadOnly() && isCurrent()) {
            session.markSigned();
        }
        delivery.set(done);
    }

    private Delivery saved(Path file, Content pdf) throws IOException {
        files.write(file, pdf.bytes());
        return new Delivery.Saved(file, false, Optional.empty());
    }

    private Delivery signed(Path file, Signing.Result result) throws IOException {
        return switch (result) {
            case Signing.Result.Refused refused -> new Delivery.Refused(refused.why());
            case Signing.Result.Signed done -> {
                byte[] bytes = done.pdf().bytes();
                files.write(file, bytes);
                if (!session.isReadOnly()) {
                    session.records().keepFinal(bytes, session.clock().instant());
                    kept.note(bytes, new ReportNote(file, List.of(done.by())));
                }
                yield new Delivery.Saved(file, true, done.notice());
            }
        };
    }
}
