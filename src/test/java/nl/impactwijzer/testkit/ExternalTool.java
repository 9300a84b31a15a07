package nl.impactwijzer.testkit;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Other people's programs, asked for a second opinion. A test that uses one carries [NeedsTool].
public final class ExternalTool {
    private static final long PATIENCE_SECONDS = 120;

    private ExternalTool() {}

    /// What a program said and how it ended; output and errors are together, in the order in which they came.
    public record Said(int status, String text) {}

    /// Runs a program to its end.
    public static Said run(String tool, Object... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(tool), Stream.of(arguments).map(Object::toString))
                .toList();
        Path output = Files.createTempFile("tool", ".txt");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().put("LC_ALL", "C.UTF-8");
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(tool + " did not end within " + PATIENCE_SECONDS + " seconds");
            }
            return new Said(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } finally {
            Files.deleteIfExists(output);
        }
    }

    static boolean isInstalled(String tool) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> Stream.of(Path.of(folder, tool), Path.of(folder, tool + ".exe")))
                .anyMatch(Files::isExecutable);
    }
}
