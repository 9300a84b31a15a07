package nl.impactwijzer.questionnaire;

import java.util.List;
import nl.impactwijzer.text.LocalizedText;

/// One way through a questionnaire, such as quick or full: the parts that are asked.
public record Track(String code, LocalizedText title, LocalizedText text, List<String> parts) {
    public Track {
        parts = List.copyOf(parts);
    }
}
