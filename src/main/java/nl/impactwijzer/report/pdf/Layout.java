package nl.impactwijzer.report.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.w3c.dom.Document;

/// Runs the layout library with every door shut: the only thing a page can load is a picture we drew ourselves.
final class Layout {
    static {
        XRLog.setLoggingEnabled(false);
    }

    private final Pictures pictures;
    private final Watch watch;

    Layout(Pictures pictures, Watch watch) {
        this.pictures = pictures;
        this.watch = watch;
    }

    /// Lays the tree out into the document; the caller saves and closes it.
    void into(PDDocument document, Document tree) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Impactwijzer");
        Fonts.register(builder, document);
        lock(builder);
        builder.usePageSupplier((target, width, height, _, _) -> {
            watch.page();
            PDPage page = new PDPage(new PDRectangle(width, height));
            target.addPage(page);
            return page;
        });
        builder.withW3cDocument(tree, null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.setListener(watch);
            renderer.createPDFWithoutClosing();
        }
    }

    private void lock(PdfRendererBuilder builder) {
        builder.useUriResolver((_, uri) -> isOurs(uri) || uri.startsWith("#") || WebAddress.isSafe(uri) ? uri : null);
        builder.useExternalResourceAccessControl(
                (uri, _) -> pictures.has(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, _) -> pictures.has(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useProtocolsStreamImplementation(
                uri -> new Memory(pictures.png(uri)), "app", "http", "https", "file", "jar", "ftp", "data");
    }

    private boolean isOurs(String uri) {
        return pictures.has(uri);
    }

    private static final class Memory implements FSStream {
        private final byte[] bytes;

        Memory(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
