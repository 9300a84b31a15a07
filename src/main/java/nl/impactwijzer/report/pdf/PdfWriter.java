package nl.impactwijzer.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import nl.impactwijzer.report.Content;
import nl.impactwijzer.report.Report;
import nl.impactwijzer.report.pdf.Progress.Step;
import nl.impactwijzer.text.Message;
import nl.impactwijzer.text.Messages;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;

/// Writes a report as PDF/A-3a and PDF/UA-1, with its attachments inside and blank fields for signatures.
///
/// The same report gives the same bytes, whenever and wherever it is written. It takes seconds, so not on the thread
/// of the screen.
public final class PdfWriter {

    /// PDFBox goes through the list of all objects once for every stream of objects that it reads. With the usual 200 a
    /// stream, reading a report of 137 pages took 1.7 times as long.
    private static final int OBJECTS_A_STREAM = 5_000;

    public PdfResult write(Report report, Progress progress) {
        Watch watch = new Watch(progress);
        try (PDDocument document = new PDDocument()) {
            SafeText safe = new SafeText();
            Pictures pictures = new Pictures();
            watch.at(Step.LAYOUT);
            ReportDom dom = new ReportDom(report, safe, pictures, Messages.in(report.language()));
            new Layout(pictures, watch).into(document, dom.write());
            watch.at(Step.FINISH);
            byte[] pdf = finish(document, report, safe);
            return new PdfResult.Written(Content.of(pdf), document.getNumberOfPages(), warnings(safe));
        } catch (Watch.Stopped _) {
            return new PdfResult.Cancelled();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes a small report and throws it away, so that the first real one is quick. For a background thread.
    public void warmUp() {
        write(Sample.small(), Progress.none());
    }

    private static byte[] finish(PDDocument document, Report report, SafeText safe) throws IOException {
        TagRepair.apply(document);
        SignaturePlaces.apply(document, report, safe);
        TagRepair.removeMarks(document);
        SharedLists.apply(document);
        Embedding.apply(document, report, FixedDates.of(report));
        // From 1, as the pages say themselves.
        document.getDocumentCatalog().setPageLabels(new PDPageLabels(document));
        FixedDates.apply(document, report);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, new CompressParameters(OBJECTS_A_STREAM));
        return out.toByteArray();
    }

    private static List<Message> warnings(SafeText safe) {
        if (safe.missing().isEmpty()) {
            return List.of();
        }
        String points =
                safe.missing().stream().limit(20).map("U+%04X"::formatted).collect(Collectors.joining(", "));
        return List.of(Message.of("pdf.warning.glyphs", "n", safe.missing().size(), "points", points));
    }
}
