package nl.impactwijzer.report.signing;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.impactwijzer.text.Messages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/// The places for signatures in a report of our own making, in the order of the page. Time stamps, which no person
/// makes and no page shows, are not among them.
///
/// @param language of the report, in which a signature is drawn
public record SigningPlaces(List<Place> places, Locale language) {
    public SigningPlaces {
        places = List.copyOf(places);
    }

    /// @param field the name to sign it by
    /// @param role what the page says about who signs here
    public record Place(String field, String role, boolean signed) {}

    /// @throws IOException when these bytes are no PDF
    public static SigningPlaces of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String language =
                    Objects.requireNonNullElse(document.getDocumentCatalog().getLanguage(), "");
            return new SigningPlaces(
                    document.getSignatureFields().stream()
                            .filter(field -> !TimeStampField.is(field))
                            .map(SigningPlaces::place)
                            .toList(),
                    language.startsWith("en") ? Messages.ENGLISH : Messages.DUTCH);
        } catch (RuntimeException e) {
            throw new IOException("This PDF cannot be read", e);
        }
    }

    /// Where the next person signs; empty when all places are taken.
    public Optional<Place> next() {
        return free().stream().findFirst();
    }

    public List<Place> free() {
        return places.stream().filter(place -> !place.signed()).toList();
    }

    /// The free place that a person means, by what the page says ("Tweede lezer"), the name of its field or its number
    /// from 1.
    public Optional<Place> free(String named) {
        String wanted = named.strip();
        return free().stream()
                .filter(place -> place.role().equalsIgnoreCase(wanted)
                        || place.field().equalsIgnoreCase(wanted)
                        || String.valueOf(places.indexOf(place) + 1).equals(wanted))
                .findFirst();
    }

    private static Place place(PDSignatureField field) {
        return new Place(
                Objects.requireNonNullElse(field.getFullyQualifiedName(), ""),
                Objects.requireNonNullElse(field.getAlternateFieldName(), ""),
                field.getSignature() != null);
    }
}
