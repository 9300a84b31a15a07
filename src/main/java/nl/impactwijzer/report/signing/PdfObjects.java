package nl.impactwijzer.report.signing;

import eu.europa.esig.dss.pdf.AbstractPdfObjFactory;
import eu.europa.esig.dss.pdf.PDFServiceMode;
import eu.europa.esig.dss.pdf.PDFSignatureService;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfObjectModificationsFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxSignatureService;
import eu.europa.esig.dss.pdf.pdfbox.visible.PdfBoxSignatureDrawerFactory;

/// Lets the signature library work with PDFBox, our own signature panel, and our own idea of which changes are
/// harmless.
final class PdfObjects extends AbstractPdfObjFactory {
    private final PdfBoxSignatureDrawerFactory drawers;

    /// For signing.
    PdfObjects(SignaturePanelText text) {
        drawers = _ -> new PanelDrawer(text);
    }

    /// For verifying.
    PdfObjects() {
        drawers = _ -> {
            throw new IllegalStateException("Nothing is drawn while verifying");
        };
        DefaultPdfObjectModificationsFinder finder = new DefaultPdfObjectModificationsFinder();
        finder.setPdfObjectModificationsFilter(new StrictModifications());
        setPdfObjectModificationsFinder(finder);
        DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
        // Pages are compared object by object; pictures of them would cost seconds and show less.
        differences.setMaximalPagesAmountForVisualComparison(0);
        setPdfDifferencesFinder(differences);
    }

    @Override
    public PDFSignatureService newPAdESSignatureService() {
        return configure(new PdfBoxSignatureService(PDFServiceMode.SIGNATURE, drawers));
    }

    @Override
    public PDFSignatureService newContentTimestampService() {
        return configure(new PdfBoxSignatureService(PDFServiceMode.CONTENT_TIMESTAMP, drawers));
    }

    @Override
    public PDFSignatureService newSignatureTimestampService() {
        return configure(new PdfBoxSignatureService(PDFServiceMode.SIGNATURE_TIMESTAMP, drawers));
    }

    @Override
    public PDFSignatureService newArchiveTimestampService() {
        return configure(new PdfBoxSignatureService(PDFServiceMode.ARCHIVE_TIMESTAMP, drawers));
    }
}
