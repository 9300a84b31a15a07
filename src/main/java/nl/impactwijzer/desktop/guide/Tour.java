package nl.impactwijzer.desktop.guide;

import java.util.List;
import java.util.Optional;
import nl.impactwijzer.desktop.kit.Ask;
import nl.impactwijzer.desktop.kit.Dialogs;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Words;

/// Shows a newcomer around: a few steps, each over the screen that it is about. It can be stopped at every step.
public final class Tour {

    private final Dialogs dialogs;
    private final Words words;
    private final List<Step> steps;

    /// @param name of the step, as in its words
    /// @param page opens the screen that it is about
    public record Step(String name, Runnable page) {}

    public Tour(Dialogs dialogs, Words words, List<Step> steps) {
        this.dialogs = dialogs;
        this.words = words;
        this.steps = List.copyOf(steps);
    }

    public void start() {
        go(0);
    }

    private void go(int number) {
        Step step = steps.get(number);
        boolean last = number == steps.size() - 1;
        step.page().run();
        String title = words.get(
                "guide.tour.step",
                "title",
                words.get("guide.tour." + step.name()),
                "step",
                number + 1,
                "all",
                steps.size());
        Ask.Choice next = last
                ? new Ask.Choice(
                        words.get("guide.tour.end"),
                        Styles.PRIMARY,
                        steps.getFirst().page())
                : new Ask.Choice(words.get("guide.tour.next"), Styles.PRIMARY, () -> go(number + 1));
        Ask.Choice stop = new Ask.Choice(words.get("guide.tour.stop"), "", () -> {});
        dialogs.ask(new Ask(
                Ask.Kind.INFO,
                title,
                words.get("guide.tour." + step.name() + ".text"),
                Optional.empty(),
                "",
                last ? List.of(next) : List.of(next, stop)));
    }
}
