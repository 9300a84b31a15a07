package nl.impactwijzer.report.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import nl.impactwijzer.text.Message;
import org.junit.jupiter.api.Test;

class KeyFileTest {
    private final byte[] file = SelfMadeIdentity.create(
            "Mieke Voorbeeld", "School \u00e9\u00e9n, \"De\" + <Test>", "geheim".toCharArray(), Keys.NOW);

    @Test
    void aSelfMadeIdentityIsMarkedAndLastsTwoYears() {
        Signer signer = Keys.opened(file, "geheim").signer();
        assertThat(signer.name()).isEqualTo("Mieke Voorbeeld");
        assertThat(signer.organisation()).isEqualTo("School \u00e9\u00e9n, \"De\" + <Test>");
        assertThat(signer.issuer()).isEqualTo("Mieke Voorbeeld");
        assertThat(signer.selfMade()).isTrue();
        assertThat(signer.fingerprint()).matches("[0-9a-f]{64}");
        assertThat(Duration.between(Keys.NOW, signer.validUntil())).isEqualTo(Duration.ofDays(731));
        assertThat(Keys.opened(file, "geheim")
                        .chain()
                        .getFirst()
                        .getSubjectX500Principal()
                        .getName())
                .contains("Zelfgemaakte identiteit");
    }

    @Test
    void twoIdentitiesOfOnePersonAreTwoFingerprints() {
        assertThat(Keys.ASSESSOR.signer().fingerprint())
                .isNotEqualTo(Keys.SCHOOL.signer().fingerprint());
    }

    @Test
    void aWrongPassPhraseIsSaidToBeWrong() {
        assertThat(KeyFile.open(file, "gehiem".toCharArray())).isInstanceOf(KeyOpening.WrongPassPhrase.class);
        assertThat(KeyFile.open(file, new char[0])).isInstanceOf(KeyOpening.WrongPassPhrase.class);
    }

    @Test
    void aFileThatIsNoKeyIsUnusable() {
        byte[] cut = Arrays.copyOf(file, file.length / 2);
        for (byte[] broken : new byte[][] {cut, new byte[0], "geen sleutel".getBytes(StandardCharsets.UTF_8)}) {
            assertThat(KeyFile.open(broken, "geheim".toCharArray()))
                    .isEqualTo(new KeyOpening.Unusable(Message.of("signing.key.unreadable")));
        }
    }
}
