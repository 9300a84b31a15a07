package nl.impactwijzer.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactwijzer.report.signing.SmallPdfs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A fuzzer looks for bytes that do more to a reader than being read or refused.
///
/// It runs in a process of its own, from a fixed seed and for a fixed number of inputs, so that it does the same every
/// time. `mvn -q -Pfuzz` runs it for minutes and goes on where it stopped.
class ReadersFuzzTest {

    private static final int LARGEST = 16 * 1024;

    /// As many as take about twenty seconds on two cores.
    private static final long RUNS = Long.getLong("fuzz.runs", 2_500);

    /// However slow the machine is, it ends.
    private static final long SECONDS = Long.getLong("fuzz.seconds", 40);

    private static final long SEED = Long.getLong("fuzz.seed", 2026);

    @TempDir
    Path fresh;

    @Test
    void noBytesDoMoreThanAReadingOrARefusal() throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of("target/fuzz").toAbsolutePath());
        Path seeds = Files.createDirectories(fresh.resolve("seeds"));
        Path found = RUNS < 0
                ? Files.createDirectories(folder.resolve("found"))
                : Files.createDirectories(fresh.resolve("found"));
        Path log = folder.resolve("log.txt");
        long given = writeSeeds(seeds);
        Path signed = Files.write(fresh.resolve("signed.pdf"), SmallPdfs.signed());
        Process process = new ProcessBuilder(command(folder, found, seeds, signed))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        process.getOutputStream().close();
        boolean ended = process.waitFor(SECONDS + 120, TimeUnit.SECONDS);
        process.destroyForcibly();

        assertThat(ended).as("the fuzzer must end by itself; see %s", log).isTrue();
        assertThat(process.exitValue())
                .as("make a test of what was found here, and mend it:%n%s", last(log))
                .isZero();
        assertThat(executed(last(log)))
                .as("it must have tried more than what it was given; see %s", log)
                .isGreaterThan(given + 500);
    }

    private static List<String> command(Path folder, Path found, Path seeds, Path signed) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-D" + SmallPdfs.GIVEN + "=" + signed,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + ReadersFuzz.class.getName(),
                "--instrumentation_includes=nl.impactwijzer.**",
                // Thousands of classes, each of which would be rewritten for seconds when it is first used.
                "--custom_hook_excludes=eu.europa.**:org.bouncycastle.**:jakarta.**:org.glassfish.**:com.sun.**:"
                        + "org.apache.pdfbox.**:org.apache.fontbox.**",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/",
                "-seed=" + SEED,
                "-runs=" + RUNS,
                "-max_total_time=" + SECONDS,
                "-timeout=30",
                "-max_len=" + LARGEST,
                "-rss_limit_mb=0",
                "-print_final_stats=1",
                found.toString(),
                seeds.toString());
    }

    /// Sound files of each kind, and the hostile ones that are small enough to be changed usefully.
    /// @return how many there are
    private static long writeSeeds(Path folder) throws IOException {
        int number = 0;
        for (HostileInputs.Input input : HostileInputs.seeds().toList()) {
            byte[] bytes = input.bytes().get();
            if (bytes.length < LARGEST) {
                Files.write(folder.resolve("seed-" + number++), ReadersFuzz.input(input.reader(), bytes));
            }
        }
        return number;
    }

    private static long executed(String log) {
        Matcher units =
                Pattern.compile("stat::number_of_executed_units:\\s*(\\d+)").matcher(log);
        return units.find() ? Long.parseLong(units.group(1)) : 0;
    }

    private static String last(Path log) throws IOException {
        try (Stream<String> lines =
                Files.readString(log, StandardCharsets.UTF_8).lines()) {
            List<String> all = lines.toList();
            return all.subList(Math.max(0, all.size() - 60), all.size()).stream()
                    .collect(Collectors.joining("\n"));
        }
    }
}
