package nl.impactwijzer.report;

/// A file inside the report, such as the dossier it was made from. Names are unique in a report and plain file names,
/// without folders.
///
/// @param description one sentence for a reader who finds the file, in the report's language
public record Attachment(String name, String mediaType, Relation relation, String description, Content content) {

    /// How the file relates to the pages (`AFRelationship` of ISO 32000-2).
    public enum Relation {
        /// What the pages were made from.
        SOURCE,
        /// Figures or conclusions that the pages show.
        DATA,
        /// Anything else, such as evidence.
        SUPPLEMENT
    }
}
