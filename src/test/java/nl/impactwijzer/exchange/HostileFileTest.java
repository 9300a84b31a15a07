package nl.impactwijzer.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.impactwijzer.dossier.DossierJson;
import nl.impactwijzer.json.JsonException;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.testkit.Dossiers;
import nl.impactwijzer.text.Message;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Dossier files as somebody with bad intentions, or a bad disk, would make them.
class HostileFileTest {
    private static final Questionnaire KIA = Dossiers.kia();

    @TempDir
    Path temp;

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private Path file;

    @BeforeEach
    void fill() {
        file = temp.resolve("dossier.impactwijzer");
        entries.put("mimetype", text(DossierZip.MIMETYPE));
        entries.put("dossier.json", DossierJson.write(Dossiers.random(KIA, 21)));
        entries.put("questionnaire.json", KIA.file());
        entries.put("history.json", text("{\"format\":1,\"changes\":[]}"));
    }

    @Test
    void theFileThatTheOthersSpoilIsGood() throws IOException {
        assertThat(read().remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../thuis.txt", "/etc/passwd", "evidence/../../x", "C:\\windows\\x", "a\\b", "c:x", "a\u0000b"
            })
    void aNameThatPointsElsewhereIsRefused(String name) throws IOException {
        entries.put(name, text("kwaad"));
        assertRefused("exchange.trick");
    }

    @Test
    void namesThatDifferOnlyInCaseAreRefused() throws IOException {
        entries.put("Dossier.JSON", text("{}"));
        assertRefused("exchange.twice");
    }

    @Test
    void anUnknownEntryIsSaidAndNotRead() throws IOException {
        entries.put("__MACOSX/._dossier.json", text("rommel"));
        assertThat(read().remarks()).extracting(Message::key).containsExactly("exchange.unknownEntry");
    }

    @Test
    void anEntryThatWasChangedIsRefused() throws IOException {
        byte[] manifest = manifest();
        entries.put("dossier.json", DossierJson.write(Dossiers.random(KIA, 22)));
        write(manifest);
        assertRefusedAsWritten("exchange.changed");
    }

    @Test
    void anEntryThatIsMissingIsRefused() throws IOException {
        byte[] manifest = manifest();
        entries.remove("history.json");
        write(manifest);
        assertRefusedAsWritten("exchange.missing");
    }

    @Test
    void anEntryThatTheManifestDoesNotNameIsRefused() throws IOException {
        byte[] manifest = manifest();
        entries.put("evidence/" + "a".repeat(64), text("smokkel"));
        write(manifest);
        assertRefusedAsWritten("exchange.changed");
    }

    @Test
    void evidenceUnderAnotherHashThanItsOwnIsRefused() throws IOException {
        entries.put("evidence/" + "a".repeat(64), text("niet wat de naam zegt"));
        assertRefused("exchange.changed");
    }

    @Test
    void evidenceThatTheDossierDoesNotNameIsSaid() throws IOException {
        byte[] bytes = text("los bewijs");
        entries.put("evidence/" + Sha256.of(bytes), bytes);
        assertThat(read().remarks()).extracting(Message::key).containsExactly("exchange.unusedEvidence");
    }

    @Test
    void aQuestionnaireThatTheDossierDoesNotNameIsRefused() throws IOException {
        String json = new String(KIA.file(), StandardCharsets.UTF_8);
        int title = json.indexOf("\"nl\": \"") + 7;
        entries.put("questionnaire.json", text(json.substring(0, title) + "Mild " + json.substring(title)));
        assertRefused("exchange.otherQuestionnaire");
    }

    @Test
    void aQuestionnaireWithOtherWhiteSpaceIsTheSame() throws IOException {
        entries.put("questionnaire.json", text(new String(KIA.file(), StandardCharsets.UTF_8) + "\n\n"));
        assertThat(read().remarks()).isEmpty();
    }

    @Test
    void aZipBombIsRefusedBeforeItIsUnpacked() throws IOException {
        entries.put("history.json", new byte[60 * 1024 * 1024]);
        assertRefused("exchange.entryTooLarge");
    }

    @Test
    void aDossierThatIsTooLargeIsRefused() throws IOException {
        byte[] noise = new byte[DossierJson.MAX_BYTES + 1];
        RandomGeneratorFactory.of("L64X128MixRandom").create(1).nextBytes(noise);
        entries.put("dossier.json", noise);
        assertRefused("exchange.entryTooLarge");
    }

    @Test
    void tooManyEntriesAreRefused() throws IOException {
        for (int i = 0; i < Limits.ENTRIES; i++) {
            entries.put("x" + i, new byte[0]);
        }
        assertRefused("exchange.tooLarge");
    }

    @Test
    void aNewerFormatIsRefused() throws IOException {
        write(text("{\"format\":2,\"dossier\":\"x\",\"entries\":{}}"));
        assertRefusedAsWritten("exchange.newer");
    }

    @Test
    void aManifestThatIsNoneIsRefusedWithItsLine() throws IOException {
        write(text("{\n\"format\":1 \"oeps\"}"));
        assertRefusedAsWritten("exchange.badEntry");
    }

    @Test
    void anotherKindOfZipIsRefused() throws IOException {
        entries.put("mimetype", text("application/epub+zip"));
        assertRefused("exchange.notADossier");
        entries.clear();
        entries.put("lijst.txt", text("boodschappen"));
        write(text("{}"));
        assertRefusedAsWritten("exchange.notADossier");
    }

    @Test
    void aFileThatWasCutOffIsRefused() throws IOException {
        write(manifest());
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertRefusedAsWritten("exchange.damaged");
    }

    @Test
    void deeplyNestedJsonIsRefused() throws IOException {
        entries.put("dossier.json", text("[".repeat(100_000)));
        write(manifest());
        assertThatThrownBy(() -> DossierFiles.read(file)).isInstanceOf(JsonException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aByteThatFlippedNeverDoesMoreThanARefusal(long seed) throws IOException {
        write(manifest());
        byte[] good = Files.readAllBytes(file);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < 60; i++) {
            byte[] bad = good.clone();
            // The last bytes hold the list of entries, where most of the damage can be done.
            int at = random.nextBoolean() ? random.nextInt(bad.length) : bad.length - 1 - random.nextInt(600);
            bad[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, bad);
            try {
                DossierFile read = DossierFiles.read(file);
                assertThat(read.dossier()).isEqualTo(Dossiers.random(KIA, 21));
            } catch (ExchangeException e) {
                assertThat(Messages.in(Messages.DUTCH).get(e.sentence())).isNotBlank();
                assertThat(Messages.in(Messages.ENGLISH).get(e.sentence())).isNotBlank();
            }
        }
    }

    private DossierFile read() throws IOException {
        write(manifest());
        return DossierFiles.read(file);
    }

    private void assertRefused(String key) throws IOException {
        write(manifest());
        assertRefusedAsWritten(key);
    }

    private void assertRefusedAsWritten(String key) {
        assertThatThrownBy(() -> DossierFiles.read(file)).isInstanceOfSatisfying(ExchangeException.class, e -> {
            assertThat(e.sentence().key()).isEqualTo(key);
            assertThat(Messages.in(Messages.DUTCH).get(e.sentence())).isNotBlank();
        });
    }

    /// A manifest that fits the entries as they are.
    private byte[] manifest() {
        Map<String, Manifest.Entry> listed = new LinkedHashMap<>();
        entries.forEach((name, bytes) -> {
            if (EntryNames.isKnown(name)) {
                listed.put(name, Manifest.Entry.of(bytes));
            }
        });
        return new Manifest("d1", listed).write();
    }

    private void write(byte[] manifest) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                put(zip, entry.getKey(), entry.getValue());
            }
            put(zip, "manifest.json", manifest);
        }
        Files.write(file, bytes.toByteArray());
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
