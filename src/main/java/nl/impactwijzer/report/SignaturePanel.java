package nl.impactwijzer.report;

import java.util.List;

/// Blank places for signatures. A report has at most one panel; who signs fills one place after the other.
public record SignaturePanel(List<Place> places) implements Block {
    public SignaturePanel {
        places = List.copyOf(places);
        if (places.isEmpty() || places.size() > 3) {
            throw new IllegalArgumentException("A panel has one to three places, not " + places.size());
        }
    }

    /// @param field the technical name of the field, letters and digits, unique
    /// @param role who signs here, in the report's language ("Namens de school")
    public record Place(String field, String role) {}
}
