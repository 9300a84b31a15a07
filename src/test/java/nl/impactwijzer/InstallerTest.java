package nl.impactwijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What packs the program must agree with it; whether the packages work is for `installer/test-deb` to say.
class InstallerTest {
    private static final Path INSTALLER = Path.of("installer");

    @Test
    void everyFileThatJpackageIsGivenIsThere() throws IOException {
        List<String> named = all("(installer/[\\w./-]+)", jpackage());

        assertThat(named)
                .contains("installer/icon/impactwijzer.ico")
                .allSatisfy(file -> assertThat(Path.of(file)).exists());
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows/Impactwijzer.cmd", "macos/impactwijzer"})
    void aStarterNamesTheMainClassOfThePomAndTheJavaItNeeds(String starter) throws IOException {
        String text = Files.readString(INSTALLER.resolve(starter));
        String pom = Files.readString(Path.of("pom.xml"));

        assertThat(text)
                .contains(one("<app.main>([^<]+)<", pom))
                .contains("Java " + one("<maven.compiler.release>(\\d+)<", pom));
    }

    @Test
    void everyLauncherStartsJavaWithTheSameOptions() throws IOException {
        List<String> window = all("--java-options (-X\\S+|--\\S+|-D\\S+)", jpackage());
        String command = Files.readString(INSTALLER.resolve("jpackage/command-line.properties"));

        assertThat(window).hasSizeGreaterThan(5);
        assertThat(window.stream().filter(option -> !option.contains("AOTCache")))
                .allMatch(command::contains);
        for (String starter : List.of("windows/Impactwijzer.cmd", "macos/impactwijzer")) {
            assertThat(Files.readString(INSTALLER.resolve(starter)))
                    .contains("-XX:+UseSerialGC", "-Xmx768m", "--enable-native-access=ALL-UNNAMED");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "impactwijzer",
                "impactwijzer.cmd",
                "installer/linux/impactwijzer",
                "installer/macos/impactwijzer"
            })
    void everyStarterOpensAFileOfOursInAWindow(String starter) throws IOException {
        assertThat(Files.readString(Path.of(starter))).contains(".impactwijzer", ".vragenlijst", ".pdf");
    }

    private static String jpackage() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(INSTALLER.resolve("jpackage"))) {
            for (Path file : files.toList()) {
                text.append(Files.readString(file)).append('\n');
            }
        }
        return text.toString();
    }

    private static String one(String pattern, String text) {
        return all(pattern, text).getFirst();
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}
