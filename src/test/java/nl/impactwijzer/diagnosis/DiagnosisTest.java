package nl.impactwijzer.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Autosave;
import nl.impactwijzer.dossier.Changes;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierSummary;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.storage.Backups;
import nl.impactwijzer.storage.DataFolder;
import nl.impactwijzer.storage.SqliteStore;
import nl.impactwijzer.testkit.MemoryStore;
import nl.impactwijzer.text.Message;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The diagnostic file helps, and names nobody and nothing.
class DiagnosisTest {

    /// In every name, text, path and setting below.
    private static final String MARK = "Zqmerk";

    @TempDir
    Path temp;

    @Test
    void noWordOfAPersonAProductOrAFileIsInItNotEvenFromAnError() throws IOException {
        DataFolder folder = new DataFolder(temp.resolve("home " + MARK).resolve("gegevens"));
        Clock clock = Clock.systemUTC();
        folder.create();
        Runnable end = LogFile.keep(folder.log());
        try (SqliteStore store = SqliteStore.open(folder, clock)) {
            Product product =
                    new Product("p" + MARK, MARK + "spel", MARK + " BV", MARK, List.of(MARK), List.of(MARK), MARK);
            Dossier dossier = Dossier.start(
                            "d" + MARK,
                            new QuestionnaireRef(MARK, MARK, MARK),
                            product,
                            Role.SCHOOL,
                            MARK + " de Vries",
                            clock.instant())
                    .with(Place.of("A1"), Response.NONE.with(new Answer.Single(MARK)));
            store.save(product);
            store.save(dossier, MemoryStore.summary(dossier), Changes.of(dossier, MARK, clock.instant()));
            store.keepEvidence(MARK.getBytes(StandardCharsets.UTF_8));
            new Backups(folder, clock).make();
            Files.createDirectories(folder.questionnaires());
            Files.writeString(folder.questionnaires().resolve(MARK + ".json"), MARK);
            failInEveryWay(folder, store, dossier, clock);

            for (Messages words : List.of(Messages.in(Messages.DUTCH), Messages.in(Messages.ENGLISH))) {
                String text = diagnosis(clock).text(Optional.of(folder), words);
                assertThat(text).doesNotContainIgnoringCase(MARK).doesNotContain(temp.toString());
                assertThat(text)
                        .contains(
                                "impactwijzer 1.2.3",
                                "java.version",
                                "check ok",
                                "dossier 1",
                                "ASKED",
                                "theme = dark",
                                "person = (…)",
                                "Autosave: dossier not saved",
                                "nl.impactwijzer.dossier.StoreException: storage.unexpected",
                                "SQLITE_CONSTRAINT",
                                "at nl.impactwijzer.storage.SqliteStore.save:",
                                "java.nio.file.NoSuchFileException");
            }
            assertThat(Files.readString(folder.log())).doesNotContainIgnoringCase(MARK);
        } finally {
            end.run();
        }
    }

    /// Each of them carries the mark in what it says.
    private static void failInEveryWay(DataFolder folder, SqliteStore store, Dossier dossier, Clock clock) {
        System.Logger ours = System.getLogger("nl.impactwijzer.desktop.products.Library");
        ours.log(System.Logger.Level.WARNING, "not worked out anew: " + MARK, new NoSuchFileException(MARK));
        System.getLogger("org.example." + "Other").log(System.Logger.Level.ERROR, MARK + " said somebody else");
        ours.log(
                System.Logger.Level.ERROR,
                "unexpected",
                new IllegalStateException(MARK, new IOException(folder.path().toString())));
        // A state that the database refuses, with every word of its summary among the arguments that it tells.
        try (Autosave autosave = new Autosave(store, dossier, DiagnosisTest::refused, clock, _ -> {})) {
            autosave.changed(dossier.withPerson(MARK + " anders"));
            autosave.flush();
        }
        ours.log(System.Logger.Level.ERROR, "unexpected", new StoreException(Message.of("storage.full")));
    }

    /// The database wants a product.
    @SuppressWarnings("NullAway")
    private static DossierSummary refused(Dossier dossier) {
        DossierSummary summary = MemoryStore.summary(dossier);
        return new DossierSummary(
                summary.id(),
                null,
                summary.questionnaire(),
                summary.role(),
                MARK,
                0,
                MARK,
                MARK,
                false,
                false,
                summary.changed(),
                summary.asOf());
    }

    @Test
    void aStoreThatCannotBeReadHasADiagnosisToo() throws IOException {
        DataFolder folder = new DataFolder(temp.resolve("kapot"));
        folder.create();
        Files.writeString(folder.store(), "geen gegevens van " + MARK);
        String text = diagnosis(Clock.systemUTC()).text(Optional.of(folder), Messages.in(Messages.DUTCH));
        assertThat(text).contains("check SQLITE_NOTADB").doesNotContain(MARK);
        assertThat(diagnosis(Clock.systemUTC()).text(Optional.empty(), Messages.in(Messages.DUTCH)))
                .contains("os.name");
    }

    @Test
    void theLogStaysSmallAndAFullDiskDoesNotStopTheProgram() throws IOException {
        Path file = temp.resolve("klein.log");
        LogFile log = new LogFile(file, 1_000);
        LogRecord record = new LogRecord(Level.WARNING, "dossier not saved");
        record.setLoggerName("nl.impactwijzer.dossier.Autosave");
        for (int i = 0; i < 100; i++) {
            log.publish(record);
        }
        assertThat(Files.size(file)).isLessThan(1_200);
        assertThat(temp.resolve("klein.log.1")).exists();
        Path full = Path.of("/dev/full");
        if (Files.exists(full)) {
            new LogFile(full, 1_000).publish(record);
        }
        new LogFile(temp.resolve("weg").resolve("x.log"), 1_000).publish(record);
    }

    private static Diagnosis diagnosis(Clock clock) {
        return new Diagnosis(
                "1.2.3",
                Map.of(
                        "person", MARK + " de Vries",
                        "organisation", MARK + "school",
                        "folder", "/home/" + MARK,
                        "timeStamps", "https://" + MARK + ".example",
                        "window.width", "1280.0",
                        "window.naam", MARK,
                        "theme", "dark"),
                List.of("1920 x 1080, scale 1.25"),
                List.of(MARK + " de Vries"),
                clock);
    }
}
