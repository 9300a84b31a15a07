package nl.impactwijzer.desktop.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import nl.impactwijzer.dossier.Evidence;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.text.Message;

/// Takes files and links in as evidence. Files may take a while: do it in the background.
public final class EvidenceIntake {

    /// In bytes. A dossier must stay small enough to send.
    static final int LARGEST = 25 * 1024 * 1024;

    private static final int MEGABYTE = 1024 * 1024;

    private final AssessmentSession session;

    public EvidenceIntake(AssessmentSession session) {
        this.session = session;
    }

    /// What became of it.
    public sealed interface Outcome {
        record Taken(Evidence evidence) implements Outcome {}

        /// Nothing was kept; the sentence says why and what to do.
        record Refused(Message why) implements Outcome {}
    }

    /// Keeps a copy of the file; the file itself is not touched.
    public Outcome file(Path file) {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                return refused("wizard.evidence.tooLarge", "file", name, "most", LARGEST / MEGABYTE);
            }
            if (bytes.length == 0) {
                return refused("wizard.evidence.empty", "file", name);
            }
            String sha256 = session.records().keepEvidence(bytes);
            return taken(name, new Evidence.KeptFile(name, sha256, bytes.length, mediaType(name)));
        } catch (IOException _) {
            return refused("wizard.evidence.unreadable", "file", name);
        } catch (StoreException e) {
            return new Outcome.Refused(e.sentence());
        }
    }

    /// @param title may be empty: the link is its own title then
    public Outcome link(String title, String url) {
        Optional<URI> address = address(url);
        return address.isEmpty()
                ? refused("wizard.evidence.noLink")
                : taken(title.isBlank() ? url.strip() : title.strip(), new Evidence.Link(url.strip()));
    }

    /// A web address that may be opened; anything else (a file, a script) may not.
    public static Optional<URI> address(String text) {
        try {
            URI uri = new URI(text.strip());
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            return (scheme.equals("https") || scheme.equals("http")) && uri.getHost() != null
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private Outcome taken(String title, Evidence.Item item) {
        return new Outcome.Taken(new Evidence(
                session.newId("e"),
                title,
                item,
                "",
                session.person(),
                Optional.of(session.clock().instant())));
    }

    private static Outcome refused(String key, Object... arguments) {
        return new Outcome.Refused(Message.of(key, arguments));
    }

    private static String mediaType(String name) {
        return Optional.ofNullable(URLConnection.guessContentTypeFromName(name)).orElse("application/octet-stream");
    }
}
