package nl.impactwijzer.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import nl.impactwijzer.Main;

/// The command line itself. It closes standard output when it is done, so when that was, and how much memory it took,
/// are left in a file.
public final class ReportCommand {

    private ReportCommand() {}

    /// @param arguments the file to leave them in; then the command
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(file, System.currentTimeMillis())));
        Main.main(Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    /// What a run left there.
    ///
    /// @param begin when it was started, in milliseconds since 1970
    static Child left(Path file, long begin) throws IOException {
        List<Double> numbers =
                Files.readAllLines(file).stream().map(Double::parseDouble).toList();
        return new Child(numbers.getFirst() - begin, Map.of(), new Peak(known(numbers.get(1)), known(numbers.get(2))));
    }

    private static void leave(Path file, long end) {
        Peak peak = Peak.ofThisProgram();
        try {
            Files.write(
                    file,
                    List.of(
                            Long.toString(end),
                            Double.toString(peak.resident().orElse(Double.NaN)),
                            Double.toString(peak.heap().orElse(Double.NaN))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OptionalDouble known(double mib) {
        return Double.isNaN(mib) ? OptionalDouble.empty() : OptionalDouble.of(mib);
    }
}
