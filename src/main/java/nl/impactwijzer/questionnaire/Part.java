package nl.impactwijzer.questionnaire;

import java.util.List;
import nl.impactwijzer.text.LocalizedText;

/// A main part (onderdeel) of a questionnaire.
public record Part(String id, LocalizedText title, LocalizedText intro, List<Section> sections) {
    public Part {
        sections = List.copyOf(sections);
    }
}
