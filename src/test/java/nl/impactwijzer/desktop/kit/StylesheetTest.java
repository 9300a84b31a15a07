package nl.impactwijzer.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What every stylesheet keeps to, so that it compiles into the same bytes in each build.
class StylesheetTest {
    private static final Path SHEETS = Path.of("src", "main", "resources", "nl", "impactwijzer", "desktop");
    private static final Pattern TWO_STATES = Pattern.compile(":[a-z-]+:[a-z-]+[^;]*\\{");

    /// JavaFX writes two states of one part, as in `:filled:hover`, in an order that differs from run to run.
    @Test
    void aSelectorNamesOneStateOfAPartAtMost() throws IOException {
        try (Stream<Path> files = Files.walk(SHEETS)) {
            List<Path> sheets =
                    files.filter(file -> file.toString().endsWith(".css")).toList();
            assertThat(sheets).isNotEmpty();
            for (Path sheet : sheets) {
                assertThat(Files.readAllLines(sheet))
                        .as(sheet.toString())
                        .noneMatch(line -> TWO_STATES.matcher(line).find());
            }
        }
    }
}
