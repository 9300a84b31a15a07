package nl.impactwijzer.storage;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

/// The store in one SQLite file. The first program that opens a data folder may write, any other may read along.
public final class SqliteStore implements DossierStore {

    private static final int LARGE = 1_000_000;
    private static final String REPORT = "final_revision.report";
    private static final String REPORT_SHA256 = "final_revision.sha256";
    private static final FileTable EVIDENCE = new FileTable("evidence", "bytes");
    private static final FileTable QUESTIONNAIRE = new FileTable("questionnaire", "file");
    private static final Comparator<Product> BY_NAME = SqliteStore::byName;

    private final DataFolder folder;
    private final WriteRight right;
    private final Database database;

    private SqliteStore(DataFolder folder, WriteRight right, Database database) {
        this.folder = folder;
        this.right = right;
        this.database = database;
    }

    /// Whether another program may write in that folder now. Looks, and leaves everything as it was.
    public static boolean isOpenElsewhere(DataFolder folder) {
        return StoreLock.isHeldElsewhere(folder);
    }

    /// Opens the store in that folder, and makes folder and store when they are not there yet.
    ///
    /// @throws PassPhraseNeeded when it is encrypted
    /// @throws StoreException   when it is newer than this program, damaged, or out of reach; it is then not touched
    public static SqliteStore open(DataFolder folder, Clock clock) {
        return open(folder, clock, Unlocking.none());
    }

    /// The same, also when it is encrypted.
    ///
    /// @throws PassPhraseNeeded when this does not open it
    public static SqliteStore open(DataFolder folder, Clock clock, Unlocking unlocking) {
        return open(folder, clock, Schema.CURRENT, unlocking);
    }

    /// Begins with an empty store, also where there are backups of another; what is in its place is put aside.
    ///
    /// @throws StoreException when the folder is out of reach or somebody has it open
    public static SqliteStore begin(DataFolder folder, Clock clock) {
        folder.create();
        WriteRight right = WriteRight.take(folder);
        try {
            right.orRefuse();
            new Restoring(new Backups(folder, clock)).putAside();
            return new SqliteStore(
                    folder, right, new StoreOpening(folder, Schema.CURRENT, clock, Unlocking.none()).begin(right));
        } catch (RuntimeException e) {
            right.close();
            throw e;
        }
    }

    /// A store for reading alone, out of another file than that of the folder.
    static SqliteStore reading(DataFolder folder, Path file, Unlocking unlocking) {
        Seal seal = unlocking.open(SealRow.of(file));
        WriteRight right = WriteRight.none(folder, Message.of("backup.readOnly"));
        return new SqliteStore(folder, right, new Database(folder, StoreFile.reading(file), right, seal));
    }

    static SqliteStore open(DataFolder folder, Clock clock, Schema schema) {
        return open(folder, clock, schema, Unlocking.none());
    }

    private static SqliteStore open(DataFolder folder, Clock clock, Schema schema, Unlocking unlocking) {
        folder.create();
        WriteRight right = WriteRight.take(folder);
        try {
            return new SqliteStore(folder, right, new StoreOpening(folder, schema, clock, unlocking).open(right));
        } catch (RuntimeException e) {
            right.close();
            throw e;
        }
    }

    /// Whether what is in it can be read only with a pass phrase.
    public boolean isSealed() {
        return seal() instanceof ClosedSeal;
    }

    /// Opens what is locked with the same key, such as its own backups.
    public Unlocking unlocking() {
        return Unlocking.as(seal());
    }

    /// What lies beside the store and must be as private as what is in it, in the form in which it may be written down.
    public Map<String, String> sealed(Map<String, String> lines) {
        return new Beside(seal()).sealed(lines);
    }

    /// Those lines again; what does not open is left out.
    public Map<String, String> opened(Map<String, String> kept) {
        return new Beside(seal()).opened(kept);
    }

    @Override
    public Optional<Message> whyReadOnly() {
        return right.refusal();
    }

    /// For who only reads: whether another program saved something since this was last asked. What is read after it is
    /// the new state.
    public boolean isChangedElsewhere() {
        return isReadOnly() && database.isChanged();
    }

    @Override
    public List<Product> products() {
        return database.list("SELECT id, document FROM product", this::document).stream()
                .map(json -> readable("product", json, DossierJson::readProduct))
                .sorted(BY_NAME)
                .toList();
    }

    private byte[] document(ResultSet product) throws SQLException {
        String id = seal().openId(product.getString("id"));
        return seal().openBytes("product.document", id, product.getBytes("document"));
    }

    @Override
    public void save(Product product) {
        byte[] document = DossierJson.writeProduct(product);
        write(handle -> handle.createUpdate("""
            INSERT INTO product (id, document) VALUES (:id, :document)
            ON CONFLICT (id) DO UPDATE SET document = excluded.document\
            """)
                .bind("id", seal().id(product.id()))
                .bind("document", seal().bytes("product.document", product.id(), document))
                .execute());
    }

    @Override
    public void removeProduct(String productId) {
        write(handle -> {
            int dossiers = handle.createQuery("SELECT count(*) FROM dossier WHERE product = :id")
                    .bind("id", seal().id(productId))
                    .mapTo(Integer.class)
                    .one();
            if (dossiers > 0) {
                throw new StoreException(Message.of("storage.productHasDossiers", "n", dossiers));
            }
            handle.createUpdate("DELETE FROM product WHERE id = :id")
                    .bind("id", seal().id(productId))
                    .execute();
        });
    }

    @Override
    public List<DossierSummary> dossiers() {
        return DossierTable.summaries(database);
    }

    @Override
    public Optional<Dossier> dossier(String id) {
        return database.read(handle -> new DossierTable(handle, seal()).document(id))
                .map(json -> readable(id, json, DossierJson::read));
    }

    @Override
    public void save(Dossier dossier, DossierSummary summary, List<Change> changes) {
        byte[] document = readableAgain(dossier);
        write(handle -> {
            DossierTable dossiers = new DossierTable(handle, seal());
            dossiers.put(summary, document);
            dossiers.use(dossier);
            new HistoryTable(handle, seal(), dossier.id()).add(changes);
        });
    }

    @Override
    public void renew(DossierSummary summary) {
        write(handle -> new DossierTable(handle, seal()).renew(summary));
    }

    @Override
    public FinalRevision keepFinal(String dossierId, byte[] report, Instant at) {
        String sha256 = sha256(report);
        write(handle -> {
            addFinal(handle, dossierId, sha256, report, at);
            new DossierTable(handle, seal()).lock(dossierId);
            new HistoryTable(handle, seal(), dossierId).endTyping();
        });
        return finals(dossierId).getLast();
    }

    @Override
    public FinalRevision keepReport(String dossierId, byte[] report, Instant at) {
        String sha256 = sha256(report);
        write(handle -> addFinal(handle, dossierId, sha256, report, at));
        return finals(dossierId).getLast();
    }

    private void addFinal(Handle handle, String dossierId, String sha256, byte[] report, Instant at) {
        int number = handle.createQuery(
                        "SELECT coalesce(max(number), 0) + 1 FROM final_revision WHERE dossier = :dossier")
                .bind("dossier", seal().id(dossierId))
                .mapTo(Integer.class)
                .one();
        String row = SealedTable.row(dossierId, Integer.toString(number), at.toString());
        handle.createUpdate("""
            INSERT INTO final_revision (dossier, number, sha256, at, report)
            VALUES (:dossier, :number, :sha256, :at, :report)\
            """)
                .bind("dossier", seal().id(dossierId))
                .bind("number", number)
                .bind("sha256", seal().text(REPORT_SHA256, row, sha256))
                .bind("at", at.toString())
                .bind("report", seal().bytes(REPORT, row, report))
                .execute();
    }

    @Override
    public List<FinalRevision> finals(String dossierId) {
        return database.read(handle -> handle.createQuery(
                        "SELECT number, sha256, at FROM final_revision WHERE dossier = :dossier ORDER BY number")
                .bind("dossier", seal().id(dossierId))
                .map((row, _) -> revision(dossierId, row))
                .list());
    }

    private FinalRevision revision(String dossierId, ResultSet kept) throws SQLException {
        String at = kept.getString("at");
        String row = SealedTable.row(dossierId, kept.getString("number"), at);
        String sha256 = seal().openText(REPORT_SHA256, row, kept.getString("sha256"));
        return new FinalRevision(dossierId, kept.getInt("number"), sha256, Instant.parse(at));
    }

    @Override
    public Optional<byte[]> report(FinalRevision revision) {
        return database.read(handle -> handle.createQuery(
                        "SELECT at, report FROM final_revision WHERE dossier = :dossier AND number = :number")
                .bind("dossier", seal().id(revision.dossierId()))
                .bind("number", revision.number())
                .map((kept, _) -> seal().openBytes(
                                REPORT,
                                SealedTable.row(
                                        revision.dossierId(),
                                        Integer.toString(revision.number()),
                                        kept.getString("at")),
                                kept.getBytes("report")))
                .findOne());
    }

    @Override
    public void move(Dossier next, DossierSummary summary, List<Change> changes, Instant at) {
        byte[] document = readableAgain(next);
        write(handle -> {
            new RevisionTable(handle, seal(), next.id()).keepPresent(at);
            DossierTable dossiers = new DossierTable(handle, seal());
            dossiers.put(summary, document);
            dossiers.use(next);
            new HistoryTable(handle, seal(), next.id()).add(changes);
        });
    }

    @Override
    public List<EarlierRevision> earlier(String dossierId) {
        return database.read(handle -> new RevisionTable(handle, seal(), dossierId).all());
    }

    @Override
    public Optional<Dossier> dossier(EarlierRevision revision) {
        return database.read(
                        handle -> new RevisionTable(handle, seal(), revision.dossierId()).document(revision.number()))
                .map(json -> readable(revision.dossierId(), json, DossierJson::read));
    }

    @Override
    public void restore(EarlierRevision revision, DossierSummary summary, List<Change> changes, Instant at) {
        write(handle -> {
            RevisionTable revisions = new RevisionTable(handle, seal(), revision.dossierId());
            byte[] document = revisions
                    .document(revision.number())
                    .orElseThrow(() -> new StoreException(Message.of("storage.noRevision")));
            revisions.keepPresent(at);
            DossierTable dossiers = new DossierTable(handle, seal());
            dossiers.put(summary, document);
            if (revisions.wasLocked(revision.number())) {
                dossiers.lock(revision.dossierId());
            }
            new HistoryTable(handle, seal(), revision.dossierId()).add(changes);
        });
    }

    @Override
    public void removeDossier(String id) {
        write(handle -> new DossierTable(handle, seal()).remove(id));
    }

    @Override
    public List<Change> history(String dossierId, String placePrefix) {
        return database.read(handle -> new HistoryTable(handle, seal(), dossierId).all(placePrefix));
    }

    @Override
    public String keepEvidence(byte[] bytes) {
        if (bytes.length > MAX_EVIDENCE) {
            throw new StoreException(Message.of("storage.evidenceTooLarge", "max", MAX_EVIDENCE / (1024 * 1024)));
        }
        String sha256 = sha256(bytes);
        keep(EVIDENCE, sha256, bytes);
        return sha256;
    }

    @Override
    public Optional<byte[]> evidence(String sha256) {
        return kept(EVIDENCE, sha256);
    }

    @Override
    public void keepQuestionnaire(String sha256, byte[] file) {
        keep(QUESTIONNAIRE, sha256, file);
    }

    @Override
    public Optional<byte[]> questionnaire(String sha256) {
        return kept(QUESTIONNAIRE, sha256);
    }

    @Override
    public void close() {
        database.close();
        right.close();
    }

    /// For tests that look behind the store.
    Database database() {
        return database;
    }

    private void write(HandleConsumer<RuntimeException> work) {
        right.orRefuse();
        database.write(work);
    }

    private Seal seal() {
        return database.seal();
    }

    /// A table in which files are kept under what they hold.
    private record FileTable(String table, String column) {
        String place() {
            return table + "." + column;
        }
    }

    private void keep(FileTable files, String sha256, byte[] bytes) {
        write(handle -> handle.createUpdate("INSERT INTO " + files.table + " (sha256, " + files.column
                        + ") VALUES (:sha256, :bytes) ON CONFLICT DO NOTHING")
                .bind("sha256", seal().id(sha256))
                .bind("bytes", seal().bytes(files.place(), sha256, bytes))
                .execute());
    }

    private Optional<byte[]> kept(FileTable files, String sha256) {
        return database.read(handle -> handle.createQuery(
                        "SELECT " + files.column + " FROM " + files.table + " WHERE sha256 = :sha256")
                .bind("sha256", seal().id(sha256))
                .map((row, _) -> seal().openBytes(files.place(), sha256, row.getBytes(1)))
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
    private static int byName(Product one, Product other) {
        int name = one.name().compareTo(other.name());
        int vendor = name == 0 ? one.vendor().compareTo(other.vendor()) : name;
        return vendor == 0 ? one.version().compareTo(other.version()) : vendor;
    }

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
