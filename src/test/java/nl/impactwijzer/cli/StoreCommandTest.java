package nl.impactwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The data encrypted, given another pass phrase, restored and decrypted, by command line alone.
class StoreCommandTest {
    private static final String FIRST = "vier gewone woorden samen";
    private static final String SECOND = "vijf andere woorden daarna";

    @TempDir
    Path temp;

    @Test
    void theDataAreEncryptedUsedChangedRestoredAndDecrypted() throws IOException {
        Path data = temp.resolve("gegevens");
        Path file = temp.resolve("voorbeeld.impactwijzer");
        assertThat(Called.with("sample", "kia", "-o", file).status()).isZero();
        assertThat(Called.with("import", "--data", data, file).status()).isZero();
        assertThat(Called.with("backup", "make", "--data", data).status()).isZero();
        String listed = Called.with("list", "--data", data).out();
        String product = listed.split("\t", 2)[0];
        assertThat(bytes(data)).contains(product);

        Called tooShort = Called.with(Map.of(StorePassPhrase.NEW, "kort"), "store", "encrypt", "--data", data);
        assertThat(tooShort.status()).isEqualTo(ExitCode.USAGE);
        Called none = Called.with("store", "encrypt", "--data", data);
        assertThat(none.status()).isEqualTo(ExitCode.USAGE);
        assertThat(none.err()).contains(StorePassPhrase.NEW);
        Called encrypted = Called.with(
                Map.of(StorePassPhrase.NEW, FIRST), "store", "encrypt", "--remove-readable", "--data", data);
        assertThat(encrypted.err()).isEmpty();
        assertThat(encrypted.out()).contains("nooit meer open", "Verwijderd: ");
        assertThat(bytes(data)).doesNotContain(product);

        assertThat(Called.with("list", "--data", data).err()).contains(StorePassPhrase.NAME);
        Called wrong = with(SECOND, "list", "--data", data);
        assertThat(wrong.status()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(wrong.err()).contains("Met deze wachtzin gaan de gegevens niet open.");
        assertThat(with(FIRST, "list", "--data", data).out()).isEqualTo(listed);
        assertThat(with(FIRST, "import", "--data", data, file).out()).isNotEmpty();
        assertThat(with(FIRST, "store", "encrypt", "--data", data).status()).isEqualTo(ExitCode.USAGE);
        assertThat(Called.with("diagnose", "--data", data).out()).contains("encrypted true");

        Map<String, String> change = new HashMap<>(Map.of(StorePassPhrase.NAME, FIRST, StorePassPhrase.NEW, SECOND));
        assertThat(Called.with(change, "store", "passphrase", "--data", data).err())
                .isEmpty();
        assertThat(with(FIRST, "list", "--data", data).status()).isEqualTo(ExitCode.UNREADABLE);
        Map<String, String> both = Map.of(StorePassPhrase.NAME, SECOND, StorePassPhrase.OF_BACKUP, FIRST);
        assertThat(Called.with(both, "backup", "restore", "newest", "--dry-run", "--data", data)
                        .out())
                .contains("De dossiers zijn nu gelijk");
        assertThat(Called.with(both, "backup", "restore", "newest", "--data", data)
                        .err())
                .isEmpty();
        assertThat(with(SECOND, "list", "--data", data).out()).isEqualTo(listed);
        assertThat(with(SECOND, "backup", "make", "--data", data).status()).isZero();

        Called decrypted = Called.watched(Map.of(StorePassPhrase.NAME, SECOND), "store", "decrypt", "--data", data);
        assertThat(decrypted.err().split("\r"))
                .as("how far it is, for a person at a terminal")
                .contains("Gegevens herschrijven: 10 %", "Vergelijken met het oude bestand: 75 %");
        assertThat(decrypted.err()).endsWith("100 %" + System.lineSeparator());
        assertThat(Called.with("list", "--data", data).out()).isEqualTo(listed);
        assertThat(Called.with("store", "decrypt", "--data", data).status()).isEqualTo(ExitCode.USAGE);
        assertThat(Called.with("store", "--data", data).status()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void whoLostThePassPhraseGetsABackupThatOpensAndKeepsTheEncryptedData() throws IOException {
        Path data = temp.resolve("gegevens");
        Path file = temp.resolve("voorbeeld.impactwijzer");
        Path stick = temp.resolve("stick.db");
        assertThat(Called.with("sample", "kia", "-o", file).status()).isZero();
        assertThat(Called.with("import", "--data", data, file).status()).isZero();
        assertThat(Called.with("backup", "make", "-o", stick, "--data", data).status())
                .isZero();
        String listed = Called.with("list", "--data", data).out();
        assertThat(Called.with("backup", "make", "--data", data).status()).isZero();
        Map<String, String> next = Map.of(StorePassPhrase.NEW, FIRST);
        Called encrypted = Called.with(next, "store", "encrypt", "--data", data);
        assertThat(encrypted.out()).contains("Zonder wachtzin te lezen: ").doesNotContain("Verwijderd");
        assertThat(Called.with("backup", "restore", stick, "--data", data).status())
                .isEqualTo(ExitCode.USAGE);
        Called restored = Called.with("backup", "restore", stick, "--lost-passphrase", "--data", data);
        assertThat(restored.out()).contains("Wat er stond, is bewaard als");
        assertThat(Called.with("list", "--data", data).out()).isEqualTo(listed);
    }

    private static Called with(String passPhrase, Object... arguments) {
        return Called.with(Map.of(StorePassPhrase.NAME, passPhrase), arguments);
    }

    private static String bytes(Path data) throws IOException {
        StringBuilder all = new StringBuilder();
        try (var files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
