package nl.impactwijzer.report;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// A whole report before it has a form: metadata, a cover, chapters and the files it carries inside.
///
/// Texts are plain text in the report's language; whoever writes the report to a file makes them safe and readable.
/// Nothing here is taken from a clock or a random source: the same report must give the same bytes, so `created` and
/// `seed` come from the dossier (the seed, for instance, from its hash).
///
/// @param title the title in the document's properties and window, one line
/// @param subject one sentence: what the document is about
/// @param mark one word that stands on every page, such as "Concept"; usually empty
/// @param author the person or persons who assessed; may be empty
/// @param organisation the organisation they did it for; may be empty
public record Report(
        String title,
        String subject,
        Locale language,
        String mark,
        String author,
        String organisation,
        Instant created,
        String seed,
        Cover cover,
        List<Chapter> chapters,
        List<Attachment> attachments) {

    /// A report without a mark.
    public Report(
            String title,
            String subject,
            Locale language,
            String author,
            String organisation,
            Instant created,
            String seed,
            Cover cover,
            List<Chapter> chapters,
            List<Attachment> attachments) {
        this(title, subject, language, "", author, organisation, created, seed, cover, chapters, attachments);
    }

    public Report {
        chapters = List.copyOf(chapters);
        attachments = List.copyOf(attachments);
    }
}
