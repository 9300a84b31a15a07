package nl.impactwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.impactwijzer.report.signing.Packages;
import nl.impactwijzer.storage.DataFolder;
import nl.impactwijzer.storage.SqliteStore;
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
