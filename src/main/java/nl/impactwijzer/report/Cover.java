package nl.impactwijzer.report;

import java.util.List;

/// The first page: what kind of document this is, about what, for whom, and how it may be used.
///
/// @param kind the kind of document above the title, such as "Kinderrechten Impact Assessment"
/// @param title the big line, usually the product
/// @param subtitle the line under it; may be empty
/// @param facts parties, questionnaire and hash, dates, status
/// @param closing what a reader must know before turning the page, such as "Concept"; may be empty
public record Cover(String kind, String title, String subtitle, List<Fact> facts, List<Inline> closing) {
    public Cover {
        facts = List.copyOf(facts);
        closing = List.copyOf(closing);
    }
}
