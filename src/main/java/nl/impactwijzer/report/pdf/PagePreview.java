package nl.impactwijzer.report.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Shows the pages of a PDF as pictures, one at a time. For files of our own making; a stranger's file belongs in a
/// process of its own. Not for several threads at once, and never on the thread of the screen.
public final class PagePreview implements AutoCloseable {
    private static final double MOST_PIXELS = 20_000_000;

    private final PDDocument document;
    private final PDFRenderer renderer;

    private PagePreview(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /// @throws IOException when these bytes are no PDF that can be read
    public static PagePreview open(byte[] pdf) throws IOException {
        return new PagePreview(Loader.loadPDF(pdf));
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /// The page's shape: height divided by width.
    public double ratio(int page) {
        PDRectangle box = document.getPage(page).getCropBox();
        return box.getHeight() / (double) box.getWidth();
    }

    /// @param page counted from 0
    /// @param width in pixels; less is drawn when the page would need more than 20 million pixels
    /// @throws IOException when the page cannot be drawn
    public BufferedImage image(int page, int width) throws IOException {
        PDRectangle box = document.getPage(page).getCropBox();
        double most = Math.sqrt(MOST_PIXELS / ratio(page));
        float scale = (float) (Math.min(width, most) / box.getWidth());
        try {
            return renderer.renderImage(page, scale, ImageType.RGB);
        } catch (RuntimeException e) {
            throw new IOException("Page " + (page + 1) + " cannot be drawn", e);
        }
    }

    /// The page as opaque ARGB numbers, row after row.
    public Pixels pixels(int page, int width) throws IOException {
        BufferedImage image = image(page, width);
        int[] argb = image.getRGB(
                0,
                0,
                image.getWidth(),
                image.getHeight(),
                new int[image.getWidth() * image.getHeight()],
                0,
                image.getWidth());
        return new Pixels(image.getWidth(), image.getHeight(), argb);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /// A picture for a screen that knows no AWT.
    @SuppressWarnings("ArrayRecordComponent") // Millions of numbers, handed over once.
    public record Pixels(int width, int height, int[] argb) {}
}
