package nl.impactwijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
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

    /// What one place says in another way: the jar itself, or what only an image or a system has.
    private static final Pattern OF_THE_PLACE = Pattern.compile(
            "--enable-native-access=.*|-Xlog:.*|-D(stdout|stderr)\\.encoding=.*|-XX:AOTCache=.*|-Dorg\\.sqlite\\.lib\\.path=.*");

    @Test
    void theWindowStartsWithTheSameOptionsHoweverItIsInstalled() throws IOException {
        List<String> options = options("(?m)^desktop_java='([^']+)'", "impactwijzer");

        assertThat(options).contains("-XX:+UseSerialGC");
        assertThat(options("set \"IW_JAVA=([^\"]+)\"", "impactwijzer.cmd")).hasSameElementsAs(options);
        assertThat(options("set \"IW_JAVA=([^\"]+)\"", "installer/windows/Impactwijzer.cmd"))
                .hasSameElementsAs(options);
        assertThat(options("(?m)^options='([^']+)'", "installer/macos/impactwijzer"))
                .hasSameElementsAs(options);
        assertThat(options("(?m)^--java-options (\\S+)", "installer/jpackage/image.txt"))
                .hasSameElementsAs(options);
    }

    @ParameterizedTest
    @ValueSource(strings = {"command-line.properties", "command-line-windows.properties"})
    void theCommandLineStartsWithTheSameOptionsButForWhatDraws(String launcher) throws IOException {
        List<String> options = new ArrayList<>(options("(?m)^desktop_java='([^']+)'", "impactwijzer"));
        options.add("-Djava.awt.headless=true");
        Predicate<String> draws = option -> option.startsWith("-Dprism.");

        assertThat(options("(?m)^java-options=(.+)", "installer/jpackage/" + launcher))
                .filteredOn(draws.negate())
                .hasSameElementsAs(options.stream().filter(draws.negate()).toList());
    }

    @Test
    void everyPackedLauncherLetsLibrariesCallNativeCode() throws IOException {
        for (String place : List.of(
                "windows/Impactwijzer.cmd",
                "macos/impactwijzer",
                "jpackage/image.txt",
                "jpackage/command-line.properties",
                "jpackage/command-line-windows.properties")) {
            assertThat(Files.readString(INSTALLER.resolve(place))).contains("--enable-native-access=ALL-UNNAMED");
        }
    }

    @Test
    void somebodyLookedUpTheLicenceOfEveryLibraryThatIsPassedOn() throws IOException {
        Path passedOn = Path.of("target/test-classes/passed-on.txt");
        Assumptions.assumeTrue(Files.exists(passedOn), "Maven writes which libraries are passed on");
        List<String> known = parts().map(fields -> fields[0]).toList();
        List<String> jars = Arrays.stream(Files.readString(passedOn).strip().split(File.pathSeparator, -1))
                .map(jar -> Path.of(jar).getFileName().toString())
                .toList();

        assertThat(jars)
                .hasSizeGreaterThan(50)
                .allSatisfy(jar -> assertThat(known)
                        .as("who made %s, and may it be passed on?", jar)
                        .anyMatch(jar::startsWith));
        assertThat(known)
                .filteredOn(part -> !part.startsWith("@"))
                .as("licences of libraries that are no longer there")
                .allSatisfy(part -> assertThat(jars).anyMatch(jar -> jar.startsWith(part)));
    }

    @Test
    void aLicenceIsNamedAsSpdxDoesAndItsTextIsThere() throws IOException {
        assertThat(parts()).allSatisfy(fields -> {
            assertThat(fields[2]).matches("[A-Za-z0-9.-]+( (AND|OR|WITH) [A-Za-z0-9.-]+)*");
            if (!fields[3].isEmpty()) {
                Path folder = fields[0].startsWith("@") ? Path.of("") : INSTALLER.resolve("licences");
                assertThat(folder.resolve(fields[3])).isNotEmptyFile();
            }
        });
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

    private static Stream<String[]> parts() throws IOException {
        return Files.readAllLines(INSTALLER.resolve("licences/parts.tsv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1));
    }

    private static List<String> options(String pattern, String file) throws IOException {
        return all(pattern, Files.readString(Path.of(file))).stream()
                .flatMap(options -> Arrays.stream(options.split(" ", -1)))
                .filter(option -> !OF_THE_PLACE.matcher(option).matches())
                .toList();
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
