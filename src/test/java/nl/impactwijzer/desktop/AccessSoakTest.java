package nl.impactwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.impactwijzer.desktop.kit.Theme;
import nl.impactwijzer.desktop.testkit.AccessibleAudit;
import nl.impactwijzer.desktop.testkit.TabWalk;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/// Looks at every screen of which there is a picture, in both languages, in every theme, at 100 % and at 200 %, and
/// goes through each with Tab.
@Tag("soak")
class AccessSoakTest {

    private static final List<Theme.Choice> THEMES =
            List.of(Theme.Choice.LIGHT, Theme.Choice.DARK, Theme.Choice.CONTRAST);

    @TestFactory
    Stream<DynamicTest> everyScreenCanBeUsedByEverybodyInEveryDress() {
        return Screenshots.screens().stream()
                .map(screen -> DynamicTest.dynamicTest(screen.name(), () -> {
                    List<String> found = violations(screen);
                    assertThat(found).as(String.join("\n", found)).isEmpty();
                }));
    }

    private static List<String> violations(Screenshots.Screen screen) {
        List<String> found = new ArrayList<>();
        try (UiDesktop desktop = UiDesktop.open(Messages.DUTCH, Theme.Choice.LIGHT, 100, 1280, 800)) {
            screen.visit().accept(desktop);
            TabWalk.violations(desktop.ui()).forEach(violation -> found.add("with Tab: " + violation));
            for (Theme.Choice theme : THEMES) {
                dress(desktop, Messages.DUTCH, theme, 100);
                look(desktop, theme.toString(), found);
            }
            dress(desktop, Messages.ENGLISH, Theme.Choice.LIGHT, 100);
            look(desktop, "English", found);
            dress(desktop, Messages.ENGLISH, Theme.Choice.LIGHT, 200);
            look(desktop, "English 200 %", found);
            dress(desktop, Messages.DUTCH, Theme.Choice.LIGHT, 200);
            look(desktop, "200 %", found);
            TabWalk.violations(desktop.ui()).forEach(violation -> found.add("with Tab at 200 %: " + violation));
        }
        return found;
    }

    private static void dress(UiDesktop desktop, Locale language, Theme.Choice theme, int percent) {
        desktop.dress(theme, percent);
        desktop.speak(language);
    }

    private static void look(UiDesktop desktop, String dress, List<String> found) {
        AccessibleAudit.violations(desktop.ui().scene()).forEach(violation -> found.add(dress + ": " + violation));
    }
}
