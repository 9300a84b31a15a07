package nl.impactwijzer.installer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A program that is run and must succeed; what it prints is shown, unless it goes to a file.
final class Command {
    private final ProcessBuilder builder;
    private String said = "";

    private Command(List<String> line) {
        builder = new ProcessBuilder(line).inheritIO();
    }

    static Command of(String... line) {
        return new Command(new ArrayList<>(Arrays.asList(line)));
    }

    static Command of(List<String> line) {
        return new Command(new ArrayList<>(line));
    }

    /// A program of the JDK that runs this.
    static Command ofJdk(String name, List<String> arguments) {
        List<String> line =
                new ArrayList<>(List.of(jdk().resolve("bin").resolve(name).toString()));
        line.addAll(arguments);
        return of(line);
    }

    static Path jdk() {
        return Path.of(System.getProperty("java.home"));
    }

    Command in(Path folder) {
        builder.directory(folder.toFile());
        return this;
    }

    Command with(String variable, String value) {
        builder.environment().put(variable, value);
        return this;
    }

    /// Keeps what it prints in a file.
    Command into(Path log) {
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        said = " (what it said is in " + log + ")";
        return this;
    }

    /// @throws IOException when it fails, with the line that was run
    void run() throws IOException {
        int status;
        try {
            status = builder.start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        if (status != 0) {
            throw new IOException("status " + status + " from: " + String.join(" ", builder.command()) + said);
        }
    }
}
