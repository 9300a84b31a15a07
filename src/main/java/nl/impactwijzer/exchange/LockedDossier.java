package nl.impactwijzer.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.impactwijzer.locking.Envelope;
import nl.impactwijzer.locking.EnvelopeHead;
import nl.impactwijzer.locking.PassPhrase;
import nl.impactwijzer.locking.WrongPassPhrase;
import nl.impactwijzer.text.Message;

/// A dossier file in an [Envelope]: the same zip, locked with a pass phrase.
///
/// What is in it is only ever unlocked in memory.
final class LockedDossier {

    private LockedDossier() {}

    static boolean is(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return EnvelopeHead.begins(in.readNBytes(EnvelopeHead.BYTES));
        }
    }

    /// @throws ExchangeException when it is too large, was changed, or does not open
    static DossierFile read(Path file, PassPhrase passPhrase) throws IOException {
        if (Files.size(file) > Limits.LOCKED) {
            throw new ExchangeException(Message.of("exchange.tooLarge"));
        }
        return DossierZip.readFromOutside(open(Files.readAllBytes(file), passPhrase), file);
    }

    /// @param zip the dossier file as it would be without a pass phrase
    static byte[] lock(DossierZip zip, PassPhrase passPhrase) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        zip.writeTo(out);
        if (out.size() > Limits.LOCKED - Limits.FREE) {
            throw new ExchangeException(Message.of("exchange.locked.tooLarge"));
        }
        return Envelope.lock(out.toByteArray(), passPhrase);
    }

    private static byte[] open(byte[] locked, PassPhrase passPhrase) {
        try {
            return Envelope.open(locked, passPhrase);
        } catch (WrongPassPhrase e) {
            throw LockedException.wrong();
        } catch (IOException e) {
            throw new ExchangeException(Message.of("exchange.damaged"), e);
        }
    }
}
