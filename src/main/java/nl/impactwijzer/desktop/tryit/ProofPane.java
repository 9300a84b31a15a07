package nl.impactwijzer.desktop.tryit;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.impactwijzer.desktop.kit.Disclosure;
import nl.impactwijzer.desktop.kit.FollowFocus;
import nl.impactwijzer.desktop.kit.Running;
import nl.impactwijzer.desktop.kit.SteadyBox;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.questionnaire.lint.ProofReport;
import nl.impactwijzer.questionnaire.lint.ProofWords;
import nl.impactwijzer.questionnaire.lint.Reach;

/// What was proved of the newest version: what leads to each question and outcome, and what nobody can come to.
final class ProofPane {

    /// More is found with the search.
    private static final int MOST = 150;

    /// As many as can be looked over at once.
    private static final int FEW = 40;

    /// Fills in an example in the trial.
    @FunctionalInterface
    interface Filling {
        void fill(ProofReport report, ProofReport.Entry entry, Reach.Reached reached);
    }

    private final Words words;
    private final Filling filling;
    private final ProgressBar bar = new ProgressBar();
    private final Label step = Texts.muted("");
    private final VBox busy;
    private final TextField search = new TextField();
    private final VBox top = new SteadyBox();
    private final VBox list = new SteadyBox();
    private final VBox content;
    private final Node node;
    private final Set<String> unfolded = new HashSet<>();
    private Optional<ProofReport> report = Optional.empty();
    private boolean isFillable;
    private Subscription progress = Subscription.EMPTY;

    ProofPane(Words words, Filling filling) {
        this.words = words;
        this.filling = filling;
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(words.get("tryit.proof.busy"));
        busy = new SteadyBox(Texts.text(words.get("tryit.proof.busy")), bar, step);
        busy.getStyleClass().add(Styles.STACK);
        search.setPromptText(words.get("tryit.proof.search"));
        search.setAccessibleText(words.get("tryit.proof.search"));
        search.textProperty()
                .subscribe((_, _) -> report.filter(ProofPane::isLooked).ifPresent(this::fillList));
        top.getStyleClass().add(Styles.STACK);
        list.getStyleClass().add(Styles.STACK);
        content = new SteadyBox(busy, top, search, list);
        content.getStyleClass().addAll(Styles.STACK, "iw-try-pane");
        node = FollowFocus.scroll(content);
    }

    Node node() {
        return node;
    }

    /// Shows how far the proof is that is being made now.
    void follow(Optional<Running> running) {
        progress.unsubscribe();
        progress = running.map(work -> Subscription.combine(
                        work.fraction().subscribe(done -> bar.setProgress(done.doubleValue())),
                        work.doing().subscribe(doing -> step.setText(words.get(doing)))))
                .orElse(Subscription.EMPTY);
    }

    void release() {
        progress.unsubscribe();
        progress = Subscription.EMPTY;
    }

    void show(TrialState state) {
        if (report.equals(state.proof())
                && isFillable == state.isUpToDate()
                && state.proof().isPresent()) {
            return;
        }
        report = state.proof();
        isFillable = state.isUpToDate();
        boolean waiting = report.isEmpty() && state.newest().isPresent();
        busy.setVisible(waiting);
        busy.setManaged(waiting);
        fill();
    }

    private void fill() {
        top.getChildren().clear();
        list.getChildren().clear();
        boolean looked = report.filter(ProofPane::isLooked).isPresent();
        search.setVisible(looked);
        search.setManaged(looked);
        report.ifPresent(this::fill);
    }

    private void fill(ProofReport proof) {
        if (!isLooked(proof)) {
            top.getChildren().add(Texts.notice(Styles.INFO, words.get("proof.notLooked")));
            return;
        }
        ProofWords said = new ProofWords(proof, words.messages().get());
        top.getChildren().add(summary(proof));
        if (!proof.notProved().isEmpty()) {
            top.getChildren()
                    .add(new Disclosure(
                                    words.get(
                                            "tryit.proof.notProved",
                                            "n",
                                            proof.notProved().size()),
                                    () -> lines(proof.notProved().stream()
                                            .limit(MOST)
                                            .map(entry -> said.notProved(entry, (Reach.NotProved) entry.reach()))
                                            .toList()))
                            .open(true));
        }
        fillList(proof);
    }

    /// Whether there was anything to look into: with some errors there is not.
    private static boolean isLooked(ProofReport proof) {
        return !proof.entries().isEmpty();
    }

    private void fillList(ProofReport proof) {
        ProofWords said = new ProofWords(proof, words.messages().get());
        list.getChildren().clear();
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        List<ProofReport.Entry> found =
                proof.entries().stream().filter(entry -> isAbout(entry, wanted)).toList();
        boolean few = !wanted.isEmpty() && found.size() <= FEW;
        for (ProofReport.Kind kind : ProofReport.Kind.values()) {
            List<ProofReport.Entry> entries =
                    found.stream().filter(entry -> entry.kind() == kind).toList();
            if (!entries.isEmpty()) {
                Disclosure line = new Disclosure(title(kind, entries), () -> entries(proof, said, entries));
                list.getChildren().add(keep(kind.code(), few ? line.open(true) : line));
            }
        }
        if (wanted.isEmpty()) {
            texts(said);
        }
    }

    /// Opens the line if it was open in the proof before, and remembers from now on.
    private Disclosure keep(String key, Disclosure line) {
        line.open(line.isOpen() || unfolded.contains(key));
        line.line().selectedProperty().subscribe((_, now) -> {
            if (now) {
                unfolded.add(key);
            } else {
                unfolded.remove(key);
            }
        });
        return line;
    }

    private boolean isAbout(ProofReport.Entry entry, String wanted) {
        return wanted.isEmpty()
                || (entry.id() + " " + words.get(entry.name()))
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted);
    }

    private Node summary(ProofReport proof) {
        int never = count(proof.entries(), Reach.Never.class);
        int open = proof.notProved().size();
        int all = proof.entries().size();
        String tone = never > 0 ? Styles.PROBLEM : open > 0 ? Styles.WARNING : Styles.SUCCESS;
        String key = never + open == 0 ? "tryit.proof.all" : "tryit.proof.some";
        return Texts.notice(
                tone, words.get(key, "reached", all - never - open, "all", all, "never", never, "open", open));
    }

    private String title(ProofReport.Kind kind, List<ProofReport.Entry> entries) {
        return words.get(
                "tryit.proof.kind",
                "kind",
                words.get("proof.kind." + kind.code()),
                "reached",
                count(entries, Reach.Reached.class) + count(entries, Reach.Always.class),
                "all",
                entries.size());
    }

    private static int count(List<ProofReport.Entry> entries, Class<? extends Reach> how) {
        return (int)
                entries.stream().filter(entry -> how.isInstance(entry.reach())).count();
    }

    private Node entries(ProofReport proof, ProofWords said, List<ProofReport.Entry> entries) {
        VBox box = new SteadyBox();
        ProofEntryLine line =
                new ProofEntryLine(said, words, isFillable, (entry, how) -> filling.fill(proof, entry, how));
        entries.stream()
                .limit(MOST)
                .forEach(entry -> box.getChildren()
                        .add(keep(
                                entry.kind().code() + "/" + entry.id() + "/" + words.get(entry.name()),
                                line.of(entry))));
        if (entries.size() > MOST) {
            box.getChildren().add(Texts.muted(words.get("tryit.proof.more", "n", entries.size() - MOST)));
        }
        return box;
    }

    private void texts(ProofWords said) {
        list.getChildren().add(new Disclosure(words.get("proof.scores"), () -> {
            VBox box = new SteadyBox();
            box.getStyleClass().add(Styles.STACK);
            said.scores().forEach(group -> {
                box.getChildren().add(Texts.subheading(group.head()));
                box.getChildren().add(lines(group.lines()));
            });
            return box;
        }));
        told("proof.unused", said.unused());
        told("proof.dutch", said.dutch());
        told("proof.languages", said.languages());
    }

    private void told(String heading, List<String> told) {
        if (!told.isEmpty()) {
            list.getChildren().add(new Disclosure(words.get(heading), () -> lines(told)));
        }
    }

    private Node lines(List<String> told) {
        VBox box = new SteadyBox();
        told.stream().limit(MOST).forEach(line -> box.getChildren().add(Texts.text(line)));
        if (told.size() > MOST) {
            box.getChildren().add(Texts.muted(words.get("tryit.more", "n", told.size() - MOST)));
        }
        box.getStyleClass().add(Styles.STACK);
        return box;
    }
}
