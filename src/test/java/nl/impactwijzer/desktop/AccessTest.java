package nl.impactwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
import nl.impactwijzer.desktop.testkit.ContrastAudit;
import nl.impactwijzer.desktop.testkit.TabWalk;
import nl.impactwijzer.desktop.testkit.UiDriver;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.Test;

/// Walks through the program once and holds every screen against EN 301 549 as far as it can be measured: in Dutch at
/// 100 % in light, in English at 200 % in dark, and in high contrast.
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
            Map.entry("NoticePage", TroubleJourneyTest.class));

    private final List<String> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    @Test
    void everyScreenCanBeUsedByEverybody() {
        try (UiDesktop desktop = UiDesktop.open(Messages.DUTCH, Theme.Choice.LIGHT, 100, 1280, 800)) {
            UiDriver ui = desktop.ui();
            look("products, empty", desktop);
            ui.click(desktop.say("products.add"));
            ui.press(KeyCode.CONTROL, KeyCode.ENTER);
            look("a product form with a problem", desktop);
            leave(desktop, "shell.verify");
            look("verify", desktop);
            leave(desktop, "shell.questionnaires");
            look("questionnaires", desktop);
            desktop.readFirstQuestionnaire();
            look("a questionnaire", desktop);
            leave(desktop, "shell.settings");
            look("settings", desktop);
            leave(desktop, "shell.help");
            look("help", desktop);
            ui.press(KeyCode.F1);
            look("the guide", desktop);
            leave(desktop, "shell.products");
            ui.click(desktop.say("products.example"));
            assessment(desktop);
            leave(desktop, "shell.products");
            desktop.withProducts();
            desktop.readQuestionnaires();
            look("products", desktop);
            desktop.openProduct("Leesvriend");
            look("a product", desktop);
            ui.click(desktop.say("products.remove"));
            look("a question over the page", desktop);
            ui.press(KeyCode.ESCAPE);
            ui.focus(desktop.say("products.start")).press(KeyCode.SPACE);
            look("the start of an assessment", desktop);
            check(desktop);
        }
        assertThat(found).as(String.join("\n", found)).isEmpty();
        assertThat(missing()).as("screens at which no test looks").isEmpty();
    }

    /// The questions, risks and outcome of the KIA that is on screen.
    private void assessment(UiDesktop desktop) {
        UiDriver ui = desktop.ui();
        ui.press(KeyCode.CONTROL, KeyCode.F).type("D2.1").press(KeyCode.ENTER);
        look("questions", desktop);
        ui.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        look("the outcome", desktop);
        ui.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        ui.press(KeyCode.ENTER);
        look("a risk", desktop);
        ui.press(KeyCode.CONTROL, KeyCode.DIGIT1).press(KeyCode.CONTROL, KeyCode.DIGIT2);
        for (int i = 0; i < views(ui).size(); i++) {
            int view = i;
            UiDriver.doOnScreen(() -> views(ui).get(view).fire());
            ui.settle();
            look("risks, view " + (view + 1), desktop);
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
        desktop.ui().click(desktop.say(entry));
    }

    private void look(String screen, UiDesktop desktop) {
        UiDriver ui = desktop.ui();
        see(desktop);
        note(screen, AccessibleAudit.violations(ui.scene()));
        note(screen + ", with Tab", TabWalk.violations(ui));
        dress(desktop, Messages.ENGLISH, Theme.Choice.DARK, 200);
        note(screen + ", English, 200 %, dark", AccessibleAudit.violations(ui.scene()));
        dress(desktop, Messages.DUTCH, Theme.Choice.CONTRAST, 100);
        note(screen + ", high contrast", ContrastAudit.violations(ui.scene()));
        dress(desktop, Messages.DUTCH, Theme.Choice.LIGHT, 100);
    }

    private static void dress(UiDesktop desktop, Locale language, Theme.Choice theme, int percent) {
        UiDriver.doOnScreen(() -> {
            desktop.ui().theme().choose(theme);
            desktop.ui().theme().textSize(percent);
        });
        desktop.speak(language);
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
        for (JavaClass known : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.impactwijzer.desktop")) {
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
