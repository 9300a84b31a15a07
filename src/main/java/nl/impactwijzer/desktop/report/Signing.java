package nl.impactwijzer.desktop.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import nl.impactwijzer.report.Content;
import nl.impactwijzer.report.signing.KeyFile;
import nl.impactwijzer.report.signing.KeyOpening;
import nl.impactwijzer.report.signing.PdfSigner;
import nl.impactwijzer.report.signing.SelfMadeIdentity;
import nl.impactwijzer.report.signing.SignResult;
import nl.impactwijzer.report.signing.Signer;
import nl.impactwijzer.report.signing.SigningPlaces;
import nl.impactwijzer.report.signing.SigningRequest;
import nl.impactwijzer.text.Message;

/// Signs a report with a key file or with the person's own identity of this program, and never keeps a pass phrase.
///
/// Opening keys and signing take a moment: call it in the background.
public final class Signing {

    private final IdentityFile identity;
    private final Clock clock;
    private final Consumer<Signer> own;

    /// @param own is told whose key signed: the user's own, so no longer a stranger's
    public Signing(IdentityFile identity, Clock clock, Consumer<Signer> own) {
        this.identity = identity;
        this.clock = clock;
        this.own = own;
    }

    /// Where the identity that this program made is kept.
    public interface IdentityFile {
        Optional<byte[]> read() throws IOException;

        /// Writes it whole or not at all; never over an identity that is there.
        void write(byte[] file) throws IOException;
    }

    /// Which key a person wants to sign with.
    sealed interface Key {
        PassPhrase passPhrase();

        record File(Path path, PassPhrase passPhrase) implements Key {}

        /// The identity that is there.
        record Own(PassPhrase passPhrase) implements Key {}

        /// An identity still to be made.
        record NewOwn(String name, String organisation, PassPhrase passPhrase) implements Key {}
    }

    /// What became of it.
    sealed interface Result {
        record Signed(Content pdf) implements Result {}

        /// The report is as it was; the sentence says what to do.
        record Refused(Message why) implements Result {}
    }

    boolean hasIdentity() {
        try {
            return identity.read().isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Signs in the first free place; the pass phrase is wiped afterwards, whatever happens.
    Result sign(byte[] pdf, Key key, String role, Locale language) throws IOException {
        return sign(pdf, SigningPlaces.of(pdf).next(), key, role, language);
    }

    /// Signs in that place; the pass phrase is wiped afterwards, whatever happens.
    Result sign(byte[] pdf, Optional<SigningPlaces.Place> place, Key key, String role, Locale language)
            throws IOException {
        try {
            return switch (KeyFile.open(file(key), key.passPhrase().letters())) {
                case KeyOpening.Opened opened ->
                    place.isEmpty()
                            ? new Result.Refused(Message.of("reportpage.noPlace"))
                            : result(
                                    new PdfSigner()
                                            .sign(
                                                    pdf,
                                                    opened.key(),
                                                    new SigningRequest(
                                                            place.get().field(),
                                                            role,
                                                            "",
                                                            clock.instant(),
                                                            ZoneId.systemDefault(),
                                                            language)),
                                    opened.key().signer());
                case KeyOpening.WrongPassPhrase _ -> new Result.Refused(Message.of("reportpage.wrongPassPhrase"));
                case KeyOpening.Unusable unusable -> new Result.Refused(unusable.why());
            };
        } finally {
            key.passPhrase().wipe();
        }
    }

    private byte[] file(Key key) throws IOException {
        return switch (key) {
            case Key.File file -> Files.readAllBytes(file.path());
            case Key.Own _ -> identity.read().orElseThrow(() -> new IOException("no identity"));
            case Key.NewOwn made -> {
                byte[] file = SelfMadeIdentity.create(
                        made.name(), made.organisation(), made.passPhrase().letters(), clock.instant());
                identity.write(file);
                yield file;
            }
        };
    }

    private Result result(SignResult result, Signer signer) {
        return switch (result) {
            case SignResult.Signed signed -> {
                own.accept(signer);
                yield new Result.Signed(signed.pdf());
            }
            case SignResult.WrongPin _ -> new Result.Refused(Message.of("reportpage.wrongPassPhrase"));
            case SignResult.KeyUnusable unusable -> new Result.Refused(unusable.why());
            case SignResult.FileUnusable unusable -> new Result.Refused(unusable.why());
        };
    }
}
