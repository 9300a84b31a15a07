package nl.impactwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import nl.impactwijzer.desktop.kit.Shortcut;
import nl.impactwijzer.desktop.testkit.ProgramClasses;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.Test;

/// The list of keys in the help, the keys in the guide and the keys that do something are the same.
class ShortcutTest {

    /// Keys that work by the field they are in, as everywhere: they are in the list by what they do.
    private static final Set<String> USUAL = Set.of("TAB", "ENTER", "ESCAPE", "DOWN");

    private final JavaClasses program = ProgramClasses.ofDesktop();

    @Test
    void everyShortcutOfTheListIsUsed() {
        Set<String> used = new TreeSet<>();
        for (JavaClass known : program) {
            known.getFieldAccessesFromSelf().stream()
                    .filter(access -> access.getTargetOwner().isEquivalentTo(Shortcut.class)
                            && !known.isEquivalentTo(Shortcut.class))
                    .forEach(access -> used.add(access.getTarget().getName()));
        }
        // The digits are looked up one by one where the answers are; Enter is what buttons and lists do by themselves.
        used.add(Shortcut.OPTIONS.name());
        used.add(Shortcut.OPEN.name());
        assertThat(used).containsAll(Shortcut.all().stream().map(Shortcut::name).toList());
    }

    @Test
    void noKeyDoesSomethingThatIsNotInTheList() {
        Set<String> others = program.stream()
                .filter(known -> !known.isEquivalentTo(Shortcut.class))
                .flatMap(known -> known.getFieldAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(KeyCode.class))
                .map(JavaFieldAccess::getTarget)
                .map(target -> target.getName())
                .filter(name -> !USUAL.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(others).as("use Shortcut, so that the help lists it").isEmpty();
    }

    @Test
    void theGuideListsTheSameKeys() throws IOException {
        String guide = Files.readString(Path.of("docs", "handleiding", "toetsen.md"));
        Messages words = Messages.in(Messages.DUTCH);
        for (Shortcut shortcut : Shortcut.all()) {
            assertThat(guide).contains("**" + words.get(shortcut.messageKey() + ".key") + "**");
        }
    }
}
