package nl.impactwijzer.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.impactwijzer.desktop.kit.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferenceFileTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasSetIsFoundAgain() {
        PreferenceFile file = new PreferenceFile(folder.resolve("nog niet").resolve("p.properties"), Runnable::run);
        Preferences preferences = new Preferences(file.read(), file::keep);
        preferences.put(Preferences.PERSON, "Zoë \u00df = #");
        preferences.put("pane", 240);
        Preferences again = new Preferences(file.read(), _ -> {});
        assertThat(again.person()).isEqualTo("Zoë \u00df = #");
        assertThat(again.number("pane", 0)).isEqualTo(240);
    }

    @Test
    void aDamagedFileCountsAsEmpty() throws IOException {
        Path path = folder.resolve("p.properties");
        Files.write(path, new byte[] {'a', '=', '\\', 'u', 'x', (byte) 0xff});
        assertThat(new PreferenceFile(path, Runnable::run).read()).isEqualTo(Map.of());
    }

    @Test
    void nonsenseInAPreferenceIsTheUsualValue() {
        Preferences preferences = new Preferences(Map.of("textSize", "9999", "theme", "paars", "pane", "NaN"), _ -> {});
        assertThat(preferences.textSize()).isEqualTo(200);
        assertThat(preferences.number("pane", 7)).isEqualTo(7);
        assertThat(preferences.theme().code()).isEqualTo("system");
    }
}
