package nl.impactwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Backups on the command line, as somebody on a server or beside a broken program would use them.
class BackupCommandTest {

    @TempDir
    Path temp;

    private Path data;

    @BeforeEach
    void begin() {
        data = temp.resolve("gegevens");
        Path file = temp.resolve("voorbeeld.impactwijzer");
        assertThat(Called.with("sample", "kia", "-o", file).status()).isZero();
        assertThat(Called.with("import", "--data", data, file).status()).isZero();
    }

    @Test
    void aBackupIsMadeListedLookedAtAndPutBack() throws IOException {
        assertThat(Called.with("backup", "make", "--data", data).out())
                .startsWith("Reservekopie gemaakt van 1 dossier");
        JsonNode listed = Called.with("backup", "list", "--data", data, "--format", "json")
                .json();
        assertThat(listed.path("kind").stringValue()).isEqualTo("asked");
        assertThat(listed.path("products").intValue()).isEqualTo(1);
        String name = Path.of(listed.path("file").stringValue()).getFileName().toString();
        assertThat(Called.with("backup", "list", "--data", data, "--lang", "en").out())
                .startsWith(name)
                .contains("1 product, 1 dossier");
        Called look = Called.with("backup", "restore", name, "--dry-run", "--data", data);
        assertThat(look.out()).startsWith("De dossiers zijn nu gelijk aan die in de reservekopie.");

        Files.writeString(data.resolve("impactwijzer.db"), "kapot");
        Called refused = Called.with("list", "--data", data);
        assertThat(refused.status()).isEqualTo(ExitCode.UNREADABLE);
        Called restored = Called.with("backup", "restore", "newest", "--data", data);
        assertThat(restored.status()).isZero();
        assertThat(restored.out()).contains("Teruggezet: " + name, "Het beschadigde bestand is bewaard als");
        assertThat(Called.with("list", "--data", data).out()).contains("kia 1.0.0");
    }

    @Test
    void oneDossierComesBackAsACopyBesideThePresentOne() {
        Path stick = temp.resolve("stick.db");
        assertThat(Called.with("backup", "make", "-o", stick, "--data", data).status())
                .isZero();
        String id = Called.with("list", "--data", data, "--format", "json")
                .json()
                .path("dossiers")
                .path(0)
                .path("id")
                .stringValue();
        Called copied = Called.with("backup", "restore", stick, "--dossier", id, "--data", data);
        assertThat(copied.err()).isEmpty();
        assertThat(copied.status()).isZero();
        assertThat(Called.with("list", "--data", data, "--format", "json")
                        .json()
                        .path("dossiers"))
                .hasSize(2);
    }

    @Test
    void whatIsNoBackupIsRefused() throws IOException {
        Path text = Files.writeString(temp.resolve("brief.txt"), "Beste ouders");
        Called refused = Called.with("backup", "restore", text, "--data", data);
        assertThat(refused.status()).isEqualTo(ExitCode.UNWRITABLE);
        assertThat(refused.err()).contains("is geen reservekopie van Impactwijzer. Er is niets veranderd.");
        assertThat(Called.with("backup", "restore", "weg.db", "--data", data).status())
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(Called.with("backup", "restore", "newest", "--data", data).status())
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(Called.with("backup", "--data", data).status()).isEqualTo(ExitCode.USAGE);
        Path nowhere = temp.resolve("leeg");
        assertThat(Called.with("backup", "make", "--data", nowhere).status()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(nowhere).as("asking makes nothing").doesNotExist();
    }
}
