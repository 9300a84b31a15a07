package nl.impactwijzer.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Takes all figures and prints them; `target/bench/figures.json` has them too.
public final class Bench {

    private Bench() {}

    /// @param arguments how many pairs to take of each figure; then which figures: start, score, report, store,
    ///                  feel, and sign, which takes minutes a pair and so is only taken when it is asked for
    public static void main(String[] arguments) throws IOException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 7;
        List<String> wanted = arguments.length > 1
                ? List.of(arguments).subList(1, arguments.length)
                : List.of("start", "score", "report", "store", "feel");
        Built built = Built.in(Path.of("").toAbsolutePath());
        Path folder = Files.createTempDirectory(built.folder(), "run");
        Map<String, String> circumstances = new LinkedHashMap<>();
        List<Figure> figures = new ArrayList<>();
        try (Display display = Display.open()) {
            circumstances(circumstances, display);
            Measurements measurements = new Measurements(built, display, folder, rounds);
            if (wanted.contains("start")) {
                figures.addAll(measurements.start());
            }
            if (wanted.contains("score")) {
                figures.addAll(measurements.score());
            }
            if (wanted.contains("report")) {
                figures.addAll(measurements.report());
            }
            if (wanted.contains("store")) {
                figures.addAll(measurements.store());
            }
            if (wanted.contains("feel")) {
                figures.addAll(measurements.feel());
            }
            if (wanted.contains("sign")) {
                figures.addAll(measurements.sign());
            }
        } finally {
            remove(folder);
        }
        circumstances.put("belasting na afloop", load());
        Results results = new Results(circumstances, figures);
        Files.writeString(built.folder().resolve("figures.json"), results.json());
        System.out.println(results.table());
    }

    private static void circumstances(Map<String, String> circumstances, Display display) {
        circumstances.put("datum", LocalDate.now(ZoneId.systemDefault()).toString());
        circumstances.put(
                "computer",
                System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                        + Runtime.getRuntime().availableProcessors() + " kernen");
        circumstances.put("Java", System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
        circumstances.put("vensters op", display.words());
        circumstances.put("belasting vooraf", load());
    }

    /// Of the last minute, in programs that want a core.
    private static String load() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return load < 0 ? "niet gemeten" : String.format(Locale.of("nl"), "%.1f", load);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
