package nl.impactwijzer.report.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// The report's letters, for who draws text into a PDF outside the pages of a report, such as a signature.
public final class Lettering {
    private final PDFont regular;
    private final PDFont strong;

    /// Embeds both fonts in this document, with only the letters that will be used.
    public Lettering(PDDocument document) throws IOException {
        regular = Fonts.regular(document);
        strong = Fonts.strong(document);
    }

    public PDFont regular() {
        return regular;
    }

    public PDFont strong() {
        return strong;
    }

    /// The text on one line, with `?` for each character that these two fonts cannot draw.
    public static String clean(String text) {
        StringBuilder out = new StringBuilder();
        new SafeText().line(text).codePoints().forEach(point -> {
            if (Fonts.isLatin(point)) {
                out.appendCodePoint(point);
            } else {
                out.append('?');
            }
        });
        return out.toString();
    }
}
