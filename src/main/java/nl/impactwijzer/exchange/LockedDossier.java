package nl.impactwijzer.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.impactwijzer.dossier.Evidence;
import nl.impactwijzer.locking.Envelope;
import nl.impactwijzer.locking.EnvelopeHead;
import nl.impactwijzer.locking.PassPhrase;
import nl.impactwijzer.locking.WrongPassPhrase;
import nl.impactwijzer.text.Message;

/// A dossier file in an [Envelope]: the same zip, locked with a pass phrase.
///
/// To be read, the zip stands in a temporary file of this user for a moment; what is in it is then kept in memory.
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
        byte[] zip = open(Files.readAllBytes(file), passPhrase);
        // The system makes it for this user only.
        Path open = Files.createTempFile("impactwijzer", ".part");
        try {
            Files.write(open, zip);
            DossierFile read = DossierZip.readFromOutside(open);
            return read.with(evidence(read)::get);
        } finally {
            Files.deleteIfExists(open);
        }
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

    private static EvidenceInMemory evidence(DossierFile read) {
        Map<String, byte[]> bytes = new HashMap<>();
        for (Evidence evidence : read.dossier().evidence()) {
            if (evidence.item() instanceof Evidence.KeptFile kept) {
                read.evidence(kept.sha256()).ifPresent(found -> bytes.put(kept.sha256(), found));
            }
        }
        return new EvidenceInMemory(bytes);
    }

    private record EvidenceInMemory(Map<String, byte[]> bytes) {
        Optional<byte[]> get(String sha256) {
            return Optional.ofNullable(bytes.get(sha256));
        }
    }
}
