package nl.impactwijzer.report.signing;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.pdf.AbstractPDFSignatureService;
import eu.europa.esig.dss.pdf.AbstractPdfObjFactory;
import eu.europa.esig.dss.pdf.PDFServiceMode;
import eu.europa.esig.dss.pdf.PDFSignatureService;
import eu.europa.esig.dss.pdf.PdfDocumentReader;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.modifications.PdfObjectModifications;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxSignatureService;
import eu.europa.esig.dss.pdf.pdfbox.visible.PdfBoxSignatureDrawerFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import java.io.IOException;
import java.util.Optional;

/// Lets the signature library work with PDFBox, our own signature panel, and versions of the file that were read
/// already.
final class PdfObjects extends AbstractPdfObjFactory {
    private final PdfBoxSignatureDrawerFactory drawers;
    private final Optional<Versions> versions;

    /// For signing.
    PdfObjects(SignaturePanelText text) {
        versions = Optional.empty();
        drawers = _ -> new PanelDrawer(text);
    }

    /// For verifying.
    PdfObjects(Versions versions) {
        this.versions = Optional.of(versions);
        drawers = _ -> {
            throw new IllegalStateException("Nothing is drawn while verifying");
        };
        // What changed after a signature is found by our own comparison, which is stricter: see LaterChanges.
        setPdfObjectModificationsFinder((_, _) -> new PdfObjectModifications());
        DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
        // Pages are compared object by object; pictures of them would cost seconds and show less.
        differences.setMaximalPagesAmountForVisualComparison(0);
        setPdfDifferencesFinder(differences);
    }

    @Override
    public PDFSignatureService newPAdESSignatureService() {
        return service(PDFServiceMode.SIGNATURE);
    }

    @Override
    public PDFSignatureService newContentTimestampService() {
        return service(PDFServiceMode.CONTENT_TIMESTAMP);
    }

    @Override
    public PDFSignatureService newSignatureTimestampService() {
        return service(PDFServiceMode.SIGNATURE_TIMESTAMP);
    }

    @Override
    public PDFSignatureService newArchiveTimestampService() {
        return service(PDFServiceMode.ARCHIVE_TIMESTAMP);
    }

    private PDFSignatureService service(PDFServiceMode mode) {
        return configure(versions.<AbstractPDFSignatureService>map(known -> new Reader(mode, drawers, known))
                .orElseGet(() -> new PdfBoxSignatureService(mode, drawers)));
    }

    /// Looks at the versions that have been read already.
    private static final class Reader extends PdfBoxSignatureService {
        private final Versions versions;

        Reader(PDFServiceMode mode, PdfBoxSignatureDrawerFactory drawers, Versions versions) {
            super(mode, drawers);
            this.versions = versions;
        }

        @Override
        protected PdfDocumentReader loadPdfDocumentReader(DSSDocument document, char[] passPhrase) throws IOException {
            byte[] bytes = DSSUtils.toByteArray(document);
            return versions.has(bytes)
                    ? versions.upTo(bytes.length)
                    : super.loadPdfDocumentReader(document, passPhrase);
        }
    }
}
