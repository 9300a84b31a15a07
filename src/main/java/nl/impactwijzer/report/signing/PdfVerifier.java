package nl.impactwijzer.report.signing;

import eu.europa.esig.dss.pades.exception.InvalidPasswordException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import nl.impactwijzer.text.Message;

/// Judges the signatures of a PDF: what was signed, by whom, and what happened since. It never uses the network.
///
/// A stranger's file can make any PDF library use up all memory, so such a file goes through [IsolatedVerifier]; this
/// class is for files that this program made a moment ago, and for inside that process.
public final class PdfVerifier {
    /// In bytes; a larger file is not judged.
    public static final int LARGEST_FILE = Limits.FILE_BYTES;

    private static final Logger LOG = System.getLogger(PdfVerifier.class.getName());

    public PdfVerifier() {
        Libraries.hush();
    }

    /// Never throws, whatever the bytes are; only running out of memory goes through.
    public Verification verify(byte[] pdf) {
        if (pdf.length > LARGEST_FILE) {
            return unreadable("signing.file.tooLarge");
        }
        try (Versions versions = new Versions(pdf)) {
            if (versions.whole().isEncrypted()) {
                return unreadable("signing.file.encrypted");
            }
            return new Judging(versions).verdict();
        } catch (Refused e) {
            return new Verification.Unreadable(e.why());
        } catch (InvalidPasswordException _) {
            return unreadable("signing.file.encrypted");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            LOG.log(Level.DEBUG, "A PDF could not be read", e);
            return unreadable("signing.file.unreadable");
        }
    }

    /// Loads the rules and the libraries, so that the first check is quick. For a background thread.
    public void warmUp() {
        StrictPolicy.get();
    }

    private static Verification unreadable(String key) {
        return new Verification.Unreadable(Message.of(key));
    }
}
