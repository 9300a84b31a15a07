package nl.impactwijzer.report.signing;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDocumentReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The versions of one file: the whole, and what it was up to the end of an earlier signature. Each is read once for
/// all who look at it; reading again takes most of the time of judging a long report. For one thread.
final class Versions implements Closeable {
    /// Looked at side by side are three at most; every version of a long report takes much memory.
    private static final int MOST_KEPT = 4;

    private final byte[] file;
    private final Map<Integer, Version> read = new LinkedHashMap<>(8, 0.75f, true);

    Versions(byte[] file) {
        this.file = file;
    }

    byte[] file() {
        return file;
    }

    PDDocument whole() throws IOException {
        return upTo(file.length).getPDDocument();
    }

    /// The document may be closed once three other versions were asked for.
    ///
    /// @param end how many bytes of the file
    PDDocument at(int end) throws IOException {
        return upTo(end).getPDDocument();
    }

    /// Whether these bytes are a version of this file.
    boolean has(byte[] bytes) {
        return bytes.length > 0
                && bytes.length <= file.length
                && Arrays.equals(bytes, 0, bytes.length, file, 0, bytes.length);
    }

    /// The same version in the form in which the signature library reads; closing it does nothing.
    PdfBoxDocumentReader upTo(int end) throws IOException {
        Version version = read.get(end);
        if (version == null) {
            version = new Version(end == file.length ? file : Arrays.copyOf(file, end));
            read.put(end, version);
            releaseOldest();
        }
        return version;
    }

    private void releaseOldest() throws IOException {
        if (read.size() > MOST_KEPT) {
            // The whole file is looked at again and again by those who hold it.
            int oldest = read.keySet().stream()
                    .filter(end -> end != file.length)
                    .findFirst()
                    .orElseThrow();
            Version version = read.remove(oldest);
            if (version != null) {
                version.release();
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (Version version : read.values()) {
            version.release();
        }
        read.clear();
    }

    private static final class Version extends PdfBoxDocumentReader {
        Version(byte[] bytes) throws IOException {
            super(new InMemoryDocument(bytes));
        }

        @Override
        public void close() {
            // Others look at it too.
        }

        void release() throws IOException {
            super.close();
        }
    }
}
