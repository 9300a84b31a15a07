package nl.impactwijzer.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.impactwijzer.dossier.Change;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierJson;
import nl.impactwijzer.dossier.DossierStore;
import nl.impactwijzer.dossier.DossierSummary;
import nl.impactwijzer.dossier.EarlierRevision;
import nl.impactwijzer.dossier.FinalRevision;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.json.JsonException;
import nl.impactwijzer.text.Message;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.statement.Query;

/// The store in one SQLite file. The first program that opens a data folder may write, any other may read along.
public final class SqliteStore implements DossierStore {

    private static final int LARGE = 1_000_000;

    private final DataFolder folder;
    private final StoreLock lock;
    private final Database database;

    private SqliteStore(DataFolder folder, StoreLock lock, Database database) {
        this.folder = folder;
        this.lock = lock;
        this.database = database;
    }

    /// Whether another program may write in that folder now. Looks, and leaves everything as it was.
    public static boolean isOpenElsewhere(DataFolder folder) {
        return Files.exists(folder.lock()) && StoreLock.isHeldElsewhere(folder);
    }

    /// Opens the store in that folder, and makes folder and store when they are not there yet.
    ///
    /// @throws StoreException when it is newer than this program, damaged, or out of reach; it is then not touched
    public static SqliteStore open(DataFolder folder, Clock clock) {
        return open(folder, clock, Schema.CURRENT);
    }

    /// Begins with an empty store, also where there are backups of another; what is in its place is put aside.
    ///
    /// @throws StoreException when the folder is out of reach or somebody has it open
    public static SqliteStore begin(DataFolder folder, Clock clock) {
        folder.create();
        StoreLock lock = StoreLock.take(folder);
        try {
            lock.refusal().ifPresent(why -> {
                throw new StoreException(why);
            });
            new Restoring(new Backups(folder, clock)).putAside();
            return new SqliteStore(folder, lock, new StoreOpening(folder, Schema.CURRENT, clock).begin());
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /// A store for reading alone, out of another file than that of the folder.
    static SqliteStore reading(DataFolder folder, Path file) {
        return new SqliteStore(
                folder,
                StoreLock.none(folder, Message.of("backup.readOnly")),
                new Database(folder, StoreFile.reading(file)));
    }

    static SqliteStore open(DataFolder folder, Clock clock, Schema schema) {
        folder.create();
        StoreLock lock = StoreLock.take(folder);
        try {
            return new SqliteStore(folder, lock, new StoreOpening(folder, schema, clock).open(lock.refusal()));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    @Override
    public Optional<Message> whyReadOnly() {
        return lock.refusal();
    }

    @Override
    public List<Product> products() {
        return database
                .list("SELECT document FROM product ORDER BY name, vendor, version", row -> row.getBytes(1))
                .stream()
                .map(json -> readable("product", json, DossierJson::readProduct))
                .toList();
    }

    @Override
    public void save(Product product) {
        byte[] document = DossierJson.writeProduct(product);
        write(handle -> handle.createUpdate("""
            INSERT INTO product (id, name, vendor, version, document)
            VALUES (:id, :name, :vendor, :version, :document)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, vendor = excluded.vendor,
                version = excluded.version, document = excluded.document\
            """)
                .bind("id", product.id())
                .bind("name", product.name())
                .bind("vendor", product.vendor())
                .bind("version", product.version())
                .bind("document", document)
                .execute());
    }

    @Override
    public void removeProduct(String productId) {
        write(handle -> {
            int dossiers = handle.createQuery("SELECT count(*) FROM dossier WHERE product = :id")
                    .bind("id", productId)
                    .mapTo(Integer.class)
                    .one();
            if (dossiers > 0) {
                throw new StoreException(Message.of("storage.productHasDossiers", "n", dossiers));
            }
            handle.createUpdate("DELETE FROM product WHERE id = :id")
                    .bind("id", productId)
                    .execute();
        });
    }

    @Override
    public List<DossierSummary> dossiers() {
        return DossierTable.summaries(database);
    }

    @Override
    public Optional<Dossier> dossier(String id) {
        return database.read(handle -> new DossierTable(handle).document(id))
                .map(json -> readable(id, json, DossierJson::read));
    }

    @Override
    public void save(Dossier dossier, DossierSummary summary, List<Change> changes) {
        byte[] document = readableAgain(dossier);
        write(handle -> {
            DossierTable dossiers = new DossierTable(handle);
            dossiers.put(summary, document);
            dossiers.use(dossier);
            new HistoryTable(handle, dossier.id()).add(changes);
        });
    }

    @Override
    public void renew(DossierSummary summary) {
        write(handle -> new DossierTable(handle).renew(summary));
    }

    @Override
    public FinalRevision keepFinal(String dossierId, byte[] report, Instant at) {
        String sha256 = sha256(report);
        write(handle -> {
            addFinal(handle, dossierId, sha256, report, at);
            new DossierTable(handle).lock(dossierId);
            new HistoryTable(handle, dossierId).endTyping();
        });
        return finals(dossierId).getLast();
    }

    @Override
    public FinalRevision keepReport(String dossierId, byte[] report, Instant at) {
        String sha256 = sha256(report);
        write(handle -> addFinal(handle, dossierId, sha256, report, at));
        return finals(dossierId).getLast();
    }

    private static void addFinal(Handle handle, String dossierId, String sha256, byte[] report, Instant at) {
        handle.createUpdate("""
            INSERT INTO final_revision (dossier, number, sha256, at, report)
            SELECT :dossier, coalesce(max(number), 0) + 1, :sha256, :at, :report
            FROM final_revision WHERE dossier = :dossier\
            """)
                .bind("dossier", dossierId)
                .bind("sha256", sha256)
                .bind("at", at.toString())
                .bind("report", report)
                .execute();
    }

    @Override
    public List<FinalRevision> finals(String dossierId) {
        return database.read(handle -> handle.createQuery(
                        "SELECT number, sha256, at FROM final_revision WHERE dossier = :dossier ORDER BY number")
                .bind("dossier", dossierId)
                .map((row, _) -> new FinalRevision(
                        dossierId, row.getInt("number"), row.getString("sha256"), Instant.parse(row.getString("at"))))
                .list());
    }

    @Override
    public Optional<byte[]> report(FinalRevision revision) {
        return bytes(
                "SELECT report FROM final_revision WHERE dossier = :dossier AND number = :number",
                query -> query.bind("dossier", revision.dossierId()).bind("number", revision.number()));
    }

    @Override
    public void move(Dossier next, DossierSummary summary, List<Change> changes, Instant at) {
        byte[] document = readableAgain(next);
        write(handle -> {
            new RevisionTable(handle, next.id()).keepPresent(at);
            DossierTable dossiers = new DossierTable(handle);
            dossiers.put(summary, document);
            dossiers.use(next);
            new HistoryTable(handle, next.id()).add(changes);
        });
    }

    @Override
    public List<EarlierRevision> earlier(String dossierId) {
        return database.read(handle -> new RevisionTable(handle, dossierId).all());
    }

    @Override
    public Optional<Dossier> dossier(EarlierRevision revision) {
        return database.read(handle -> new RevisionTable(handle, revision.dossierId()).document(revision.number()))
                .map(json -> readable(revision.dossierId(), json, DossierJson::read));
    }

    @Override
    public void restore(EarlierRevision revision, DossierSummary summary, List<Change> changes, Instant at) {
        write(handle -> {
            RevisionTable revisions = new RevisionTable(handle, revision.dossierId());
            byte[] document = revisions
                    .document(revision.number())
                    .orElseThrow(() -> new StoreException(Message.of("storage.noRevision")));
            revisions.keepPresent(at);
            DossierTable dossiers = new DossierTable(handle);
            dossiers.put(summary, document);
            if (revisions.wasLocked(revision.number())) {
                dossiers.lock(revision.dossierId());
            }
            new HistoryTable(handle, revision.dossierId()).add(changes);
        });
    }

    @Override
    public void removeDossier(String id) {
        write(handle -> new DossierTable(handle).remove(id));
    }

    @Override
    public List<Change> history(String dossierId, String placePrefix) {
        return database.read(handle -> new HistoryTable(handle, dossierId).all(placePrefix));
    }

    @Override
    public String keepEvidence(byte[] bytes) {
        if (bytes.length > MAX_EVIDENCE) {
            throw new StoreException(Message.of("storage.evidenceTooLarge", "max", MAX_EVIDENCE / (1024 * 1024)));
        }
        String sha256 = sha256(bytes);
        keep("INSERT INTO evidence (sha256, bytes) VALUES (:sha256, :bytes) ON CONFLICT DO NOTHING", sha256, bytes);
        return sha256;
    }

    @Override
    public Optional<byte[]> evidence(String sha256) {
        return bytes("SELECT bytes FROM evidence WHERE sha256 = :sha256", query -> query.bind("sha256", sha256));
    }

    @Override
    public void keepQuestionnaire(String sha256, byte[] file) {
        keep("INSERT INTO questionnaire (sha256, file) VALUES (:sha256, :bytes) ON CONFLICT DO NOTHING", sha256, file);
    }

    @Override
    public Optional<byte[]> questionnaire(String sha256) {
        return bytes("SELECT file FROM questionnaire WHERE sha256 = :sha256", query -> query.bind("sha256", sha256));
    }

    @Override
    public void close() {
        database.close();
        lock.close();
    }

    /// For tests that look behind the store.
    Database database() {
        return database;
    }

    private void write(HandleConsumer<RuntimeException> work) {
        whyReadOnly().ifPresent(why -> {
            throw new StoreException(why);
        });
        database.write(work);
    }

    private void keep(String sql, String sha256, byte[] bytes) {
        write(handle -> handle.createUpdate(sql)
                .bind("sha256", sha256)
                .bind("bytes", bytes)
                .execute());
    }

    private Optional<byte[]> bytes(String sql, UnaryOperator<Query> bind) {
        return database.read(handle -> bind.apply(handle.createQuery(sql))
                .map((row, _) -> row.getBytes(1))
                .findOne());
    }

    private <T> T readable(String id, byte[] json, Function<byte[], T> reader) {
        try {
            return reader.apply(json);
        } catch (JsonException e) {
            throw new StoreException(
                    Message.of("storage.unreadable", "id", id, "file", folder.store(), "backups", folder.backups()), e);
        }
    }

    /// A text can be so long that reading refuses it, and then it must not be written either. Only a large document can
    /// hold such a text, so only a large one is read back.
    private static byte[] readableAgain(Dossier dossier) {
        byte[] document = DossierJson.write(dossier);
        try {
            if (document.length > DossierJson.MAX_BYTES) {
                throw new StoreException(Message.of("storage.tooLarge"));
            }
            if (document.length > LARGE) {
                DossierJson.read(document);
            }
            return document;
        } catch (JsonException e) {
            throw new StoreException(Message.of("storage.tooLarge"), e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
