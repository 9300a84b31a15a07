package nl.impactwijzer.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// One run of a program in a Java of its own, from the moment it was started until it ended.
///
/// @param ready   milliseconds until it said that it was ready; not a number when it never did
/// @param samples what it measured itself, by name
record Child(double ready, Map<String, List<Double>> samples, Peak peak) {

    /// @param command     Java's options, the main class and its arguments
    /// @param environment on top of our own
    /// @throws IllegalStateException when it failed, with what it said
    static Child run(Path java, List<String> command, Map<String, String> environment) {
        List<String> line =
                Stream.concat(Stream.of(java.toString()), command.stream()).toList();
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            long begin = System.nanoTime();
            Process process = builder.start();
            process.getOutputStream().close();
            Child child;
            List<String> other = new ArrayList<>();
            try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
                child = read(out, begin, other);
            }
            if (process.waitFor() != 0) {
                throw new IllegalStateException(
                        String.join(" ", line) + System.lineSeparator() + String.join(System.lineSeparator(), other));
            }
            return child;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Samples samples(String series) {
        return new Samples(samples.getOrDefault(series, List.of()));
    }

    static String classPath(Path... entries) {
        return String.join(
                File.pathSeparator, Stream.of(entries).map(Path::toString).toList());
    }

    private static Child read(BufferedReader out, long begin, List<String> other) throws IOException {
        double ready = Double.NaN;
        Map<String, List<Double>> samples = new LinkedHashMap<>();
        OptionalDouble resident = OptionalDouble.empty();
        OptionalDouble heap = OptionalDouble.empty();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.equals(Say.READY)) {
                ready = (System.nanoTime() - begin) / 1e6;
            } else if (line.startsWith(Say.SAMPLE)) {
                String[] words = line.substring(Say.SAMPLE.length()).split(" ");
                samples.computeIfAbsent(words[0], _ -> new ArrayList<>()).add(Double.parseDouble(words[1]));
            } else if (line.startsWith(Say.RESIDENT)) {
                resident = OptionalDouble.of(Double.parseDouble(line.substring(Say.RESIDENT.length())));
            } else if (line.startsWith(Say.HEAP)) {
                heap = OptionalDouble.of(Double.parseDouble(line.substring(Say.HEAP.length())));
            } else {
                other.add(line);
            }
        }
        return new Child(ready, samples, new Peak(resident, heap));
    }
}
