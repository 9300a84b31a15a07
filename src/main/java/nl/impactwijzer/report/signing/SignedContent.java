package nl.impactwijzer.report.signing;

import java.util.List;
import java.util.Map;
import nl.impactwijzer.report.Content;

/// What the signed version of a file holds: the files inside it, and what its pages say.
///
/// @param attachments by file name
/// @param pages the text of each page, in reading order
/// @param producer the program that made the file, by its own word
public record SignedContent(Map<String, Content> attachments, List<String> pages, String producer) {
    static final String OURS = "Impactwijzer";

    public SignedContent {
        attachments = Map.copyOf(attachments);
        pages = List.copyOf(pages);
    }

    /// Whether it says that it is a report of this program. That alone proves nothing; it only makes checking stricter.
    public boolean saysItIsOurs() {
        return producer.equals(OURS);
    }
}
