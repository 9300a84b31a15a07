package nl.impactwijzer.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.impactwijzer.report.check.CheckedReport;
import nl.impactwijzer.report.signing.PdfVerifier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// Judges a signed report wholly, or only reads it with the plain PDF library: every word on its pages and every stream
/// in it.
public final class Reading {

    static final String VERIFY = "controleren";
    static final String READ = "lezen";

    private static final int BEFORE = 1;

    private Reading() {}

    /// @param arguments what to do, the report
    public static void main(String[] arguments) throws IOException {
        byte[] report = Files.readAllBytes(Path.of(arguments[1]));
        boolean verify = arguments[0].equals(VERIFY);
        for (int i = -BEFORE; i < 1; i++) {
            long begin = System.nanoTime();
            if (verify) {
                verify(report);
            } else {
                read(report);
            }
            if (i >= 0) {
                Say.sample(arguments[0], System.nanoTime() - begin);
            }
        }
        Say.peak();
    }

    private static void verify(byte[] report) {
        CheckedReport checked =
                CheckedReport.of(new PdfVerifier().verify(report), new CheckedReport.Known(_ -> true, _ -> true));
        if (!checked.isSound()) {
            throw new IllegalStateException(checked.reasons().toString());
        }
    }

    private static void read(byte[] report) throws IOException {
        try (PDDocument document = Loader.loadPDF(report)) {
            long length = new PDFTextStripper().getText(document).length();
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                if (object.getObject() instanceof COSStream stream
                        && !stream.getCOSName(COSName.TYPE, COSName.A).equals(COSName.XREF)) {
                    length += stream.createInputStream().readAllBytes().length;
                }
            }
            if (length == 0) {
                throw new IllegalStateException("nothing to read");
            }
        }
    }
}
