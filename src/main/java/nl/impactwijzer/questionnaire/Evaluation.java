package nl.impactwijzer.questionnaire;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a condition came to, with the questions that made it so.
///
/// @param because the questions whose answers decided a yes or a no
/// @param open    the questions that still have to be answered, where the truth is open
public record Evaluation(Truth truth, Set<String> because, Set<String> open) {

    public Evaluation {
        because = Set.copyOf(because);
        open = Set.copyOf(open);
    }

    static Evaluation of(Truth truth, String question) {
        return truth == Truth.OPEN
                ? new Evaluation(truth, Set.of(), Set.of(question))
                : new Evaluation(truth, Set.of(question), Set.of());
    }

    static Evaluation of(Truth truth) {
        return new Evaluation(truth, Set.of(), Set.of());
    }

    Evaluation not() {
        return new Evaluation(truth.not(), because, open);
    }

    /// The truth of several together, with only the parts that carry it as reasons.
    static Evaluation merge(Truth truth, List<Evaluation> parts) {
        List<Evaluation> carrying =
                parts.stream().filter(part -> part.truth == truth).toList();
        if (carrying.size() == 1) {
            return carrying.getFirst();
        }
        Set<String> because = new LinkedHashSet<>();
        Set<String> open = new LinkedHashSet<>();
        for (Evaluation part : carrying) {
            because.addAll(part.because);
            open.addAll(part.open);
        }
        return new Evaluation(truth, because, open);
    }

    /// Several conditions of which one is enough.
    public static Evaluation any(List<Evaluation> parts) {
        return merge(parts.stream().map(Evaluation::truth).reduce(Truth.NO, Truth::or), parts);
    }

    public boolean isYes() {
        return truth == Truth.YES;
    }

    public boolean isOpen() {
        return truth == Truth.OPEN;
    }
}
