package nl.impactwijzer.report;

import java.util.List;

/// The verdict: one sentence, the reasons that decided it, and what would make it final.
///
/// @param label what kind of verdict it is, above the sentence ("Voorlopig oordeel")
/// @param closing what is missing before it is final; may be empty
public record Banner(LevelTone tone, String label, String sentence, List<List<Inline>> reasons, List<Inline> closing)
        implements Block {
    public Banner {
        reasons = reasons.stream().map(List::copyOf).toList();
        closing = List.copyOf(closing);
    }
}
