package nl.impactwijzer.questionnaire;

import nl.impactwijzer.text.LocalizedText;

/// A place in a source: `avg`, `art. 5(1)(b)`. The place is empty when the source as a whole is meant.
///
/// @param at the same in every language, or in the words of each ("bijlage III", "Annex III")
public record SourceRef(String source, LocalizedText at) {}
