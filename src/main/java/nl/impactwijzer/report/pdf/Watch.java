package nl.impactwijzer.report.pdf;

import com.openhtmltopdf.pdfboxout.PDFCreationListener;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import nl.impactwijzer.report.pdf.Progress.Step;

/// Counts pages for the progress, and breaks off the layout when it was cancelled.
final class Watch implements PDFCreationListener {
    /// Only ever caught by [PdfWriter].
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final Progress progress;
    private int pages;
    private int total;

    Watch(Progress progress) {
        this.progress = progress;
    }

    void at(Step step) {
        progress.at(step, 0, 1);
        if (progress.cancelled()) {
            throw new Stopped();
        }
    }

    void page() {
        progress.at(Step.PAGES, pages++, total);
        if (progress.cancelled()) {
            throw new Stopped();
        }
    }

    @Override
    public void preOpen(PdfBoxRenderer renderer) {}

    @Override
    public void preWrite(PdfBoxRenderer renderer, int pageCount) {
        total = pageCount;
    }

    @Override
    public void onClose(PdfBoxRenderer renderer) {}
}
