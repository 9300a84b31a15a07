package nl.impactwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import nl.impactwijzer.desktop.kit.Theme;
import nl.impactwijzer.desktop.shell.Page;
import nl.impactwijzer.desktop.testkit.AccessibleAudit;
import nl.impactwijzer.desktop.testkit.ProgramClasses;
import nl.impactwijzer.desktop.testkit.TabWalk;
import nl.impactwijzer.desktop.testkit.UiDriver;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.Test;

/// Walks through the program once and holds every screen against EN 301 549 as far as it can be measured: in English
/// at 200 % in dark, and in Dutch at 100 % in light or in high contrast.
///
/// The journeys of other tests do the same on the screens they come by; `AccessSoakTest` looks at all of them in
/// everything there is.
class AccessTest {

    /// Screens at which another test looks, because it has the file, the card or the store for it.
    private static final Map<String, Class<?>> ELSEWHERE = Map.ofEntries(
            Map.entry("WelcomePage", FirstStartTest.class),
            Map.entry("UpgradePage", UpgradeJourneyTest.class),
            Map.entry("AtticPage", UpgradeJourneyTest.class),
            Map.entry("ComparisonPage", ComparisonPageTest.class),
            Map.entry("TryPage", TryItJourneyTest.class),
            Map.entry("ReportPage", ReportJourneyTest.class),
            Map.entry("NoticePage", TroubleJourneyTest.class),
            Map.entry("BackupPage", TroubleJourneyTest.class),
            Map.entry("BackupsPage", TroubleJourneyTest.class),
            Map.entry("DiagnosisPage", TroubleJourneyTest.class),
            Map.entry("UnlockPage", SealingJourneyTest.class),
            Map.entry("RescuePage", TroubleJourneyTest.class));

    /// Language, theme and size of the text. Every screen is seen large, and in one of the others.
    private enum Dress {
        USUAL(Messages.DUTCH, Theme.Choice.LIGHT, 100),
        LARGE(Messages.ENGLISH, Theme.Choice.DARK, 200),
        CONTRAST(Messages.DUTCH, Theme.Choice.CONTRAST, 100);

        private final Locale language;
        private final Theme.Choice theme;
        private final int percent;

        Dress(Locale language, Theme.Choice theme, int percent) {
            this.language = language;
            this.theme = theme;
            this.percent = percent;
        }
    }

    private Dress dress = Dress.USUAL;
    private int dressed;
    private final List<String> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    @Test
    void everyScreenCanBeUsedByEverybody() {
        try (UiDesktop desktop = UiDesktop.open(Messages.DUTCH, Theme.Choice.LIGHT, 100, 1280, 800)) {
            UiDriver ui = desktop.ui();
            lookWithTab("products, empty", desktop);
            ui.focus(desktop.say("products.add")).press(KeyCode.SPACE);
            ui.press(KeyCode.CONTROL, KeyCode.ENTER);
            lookWithTab("a product form with a problem", desktop);
            leave(desktop, "shell.verify");
            lookWithTab("verify", desktop);
            leave(desktop, "shell.questionnaires");
            lookWithTab("questionnaires", desktop);
            desktop.readFirstQuestionnaire();
            lookWithTab("a questionnaire", desktop);
            leave(desktop, "shell.settings");
            lookWithTab("settings", desktop);
            leave(desktop, "shell.help");
            lookWithTab("help", desktop);
            ui.press(KeyCode.F1);
            lookWithTab("the guide", desktop);
            leave(desktop, "shell.products");
            ui.focus(desktop.say("products.example")).press(KeyCode.SPACE);
            assessment(desktop);
            leave(desktop, "shell.products");
            desktop.withProducts();
            desktop.readQuestionnaires();
            lookWithTab("products", desktop);
            desktop.openProduct("Leesvriend");
            lookWithTab("a product", desktop);
            ui.focus(desktop.say("products.remove")).press(KeyCode.SPACE);
            lookWithTab("a question over the page", desktop);
            ui.press(KeyCode.ESCAPE);
            ui.focus(desktop.say("products.start")).press(KeyCode.SPACE);
            lookWithTab("the start of an assessment", desktop);
            check(desktop);
        }
        assertThat(found).as(String.join("\n", found)).isEmpty();
        assertThat(missing()).as("screens at which no test looks").isEmpty();
    }

    /// The questions, risks and outcome of the KIA that is on screen.
    private void assessment(UiDesktop desktop) {
        UiDriver ui = desktop.ui();
        ui.press(KeyCode.CONTROL, KeyCode.F).type("D2.1").press(KeyCode.ENTER);
        lookWithTab("questions", desktop);
        ui.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        look("the outcome", desktop);
        ui.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        ui.press(KeyCode.ENTER);
        lookWithTab("a risk", desktop);
        ui.press(KeyCode.CONTROL, KeyCode.DIGIT1).press(KeyCode.CONTROL, KeyCode.DIGIT2);
        for (int i = 0; i < views(ui).size(); i++) {
            int view = i;
            UiDriver.doOnScreen(() -> views(ui).get(view).fire());
            ui.settle();
            lookWithTab("risks, view " + (view + 1), desktop);
        }
    }

    private static List<ToggleButton> views(UiDriver ui) {
        return ui.all(ToggleButton.class, button -> button.getStyleClass().contains("iw-view"));
    }

    /// The questions and the outcome of an AI check.
    private void check(UiDesktop desktop) {
        UiDriver ui = desktop.ui();
        AiExample.withBoth(desktop.store());
        leave(desktop, "shell.help");
        leave(desktop, "shell.products");
        desktop.openProduct(AiExample.PRODUCT);
        String check = desktop.say("products.continue") + ": AI";
        ui.focus(ui.find(
                        Button.class,
                        button -> String.valueOf(button.getAccessibleText()).startsWith(check)))
                .press(KeyCode.SPACE);
        look("questions per function", desktop);
        ui.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        look("the outcome per function", desktop);
    }

    private static void leave(UiDesktop desktop, String entry) {
        String name = desktop.say(entry);
        desktop.ui().click(desktop.ui().find(ToggleButton.class, line -> name.equals(line.getText())));
    }

    /// In the dress of the screen before and in the next: making two looks of one visit is what this test costs.
    private void look(String screen, UiDesktop desktop) {
        see(desktop);
        note(screen + " in " + dress, AccessibleAudit.violations(desktop.ui().scene()));
        dress = dress == Dress.LARGE ? (dressed++ % 2 == 0 ? Dress.CONTRAST : Dress.USUAL) : Dress.LARGE;
        desktop.dress(dress.theme, dress.percent);
        desktop.speak(dress.language);
        note(screen + " in " + dress, AccessibleAudit.violations(desktop.ui().scene()));
    }

    private void lookWithTab(String screen, UiDesktop desktop) {
        look(screen, desktop);
        note(screen + " with Tab", TabWalk.violations(desktop.ui()));
    }

    private void note(String screen, List<String> violations) {
        violations.forEach(violation -> found.add(screen + ": " + violation));
    }

    private void see(UiDesktop desktop) {
        seen.add(desktop.page().getClass().getSimpleName());
        desktop.ui()
                .all(Node.class, _ -> true)
                .forEach(node -> seen.add(node.getClass().getSimpleName()));
    }

    /// The pages of the program at which neither this walk nor another test looks.
    private Set<String> missing() {
        Set<String> missing = new TreeSet<>();
        for (JavaClass known : ProgramClasses.ofDesktop()) {
            if (known.isAssignableTo(Page.class)
                    && !known.isInterface()
                    && !known.getModifiers().contains(JavaModifier.ABSTRACT)
                    && !seen.contains(known.getSimpleName())
                    && !ELSEWHERE.containsKey(known.getSimpleName())) {
                missing.add(known.getSimpleName());
            }
        }
        return missing;
    }
}
