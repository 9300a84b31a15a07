package nl.impactwijzer.desktop.tryit;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.impactwijzer.desktop.assessment.Around;
import nl.impactwijzer.desktop.assessment.AssessmentPage;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.assessment.AssessmentView;
import nl.impactwijzer.desktop.assessment.Link;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.Running;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.shell.Page;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.questionnaire.lint.EarlierVersions;
import nl.impactwijzer.questionnaire.lint.ProofReport;
import nl.impactwijzer.questionnaire.lint.QuestionnaireProof;
import nl.impactwijzer.questionnaire.lint.Reach;
import nl.impactwijzer.scoring.FilledExample;
import nl.impactwijzer.text.Message;

/// Follows a questionnaire while it is being written: each version that can be filled in is opened with the answers
/// that
/// still fit, another leaves the last good one as it is, and each is proved anew. What only the proof finds wrong comes
/// later and takes nothing away: an author may want to see it happen.
///
/// It belongs to the screen's thread; reading and proving happen in the background, and what a newer version has
/// overtaken is dropped.
final class Trial {

    private final String name;
    private final List<? extends AssessmentPage.Maker> tabs;
    private final EarlierVersions earlier;
    private final BackgroundWork background;
    private final Words words;
    private final Clock clock;
    private final TrialStore store = new TrialStore();
    private final ReadOnlyObjectWrapper<TrialState> state = new ReadOnlyObjectWrapper<>(TrialState.NEW);
    private final ReadOnlyObjectWrapper<Optional<Running>> proving = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busyReading = new ReadOnlyBooleanWrapper(false);
    private Optional<Running> reading = Optional.empty();

    /// @param name what is tried out, as a person calls it
    /// @param tabs of the assessment in which it is tried out; none of them may save outside the session's store
    Trial(
            String name,
            List<? extends AssessmentPage.Maker> tabs,
            EarlierVersions earlier,
            BackgroundWork background,
            Words words,
            Clock clock) {
        this.name = name;
        this.tabs = tabs;
        this.earlier = earlier;
        this.background = background;
        this.words = words;
        this.clock = clock;
    }

    String name() {
        return name;
    }

    ReadOnlyObjectProperty<TrialState> state() {
        return state.getReadOnlyProperty();
    }

    /// The proof that is being made now.
    ReadOnlyObjectProperty<Optional<Running>> proving() {
        return proving.getReadOnlyProperty();
    }

    /// Whether a saved version is being read and checked now.
    ReadOnlyBooleanProperty busyReading() {
        return busyReading.getReadOnlyProperty();
    }

    /// Takes what there is to say of the file now.
    ///
    /// @param under the page on which it is shown
    void take(FileState now, Page under) {
        switch (now) {
            case FileState.Content content -> take(content.bytes(), under);
            case FileState.Missing _ -> cannotRead(TrialState.Trouble.MISSING);
            case FileState.Unreadable _ -> cannotRead(TrialState.Trouble.UNREADABLE);
            case FileState.TooLarge _ -> cannotRead(TrialState.Trouble.TOO_LARGE);
        }
    }

    private void cannotRead(TrialState.Trouble trouble) {
        reading.ifPresent(Running::cancel);
        busyReading.set(false);
        state.set(state.get().in(trouble));
    }

    private void take(byte[] file, Page under) {
        reading.ifPresent(Running::cancel);
        stopProving();
        busyReading.set(true);
        reading = Optional.of(
                background.run(() -> Edition.read(file, clock.instant(), earlier), edition -> arrived(edition, under)));
    }

    private void arrived(Edition edition, Page under) {
        busyReading.set(false);
        Optional<TrialState.Open> before = state.get().open();
        TrialState next = state.get().read(edition);
        state.set(edition.questionnaire()
                .map(questionnaire -> opened(next, edition, questionnaire, under))
                .orElse(next));
        if (!state.get().open().equals(before)) {
            before.map(TrialState.Open::view).ifPresent(AssessmentView::close);
        }
        prove(edition);
    }

    private TrialState opened(TrialState now, Edition edition, Questionnaire questionnaire, Page under) {
        if (now.open().isEmpty()) {
            return now.opened(new TrialState.Open(edition, view(questionnaire, empty(questionnaire), under)), 0);
        }
        TrialState.Open before = now.open().get();
        before.view().commit();
        AssessmentSession session = before.session();
        CarriedOver carried = CarriedOver.of(
                session.questionnaire(), questionnaire, session.dossier().get());
        AssessmentView view = view(questionnaire, carried.dossier(), under);
        session.chosenDay().get().ifPresent(view.session()::chooseDay);
        view.session()
                .goOnFrom(
                        session,
                        state -> CarriedOver.of(session.questionnaire(), questionnaire, state)
                                .dossier());
        view.goOnLike(before.view());
        return now.opened(new TrialState.Open(edition, view), carried.dropped());
    }

    private AssessmentView view(Questionnaire questionnaire, Dossier dossier, Page under) {
        AssessmentSession session =
                new AssessmentSession(questionnaire, dossier, store, dossier.person(), clock, background);
        return new AssessmentView(session, tabs, Around.NOTHING, under, words);
    }

    private Dossier empty(Questionnaire questionnaire) {
        return Dossier.start(
                "trial-" + UUID.randomUUID(),
                questionnaire.ref(),
                Product.named(words.get("tryit.product"), words.get("tryit.vendor"), "1"),
                Role.ASSESSOR,
                words.get("tryit.person"),
                clock.instant());
    }

    private void prove(Edition edition) {
        Running work = background.run(
                progress -> QuestionnaireProof.of(
                        edition.file(),
                        earlier,
                        (looked, all) -> progress.step(
                                Message.of("tryit.proof.step", "n", looked, "all", all),
                                all == 0 ? -1 : (double) looked / all)),
                report -> {
                    proving.set(Optional.empty());
                    state.set(state.get().proved(report));
                },
                failure -> {
                    proving.set(Optional.empty());
                    throw new IllegalStateException("no proof", failure);
                });
        if (!work.over().get()) {
            proving.set(Optional.of(work));
        }
    }

    private void stopProving() {
        proving.get().ifPresent(Running::cancel);
        proving.set(Optional.empty());
    }

    /// Empties the trial; undo brings everything back.
    void startAgain() {
        state.get().open().ifPresent(open -> {
            open.view().commit();
            open.session().change("", now -> empty(now, open));
            open.session().chooseDay(open.session().today());
        });
    }

    private Dossier empty(Dossier now, TrialState.Open open) {
        return Dossier.start(
                now.id(), open.session().questionnaire().ref(), now.product(), now.role(), now.person(), now.created());
    }

    /// Fills in that example in place of what was there, and looks at it on its day. Undo brings everything back.
    void fill(ProofReport report, ProofReport.Entry entry, Reach.Reached reached) {
        TrialState.Open open = state.get().open().orElseThrow();
        AssessmentSession session = open.session();
        open.view().commit();
        session.chooseDay(reached.example().day());
        session.change(
                "",
                now -> FilledExample.of(
                        session.questionnaire(),
                        reached.example(),
                        report.scores(),
                        empty(now, open),
                        words.messages().get()));
        if (entry.kind() == ProofReport.Kind.QUESTION) {
            session.follow(new Link.ToQuestion(place(session, entry.id())));
        }
    }

    /// Where that question is asked now; in rows: in the first.
    private static Place place(AssessmentSession session, String question) {
        return session.assessment().getValue().route().asking(List.of(question)).stream()
                .findFirst()
                .map(step -> step.place())
                .orElseGet(() -> Place.of(question));
    }

    /// Lets go of everything.
    void close() {
        reading.ifPresent(Running::cancel);
        stopProving();
        state.get().open().ifPresent(open -> open.view().close());
    }
}
