package nl.impactwijzer.report;

import java.util.List;

/// A label and its value, shown beside each other.
public record Fact(String label, List<Inline> value) {
    public Fact {
        value = List.copyOf(value);
    }

    public Fact(String label, String value) {
        this(label, Inline.text(value));
    }
}
