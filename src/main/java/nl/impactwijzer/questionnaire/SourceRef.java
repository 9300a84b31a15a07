package nl.impactwijzer.questionnaire;

/// A place in a source: `avg`, `art. 5(1)(b)`. The place is empty when the source as a whole is meant.
public record SourceRef(String source, String at) {}
