package nl.impactwijzer.dossier;

import java.util.stream.Stream;

/// How far a set of shown questions is answered.
///
/// @param total    the questions that count
/// @param answered those with an answer, "onbekend" and "niet van toepassing" included
/// @param unknown  those answered with "onbekend"
public record Progress(int total, int answered, int unknown) {

    public static Progress of(Stream<Route.Step> counted) {
        int[] counts = new int[3];
        counted.forEach(step -> {
            counts[0]++;
            counts[1] += step.state() == Route.State.OPEN ? 0 : 1;
            counts[2] += step.state() == Route.State.UNKNOWN ? 1 : 0;
        });
        return new Progress(counts[0], counts[1], counts[2]);
    }

    public int open() {
        return total - answered;
    }

    public boolean isComplete() {
        return answered == total;
    }

    /// The answered share, 0 to 100, rounded down: 100 means complete.
    public int percent() {
        return total == 0 ? 100 : 100 * answered / total;
    }

    /// The share, 0 to 1, that is unknown or unanswered; 0 when nothing is asked.
    public double unknownShare() {
        return total == 0 ? 0 : (double) (open() + unknown) / total;
    }
}
