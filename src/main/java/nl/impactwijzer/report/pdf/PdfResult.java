package nl.impactwijzer.report.pdf;

import java.util.List;
import nl.impactwijzer.report.Content;
import nl.impactwijzer.text.Message;

/// What became of writing a report.
public sealed interface PdfResult {
    /// @param warnings what a reader of the pages would miss, such as characters that no font has; usually empty
    record Written(Content pdf, int pages, List<Message> warnings) implements PdfResult {
        public Written {
            warnings = List.copyOf(warnings);
        }
    }

    /// The person stopped it; nothing was made.
    record Cancelled() implements PdfResult {}
}
