package nl.impactwijzer.desktop.tryit;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.impactwijzer.desktop.assessment.AssessmentView;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.Dialogs;
import nl.impactwijzer.desktop.kit.EmptyState;
import nl.impactwijzer.desktop.kit.FlowRow;
import nl.impactwijzer.desktop.kit.FollowFocus;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.shell.Page;
import nl.impactwijzer.desktop.shell.Topic;
import nl.impactwijzer.questionnaire.lint.ProofReport;
import nl.impactwijzer.questionnaire.lint.Reach;
import nl.impactwijzer.text.Message;

/// A questionnaire in the making: its questions to answer, and beside them what comes of that, what is proved of it and
/// what is wrong with it.
///
/// The file is watched only while this page is on screen.
public final class TryPage implements Page {

    private static final int OUTCOME = 0;
    private static final int PROOF = 1;
    private static final int FINDINGS = 2;

    /// Widths in pixels.
    private static final double SIDE = 345;

    private static final double SIDE_LEAST = 240;

    /// At the usual size of text.
    private static final double QUESTIONS_LEAST = 420;

    /// The size of small text at the usual size of text.
    private static final double SMALL_TEXT = 14;

    /// In pixels: what the questions and the panes need in height beside each other, and, in small text, under each
    /// other.
    private static final double LEAST = 300;

    private static final double UNDER_LEAST = 480;

    /// In pixels: what the first line needs beside the buttons, or they go under it.
    private static final double NOTICE_LEAST = 420;

    private final Trial trial;
    private final Optional<FileLook> file;
    private final String place;
    private final Page parent;
    private final BackgroundWork background;
    private final Dialogs dialogs;
    private final Words words;
    private final StackPane questions = new StackPane();
    private final VBox banners = new VBox();
    private Optional<Side> side = Optional.empty();
    private Optional<AssessmentView> shown = Optional.empty();
    private Optional<FileWatch> watch = Optional.empty();
    private Subscription changes = Subscription.EMPTY;
    private int tab = OUTCOME;
    private int errorsBefore;

    /// The panes at the right, as long as they are on screen.
    private record Side(SideTabs tabs, OutcomePane outcome, ProofPane proof, FindingsPane findings, Label version) {}

    /// @param file  empty for a questionnaire that does not change
    TryPage(Trial trial, Optional<Path> file, Page parent, BackgroundWork background, Dialogs dialogs, Words words) {
        this.trial = trial;
        this.file = file.map(FileLook::new);
        place = file.map(path -> path.toAbsolutePath().toString()).orElseGet(trial::name);
        this.parent = parent;
        this.background = background;
        this.dialogs = dialogs;
        this.words = words;
    }

    @Override
    public String title() {
        return words.get("tryit.title", "name", trial.name());
    }

    @Override
    public Topic topic() {
        return Topic.QUESTIONNAIRES;
    }

    @Override
    public Optional<Page> parent() {
        return Optional.of(parent);
    }

    @Override
    public Node build() {
        Side made = side();
        side = Optional.of(made);
        shown = Optional.empty();
        made.tabs().choose(tab);
        questions.setMinWidth(320);
        SplitPane panes = new SplitPane(questions, made.tabs());
        made.tabs().setMinWidth(SIDE_LEAST);
        SplitPane.setResizableWithParent(made.tabs(), false);
        panes.widthProperty().subscribe(width -> divide(panes, width.doubleValue(), made.version()));
        return FollowFocus.fill(new VBox(head(made.version()), banners, panes), panes, LEAST);
    }

    /// Beside each other, and where that leaves too little room for the questions, under each other.
    private static void divide(SplitPane panes, double width, Label usual) {
        double scale = Math.max(1, usual.getFont().getSize() / SMALL_TEXT);
        boolean narrow = width - SIDE < QUESTIONS_LEAST * scale;
        panes.setOrientation(narrow ? Orientation.VERTICAL : Orientation.HORIZONTAL);
        if (width > 0) {
            panes.setDividerPositions(narrow ? 0.6 : 1 - SIDE / width);
            // Under each other they need more than a window with large text has: then the page scrolls.
            panes.setMinHeight(narrow ? UNDER_LEAST * scale : LEAST);
        }
    }

    private Side side() {
        SideTabs tabs = new SideTabs();
        OutcomePane outcome = new OutcomePane(words);
        ProofPane proof = new ProofPane(words, this::fill);
        FindingsPane findings = new FindingsPane(trial.name(), place, dialogs, words);
        tabs.add(words.get("tryit.tab.outcome"), outcome.node());
        tabs.add(words.get("tryit.tab.proof"), proof.node());
        tabs.add(words.get("tryit.tab.findings"), findings.node());
        return new Side(tabs, outcome, proof, findings, Texts.text("", Styles.MUTED, Styles.SMALL));
    }

    private Node head(Label version) {
        Label notice = Texts.text(words.get("tryit.notKept"), Styles.STRONG);
        version.setMinWidth(Region.USE_PREF_SIZE);
        Button again = Buttons.plain(Icon.UNDO, words.get("tryit.again"), trial::startAgain);
        again.setMinWidth(Region.USE_PREF_SIZE);
        FlowRow head = new FlowRow(notice, version, again).grow(notice, NOTICE_LEAST);
        head.getStyleClass().add("iw-try-bar");
        return head;
    }

    @Override
    public void shown() {
        changes = Subscription.combine(
                trial.state().subscribe(this::show),
                trial.busyReading().subscribe(_ -> side.ifPresent(this::showVersion)),
                trial.proving()
                        .subscribe(
                                running -> side.ifPresent(panes -> panes.proof().follow(running))));
        watch = file.map(look -> new FileWatch(look, state -> background.onScreen(() -> trial.take(state, this))));
    }

    @Override
    public void hidden() {
        changes.unsubscribe();
        watch.ifPresent(FileWatch::close);
        watch = Optional.empty();
        shown.ifPresent(AssessmentView::hidden);
        shown = Optional.empty();
        side.ifPresent(panes -> {
            tab = panes.tabs().chosen();
            panes.outcome().release();
            panes.proof().release();
        });
        side = Optional.empty();
    }

    @Override
    public void commit() {
        shown.ifPresent(AssessmentView::commit);
    }

    @Override
    public void search() {
        shown.ifPresent(AssessmentView::search);
    }

    void close() {
        watch.ifPresent(FileWatch::close);
        trial.close();
    }

    private void show(TrialState state) {
        side.ifPresent(panes -> fill(state, panes));
    }

    private void fill(TrialState state, Side panes) {
        showQuestions(state, panes);
        showBanners(state);
        showVersion(panes);
        panes.proof().show(state);
        state.newest()
                .ifPresent(
                        edition -> panes.findings().show(edition, state.proof().isPresent()));
        int errors = state.newest().map(Edition::errors).orElse(0);
        int all = state.newest().map(edition -> edition.findings().size()).orElse(0);
        panes.tabs().badge(FINDINGS, all == 0 ? "" : Integer.toString(all));
        int open = state.proof().map(proof -> proof.notProved().size()).orElse(0);
        panes.tabs().badge(PROOF, open == 0 ? "" : Integer.toString(open));
        if (errors > 0 && errorsBefore == 0) {
            panes.tabs().choose(FINDINGS);
        } else if (errors == 0 && errorsBefore > 0 && panes.tabs().chosen() == FINDINGS) {
            panes.tabs().choose(OUTCOME);
        }
        errorsBefore = errors;
    }

    private void showVersion(Side panes) {
        String version = trial.state()
                .get()
                .open()
                .map(open -> words.get(
                        "tryit.version", "time", words.time(open.edition().at())))
                .orElse("");
        panes.version().setText(trial.busyReading().get() ? words.get("tryit.checking", "version", version) : version);
    }

    private void showQuestions(TrialState state, Side panes) {
        Optional<AssessmentView> next = state.open().map(TrialState.Open::view);
        if (next.isEmpty()) {
            questions.getChildren().setAll(new EmptyState(waiting(state)));
            panes.outcome().showNothing();
            return;
        }
        if (shown.equals(next)) {
            return;
        }
        shown.ifPresent(AssessmentView::hidden);
        AssessmentView view = next.get();
        shown = next;
        questions.getChildren().setAll(view.build());
        // A scroll pane takes its content in only now; before that nothing in it can have the focus.
        questions.applyCss();
        questions.layout();
        view.shown();
        panes.outcome().follow(view.session());
    }

    /// What stands in place of the questions while there are none to show.
    private String waiting(TrialState state) {
        return switch (state.trouble()) {
            case MISSING -> words.get("tryit.first.missing", "file", trial.name());
            case UNREADABLE -> words.get("tryit.first.unreadable", "file", trial.name());
            case TOO_LARGE -> words.get("tryit.tooLarge", "file", trial.name());
            case NONE ->
                state.newest()
                        .map(edition -> words.get("tryit.first.errors", "n", edition.errors()))
                        .orElseGet(() -> words.get("tryit.reading", "file", trial.name()));
        };
    }

    private void showBanners(TrialState state) {
        banners.getChildren().clear();
        if (state.open().isEmpty()) {
            return;
        }
        String time = words.time(state.open().get().edition().at());
        switch (state.trouble()) {
            case MISSING -> banner(Styles.WARNING, words.get("tryit.missing", "file", trial.name(), "time", time));
            case UNREADABLE ->
                banner(Styles.WARNING, words.get("tryit.unreadable", "file", trial.name(), "time", time));
            case TOO_LARGE -> banner(Styles.WARNING, words.get("tryit.tooLarge", "file", trial.name()));
            case NONE -> {
                if (!state.isUpToDate()) {
                    banner(
                            Styles.PROBLEM,
                            words.get(
                                    "tryit.errors",
                                    "n",
                                    state.newest().map(Edition::errors).orElse(0),
                                    "time",
                                    time));
                    return;
                }
                int errors = state.newest().map(Edition::errors).orElse(0);
                if (errors > 0) {
                    banner(Styles.PROBLEM, words.get("tryit.errors.proved", "n", errors));
                }
                if (state.dropped() > 0) {
                    banner(Styles.INFO, words.get("tryit.dropped", "n", state.dropped(), "time", time));
                }
            }
        }
    }

    private void banner(String tone, String sentence) {
        Label banner = Texts.notice(tone, sentence);
        banner.getStyleClass().add("iw-banner");
        banners.getChildren().add(banner);
    }

    private void fill(ProofReport report, ProofReport.Entry entry, Reach.Reached reached) {
        trial.fill(report, entry, reached);
        dialogs.mention(words.get(
                "tryit.proof.filled",
                "kind",
                Message.of("proof.one." + entry.kind().code()),
                "id",
                entry.id()));
        if (entry.kind() != ProofReport.Kind.QUESTION) {
            side.ifPresent(panes -> panes.tabs().goTo(OUTCOME));
        }
    }
}
