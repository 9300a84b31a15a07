package nl.impactwijzer.locking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.impactwijzer.testkit.ExternalTool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvelopeTest {
    private static final byte[] CONTENT = "De leerling leert.\n".repeat(500).getBytes(StandardCharsets.UTF_8);
    private static final String PHRASE = "één lange wachtzin";
    private static final byte[] LOCKED = locked();

    @TempDir
    private Path folder;

    @Test
    void opensWithItsPassPhraseOnly() throws Exception {
        assertThat(Envelope.open(LOCKED, new PassPhrase(PHRASE))).isEqualTo(CONTENT);
        assertThatThrownBy(() -> Envelope.open(LOCKED, new PassPhrase(PHRASE + " ")))
                .isInstanceOf(WrongPassPhrase.class);
    }

    @Test
    void theSameLettersTypedInAnotherWayAreTheSamePassPhrase() throws Exception {
        assertThat(Envelope.open(LOCKED, new PassPhrase("e\u0301e\u0301n lange wachtzin")))
                .isEqualTo(CONTENT);
    }

    @Test
    void nothingOfTheContentShows() throws IOException {
        assertThat(new String(LOCKED, StandardCharsets.ISO_8859_1)).doesNotContain("leerling");
        assertThat(LOCKED).isNotEqualTo(Envelope.lock(CONTENT, new PassPhrase(PHRASE)));
    }

    @Test
    void noChangedByteLeadsToOtherContent() {
        for (int at = 0; at < LOCKED.length; at += at < 250 ? 25 : LOCKED.length / 8) {
            byte[] changed = changed(at);
            try {
                // Some bytes of the form say nothing that is used.
                assertThat(Envelope.open(changed, new PassPhrase(PHRASE)))
                        .as("byte " + at)
                        .isEqualTo(CONTENT);
            } catch (IOException | WrongPassPhrase e) {
                assertThat(e).hasNoSuppressedExceptions();
            }
        }
    }

    @Test
    void changedContentIsToldApartFromAnotherPassPhrase() {
        for (byte[] damaged : List.of(
                changed(LOCKED.length / 2), changed(LOCKED.length - 1), Arrays.copyOf(LOCKED, LOCKED.length - 5))) {
            assertThatThrownBy(() -> Envelope.open(damaged, new PassPhrase(PHRASE)))
                    .isInstanceOf(IOException.class);
        }
    }

    private static byte[] changed(int at) {
        byte[] changed = LOCKED.clone();
        changed[at] ^= 1;
        return changed;
    }

    @Test
    void openSslOpensItToo() throws IOException, InterruptedException {
        Path locked = Files.write(folder.resolve("dicht.der"), LOCKED);
        Path open = folder.resolve("open.txt");

        var said = ExternalTool.run(
                "openssl",
                "cms",
                "-decrypt",
                "-inform",
                "DER",
                "-binary",
                "-in",
                locked.toString(),
                "-out",
                open.toString(),
                "-pwri_password",
                PHRASE);

        assertThat(said.status()).as(said.text()).isZero();
        assertThat(open).hasBinaryContent(CONTENT);
    }

    @Test
    void anEnvelopeThatAsksForHoursOfWorkIsRefusedAtOnce() {
        byte[] greedy = LOCKED.clone();
        // INTEGER 600000 becomes a number nearly thirty times as large.
        int at = indexOf(greedy, new byte[] {0x02, 0x03, 0x09, 0x27, (byte) 0xc0});
        greedy[at + 2] = 0x7f;
        assertThatThrownBy(() -> Envelope.open(greedy, new PassPhrase(PHRASE))).isInstanceOf(IOException.class);

        greedy[at + 2] = (byte) 0xff;
        assertThatThrownBy(() -> Envelope.open(greedy, new PassPhrase(PHRASE))).isInstanceOf(IOException.class);
    }

    @Test
    void isKnownByItsFirstBytes() {
        assertThat(EnvelopeHead.begins(Arrays.copyOf(LOCKED, EnvelopeHead.BYTES)))
                .isTrue();
        assertThat(EnvelopeHead.begins(new byte[0])).isFalse();
        assertThat(EnvelopeHead.begins("PK\3\4 and then a zip of some length".getBytes(StandardCharsets.US_ASCII)))
                .isFalse();
    }

    private static int indexOf(byte[] all, byte[] part) {
        for (int at = 0; at + part.length <= all.length; at++) {
            if (Arrays.equals(all, at, at + part.length, part, 0, part.length)) {
                return at;
            }
        }
        throw new AssertionError("not there");
    }

    private static byte[] locked() {
        try {
            return Envelope.lock(CONTENT, new PassPhrase(PHRASE));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
