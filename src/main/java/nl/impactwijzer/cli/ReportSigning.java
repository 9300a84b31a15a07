package nl.impactwijzer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.impactwijzer.exchange.Seal;
import nl.impactwijzer.report.check.NextSigner;
import nl.impactwijzer.report.signing.Authorities;
import nl.impactwijzer.report.signing.Card;
import nl.impactwijzer.report.signing.CardModule;
import nl.impactwijzer.report.signing.KeyFile;
import nl.impactwijzer.report.signing.KeyOpening;
import nl.impactwijzer.report.signing.KeyRing;
import nl.impactwijzer.report.signing.PackageSigner;
import nl.impactwijzer.report.signing.PdfSigner;
import nl.impactwijzer.report.signing.SelfMadeIdentity;
import nl.impactwijzer.report.signing.SignResult;
import nl.impactwijzer.report.signing.Signer;
import nl.impactwijzer.report.signing.SigningKey;
import nl.impactwijzer.report.signing.SigningPlaces;
import nl.impactwijzer.report.signing.SigningRequest;
import nl.impactwijzer.report.signing.SystemKeys;
import nl.impactwijzer.text.Message;

/// Signs a report or a questionnaire package with a key file or with an identity made for the occasion; without either
/// it leaves it as it is.
final class ReportSigning implements AutoCloseable {

    private static final int MEGABYTES = 1;

    private final Terminal terminal;
    private final Surroundings surroundings;
    private Optional<KeyRing> ring = Optional.empty();
    private Optional<SigningKey> key = Optional.empty();
    private Authorities authorities = Authorities.none();

    ReportSigning(Terminal terminal, Surroundings surroundings) {
        this.terminal = terminal;
        this.surroundings = surroundings;
    }

    /// @param variable the environment variable that holds the PIN, so that it is in no list of commands
    /// @param certificate the start of its fingerprint; empty for the first that may sign
    /// @throws Failure when the key cannot be opened
    void with(Path file, String variable, String certificate) {
        withPin(
                variable,
                pin -> opened(KeyFile.open(InputFile.read(file, MEGABYTES), pin), certificate, file.toString()));
    }

    /// @throws Failure when the card is not there, is not the only one, or does not open
    void withCard(String module, String token, String variable, String certificate) {
        Card card = card(module, token);
        if (card.hasPinPad()) {
            opened(card.open(new char[0]), certificate, card.label());
        } else {
            withPin(variable, pin -> opened(card.open(pin), certificate, card.label()));
        }
    }

    /// @throws Failure on a system that keeps no keys, or when it gives none
    void withSystem(String certificate) {
        SystemKeys keys =
                SystemKeys.here().orElseThrow(() -> new Failure(ExitCode.USAGE, Message.of("cli.key.noSystem")));
        opened(keys.open(), certificate, "");
    }

    private static Card card(String module, String token) {
        CardModule known = CardModule.installed().stream()
                .filter(installed -> installed.name().equalsIgnoreCase(module))
                .findFirst()
                .orElseGet(() -> CardModule.of(Path.of(module)));
        List<Card> cards = switch (known.cards()) {
            case CardModule.Look.Seen seen -> seen.cards();
            case CardModule.Look.Unusable unusable -> throw new Failure(ExitCode.UNWRITABLE, unusable.why());
        };
        List<Card> fitting = cards.stream()
                .filter(card -> token.isEmpty()
                        || card.label().equals(token)
                        || card.serial().equals(token))
                .toList();
        if (cards.isEmpty()) {
            throw new Failure(ExitCode.UNWRITABLE, Message.of("signing.card.none"));
        }
        if (fitting.size() != 1) {
            String labels = cards.stream().map(Card::label).collect(Collectors.joining(", "));
            throw new Failure(ExitCode.USAGE, Message.of("cli.key.whichCard", "cards", labels));
        }
        return fitting.getFirst();
    }

    private void withPin(String variable, Consumer<char[]> use) {
        if (variable.isEmpty()) {
            throw new Failure(ExitCode.USAGE, Message.of("cli.report.keyAndPin"));
        }
        char[] pin = surroundings
                .variable()
                .apply(variable)
                .map(String::toCharArray)
                .orElseThrow(
                        () -> new Failure(ExitCode.USAGE, Message.of("cli.report.noVariable", "variable", variable)));
        try {
            use.accept(pin);
        } finally {
            Arrays.fill(pin, ' ');
        }
    }

    private void opened(KeyOpening opening, String certificate, String name) {
        KeyRing opened = switch (opening) {
            case KeyOpening.Opened(KeyRing keys) -> keys;
            case KeyOpening.WrongPassPhrase _ ->
                throw new Failure(ExitCode.UNWRITABLE, Message.of("cli.report.wrongPin", "file", name));
            case KeyOpening.WrongPin wrong -> throw new Failure(ExitCode.UNWRITABLE, wrong.why());
            case KeyOpening.Unusable unusable -> throw new Failure(ExitCode.UNWRITABLE, unusable.why());
        };
        ring = Optional.of(opened);
        String wanted = certificate.replace(" ", "").toLowerCase(Locale.ROOT);
        key = Optional.of(opened.withFingerprint(wanted, surroundings.clock().instant())
                .orElseThrow(() -> new Failure(
                        ExitCode.UNWRITABLE, Message.of("cli.key.noSuchCertificate", "fingerprint", certificate))));
    }

    /// A card asks for its PIN again after this.
    @Override
    public void close() {
        ring.ifPresent(KeyRing::close);
    }

    /// Asks these for time stamps and proofs when signing a report.
    ReportSigning asking(Authorities some) {
        authorities = some;
        return this;
    }

    /// The key is used once and then forgotten: the fingerprint that is told proves whose signature it was.
    void withSelfMade(String name) {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        char[] passPhrase = HexFormat.of().formatHex(random).toCharArray();
        byte[] identity = SelfMadeIdentity.create(
                name, "", passPhrase, surroundings.clock().instant());
        if (KeyFile.open(identity, passPhrase) instanceof KeyOpening.Opened opened) {
            key = Optional.of(opened.key());
        } else {
            throw new IllegalStateException("an identity that was just made cannot be opened");
        }
    }

    /// Who signs, to be told.
    Optional<Message> signer() {
        return key.map(SigningKey::signer).map(ReportSigning::told);
    }

    /// Signs the list of a questionnaire package; throws a [Failure] when the key refuses.
    Optional<Seal.Maker> packages() {
        return key.map(with -> content -> {
            try {
                return new PackageSigner(with, surroundings.clock().instant()).sign(content);
            } catch (GeneralSecurityException e) {
                throw new Failure(ExitCode.UNWRITABLE, SigningKey.why(e), e);
            }
        });
    }

    /// @throws Failure when it cannot be signed
    byte[] sign(byte[] pdf) {
        return key.isEmpty() ? pdf : sign(pdf, key.get(), request(pdf));
    }

    /// Signs a report that exists, in that place.
    ///
    /// @param as    as what somebody signs; may be empty
    /// @throws Failure when it cannot be signed
    byte[] sign(NextSigner.Report report, SigningPlaces.Place place, String as) {
        SigningKey with = key.orElseThrow(() -> new Failure(ExitCode.USAGE, Message.of("cli.sign.noKey")));
        return sign(
                report.pdf().bytes(),
                with,
                request(place.field(), as, report.places().language()));
    }

    private byte[] sign(byte[] pdf, SigningKey with, SigningRequest request) {
        return switch (new PdfSigner(authorities).sign(pdf, with, request)) {
            case SignResult.Signed signed -> {
                signed.notice().ifPresent(why -> terminal.warning(request.field(), why));
                yield signed.pdf().bytes();
            }
            case SignResult.WrongPin _ -> throw new Failure(ExitCode.UNWRITABLE, Message.of("cli.report.refusedPin"));
            case SignResult.KeyUnusable unusable -> throw new Failure(ExitCode.UNWRITABLE, unusable.why());
            case SignResult.FileUnusable unusable -> throw new Failure(ExitCode.UNWRITABLE, unusable.why());
        };
    }

    private SigningRequest request(byte[] pdf) {
        try {
            String field =
                    SigningPlaces.of(pdf).next().map(SigningPlaces.Place::field).orElse("");
            return request(field, "", terminal.messages().locale());
        } catch (IOException e) {
            throw new IllegalStateException("a report that was just made cannot be read", e);
        }
    }

    private SigningRequest request(String field, String as, Locale language) {
        return new SigningRequest(
                field,
                as,
                "",
                surroundings.clock().instant(),
                surroundings.clock().getZone(),
                language);
    }

    private static Message told(Signer signer) {
        return Message.of(
                signer.selfMade() ? "cli.report.signedSelfMade" : "cli.report.signed",
                "name",
                signer.name(),
                "issuer",
                signer.issuer(),
                "fingerprint",
                signer.readableFingerprint());
    }
}
