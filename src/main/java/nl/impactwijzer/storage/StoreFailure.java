package nl.impactwijzer.storage;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.text.Message;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What an error of the database means to the person at the screen.
final class StoreFailure {

    private static final String GONE = "storage.gone";

    /// In bytes, with the journal beside it.
    private static final int LONGEST = 500;
    /// In characters, likewise.
    private static final int LONGEST_ON_WINDOWS = 250;

    private StoreFailure() {}

    static StoreException of(DataFolder folder, Throwable cause) {
        return new StoreException(
                Message.of(
                        key(folder, cause),
                        "folder",
                        folder.path(),
                        "file",
                        folder.store(),
                        "backups",
                        folder.backups()),
                cause);
    }

    private static String key(DataFolder folder, Throwable cause) {
        if (isSealBroken(cause)) {
            return "storage.sealBroken";
        }
        String key = code(cause).map(StoreFailure::key).orElse("storage.unexpected");
        boolean isThere = Files.isDirectory(folder.path());
        return key.equals(GONE) && isThere && isTooLong(folder.store().toString()) ? "storage.tooLong" : key;
    }

    /// SQLite opens no file with a longer name, and says of it what it says of a network that is away.
    private static boolean isTooLong(String file) {
        return file.getBytes(StandardCharsets.UTF_8).length > LONGEST
                || File.separatorChar == '\\' && file.length() > LONGEST_ON_WINDOWS;
    }

    /// True when the open file is of no use any more, and opening it again may help.
    static boolean isBroken(Throwable cause) {
        return code(cause).map(StoreFailure::key).filter(GONE::equals).isPresent();
    }

    /// True when what is in the file cannot be trusted any more.
    static boolean isDamaged(Throwable cause) {
        return code(cause)
                .map(StoreFailure::key)
                .filter("storage.corrupt"::equals)
                .isPresent();
    }

    /// True when the disk is full.
    static boolean isFull(Throwable cause) {
        return code(cause).map(StoreFailure::key).filter("storage.full"::equals).isPresent();
    }

    private static boolean isSealBroken(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof Seal.BrokenSeal) {
                return true;
            }
        }
        return false;
    }

    private static Optional<SQLiteErrorCode> code(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof SQLiteException sqlite) {
                return Optional.of(sqlite.getResultCode());
            }
        }
        return Optional.empty();
    }

    /// The low byte is the kind; the rest of an extended code only says where it was noticed.
    private static String key(SQLiteErrorCode code) {
        if (code == SQLiteErrorCode.SQLITE_READONLY_DBMOVED) {
            return GONE;
        }
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_FULL -> "storage.full";
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT -> "storage.corrupt";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH -> "storage.notWritable";
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> "storage.busy";
            case SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_NOLFS -> GONE;
            case SQLITE_TOOBIG, SQLITE_NOMEM -> "storage.tooLarge";
            default -> "storage.unexpected";
        };
    }
}
