package nl.impactwijzer.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The fonts that are embedded in every report: Source Sans 3, and DejaVu Sans for letters that it lacks.
///
/// Ligatures are switched off. Their glyphs have no Unicode value of their own, so with them letters would vanish from
/// search, copying and screen readers (PDF/A-3, 6.2.11.7.2).
final class Fonts {
    private static final List<Face> FACES = List.of(
            new Face("Source Sans 3", 400, "SourceSans3-Regular.ttf"),
            new Face("Source Sans 3", 700, "SourceSans3-Semibold.ttf"),
            new Face("DejaVu Sans", 400, "DejaVuSans.ttf"));

    private Fonts() {}

    /// Whether some font here can draw this character.
    static boolean draw(int codePoint) {
        return Coverage.POINTS.get(codePoint);
    }

    /// Whether the report's own font can draw it, without help of the other.
    static boolean isLatin(int codePoint) {
        return Coverage.LATIN.get(codePoint);
    }

    static PDFont regular(PDDocument document) throws IOException {
        return FACES.get(0).embedded(document);
    }

    static PDFont strong(PDDocument document) throws IOException {
        return FACES.get(1).embedded(document);
    }

    static void register(PdfRendererBuilder builder, PDDocument document) {
        for (Face face : FACES) {
            builder.useFont(new Embedded(document, face), face.family, face.weight, FontStyle.NORMAL, true);
        }
    }

    private record Face(String family, int weight, String file) {
        byte[] bytes() {
            try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + file)) {
                if (in == null) {
                    throw new IllegalStateException("The font " + file + " is not in the program");
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        PDFont embedded(PDDocument document) throws IOException {
            return PDType0Font.load(document, parse(), true);
        }

        TrueTypeFont parse() {
            try {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes()));
                font.setEnableGsub(false);
                return font;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Loads the font into the document once, and only when it is used.
    private static final class Embedded extends PDFontSupplier {
        private final Lazy<PDFont> font;

        Embedded(PDDocument document, Face face) {
            super(null);
            font = new Lazy<>(() -> {
                try {
                    return face.embedded(document);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }

        @Override
        public PDFont supply() {
            return font.get();
        }
    }

    /// Read once, when the first report is made.
    private static final class Coverage {
        static final BitSet LATIN = read(FACES.get(0));
        static final BitSet POINTS = all();

        private static BitSet all() {
            BitSet points = (BitSet) LATIN.clone();
            points.or(read(FACES.get(2)));
            return points;
        }

        private static BitSet read(Face face) {
            BitSet points = new BitSet();
            try (TrueTypeFont font = face.parse()) {
                CmapLookup lookup = font.getUnicodeCmapLookup();
                for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
                    if (lookup.getGlyphId(point) != 0) {
                        points.set(point);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return points;
        }
    }
}
