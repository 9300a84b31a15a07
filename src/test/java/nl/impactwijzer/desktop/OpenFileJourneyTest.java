package nl.impactwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import nl.impactwijzer.desktop.testkit.UiDriver;
import nl.impactwijzer.locking.PassPhrase;
import nl.impactwijzer.report.signing.Packages;
import nl.impactwijzer.storage.Backups;
import nl.impactwijzer.storage.DataFolder;
import nl.impactwijzer.storage.Sealing;
import nl.impactwijzer.storage.SqliteStore;
import nl.impactwijzer.storage.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person who double-clicks a file of ours.
class OpenFileJourneyTest {

    @TempDir
    Path folder;

    @Test
    void aFileStartsTheProgramWithItAndTheNextOneGoesToTheSameWindow() throws IOException {
        Path first = Files.write(folder.resolve("lijst.vragenlijst"), Packages.signed());
        String data = folder.resolve("data").toString();
        try (Program program = Program.open(Path.of(data), first)) {
            program.ui()
                    .await("the question", () -> program.ui().isReadable("Vertrouwt u Stichting Voorbeeldscholen?"));
            program.ui().click("Vertrouwen en installeren");
            program.ui().await("who published it", () -> program.ui().isReadable("U vertrouwt deze uitgever"));

            Path second = Files.writeString(folder.resolve("brief.pdf"), "Beste ouders");
            assertThat(Handover.give(Optional.of(data), second)).isTrue();
            program.ui().await("the page that checks", () -> program.ui().isReadable("brief.pdf"));
        }
    }

    @Test
    void aWindowThatWaitsForThePassPhraseTakesTheFileAndOpensItAfterThat() throws IOException {
        DataFolder data = new DataFolder(folder.resolve("data"));
        Optional<String> told = Optional.of(data.path().toString());
        try (SqliteStore store = SqliteStore.open(data, Clock.systemUTC())) {
            new Sealing(new Backups(data, Clock.systemUTC())).seal(store, new PassPhrase("vier gewone woorden samen"));
        }
        Path letter = Files.writeString(folder.resolve("brief.pdf"), "Beste ouders");
        try (Program program = Program.startWith(data.path().toString())) {
            UiDriver ui = program.ui();
            ui.await("the pass phrase is asked", () -> ui.isReadable("Vul uw wachtzin in om ze te openen."));
            ui.await("others can find it", () -> Waiting.isElsewhere(data));
            assertThat(Handover.give(told, letter)).isTrue();
            ui.await("it is said", () -> ui.isReadable("brief.pdf gaat open zodra u de wachtzin hebt ingevuld."));
            ui.focus("Wachtzin").type("vier gewone woorden samen").press(KeyCode.ENTER);
            ui.await("the page that checks", () -> ui.isReadable("Controleren") && ui.isReadable("brief.pdf"));
            ui.await("it waits no more", () -> !Waiting.isElsewhere(data));

            Path other = Files.writeString(folder.resolve("tweede.pdf"), "Beste ouders");
            assertThat(Handover.give(told, other)).isTrue();
            ui.await("the page that checks", () -> ui.isReadable("tweede.pdf"));
        }
    }

    @Test
    void whoHasTheDataOpenGoesBeforeWhoWaitsForThePassPhraseAndOfThoseTheFirst() throws Exception {
        DataFolder data = new DataFolder(folder.resolve("data"));
        data.create();
        Optional<String> told = Optional.of(data.path().toString());
        Path file = Files.createFile(folder.resolve("een dossier.impactwijzer"));
        BlockingQueue<String> taken = new LinkedBlockingQueue<>();
        try (Handover first = new Handover(path -> taken.add("first " + path.getFileName()));
                Handover second = new Handover(path -> taken.add("second " + path.getFileName()))) {
            first.waitFor(data);
            while (!Waiting.isElsewhere(data)) {
                Thread.onSpinWait();
            }
            second.waitFor(data);
            assertThat(Handover.give(told, file)).isTrue();
            assertThat(taken.poll(20, TimeUnit.SECONDS)).isEqualTo("first een dossier.impactwijzer");
            try (SqliteStore _ = SqliteStore.open(data, Clock.systemUTC())) {
                second.listen(data);
                assertThat(Handover.give(told, file)).isTrue();
                assertThat(taken.poll(20, TimeUnit.SECONDS)).isEqualTo("second een dossier.impactwijzer");
            }
        }
    }

    @Test
    void aProgramThatDoesNotAnswerDoesNotKeepTheFile() throws IOException {
        DataFolder data = new DataFolder(folder.resolve("data"));
        Path file = Files.createFile(folder.resolve("een dossier.impactwijzer"));
        try (SqliteStore store = SqliteStore.open(data, Clock.systemUTC())) {
            assertThat(store.whyReadOnly()).isEmpty();
            assertThat(Handover.give(Optional.of(data.path().toString()), file, Duration.ofMillis(1)))
                    .isFalse();
            assertThat(data.path().resolve("openen")).isEmptyDirectory();
        }
        assertThat(SqliteStore.isOpenElsewhere(data)).isFalse();
        assertThat(Handover.give(Optional.of(data.path().toString()), file)).isFalse();
    }
}
