package nl.impactwijzer.report.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.impactwijzer.exchange.Authenticity;
import nl.impactwijzer.exchange.ExchangeException;
import nl.impactwijzer.exchange.PackageFiles;
import nl.impactwijzer.exchange.QuestionnairePackage;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.questionnaire.catalogue.QuestionnaireFiles;
import nl.impactwijzer.questionnaire.texts.TextTable;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionnairePackageTest {

    private static final String QUESTIONNAIRE = "questionnaire.json";
    private static final String MANIFEST = "manifest.json";
    private static final String TRANSLATION = "translations/de.json";

    @TempDir
    Path temp;

    @Test
    void aSignedPackageSaysWhoPublishedIt() {
        QuestionnairePackage opened = open(Packages.signed());
        assertThat(opened.questionnaire()).isEqualTo(Packages.questionnaire());
        assertThat(opened.ref())
                .isEqualTo(QuestionnaireFiles.read(Packages.questionnaire()).ref());
        assertThat(opened.authenticity()).isInstanceOfSatisfying(Authenticity.Signed.class, signed -> {
            assertThat(signed.publisher().name()).isEqualTo(Packages.PUBLISHER);
            assertThat(signed.publisher().subject()).isEqualTo("M. Voorbeeld");
            assertThat(signed.publisher().selfMade()).isTrue();
            assertThat(signed.publisher().validNow()).isTrue();
            assertThat(signed.publisher().fingerprint())
                    .isEqualTo(Packages.KEY.signer().fingerprint());
        });
    }

    @Test
    void translationsAreInTheQuestionnaireOnceItIsOpened() {
        QuestionnairePackage opened = open(translated());
        assertThat(new String(opened.questionnaire(), StandardCharsets.UTF_8)).contains("\"de\": \"Deutscher Text\"");
        assertThat(opened.ref().sha256())
                .isNotEqualTo(
                        QuestionnaireFiles.read(Packages.questionnaire()).ref().sha256());
        assertThat(opened.authenticity()).isInstanceOf(Authenticity.Signed.class);
    }

    @Test
    void aPackageWithoutASignatureIsUnsigned() {
        assertThat(open(Packages.unsigned()).authenticity()).isInstanceOf(Authenticity.Unsigned.class);
    }

    @Test
    void anotherQuestionnaireInThePackageIsSeen() {
        assertAltered(
                Packages.signed(),
                entries -> entries.put(
                        QUESTIONNAIRE, Packages.replaced(entries.get(QUESTIONNAIRE), "\"published\"", "\"withdrawn\"")),
                "package.altered.entry");
    }

    @Test
    void anotherQuestionnaireWithItsOwnListIsSeenByTheSignature() {
        byte[] other = PackageFiles.make(
                Packages.replaced(Packages.questionnaire(), "\"published\"", "\"withdrawn\""),
                new TreeMap<>(),
                Packages.PUBLISHER,
                Optional.empty());
        byte[] seal = Packages.entries(Packages.signed()).get(Packages.SIGNATURE);
        assertAltered(other, entries -> entries.put(Packages.SIGNATURE, seal), "package.seal.content");
    }

    @Test
    void anotherNameOfThePublisherIsSeen() {
        assertAltered(
                Packages.signed(),
                entries -> entries.put(
                        MANIFEST, Packages.replaced(entries.get(MANIFEST), Packages.PUBLISHER, "Iemand anders")),
                "package.seal.content");
    }

    @Test
    void aListThatNamesAnotherVersionIsSeenAlsoWithoutASignature() {
        assertAltered(
                Packages.unsigned(),
                entries -> entries.put(MANIFEST, Packages.replaced(entries.get(MANIFEST), "1.0.0", "1.0.1")),
                "package.altered.whole");
    }

    @Test
    void anotherTranslationIsSeen() {
        assertAltered(
                translated(),
                entries ->
                        entries.put(TRANSLATION, Packages.replaced(entries.get(TRANSLATION), "Deutscher", "Anderer")),
                "package.altered.entry");
    }

    @Test
    void aTranslationThatWasAddedOrTakenAwayIsSeen() {
        byte[] translation = Packages.entries(translated()).get(TRANSLATION);
        assertAltered(Packages.signed(), entries -> entries.put(TRANSLATION, translation), "package.altered.unlisted");
        assertAltered(translated(), entries -> entries.remove(TRANSLATION), "package.altered.missing");
    }

    @Test
    void aSignatureOfWhichABitFellOverIsSeen() {
        assertAltered(
                Packages.signed(),
                entries -> {
                    byte[] seal = entries.get(Packages.SIGNATURE).clone();
                    seal[seal.length - 3] ^= 1;
                    entries.put(Packages.SIGNATURE, seal);
                },
                "package.seal.content");
    }

    @Test
    void whatIsNoSignatureIsSeen() {
        assertAltered(
                Packages.signed(),
                entries -> entries.put(Packages.SIGNATURE, "niets".getBytes(StandardCharsets.UTF_8)),
                "package.seal.unreadable");
    }

    @Test
    void aSignatureByAnotherKeyIsOfAnotherPublisher() {
        SigningKey other = Packages.made();
        byte[] zip = PackageFiles.make(
                Packages.questionnaire(),
                new TreeMap<>(),
                Packages.PUBLISHER,
                Optional.of(Packages.maker(other, Packages.NOW)));
        assertThat(open(zip).authenticity())
                .isInstanceOfSatisfying(
                        Authenticity.Signed.class,
                        signed -> assertThat(signed.publisher().fingerprint())
                                .isEqualTo(other.signer().fingerprint())
                                .isNotEqualTo(Packages.KEY.signer().fingerprint()));
    }

    @Test
    void aCertificateThatHadExpiredWhenItSignedIsNotAccepted() {
        byte[] zip = PackageFiles.make(
                Packages.questionnaire(),
                new TreeMap<>(),
                Packages.PUBLISHER,
                Optional.of(Packages.maker(Packages.KEY, Packages.NOW.plus(Duration.ofDays(1000)))));
        assertThat(reason(open(zip))).isEqualTo("package.seal.expired");
    }

    @Test
    void aCertificateThatExpiredSinceIsToldButStillHolds() {
        Path file = file(Packages.signed());
        assertThat(Packages.openAfter(file, Duration.ofDays(1000)).authenticity())
                .isInstanceOfSatisfying(
                        Authenticity.Signed.class,
                        signed -> assertThat(signed.publisher().validNow()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../questionnaire.json", "/etc/x", "a\\b", "C:x", "extra.txt", "translations/../x.json"})
    void anEntryThatDoesNotBelongIsRefused(String name) {
        assertRefused(Packages.altered(Packages.signed(), entries -> entries.put(name, new byte[] {1})));
    }

    @Test
    void twoEntriesThatWouldBeOneFileAreRefused() {
        assertRefused(
                Packages.altered(Packages.signed(), entries -> entries.put("Questionnaire.json", new byte[] {1})));
    }

    @Test
    void aBombIsRefused() {
        assertRefused(
                Packages.altered(Packages.signed(), entries -> entries.put(QUESTIONNAIRE, new byte[15 * 1024 * 1024])));
        assertRefused(
                Packages.altered(Packages.signed(), entries -> entries.put(Packages.SIGNATURE, new byte[200 * 1024])));
    }

    @Test
    void whatIsCutOffIsRefused() {
        byte[] zip = Packages.signed();
        for (int length : new int[] {0, 1, 60, zip.length / 2, zip.length - 1}) {
            assertRefused(Arrays.copyOf(zip, length));
        }
    }

    @Test
    void aPublisherWhoseNameTurnsTheReadingDirectionIsRefused() {
        assertThatThrownBy(() -> PackageFiles.make(
                        Packages.questionnaire(), new TreeMap<>(), "Kennis\u202Etenpo", Optional.empty()))
                .isInstanceOf(ExchangeException.class);
        assertRefused(Packages.altered(
                Packages.signed(),
                entries -> entries.put(
                        MANIFEST, Packages.replaced(entries.get(MANIFEST), Packages.PUBLISHER, "Kennis\u202Etenpo"))));
    }

    @Test
    void aNameInTheCertificateCannotSteerATerminal() {
        SigningKey steering = Packages.made("Kennis\u001b[2J\u202etenpo");
        byte[] zip = PackageFiles.make(
                Packages.questionnaire(),
                new TreeMap<>(),
                Packages.PUBLISHER,
                Optional.of(Packages.maker(steering, Packages.NOW)));
        assertThat(open(zip).authenticity())
                .isInstanceOfSatisfying(
                        Authenticity.Signed.class,
                        signed -> assertThat(signed.publisher().subject()).isEqualTo("Kennis\ufffd[2J\ufffdtenpo"));
    }

    @Test
    void aListWithAnEntryWhoseNameTurnsTheReadingDirectionIsRefused() {
        assertRefused(Packages.altered(
                Packages.signed(),
                entries -> entries.put(
                        MANIFEST, Packages.replaced(entries.get(MANIFEST), "questionnaire.json", "x\u202enosj"))));
    }

    @Test
    void theSamePackageIsMadeTwiceOfTheSameParts() {
        assertThat(Packages.unsigned()).isEqualTo(Packages.unsigned());
    }

    private static byte[] translated() {
        String place = TextTable.of(JsonDocument.parse(Packages.questionnaire()))
                .entries()
                .getFirst()
                .place();
        byte[] translation = "{\"%s\": \"Deutscher Text\"}".formatted(place).getBytes(StandardCharsets.UTF_8);
        return Packages.signed(Packages.questionnaire(), new TreeMap<>(Map.of("de", translation)));
    }

    private void assertAltered(byte[] zip, Consumer<Map<String, byte[]>> change, String key) {
        assertThat(reason(open(Packages.altered(zip, change)))).isEqualTo(key);
    }

    private static String reason(QuestionnairePackage opened) {
        Authenticity.Altered altered = (Authenticity.Altered) opened.authenticity();
        assertThat(Messages.in(Messages.DUTCH).get(altered.why())).isNotBlank();
        return altered.why().key();
    }

    private void assertRefused(byte[] zip) {
        assertThatThrownBy(() -> open(zip))
                .isInstanceOfSatisfying(
                        ExchangeException.class,
                        e -> assertThat(Messages.in(Messages.DUTCH).get(e.sentence()))
                                .isNotBlank());
    }

    private QuestionnairePackage open(byte[] zip) {
        return Packages.open(file(zip));
    }

    private Path file(byte[] zip) {
        try {
            return Files.write(temp.resolve("pakket é.vragenlijst"), zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
