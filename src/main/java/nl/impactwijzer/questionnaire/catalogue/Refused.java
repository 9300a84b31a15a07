package nl.impactwijzer.questionnaire.catalogue;

import java.nio.file.Path;
import java.util.List;
import nl.impactwijzer.text.Message;

/// A questionnaire file of the user that cannot be used, with every reason.
public record Refused(Path file, List<Message> reasons) {
    public Refused {
        reasons = List.copyOf(reasons);
    }
}
