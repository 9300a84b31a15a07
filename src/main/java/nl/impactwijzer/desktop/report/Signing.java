package nl.impactwijzer.desktop.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.impactwijzer.locking.PassPhrase;
import nl.impactwijzer.report.Content;
import nl.impactwijzer.report.signing.Authorities;
import nl.impactwijzer.report.signing.Card;
import nl.impactwijzer.report.signing.Fitness;
import nl.impactwijzer.report.signing.KeyFile;
import nl.impactwijzer.report.signing.KeyOpening;
import nl.impactwijzer.report.signing.KeyRing;
import nl.impactwijzer.report.signing.PdfSigner;
import nl.impactwijzer.report.signing.SelfMadeIdentity;
import nl.impactwijzer.report.signing.SignResult;
import nl.impactwijzer.report.signing.Signer;
import nl.impactwijzer.report.signing.SigningPlaces;
import nl.impactwijzer.report.signing.SigningRequest;
import nl.impactwijzer.report.signing.SystemKeys;
import nl.impactwijzer.text.Message;

/// Signs a report with a key from a file, a card, the system or the person's own identity of this program, and never
/// keeps a pass phrase.
///
/// Opening keys and signing take a moment: call it in the background.
public final class Signing {

    private static final Message WRONG_PASS_PHRASE = Message.of("reportpage.wrongPassPhrase");

    private final IdentityFile identity;
    private final Clock clock;
    private final Consumer<Signer> own;
    private final Supplier<Authorities> authorities;

    /// @param own is told whose key signed: the user's own, so no longer a stranger's
    /// @param authorities whom the person lets it ask now; called on the screen's thread
    public Signing(IdentityFile identity, Clock clock, Consumer<Signer> own, Supplier<Authorities> authorities) {
        this.authorities = authorities;
        this.identity = identity;
        this.clock = clock;
        this.own = own;
    }

    /// Where the identity that this program made is kept.
    public interface IdentityFile {
        Optional<byte[]> read() throws IOException;

        /// Writes it whole or not at all; never over an identity that is there.
        void write(byte[] file) throws IOException;

        /// Puts another one in its place; the one that was there stays beside it, under another name.
        void replace(byte[] file) throws IOException;
    }

    /// Which key a person wants to sign with.
    ///
    /// @param fingerprint of the certificate that was chosen; empty for the first that may sign
    /// @param authorities whom to ask for time stamps, as the person set it when the form was filled in
    /// @param passPhrase or PIN; not used where the system or the card reader asks for it
    record Key(Source source, String fingerprint, PassPhrase passPhrase, Authorities authorities) {}

    /// Where a key is.
    sealed interface Source {
        record File(Path path) implements Source {}

        /// The identity that is there.
        record Own() implements Source {}

        /// An identity still to be made.
        record NewOwn(String name, String organisation) implements Source {}

        record OnCard(Card card) implements Source {}

        record OfSystem(SystemKeys keys) implements Source {}
    }

    /// A certificate to choose from.
    record Offer(Signer signer, Fitness fitness) {}

    /// What a source has to offer.
    sealed interface Look {
        record Seen(List<Offer> offers) implements Look {
            public Seen {
                offers = List.copyOf(offers);
            }
        }

        record Refused(Message why) implements Look {
            /// Whether the keys are there, and only the pass phrase was not theirs.
            boolean isPassPhrase() {
                return why.equals(WRONG_PASS_PHRASE);
            }
        }
    }

    /// What became of it.
    sealed interface Result {
        /// @param by     the signature that was made
        /// @param notice what an authority did not give
        record Signed(Content pdf, ReportNote.By by, Optional<Message> notice) implements Result {}

        /// The report is as it was; the sentence says what to do.
        record Refused(Message why) implements Result {}
    }

    Authorities authorities() {
        return authorities.get();
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
        if (place.isEmpty()) {
            key.passPhrase().wipe();
            return new Result.Refused(Message.of("reportpage.noPlace"));
        }
        try {
            return switch (open(key)) {
                case KeyOpening.Opened(KeyRing ring) -> {
                    try (ring) {
                        yield sign(pdf, place.get(), ring, key.fingerprint(), key.authorities(), role, language);
                    }
                }
                case KeyOpening.WrongPassPhrase _ -> new Result.Refused(WRONG_PASS_PHRASE);
                case KeyOpening.WrongPin wrong -> new Result.Refused(wrong.why());
                case KeyOpening.Unusable unusable -> new Result.Refused(unusable.why());
            };
        } finally {
            key.passPhrase().wipe();
        }
    }

    private Result sign(
            byte[] pdf,
            SigningPlaces.Place place,
            KeyRing ring,
            String fingerprint,
            Authorities asked,
            String role,
            Locale language) {
        SigningRequest request =
                new SigningRequest(place.field(), role, "", clock.instant(), ZoneId.systemDefault(), language);
        return ring.withFingerprint(fingerprint, request.at())
                .map(key ->
                        result(new PdfSigner(asked).sign(pdf, key, request), key.signer(), place.role(), request.at()))
                .orElseGet(() -> new Result.Refused(Message.of("reportpage.certificate.gone")));
    }

    /// The identity of this program as a file, still closed with its pass phrase.
    Optional<byte[]> backup() throws IOException {
        return identity.read();
    }

    /// Takes an identity that was backed up, once its pass phrase shows that it is one. The pass phrase is wiped.
    Look restore(byte[] backup, PassPhrase passPhrase) throws IOException {
        Look look = look(KeyFile.open(backup, passPhrase.letters()), passPhrase);
        if (look instanceof Look.Seen
                && !identity.read().map(now -> Arrays.equals(now, backup)).orElse(false)) {
            identity.replace(backup);
        }
        return look;
    }

    /// Opens the keys, tells what there is and closes them again. The pass phrase is wiped.
    Look look(Key key) throws IOException {
        try {
            return look(open(key), key.passPhrase());
        } finally {
            key.passPhrase().wipe();
        }
    }

    private Look look(KeyOpening opening, PassPhrase passPhrase) {
        try {
            return switch (opening) {
                case KeyOpening.Opened(KeyRing ring) -> {
                    try (ring) {
                        yield new Look.Seen(ring.keys().stream()
                                .map(one -> new Offer(one.signer(), one.fitness(clock.instant())))
                                .toList());
                    }
                }
                case KeyOpening.WrongPassPhrase _ -> new Look.Refused(WRONG_PASS_PHRASE);
                case KeyOpening.WrongPin wrong -> new Look.Refused(wrong.why());
                case KeyOpening.Unusable unusable -> new Look.Refused(unusable.why());
            };
        } finally {
            passPhrase.wipe();
        }
    }

    private KeyOpening open(Key key) throws IOException {
        char[] secret = key.passPhrase().letters();
        return switch (key.source()) {
            case Source.File file -> KeyFile.open(Files.readAllBytes(file.path()), secret);
            case Source.Own _ ->
                KeyFile.open(identity.read().orElseThrow(() -> new IOException("no identity")), secret);
            case Source.NewOwn made -> {
                byte[] file = SelfMadeIdentity.create(made.name(), made.organisation(), secret, clock.instant());
                identity.write(file);
                yield KeyFile.open(file, secret);
            }
            case Source.OnCard(Card card) -> card.open(secret);
            case Source.OfSystem(SystemKeys keys) -> keys.open();
        };
    }

    private Result result(SignResult result, Signer signer, String role, Instant at) {
        return switch (result) {
            case SignResult.Signed signed -> {
                own.accept(signer);
                yield new Result.Signed(
                        signed.pdf(),
                        new ReportNote.By(signer.name(), role, "PAdES-BASELINE-" + signed.level(), Optional.of(at)),
                        signed.notice());
            }
            case SignResult.WrongPin _ -> new Result.Refused(WRONG_PASS_PHRASE);
            case SignResult.KeyUnusable unusable -> new Result.Refused(unusable.why());
            case SignResult.FileUnusable unusable -> new Result.Refused(unusable.why());
        };
    }
}
