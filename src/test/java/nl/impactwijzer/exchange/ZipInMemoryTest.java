package nl.impactwijzer.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import nl.impactwijzer.hostile.RawZip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was locked is read in memory; it must be what Java itself would read, or nothing.
class ZipInMemoryTest {

    private static final byte[] LONG =
            "een antwoord dat vaak terugkomt. ".repeat(2_000).getBytes(StandardCharsets.UTF_8);
    private static final byte[] PICTURE = random(20_000);

    @TempDir
    Path temp;

    private byte[] whole = {};

    @BeforeEach
    void write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlainZip zip = new PlainZip(out);
        zip.stored(EntryNames.MIMETYPE, DossierZip.MIMETYPE.getBytes(StandardCharsets.US_ASCII));
        zip.packed(EntryNames.DOSSIER, LONG);
        zip.stored(EntryNames.evidence("a".repeat(64)), PICTURE);
        zip.packed("iets in één taal.txt", LONG);
        zip.finish();
        whole = out.toByteArray();
    }

    @Test
    void itReadsWhatWeWrite() throws IOException {
        assertThat(inMemory(whole)).isEqualTo(onDisk(whole)).isPresent();
        try (SafeZip zip = SafeZip.open(whole)) {
            assertThat(zip.bytes(EntryNames.DOSSIER)).isEqualTo(LONG);
            assertThat(zip.bytes(EntryNames.evidence("a".repeat(64)))).isEqualTo(PICTURE);
        }
    }

    @Test
    void whatIsDamagedIsNotReadOtherwiseThanJavaDoes() throws IOException {
        Random random = new Random(22);
        int listAt = (int) ZipDirectory.of(whole).listAt();
        int read = 0;
        for (int i = 0; i < 800; i++) {
            byte[] damaged = whole.clone();
            // Mostly in the list, where the tricks are.
            int at = i % 4 == 0 ? random.nextInt(whole.length) : listAt + random.nextInt(whole.length - listAt);
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            Optional<Map<String, String>> found = inMemory(damaged);
            Optional<Map<String, String>> expected = onDisk(damaged);
            if (found.isPresent() && expected.isPresent()) {
                read++;
                assertThat(found).as("byte " + at).isEqualTo(expected);
            }
        }
        assertThat(read).isBetween(50, 750);
        for (int length = 0; length < whole.length; length += 97) {
            assertThat(inMemory(Arrays.copyOf(whole, length))).isEmpty();
        }
    }

    @Test
    void anEndThatSaysFewerOrMoreThanThereAreIsRefused() throws IOException {
        RawZip two = new RawZip().stored("dossier.json", LONG).packed("manifest.json", LONG);
        assertThat(inMemory(two.bytes())).isEqualTo(onDisk(two.bytes())).isPresent();
        for (int said : new int[] {0, 1, 3, 60_000}) {
            assertThat(inMemory(two.bytes(said))).isEmpty();
        }
        assertThat(inMemory(new RawZip().bytes())).hasValue(Map.of());
        assertThat(inMemory(new RawZip().stored("x", LONG).stored("X", LONG).bytes()))
                .isEmpty();
        assertThat(inMemory(new RawZip().stored("../x", LONG).bytes())).isEmpty();
    }

    @Test
    void anEntryThatUnpacksToMoreThanItMayIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(EntryNames.DOSSIER));
            zip.write(new byte[300_000_000]);
        }
        try (SafeZip zip = SafeZip.open(out.toByteArray())) {
            assertThatThrownBy(() -> zip.bytes(EntryNames.DOSSIER)).isInstanceOf(ExchangeException.class);
            assertThatThrownBy(() -> zip.measure(EntryNames.DOSSIER)).isInstanceOf(ExchangeException.class);
        }
    }

    private Optional<Map<String, String>> onDisk(byte[] bytes) throws IOException {
        Path file = Files.write(temp.resolve("op schijf.zip"), bytes);
        return read(() -> SafeZip.open(file));
    }

    private static Optional<Map<String, String>> inMemory(byte[] bytes) throws IOException {
        return read(() -> SafeZip.open(bytes));
    }

    private static Optional<Map<String, String>> read(DossierZipReader.Bytes bytes) throws IOException {
        try (SafeZip zip = bytes.open()) {
            Map<String, String> hashes = new TreeMap<>();
            for (String name : zip.names()) {
                hashes.put(name, zip.measure(name).sha256());
            }
            return Optional.of(hashes);
        } catch (ZipException | ExchangeException e) {
            return Optional.empty();
        }
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        new Random(1).nextBytes(random);
        return random;
    }
}
