package nl.impactwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Opening the window at a questionnaire from the command line.
class TryCommandTest {

    @TempDir
    private Path folder;

    @Test
    void theWindowIsOpenedAtTheFileAlsoWhenThereAreErrorsInIt() throws IOException {
        Path file = Files.writeString(folder.resolve("lijst.json"), "{ nog niet af");
        Called called = Called.with("try", file, "--data", folder);
        assertThat(called.status()).as(called.err()).isZero();
        assertThat(Called.TRIED.get()).isEqualTo(file.toAbsolutePath() + " " + folder);
    }

    @Test
    void aFileThatIsNotThereIsSaidWithoutAWindow() {
        Called.TRIED.set("nothing");
        Called called = Called.with("try", folder.resolve("weg.json"));
        assertThat(called.status()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(called.err()).isNotBlank();
        assertThat(Called.TRIED.get()).isEqualTo("nothing");
    }
}
