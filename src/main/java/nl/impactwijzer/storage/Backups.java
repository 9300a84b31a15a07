package nl.impactwijzer.storage;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.text.Message;
import org.sqlite.SQLiteDataSource;

/// The backups in a data folder: whole copies of the store, made while it may be in use.
///
/// A backup is made under another name, read through and counted, and only then called a backup. Call it in the
/// background. Every failure is a [StoreException], and costs nothing but the backup.
public final class Backups {

    private static final Duration FORGOTTEN = Duration.ofHours(6);
    /// How many of those made before a restore stay.
    private static final int BEFORE_RESTORE = 5;
    /// What must stay free beside the backup, for the work itself.
    private static final long SPARE = 64L * 1024 * 1024;

    private final DataFolder folder;
    private final Clock clock;
    private final Retention retention;
    private final Room room;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    /// How much room there is.
    @FunctionalInterface
    interface Room {
        long in(Path folder) throws IOException;
    }

    public Backups(DataFolder folder, Clock clock) {
        this(folder, clock, Retention.USUAL, path -> Files.getFileStore(path).getUsableSpace());
    }

    Backups(DataFolder folder, Clock clock, Retention retention, Room room) {
        this.folder = folder;
        this.clock = clock;
        this.retention = retention;
        this.room = room;
    }

    /// Some systems cannot say how much room there is, such as one in a container; trying tells then.
    private boolean isTooSmall(Path parent) {
        long needed = size(folder.store()) + SPARE;
        try {
            return room.in(parent) < needed;
        } catch (IOException _) {
            return false;
        }
    }

    /// @param sentence what is said when there is no room for another copy of the store
    void askForRoom(Path parent, String sentence) {
        if (isTooSmall(parent)) {
            throw new StoreException(Message.of(sentence, "folder", parent));
        }
    }

    public DataFolder folder() {
        return folder;
    }

    public Clock clock() {
        return clock;
    }

    /// Newest first, as the clock said when they were made.
    public List<Backup> all() {
        return files().stream()
                .map(this::read)
                .sorted(Comparator.comparing(Backup::at).reversed())
                .toList();
    }

    /// Whether something changed since the last daily backup and there is none of today.
    public boolean isDue() {
        Optional<StoreHeader> header = header();
        if (header.isEmpty() || !header.get().isOurs() || header.get().version() == 0) {
            return false;
        }
        List<Backup.Name> daily = names().stream()
                .filter(name -> name.kind() == Backup.Kind.DAILY)
                .toList();
        LocalDate today = LocalDate.now(clock);
        return daily.stream().noneMatch(name -> day(name.at()).equals(today))
                && daily.stream()
                        .max(Comparator.comparing(Backup.Name::at))
                        .flatMap(Backup.Name::changes)
                        .filter(changes -> changes == header.get().changes())
                        .isEmpty();
    }

    /// Makes the backup of today when there is something to keep that is in none yet, and lets go of the oldest.
    ///
    /// @throws StoreException why it could not be made
    public Optional<Backup> makeIfDue() {
        oneAtATime.lock();
        try {
            if (!isDue()
                    || counts(folder.store())
                            .filter(counts -> !counts.isNothing())
                            .isEmpty()) {
                return Optional.empty();
            }
            int changes = header().map(StoreHeader::changes).orElse(0);
            Path made = copyTo(Backup.Name.daily(folder, clock.instant(), changes));
            prune(made);
            return Optional.of(read(made));
        } finally {
            oneAtATime.unlock();
        }
    }

    /// Makes one because somebody asks for it; it stays until somebody removes it.
    public Backup make() {
        return make(Backup.Kind.ASKED);
    }

    Backup make(Backup.Kind kind) {
        oneAtATime.lock();
        try {
            return read(copyTo(kind.place(folder, clock.instant())));
        } finally {
            oneAtATime.unlock();
        }
    }

    /// Makes one in another place, such as a stick or a network folder.
    ///
    /// @param target a file that is not there yet
    public Backup makeAt(Path target) {
        return read(copyTo(target.toAbsolutePath()));
    }

    /// What that file is.
    public Backup read(Path file) {
        Optional<Backup.Name> name = Backup.Name.of(file);
        return new Backup(
                file,
                name.map(Backup.Name::kind).orElse(Backup.Kind.OTHER),
                name.map(Backup.Name::at).orElseGet(() -> written(file)),
                size(file),
                counts(file),
                isSealed(file));
    }

    /// False also for what cannot be read: there may be words in it.
    boolean isSealed(Path file) {
        try {
            return SealRow.of(file).isPresent();
        } catch (StoreException e) {
            return false;
        }
    }

    public void remove(Backup backup) {
        try {
            Files.deleteIfExists(backup.file());
        } catch (IOException e) {
            throw new StoreException(Message.of("backup.notRemoved", "file", backup.file()), e);
        }
    }

    /// The newest of those that can be read from the first page to the last.
    public Optional<Backup> newestWhole() {
        return newestWhole(_ -> true);
    }

    /// The same, among some.
    public Optional<Backup> newestWhole(Predicate<Backup> among) {
        return all().stream()
                .filter(among)
                .filter(backup ->
                        backup.counts().filter(counts -> !counts.isNothing()).isPresent())
                .filter(backup -> isWhole(backup.file()))
                .findFirst();
    }

    private static boolean isWhole(Path file) {
        try {
            StoreCopy.check(StoreFile.reading(file));
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private Path copyTo(Path target) {
        Path half = target.resolveSibling(target.getFileName() + PreparedCopy.HALF);
        try {
            Path parent = half.toAbsolutePath().resolveSibling(".").normalize();
            Files.createDirectories(parent);
            if (Files.exists(target)) {
                throw new FileAlreadyExistsException(target.toString());
            }
            askForRoom(parent, "backup.full");
            StoreCopy.make(StoreFile.reading(folder.store()), half);
            return Files.move(half, target);
        } catch (SQLException e) {
            if (StoreFailure.isFull(e)) {
                throw new StoreException(Message.of("backup.full", "folder", String.valueOf(target.getParent())), e);
            }
            throw StoreFailure.isDamaged(e)
                    ? new StoreException(Message.of("backup.damagedStore", "file", folder.store()), e)
                    : notMade(target, e);
        } catch (IOException e) {
            throw notMade(target, e);
        } finally {
            quietlyDelete(half);
        }
    }

    private static StoreException notMade(Path target, Exception why) {
        return new StoreException(Message.of("backup.notMade", "folder", String.valueOf(target.getParent())), why);
    }

    /// Removes what is more than has to be kept, and halves that a killed program left.
    private void prune(Path made) {
        List<Retention.Daily> daily = new ArrayList<>();
        for (Path file : files()) {
            Backup.Name.of(file)
                    .filter(name -> name.kind() == Backup.Kind.DAILY)
                    .ifPresent(name -> daily.add(new Retention.Daily(file, name.at(), size(file))));
        }
        retention.surplus(daily, clock.getZone()).stream()
                .filter(file -> !file.equals(made))
                .forEach(Backups::quietlyDelete);
        files().stream()
                .filter(file -> Backup.Name.of(file)
                        .filter(name -> name.kind() == Backup.Kind.BEFORE_RESTORE)
                        .isPresent())
                .sorted(Comparator.comparing(Path::getFileName).reversed())
                .skip(BEFORE_RESTORE)
                .forEach(Backups::quietlyDelete);
        Instant old = clock.instant().minus(FORGOTTEN);
        Stream.of(folder.backups(), folder.path())
                .flatMap(place -> list(place, "*" + PreparedCopy.HALF).stream())
                .filter(half -> written(half).isBefore(old))
                .forEach(Backups::quietlyDelete);
    }

    private List<Backup.Name> names() {
        return files().stream().flatMap(file -> Backup.Name.of(file).stream()).toList();
    }

    private List<Path> files() {
        return list(folder.backups(), "*.db");
    }

    private static List<Path> list(Path place, String glob) {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(place)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(place, glob)) {
                files.forEach(found::add);
            } catch (IOException e) {
                throw new StoreException(Message.of("backup.notRead", "folder", place), e);
            }
        }
        return found;
    }

    private Optional<StoreHeader> header() {
        try {
            return StoreHeader.of(folder.store());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Backup.Counts> counts(Path file) {
        try {
            if (StoreHeader.of(file).filter(StoreHeader::isOurs).isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(counts(StoreFile.reading(file)));
        } catch (IOException | SQLException e) {
            return Optional.empty();
        }
    }

    private static Backup.Counts counts(SQLiteDataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT (SELECT count(*) FROM product),"
                        + " (SELECT count(*) FROM dossier), (SELECT count(*) FROM final_revision)")) {
            row.next();
            return new Backup.Counts(row.getInt(1), row.getInt(2), row.getInt(3));
        }
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    private static Instant written(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }

    private static void quietlyDelete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The next backup tries again.
        }
    }
}
