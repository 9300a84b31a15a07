package nl.impactwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnoseCommandTest {

    @TempDir
    Path temp;

    @Test
    void theFileHoldsWhatTheScreenShows() {
        Path data = temp.resolve("gegevens");
        Called shown = Called.with("diagnose", "--data", data);
        assertThat(shown.status()).isZero();
        assertThat(shown.out()).contains("== Gegevens", "check absent").doesNotContain(temp.toString());
        assertThat(data).as("looking makes nothing").doesNotExist();
        Path file = temp.resolve("diagnose.txt");
        assertThat(Called.with("diagnose", "--lang", "en", "-o", file, "--data", data)
                        .status())
                .isZero();
        assertThat(file).content().contains("== Data");
        assertThat(Called.with("diagnose", "-o", temp.resolve("weg").resolve("x.txt"), "--data", data)
                        .status())
                .isEqualTo(ExitCode.UNWRITABLE);
    }
}
