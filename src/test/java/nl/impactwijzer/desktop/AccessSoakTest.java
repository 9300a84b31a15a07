package nl.impactwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.impactwijzer.desktop.kit.Theme;
import nl.impactwijzer.desktop.testkit.AccessibleAudit;
import nl.impactwijzer.desktop.testkit.TabWalk;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Looks at every screen of which there is a picture, in both languages, in every theme, at 100 % and at 200 %, and
/// goes
/// through each with Tab.
@Tag("soak")
class AccessSoakTest {

    private static final List<Theme.Choice> THEMES =
            List.of(Theme.Choice.LIGHT, Theme.Choice.DARK, Theme.Choice.CONTRAST);

    private final List<String> found = new ArrayList<>();

    @Test
    void everyScreenCanBeUsedByEverybodyInEveryDress() {
        for (Screenshots.Screen screen : Screenshots.screens()) {
            try (UiDesktop desktop = UiDesktop.open(Messages.DUTCH, Theme.Choice.LIGHT, 100, 1280, 800)) {
                screen.visit().accept(desktop);
                note(screen.name() + " with Tab", TabWalk.violations(desktop.ui()));
                for (Theme.Choice theme : THEMES) {
                    dress(desktop, Messages.DUTCH, theme, 100);
                    note(
                            screen.name() + " " + theme,
                            AccessibleAudit.violations(desktop.ui().scene()));
                }
                dress(desktop, Messages.ENGLISH, Theme.Choice.LIGHT, 100);
                note(
                        screen.name() + " English",
                        AccessibleAudit.violations(desktop.ui().scene()));
                dress(desktop, Messages.ENGLISH, Theme.Choice.LIGHT, 200);
                note(
                        screen.name() + " English 200 %",
                        AccessibleAudit.violations(desktop.ui().scene()));
                dress(desktop, Messages.DUTCH, Theme.Choice.LIGHT, 200);
                note(
                        screen.name() + " 200 %",
                        AccessibleAudit.violations(desktop.ui().scene()));
            }
        }
        assertThat(found).as(String.join("\n", found)).isEmpty();
    }

    private static void dress(UiDesktop desktop, Locale language, Theme.Choice theme, int percent) {
        desktop.dress(theme, percent);
        desktop.speak(language);
    }

    private void note(String screen, List<String> violations) {
        violations.forEach(violation -> found.add(screen + ": " + violation));
    }
}
