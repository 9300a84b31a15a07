package nl.impactwijzer.desktop.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.report.pdf.PagePreview;

/// Pictures of the pages of one PDF, drawn in the background when somebody looks, a few of them kept.
final class PagePictures implements AutoCloseable {

    private static final int KEPT = 12;

    private final PagePreview preview;
    private final BackgroundWork background;
    private final Map<Integer, Image> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Image> eldest) {
            return size() > KEPT;
        }
    };

    private PagePictures(PagePreview preview, BackgroundWork background) {
        this.preview = preview;
        this.background = background;
    }

    static PagePictures open(byte[] pdf, BackgroundWork background) throws IOException {
        return new PagePictures(PagePreview.open(pdf), background);
    }

    int pages() {
        return preview.pages();
    }

    /// Height divided by width.
    double ratio(int page) {
        return preview.ratio(page);
    }

    /// Hands over the picture of a page, at once when it is there, and later on the screen's thread otherwise.
    void draw(int page, int width, Consumer<Image> done) {
        Image known = kept.get(page);
        if (known != null) {
            done.accept(known);
            return;
        }
        background.run(() -> image(page, width), image -> {
            kept.put(page, image);
            done.accept(image);
        });
    }

    private Image image(int page, int width) throws IOException {
        PagePreview.Pixels pixels;
        synchronized (preview) {
            pixels = preview.pixels(page, width);
        }
        WritableImage image = new WritableImage(pixels.width(), pixels.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        pixels.width(),
                        pixels.height(),
                        PixelFormat.getIntArgbInstance(),
                        pixels.argb(),
                        0,
                        pixels.width());
        return image;
    }

    @Override
    public void close() throws IOException {
        synchronized (preview) {
            preview.close();
        }
    }
}
