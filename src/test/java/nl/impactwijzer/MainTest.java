package nl.impactwijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.impactwijzer.testkit.ExternalTool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private static final List<String> HEAVY = List.of(
            "org.apache.pdfbox.",
            "com.openhtmltopdf.",
            "eu.europa.esig.",
            "org.bouncycastle.",
            "org.sqlite.",
            "org.jdbi.");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--version", "--help", "questionnaires", "lint questionnaires/kia/kia-1.0.0.json"})
    void theCommandLineNeverLoadsJavaFx(String argument) throws IOException, InterruptedException {
        List<String> loaded = classesLoadedBy(argument);

        assertThat(loaded).anyMatch(line -> line.contains("nl.impactwijzer.cli."));
        assertThat(loaded).noneMatch(line -> line.contains("javafx") || line.contains("nl.impactwijzer.desktop."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "questionnaires",
                "lint questionnaires/kia/kia-1.0.0.json",
                "outcome src/main/resources/nl/impactwijzer/sample/kia/dossier.json"
            })
    void whatNeedsNoPagesAndNoStoreLoadsNeither(String argument) throws IOException, InterruptedException {
        assertThat(classesLoadedBy(argument)).noneMatch(line -> HEAVY.stream().anyMatch(line::contains));
    }

    @Test
    void anInstalledProgramCanStartItselfToOpenAStrangersPdf() throws IOException, InterruptedException {
        Path pdf = Files.writeString(folder.resolve("vreemd.pdf"), "no pdf at all");

        var said = ExternalTool.run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "verify-worker",
                pdf.toString());

        assertThat(said.status()).as(said.text()).isZero();
        assertThat(said.text()).startsWith("{").contains("unreadable");
    }

    private List<String> classesLoadedBy(String... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.txt");
        Path options = folder.resolve("java-options");
        Files.write(
                options,
                List.of(
                        "-Xlog:class+load:file=" + quoted(log.toString()),
                        "-classpath",
                        quoted(System.getProperty("java.class.path")),
                        Main.class.getName(),
                        String.join(" ", arguments)));
        var said = ExternalTool.run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + options);
        assertThat(said.status()).as(said.text()).isZero();
        return Files.readAllLines(log);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\") + '"';
    }
}
