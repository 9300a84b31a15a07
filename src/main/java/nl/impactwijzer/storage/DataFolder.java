package nl.impactwijzer.storage;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.text.Message;

/// The folder in which everything of one person lies: the store, its backups, questionnaires of one's own and the log.
///
/// It is chosen by `--data`, else by the environment variable `IMPACTWIJZER_DATA`, else it is the place that the
/// platform has for this.
public record DataFolder(Path path) {

    public static final String VARIABLE = "IMPACTWIJZER_DATA";

    /// @param option what was given with `--data`
    /// @throws StoreException when that is not a possible path here
    public static DataFolder choose(Optional<String> option) {
        return choose(option, name -> Optional.ofNullable(System.getenv(name)));
    }

    /// The same, with environment variables from elsewhere.
    public static DataFolder choose(Optional<String> option, Function<String, Optional<String>> environment) {
        return choose(option, environment, System.getProperty("os.name", ""), System.getProperty("user.home", ""));
    }

    static DataFolder choose(
            Optional<String> option, Function<String, Optional<String>> environment, String system, String home) {
        Optional<String> told = option.or(() -> environment.apply(VARIABLE)).filter(text -> !text.isBlank());
        return new DataFolder(told.map(DataFolder::path)
                .orElseGet(() -> usual(environment, system, path(home)))
                .toAbsolutePath());
    }

    public Path store() {
        return path.resolve("impactwijzer.db");
    }

    public Path lock() {
        return path.resolve("impactwijzer.lock");
    }

    /// Held by the window that waits for the pass phrase of the store; see [Waiting].
    public Path waiting() {
        return path.resolve("wachten.lock");
    }

    /// Where the user's own questionnaires lie.
    public Path questionnaires() {
        return path.resolve("questionnaires");
    }

    /// Which publishers of questionnaires the user trusts.
    public Path publishers() {
        return path.resolve("uitgevers.json");
    }

    /// Which signers of reports the user knows.
    public Path signers() {
        return path.resolve("ondertekenaars.json");
    }

    /// Where reports were saved, and who had signed them; see [SqliteStore#sealed].
    public Path reports() {
        return path.resolve("rapporten.properties");
    }

    public Path backups() {
        return path.resolve("backups");
    }

    /// Where a damaged store is put aside.
    public Path damaged() {
        return path.resolve("beschadigd");
    }

    public Path log() {
        return path.resolve("impactwijzer.log");
    }

    /// Makes the folder when it is not there yet, for the eyes of this user only.
    ///
    /// @throws StoreException when that cannot be done
    public void create() {
        try {
            if (!Files.isDirectory(path)) {
                Files.createDirectories(path, onlyForMe());
            }
        } catch (FileAlreadyExistsException e) {
            throw new StoreException(Message.of("storage.notAFolder", "folder", path), e);
        } catch (IOException e) {
            throw new StoreException(Message.of("storage.cannotMake", "folder", path), e);
        }
    }

    private static Path usual(Function<String, Optional<String>> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return environment
                    .apply("APPDATA")
                    .map(DataFolder::path)
                    .orElseGet(() -> home.resolve("AppData").resolve("Roaming"))
                    .resolve("Impactwijzer");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Impactwijzer");
        }
        // XDG Base Directory Specification: a relative path is to be ignored.
        return environment
                .apply("XDG_DATA_HOME")
                .map(DataFolder::path)
                .filter(Path::isAbsolute)
                .orElseGet(() -> home.resolve(".local").resolve("share"))
                .resolve("impactwijzer");
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new StoreException(Message.of("storage.notAPath", "folder", text), e);
        }
    }

    private static FileAttribute<?>[] onlyForMe() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }
}
