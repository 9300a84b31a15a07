package nl.impactwijzer.report.signing;

import java.util.List;
import java.util.Map;
import nl.impactwijzer.report.Content;
import nl.impactwijzer.text.Message;

/// What the signed version of a file holds: the files inside it, and what its pages say.
///
/// @param attachments by file name
/// @param pages the text of each page, in reading order
/// @param producer the program that made the file, by its own word
/// @param active what in it may run, be fetched or be switched by who opens it, each as a sentence; a report of this
///               program has nothing of the kind
public record SignedContent(
        Map<String, Content> attachments, List<String> pages, String producer, List<Message> active) {
    static final String OURS = "Impactwijzer";

    public SignedContent {
        attachments = Map.copyOf(attachments);
        pages = List.copyOf(pages);
        active = List.copyOf(active);
    }

    SignedContent with(List<Message> active) {
        return new SignedContent(attachments, pages, producer, active);
    }

    /// Whether it says that it is a report of this program. That alone proves nothing; it only makes checking stricter.
    public boolean saysItIsOurs() {
        return producer.equals(OURS);
    }
}
