package nl.impactwijzer.report.signing;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/// The places for signatures in a report of our own making, in the order of the page.
public record SigningPlaces(List<Place> places) {
    public SigningPlaces {
        places = List.copyOf(places);
    }

    /// @param field the name to sign it by
    /// @param role what the page says about who signs here
    public record Place(String field, String role, boolean signed) {}

    /// @throws IOException when these bytes are no PDF
    public static SigningPlaces of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new SigningPlaces(document.getSignatureFields().stream()
                    .map(SigningPlaces::place)
                    .toList());
        } catch (RuntimeException e) {
            throw new IOException("This PDF cannot be read", e);
        }
    }

    /// Where the next person signs; empty when all places are taken.
    public Optional<Place> next() {
        return places.stream().filter(place -> !place.signed()).findFirst();
    }

    private static Place place(PDSignatureField field) {
        return new Place(
                Objects.requireNonNullElse(field.getFullyQualifiedName(), ""),
                Objects.requireNonNullElse(field.getAlternateFieldName(), ""),
                field.getSignature() != null);
    }
}
