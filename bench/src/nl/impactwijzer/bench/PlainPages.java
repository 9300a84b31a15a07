package nl.impactwijzer.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Writes the words of a report again with the plain PDF library: the same words in the same places in one font, and
/// nothing else: no colours, no links, no tags, no files inside.
public final class PlainPages {

    static final String WRITE = "schrijven";

    private static final int BEFORE = 1;
    private static final String FONT = "/nl/impactwijzer/report/pdf/fonts/SourceSans3-Regular.ttf";

    private PlainPages() {}

    private record Piece(float x, float y, float size, String text) {}

    /// @param arguments the report whose words to write
    public static void main(String[] arguments) throws IOException {
        List<List<Piece>> pages = pieces(Path.of(arguments[0]));
        for (int i = -BEFORE; i < 1; i++) {
            long begin = System.nanoTime();
            write(pages);
            if (i >= 0) {
                Say.sample(WRITE, System.nanoTime() - begin);
            }
        }
        Say.peak();
    }

    private static List<List<Piece>> pieces(Path report) throws IOException {
        List<List<Piece>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(report.toFile())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                List<Piece> pieces = new ArrayList<>();
                PDFTextStripper stripper = new PDFTextStripper() {
                    @Override
                    protected void writeString(String text, List<TextPosition> positions) {
                        TextPosition first = positions.getFirst();
                        pieces.add(new Piece(
                                first.getXDirAdj(),
                                PDRectangle.A4.getHeight() - first.getYDirAdj(),
                                Math.max(1, first.getFontSizeInPt()),
                                text.replaceAll("[^\\x20-\\x7E\\u00A0-\\u017F]", "?")));
                    }
                };
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.getText(document);
                pages.add(pieces);
            }
        }
        return pages;
    }

    private static byte[] write(List<List<Piece>> pages) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                InputStream file = Objects.requireNonNull(PlainPages.class.getResourceAsStream(FONT))) {
            PDFont font = PDType0Font.load(document, file, true);
            for (List<Piece> pieces : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    float x = 0;
                    float y = 0;
                    for (Piece piece : pieces) {
                        content.setFont(font, piece.size());
                        content.newLineAtOffset(piece.x() - x, piece.y() - y);
                        content.showText(piece.text());
                        x = piece.x();
                        y = piece.y();
                    }
                    content.endText();
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
