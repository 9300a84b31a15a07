package nl.impactwijzer.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import nl.impactwijzer.dossier.DossierJson;
import nl.impactwijzer.json.JsonException;
import nl.impactwijzer.locking.PassPhrase;
import nl.impactwijzer.text.Message;

/// Reads and writes dossier files (`docs/dossierbestand.md`).
public final class DossierFiles {

    /// What a dossier file's name ends with.
    public static final String EXTENSION = ".impactwijzer";

    private static final int MOST_REMARKS = 20;

    private static final byte[] ZIP = "PK\3\4".getBytes(StandardCharsets.US_ASCII);

    private DossierFiles() {}

    /// Reads a dossier file, or a bare `dossier.json`; which it is shows in its first bytes.
    ///
    /// @throws ExchangeException when it cannot be read, is damaged, or does not belong together
    /// @throws JsonException when its dossier is not one, with the lines
    public static DossierFile read(Path file) {
        return read(file, Optional.empty());
    }

    /// The same for a file that may be locked; when it is not, the pass phrase is not used.
    ///
    /// @throws LockedException when it is locked, and the pass phrase is not there or another one
    public static DossierFile read(Path file, Optional<PassPhrase> passPhrase) {
        try {
            if (Files.isDirectory(file)) {
                throw new ExchangeException(Message.of("exchange.isFolder", "file", file));
            }
            if (LockedDossier.is(file)) {
                return LockedDossier.read(file, passPhrase.orElseThrow(LockedException::untried));
            }
            return isZip(file) ? DossierZip.readFromOutside(file) : bare(file);
        } catch (NoSuchFileException e) {
            throw new ExchangeException(Message.of("exchange.noFile", "file", file), e);
        } catch (ZipException e) {
            throw new ExchangeException(Message.of("exchange.damaged"), e);
        } catch (IOException e) {
            throw new ExchangeException(Message.of("exchange.unreadable", "file", file), e);
        }
    }

    /// @throws ExchangeException when it cannot be read
    public static boolean isLocked(Path file) {
        try {
            return LockedDossier.is(file);
        } catch (IOException e) {
            throw new ExchangeException(Message.of("exchange.unreadable", "file", file), e);
        }
    }

    /// Writes a dossier file, whole or not at all; a file that was there is replaced at the very end. What was written
    /// is read back first.
    ///
    /// @return what could not be put in, such as evidence whose bytes are not there
    /// @throws ExchangeException when it cannot be written; nothing is then changed
    public static List<Message> write(Path target, DossierFile file) {
        DossierZip zip = new DossierZip(file);
        try {
            AtomicFile.write(target, zip::writeTo, written -> {
                if (!DossierZip.read(written).dossier().equals(file.dossier())) {
                    throw new IOException("what was written reads differently");
                }
            });
            return zip.leftOut();
        } catch (IOException | JsonException e) {
            throw new ExchangeException(Message.of("exchange.notWritten", "file", target), e);
        }
    }

    /// The same, locked with a pass phrase.
    public static List<Message> write(Path target, DossierFile file, PassPhrase passPhrase) {
        DossierZip zip = new DossierZip(file);
        try {
            byte[] locked = LockedDossier.lock(zip, passPhrase);
            AtomicFile.write(target, out -> out.write(locked), written -> {
                if (!LockedDossier.read(written, passPhrase).dossier().equals(file.dossier())) {
                    throw new IOException("what was written reads differently");
                }
            });
            return zip.leftOut();
        } catch (IOException | JsonException e) {
            throw new ExchangeException(Message.of("exchange.notWritten", "file", target), e);
        }
    }

    static List<Message> remarks(DossierJson.Read read) {
        List<Message> remarks = new ArrayList<>();
        read.replaced()
                .map(replaced -> Message.of("exchange.harmless", "n", replaced.texts(), "line", replaced.line()))
                .ifPresent(remarks::add);
        read.leftOut().stream()
                .limit(MOST_REMARKS)
                .map(problem -> Message.of("exchange.leftOut", "line", problem.line(), "problem", problem.message()))
                .forEach(remarks::add);
        if (read.leftOut().size() > MOST_REMARKS) {
            remarks.add(Message.of("exchange.moreLeftOut"));
        }
        return remarks;
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(ZIP, in.readNBytes(ZIP.length));
        }
    }

    private static DossierFile bare(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] json = in.readNBytes(DossierJson.MAX_BYTES + 1);
            if (json.length > DossierJson.MAX_BYTES) {
                throw new ExchangeException(Message.of("exchange.tooLarge"));
            }
            DossierJson.Read read = DossierJson.readFromOutside(json);
            return new DossierFile(read.dossier(), Optional.empty(), List.of(), _ -> Optional.empty(), remarks(read));
        }
    }
}
