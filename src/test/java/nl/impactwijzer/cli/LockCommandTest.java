package nl.impactwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.impactwijzer.exchange.DossierFiles;
import nl.impactwijzer.locking.PassPhrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aLockedDossierIsReadByEveryCommandAndComesBackTheSame() throws Exception {
        Path open = folder.resolve("open.impactwijzer");
        Path locked = folder.resolve("dicht.impactwijzer");
        Path again = folder.resolve("weer-open.impactwijzer");
        Called.with("sample", "kia", "-o", open);

        Called locking = Called.with("lock", open, "-o", locked);

        assertThat(locking.status()).as(locking.toString()).isZero();
        assertThat(Files.readString(locked, StandardCharsets.ISO_8859_1)).doesNotContain("dossier.json");
        assertThat(Called.with("outcome", locked, "--format", "json").json().get("verdict"))
                .isEqualTo(
                        Called.with("outcome", open, "--format", "json").json().get("verdict"));
        assertThat(Called.with("unlock", locked, "-o", again).status()).isZero();
        assertThat(again).hasSameBinaryContentAs(open);
    }

    @Test
    void aDossierWithAnotherPassPhraseIsToldInASentence() {
        Path open = folder.resolve("open.impactwijzer");
        Path locked = folder.resolve("dicht.impactwijzer");
        Called.with("sample", "kia", "-o", open);
        DossierFiles.write(locked, DossierFiles.read(open, Optional.empty()), new PassPhrase("een andere zin"));

        Called called = Called.with("outcome", locked);

        assertThat(called.status()).isNotZero();
        assertThat(called.errLines()).hasSize(1);
        assertThat(called.err()).contains("Met deze wachtzin gaat het bestand niet open.");
    }
}
