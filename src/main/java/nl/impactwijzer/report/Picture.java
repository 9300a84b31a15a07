package nl.impactwijzer.report;

/// An image (PNG, JPEG, GIF or BMP) with words for who cannot see it. It is decoded and drawn again, so nothing but
/// pixels reaches the report. An image that cannot be read, or has more than 25 million pixels, is replaced by its
/// words.
///
/// @param alt what the image shows, never empty
/// @param widthMillimetres at most 166, the width of the text
public record Picture(Content image, String alt, int widthMillimetres) implements Block {
    public Picture {
        if (alt.isBlank() || widthMillimetres < 5 || widthMillimetres > 166) {
            throw new IllegalArgumentException("A picture needs words and a width from 5 to 166 mm: " + alt);
        }
    }
}
