package nl.impactwijzer.questionnaire;

import java.util.List;
import nl.impactwijzer.text.LocalizedText;

/// One page about a row for the people it concerns, such as pupils and parents, made of fixed sentences.
public record PublicLabel(LocalizedText title, LocalizedText intro, List<Line> lines) {
    public PublicLabel {
        lines = List.copyOf(lines);
    }

    /// @param heading lines with the same heading stand together
    /// @param when    the sentence is printed only when this is surely true
    public record Line(String id, LocalizedText heading, Condition when, LocalizedText text) {}
}
