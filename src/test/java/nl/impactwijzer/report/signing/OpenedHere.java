package nl.impactwijzer.report.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Judges a file in the process of the test: what [IsolatedVerifier] does in a process of its own, which takes seconds
/// to start.
public final class OpenedHere {
    private OpenedHere() {}

    public static Verification verify(Path file) {
        try {
            return new PdfVerifier().verify(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
