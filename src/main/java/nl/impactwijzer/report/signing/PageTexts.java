package nl.impactwijzer.report.signing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Reads the texts of pages, and gives up on a page that keeps a reader busy: pictures that show pictures ten times
/// each
/// need a few lines in a file and years of drawing.
final class PageTexts extends PDFTextStripper {
    private static final int MOST_STEPS = 1_000_000;
    private static final int MOST_PICTURES = 10_000;
    private static final int MOST_STATES = 1_000;
    private static final int MOST_LETTERS = 200_000;

    private int steps;
    private int pictures;
    private int letters;

    private PageTexts() {
        setLineSeparator("\n");
        // In the order in which it was written. Sorted by place, the lines of a long title in a table would be torn
        // apart by the cells beside it.
        setSortByPosition(false);
        // Letters over letters are no way of ours to print in bold, and looking for them takes a quarter of the time.
        setSuppressDuplicateOverlappingText(false);
    }

    /// @throws Refused when there is more of it than in any report
    static List<String> of(PDDocument document) throws IOException {
        int count = document.getNumberOfPages();
        if (count > Limits.PAGES) {
            throw new Refused("signing.file.tooManyPages", "n", count, "most", Limits.PAGES);
        }
        PageTexts texts = new PageTexts();
        List<String> pages = new ArrayList<>();
        int charactersLeft = Limits.TEXT_CHARACTERS;
        for (int page = 1; page <= count; page++) {
            String text = texts.page(document, page);
            charactersLeft -= text.length();
            if (charactersLeft < 0) {
                throw tooLarge();
            }
            pages.add(text);
        }
        return pages;
    }

    private String page(PDDocument document, int page) throws IOException {
        steps = 0;
        pictures = 0;
        letters = 0;
        setStartPage(page);
        setEndPage(page);
        return getText(document);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (operator.getName().equals("Do")) {
            pictures++;
        }
        if (++steps > MOST_STEPS || pictures > MOST_PICTURES || getGraphicsStackSize() > MOST_STATES) {
            throw tooLarge();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++letters > MOST_LETTERS) {
            throw tooLarge();
        }
        super.processTextPosition(text);
    }

    private static Refused tooLarge() {
        return new Refused("signing.file.tooLarge");
    }
}
