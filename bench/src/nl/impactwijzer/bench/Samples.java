package nl.impactwijzer.bench;

import java.util.List;
import java.util.stream.IntStream;

/// What was measured, in milliseconds, in the order of measuring.
record Samples(List<Double> values) {

    private static final int MANY = 100;

    Samples {
        values = List.copyOf(values);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    double median() {
        return percentile(50);
    }

    /// The smallest value that so many percent of the values do not exceed.
    double percentile(int percent) {
        if (isEmpty()) {
            return Double.NaN;
        }
        List<Double> sorted = values.stream().sorted().toList();
        int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
        return sorted.get(Math.max(1, rank) - 1);
    }

    boolean isMany() {
        return values.size() >= MANY;
    }

    /// How many times the other: each value by its neighbour in time, since the machine may be busier now than later.
    Samples over(Samples other) {
        return new Samples(
                IntStream.range(0, Math.min(values.size(), other.values().size()))
                        .mapToObj(i -> values.get(i) / other.values().get(i))
                        .toList());
    }
}
