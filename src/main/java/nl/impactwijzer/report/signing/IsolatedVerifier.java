package nl.impactwijzer.report.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.impactwijzer.text.Message;

/// Verifies a PDF of unknown origin in a process of its own, so that a file made to eat memory or time can only end
/// that process. Takes a few seconds; for a background thread, whose interruption stops it.
public final class IsolatedVerifier {
    /// What a packaged program, which has no `java` beside it, starts itself with.
    public static final String COMMAND = "verify-worker";

    private static final List<String> LIMITS = List.of(
            "-Xmx512m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.awt.headless=true",
            "-Dpdfbox.fontcache=" + System.getProperty("java.io.tmpdir"));

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private final Duration patience;

    /// Gives the process a minute of computing. On a busy computer that takes longer by the clock.
    public IsolatedVerifier() {
        this(Duration.ofSeconds(60));
    }

    IsolatedVerifier(Duration patience) {
        this.patience = patience;
    }

    public Verification verify(Path file) {
        try {
            Process process = start(file);
            try {
                return answer(process);
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException _) {
            return unreadable("signing.file.unreadable");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return unreadable("signing.file.stopped");
        }
    }

    private static Process start(Path file) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", isWindows() ? "java.exe" : "java");
        ProcessBuilder builder = new ProcessBuilder();
        Map<String, String> environment = builder.environment();
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(java)) {
            command.add(java.toString());
            command.addAll(LIMITS);
            command.add(VerifyWorker.class.getName());
            environment.put("CLASSPATH", System.getProperty("java.class.path"));
        } else {
            command.add(ProcessHandle.current().info().command().orElseThrow(IOException::new));
            command.add(COMMAND);
            environment.put("JAVA_TOOL_OPTIONS", String.join(" ", LIMITS));
            // With this the launcher takes itself for one that jpackage's launcher has started already.
            environment.remove("_JPACKAGE_LAUNCHER");
        }
        command.add(file.toAbsolutePath().toString());
        Process process = builder.command(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        return process;
    }

    private Verification answer(Process process) throws InterruptedException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        Thread reader = Thread.ofVirtual().start(() -> copy(process, answer));
        if (!ends(process)) {
            return unreadable("signing.file.tooLong");
        }
        reader.join();
        try {
            return process.exitValue() == 0
                    ? VerificationJson.read(answer.toByteArray())
                    : unreadable("signing.file.tooLong");
        } catch (IllegalArgumentException _) {
            return unreadable("signing.file.unreadable");
        }
    }

    private boolean ends(Process process) throws InterruptedException {
        long until = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
            Duration used = process.info().totalCpuDuration().orElse(Duration.ZERO);
            if (used.compareTo(patience) > 0 || System.nanoTime() > until) {
                return false;
            }
        }
        return true;
    }

    private static void copy(Process process, ByteArrayOutputStream answer) {
        try {
            byte[] said = process.getInputStream().readNBytes(Limits.ANSWER_BYTES + 1);
            if (said.length <= Limits.ANSWER_BYTES) {
                answer.writeBytes(said);
            } else {
                process.destroyForcibly();
            }
        } catch (IOException _) {
            // The process was ended; what it said so far is no answer.
            answer.reset();
        }
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    private static Verification unreadable(String key) {
        return new Verification.Unreadable(Message.of(key));
    }
}
