package nl.impactwijzer.report.signing;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nl.impactwijzer.text.Message;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Reads the content of one version of a file in a thread of its own, while its signatures are judged: each of the two
/// takes about as long. It reads a copy of the document, since two threads cannot share one.
final class ContentReading {
    private final FutureTask<SignedContent> task;

    private ContentReading(byte[] version) {
        task = new FutureTask<>(() -> {
            try (PDDocument document = Loader.loadPDF(version)) {
                return ContentReader.read(document);
            }
        });
    }

    static ContentReading start(byte[] version) {
        ContentReading reading = new ContentReading(version);
        Thread.ofPlatform().daemon().name("pdf-content").start(reading.task);
        return reading;
    }

    /// Waits for the end.
    ///
    /// @param active what the whole file may do by itself
    /// @throws Refused when there is more than in any report
    SignedContent with(List<Message> active) throws IOException {
        try {
            return task.get().with(active);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Refused("signing.file.stopped");
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException cause -> throw cause;
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }
}
