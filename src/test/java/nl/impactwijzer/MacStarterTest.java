package nl.impactwijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The starter in the archives for macOS, in a folder of its own, with Javas that only say how they were called. What a
/// Mac does otherwise, nobody has tried.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it is a shell script")
class MacStarterTest {
    private static final int MISSING = 10;
    private static final int OF_THE_PROGRAM = 7;

    @TempDir
    private Path folder;

    private Path unpacked;

    private record Ended(int status, String said) {}

    @BeforeEach
    void unpack() throws IOException {
        unpacked = folder.resolve("Mijn map (é) & meer");
        Files.createDirectories(unpacked.resolve("app"));
        Files.createFile(unpacked.resolve("app/javafx-graphics-26.0.2-mac-aarch64.jar"));
        Path starter = unpacked.resolve("impactwijzer");
        Files.copy(Path.of("installer/macos/impactwijzer"), starter);
        executable(starter);
    }

    @Test
    void aJavaInTheFolderRuntimeGoesFirst() throws Exception {
        java(unpacked.resolve("runtime/jdk-25.jre/Contents/Home"), "25.0.1", "aarch64");
        Path other = java(folder.resolve("other"), "26.0.1", "aarch64");

        Ended ended = start(Map.of("JAVA_HOME", other.toString()), "outcome", "een dossier.json");

        assertThat(ended.status()).isEqualTo(OF_THE_PROGRAM);
        assertThat(ended.said())
                .contains("runtime/jdk-25.jre", "[" + unpacked + "/app/*]", "[outcome]", "[een dossier.json]")
                .contains("[-Djava.awt.headless=true]");
    }

    @Test
    void anOlderJavaOrOneForAnotherProcessorIsPassedOver() throws Exception {
        Path old = java(folder.resolve("old"), "17.0.2", "aarch64");
        java(folder.resolve("Library/Java/JavaVirtualMachines/intel.jdk/Contents/Home"), "25.0.1", "x86_64");
        Path fits = java(folder.resolve(".sdkman/candidates/java/new"), "25", "aarch64");

        assertThat(start(Map.of("JAVA_HOME", old.toString()), "list").said()).contains(fits + "/bin/java");
    }

    @Test
    void withoutAJavaItSaysWhichToGet() throws Exception {
        Path old = java(folder.resolve("old"), "17.0.2", "aarch64");

        Ended dutch = start(Map.of("JAVA25_HOME", old.toString(), "LANG", "nl_NL.UTF-8"), "list");
        Ended english = start(Map.of("LANG", "en_GB.UTF-8"), "list");

        assertThat(dutch.status()).isEqualTo(MISSING);
        assertThat(dutch.said()).contains("heeft Java 25 of nieuwer nodig (Apple Silicon, aarch64)", "https://");
        assertThat(english.said())
                .contains("needs Java 25 or newer (Apple Silicon, aarch64)")
                .hasLineCount(1);
    }

    @Test
    void aFileOpensInAWindowAlsoThroughALinkFromAnotherFolder() throws Exception {
        java(unpacked.resolve("runtime"), "25.0.1", "aarch64");
        Path link = Files.createSymbolicLink(
                Files.createDirectories(folder.resolve("bin")).resolve("kia"),
                Path.of("../" + unpacked.getFileName() + "/impactwijzer"));

        Ended ended = run(link, Map.of("CDPATH", folder.toString()), "mijn dossier.impactwijzer");

        assertThat(ended.said())
                .contains("[" + unpacked + "/app/*]", "[mijn dossier.impactwijzer]")
                .doesNotContain("headless");
    }

    private Path java(Path home, String version, String processor) throws IOException {
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, """
            #!/bin/sh
            echo "$0"
            for word; do printf '[%%s]' "$word"; done
            exit %d
            """.formatted(OF_THE_PROGRAM));
        executable(java);
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\nOS_ARCH=\"" + processor + "\"\n");
        return home;
    }

    private Ended start(Map<String, String> environment, String... arguments) throws Exception {
        return run(unpacked.resolve("impactwijzer"), environment, arguments);
    }

    private Ended run(Path script, Map<String, String> environment, String... arguments) throws Exception {
        List<String> line = new ArrayList<>(List.of("sh", script.toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> !name.equals("PATH"));
        builder.environment().put("HOME", folder.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
