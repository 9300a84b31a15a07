package nl.impactwijzer.desktop.tryit;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.impactwijzer.desktop.assessment.AssessmentPage;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.Dialogs;
import nl.impactwijzer.desktop.kit.FileDialogs;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.shell.Navigator;
import nl.impactwijzer.desktop.shell.Page;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.lint.EarlierVersions;

/// Opens a questionnaire to try it out. There is one trial at a time; opening the same file again goes on with it.
public final class Trying {

    private final List<AssessmentPage.Maker> tabs;
    private final EarlierVersions earlier;
    private final Navigator navigator;
    private final BackgroundWork background;
    private final Dialogs dialogs;
    private final FileDialogs fileDialogs;
    private final Words words;
    private final Clock clock;
    private Optional<Current> current = Optional.empty();

    /// @param what the file, or the questionnaire
    private record Current(Object what, TryPage page) {}

    /// @param tabs in which one answers and looks at what comes of it; none of them may sign or send anything
    public Trying(
            List<AssessmentPage.Maker> tabs,
            EarlierVersions earlier,
            Navigator navigator,
            BackgroundWork background,
            Dialogs dialogs,
            FileDialogs fileDialogs,
            Words words,
            Clock clock) {
        this.tabs = List.copyOf(tabs);
        this.earlier = earlier;
        this.navigator = navigator;
        this.background = background;
        this.dialogs = dialogs;
        this.fileDialogs = fileDialogs;
        this.words = words;
        this.clock = clock;
    }

    /// Lets the person choose a file to try out.
    public void choose(Page under) {
        fileDialogs
                .open(words.get("tryit.choose"), new FileDialogs.Kind(words.get("tryit.kind"), List.of("json")))
                .ifPresent(file -> open(file, under));
    }

    public void open(Path file, Page under) {
        Path whole = file.toAbsolutePath().normalize();
        if (isOpen(whole)) {
            navigator.open(current.orElseThrow().page());
            return;
        }
        Trial trial = trial(String.valueOf(whole.getFileName()));
        show(whole, new TryPage(trial, Optional.of(whole), under, background, dialogs, words));
    }

    /// Tries out a questionnaire that is installed here.
    public void open(Questionnaire questionnaire, Page under) {
        if (isOpen(questionnaire)) {
            navigator.open(current.orElseThrow().page());
            return;
        }
        Trial trial = trial(questionnaire.ref().label());
        TryPage page = new TryPage(trial, Optional.empty(), under, background, dialogs, words);
        show(questionnaire, page);
        trial.take(new FileState.Content(questionnaire.file()), page);
    }

    private boolean isOpen(Object what) {
        return current.filter(one -> one.what().equals(what)).isPresent();
    }

    private Trial trial(String name) {
        return new Trial(name, tabs, earlier, background, words, clock);
    }

    private void show(Object what, TryPage page) {
        Optional<Current> before = current;
        current = Optional.of(new Current(what, page));
        navigator.open(page);
        before.map(Current::page).ifPresent(gone -> {
            navigator.forget(gone);
            gone.close();
        });
    }

    /// Whether that page is a trial.
    public static boolean isTrial(Page page) {
        return page instanceof TryPage;
    }

    public void close() {
        current.map(Current::page).ifPresent(TryPage::close);
        current = Optional.empty();
    }
}
