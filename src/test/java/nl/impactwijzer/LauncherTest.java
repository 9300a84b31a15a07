package nl.impactwijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The script `impactwijzer` in a folder of its own, with a Maven and a Java that only note that they were called.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows starts impactwijzer.cmd")
class LauncherTest {
    private static final int MISSING = 10;
    private static final int UNBUILT = 11;

    @TempDir
    private Path folder;

    private Path project;
    private Path tools;
    private Path maven;

    private record Ended(int status, String said) {}

    @BeforeEach
    void makeAProject() throws IOException {
        project = folder.resolve("een map met spaties");
        tools = Files.createDirectories(folder.resolve("tools"));
        Files.createDirectories(project.resolve("src/main/java"));
        Files.createDirectories(project.resolve("questionnaires/kia"));
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        Files.writeString(project.resolve("src/main/java/Main.java"), "class Main {}");
        Files.writeString(project.resolve("questionnaires/kia/kia-1.0.0.json"), "{}");
        Files.copy(Path.of("impactwijzer"), project.resolve("impactwijzer"));
        Files.createDirectories(project.resolve("tools"));
        Files.copy(Path.of("tools/environment.sh"), project.resolve("tools/environment.sh"));
        executable(project.resolve("impactwijzer"));
        for (String tool : "sh find grep head dirname readlink mkdir mv rm cat sleep uname env touch".split(" ")) {
            script(tools.resolve(tool), "exec " + installed(tool) + " \"$@\"");
        }
        maven = script(tools.resolve("mvn"), "echo x >>built; mkdir -p target/lib; touch target/impactwijzer.jar");
        Path jdk = folder.resolve("jdk 25");
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25.0.3\"\n");
        script(jdk.resolve("bin/javac"), "exit 1");
        script(jdk.resolve("bin/java"), "for last; do :; done; echo \"started with $last\"; exit 7");
    }

    @Test
    void itBuildsOnceAndThenStartsAtOnce() throws Exception {
        Ended first = start("outcome", "een dossier.json");
        Ended second = start("outcome", "een dossier.json");

        assertThat(first.said()).contains("wordt gebouwd", "started with een dossier.json");
        assertThat(second.said()).isEqualTo("started with een dossier.json\n");
        assertThat(second.status()).isEqualTo(7);
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void itBuildsAgainAfterAChangeAFileMoreOrAFileLess() throws Exception {
        Path source = project.resolve("src/main/java/Main.java");
        Path vragenlijst = project.resolve("questionnaires/kia/kia-1.0.0.json");
        start("list");

        Files.writeString(source, "class Main { }");
        start("list");
        assertThat(builds()).as("builds after an edit").isEqualTo(2);

        Files.copy(vragenlijst, project.resolve("questionnaires/kia/kia-1.1.0.json"));
        start("list");
        assertThat(builds()).as("builds after a questionnaire was added").isEqualTo(3);

        Files.delete(vragenlijst);
        start("list");
        assertThat(builds()).as("builds after a questionnaire was removed").isEqualTo(4);

        Files.writeString(source, "class Main {}");
        Files.setLastModifiedTime(source, FileTime.from(Instant.EPOCH));
        start("list");
        assertThat(builds())
                .as("builds after a file came back with its old time")
                .isEqualTo(5);

        start("list");
        assertThat(builds()).as("builds when nothing changed").isEqualTo(5);
    }

    @Test
    void itBuildsAgainWhenTheBuiltProgramIsGone() throws Exception {
        start("list");
        Files.delete(project.resolve("target/impactwijzer.jar"));
        start("list");

        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void itIsFoundThroughASymbolicLinkFromAnotherFolder() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("kia"), project.resolve("impactwijzer"));

        assertThat(run(link, folder, "--help").said()).contains("started with --help");
    }

    @Test
    void aFailedBuildIsToldInOneSentenceWithWhatMavenFound() throws Exception {
        script(maven, "echo '[INFO] much'; echo '[ERROR] Main.java:[1,7] oops'; exit 1");

        Ended ended = start("list");

        assertThat(ended.status()).isEqualTo(UNBUILT);
        assertThat(ended.said()).contains("kon niet worden gebouwd", "Main.java:[1,7] oops", "build.log");
        assertThat(ended.said()).doesNotContain("much", "started");
    }

    @Test
    void aFailedBuildIsTriedAgainAtTheNextStart() throws Exception {
        script(maven, "exit 1");
        start("list");
        script(maven, "echo x >>built; mkdir -p target/lib; touch target/impactwijzer.jar");

        assertThat(start("list").said()).contains("started with list");
    }

    @Test
    void withoutMavenItSaysHowToInstallIt() throws Exception {
        Files.delete(maven);

        Ended ended = start("list");

        assertThat(ended.status()).isEqualTo(MISSING);
        assertThat(ended.said()).contains("sudo apt install maven").hasLineCount(1);
    }

    @Test
    void itWaitsForAnotherStartThatIsBuilding() throws Exception {
        script(maven, "echo x >>built; sleep 1; mkdir -p target/lib; touch target/impactwijzer.jar");
        Process other =
                process(project.resolve("impactwijzer"), project, "list").start();
        Ended ended = start("list");

        assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(ended.said()).contains("started with list");
        assertThat(builds()).isEqualTo(1);
    }

    private Ended start(String... arguments) throws IOException, InterruptedException {
        return run(project.resolve("impactwijzer"), folder, arguments);
    }

    private Ended run(Path script, Path from, String... arguments) throws IOException, InterruptedException {
        Process process = process(script, from, arguments).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    private ProcessBuilder process(Path script, Path from, String... arguments) {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(script.toString()), Stream.of(arguments))
                        .toList())
                .directory(from.toFile())
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("JAVA25_HOME", folder.resolve("jdk 25").toString());
        return builder;
    }

    private int builds() throws IOException {
        return Files.readAllLines(project.resolve("built")).size();
    }

    private static Path script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        return executable(file);
    }

    private static Path executable(Path file) throws IOException {
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path installed(String tool) {
        return Stream.of("/bin", "/usr/bin")
                .map(bin -> Path.of(bin, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
