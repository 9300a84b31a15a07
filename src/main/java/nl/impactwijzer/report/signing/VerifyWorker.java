package nl.impactwijzer.report.signing;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.impactwijzer.text.Message;

/// The program of the process that opens a stranger's PDF: reads the file named by its only argument, and writes what
/// it found as JSON to standard output. Started by [IsolatedVerifier], with little memory and little time.
public final class VerifyWorker {
    private VerifyWorker() {}

    public static void main(String[] arguments) throws IOException {
        // Nothing but the answer may come out, whatever a library prints.
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            System.setOut(System.err);
            out.write(VerificationJson.write(verify(Path.of(arguments[0]))));
        }
    }

    private static Verification verify(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new PdfVerifier().verify(in.readNBytes(Limits.FILE_BYTES + 1));
        } catch (IOException _) {
            return new Verification.Unreadable(Message.of("signing.file.notFound"));
        }
    }
}
