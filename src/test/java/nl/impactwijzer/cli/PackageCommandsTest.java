package nl.impactwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.impactwijzer.exchange.Authenticity;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.questionnaire.catalogue.QuestionnaireFiles;
import nl.impactwijzer.questionnaire.texts.TextTable;
import nl.impactwijzer.report.signing.Packages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Making a package and installing it, as somebody at a command line meets it.
class PackageCommandsTest {

    private static final String SHA256 =
            QuestionnaireFiles.read(Packages.questionnaire()).ref().sha256();

    @TempDir
    private Path data;

    @TempDir
    private Path work;

    private Path json;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        json = Files.write(work.resolve("lijst.json"), Packages.questionnaire());
        file = work.resolve("lijst é.vragenlijst");
    }

    @Test
    void aPublisherIsAskedAboutOnceAndThenTrusted() throws IOException {
        assertThat(make("--self-made", "M. Voorbeeld").status()).isZero();
        Called first = install();
        assertThat(first.status()).isEqualTo(1);
        assertThat(first.out()).contains("Uitgever: Stichting Voorbeeldscholen", "M. Voorbeeld", "zelfgemaakte");
        assertThat(first.err()).contains("impactwijzer install \"" + file + "\" --trust " + fingerprint());
        assertThat(data.resolve("questionnaires")).doesNotExist();

        Called trusting = install("--trust", fingerprint());
        assertThat(trusting.err()).isEmpty();
        assertThat(trusting.status()).isZero();
        assertThat(Called.with("questionnaires", "--data", data).out()).contains(SHA256);
        assertThat(Files.readString(data.resolve("uitgevers.json")))
                .contains("Stichting Voorbeeldscholen", fingerprint(), "2026-11-22");

        Called again = install();
        assertThat(again.status()).isZero();
        assertThat(again.out()).contains("is hier al");
        Files.delete(data.resolve("questionnaires").resolve("schermtijd-1.0.0.vragenlijst"));
        assertThat(install().status()).as("not asked a second time").isZero();
    }

    @Test
    void anotherFingerprintInstallsNothing() {
        make("--self-made", "M. Voorbeeld");
        Called called = install("--trust", "00".repeat(32));
        assertThat(called.status()).isEqualTo(1);
        assertThat(called.err()).contains("niet die van dit pakket");
        assertThat(data.resolve("uitgevers.json")).doesNotExist();
        assertThat(data.resolve("questionnaires"))
                .satisfiesAnyOf(
                        folder -> assertThat(folder).doesNotExist(),
                        folder -> assertThat(folder).isEmptyDirectory());
    }

    @Test
    void anUnsignedPackageIsOnlyInstalledAsAConcept() {
        assertThat(make().out()).contains("niet getekend");
        Called refused = install();
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("--as-concept");
        Called taken = install("--as-concept");
        assertThat(taken.status()).isZero();
        assertThat(taken.out()).contains("als concept");
        assertThat(Called.with("questionnaires", "--data", data).out()).contains(SHA256);
    }

    @Test
    void aPublisherCanBeTrustedAfterItsPackageWasInstalledAsAConcept() {
        make("--self-made", "M. Voorbeeld");
        assertThat(install("--as-concept").status()).isZero();
        assertThat(install().status()).isEqualTo(1);
        assertThat(install("--trust", fingerprint()).status()).isZero();
        assertThat(install().out()).contains("is hier al");
    }

    @Test
    void anAlteredPackageSaysWhatWasAltered() throws IOException {
        make("--self-made", "M. Voorbeeld");
        byte[] altered = Packages.altered(
                Files.readAllBytes(file),
                entries -> entries.merge("questionnaire.json", new byte[] {' '}, (a, b) -> {
                    byte[] more = Arrays.copyOf(a, a.length + 1);
                    more[a.length] = b[0];
                    return more;
                }));
        Files.write(file, altered);
        Called called = install("--trust", "00".repeat(32));
        assertThat(called.status()).isEqualTo(1);
        assertThat(called.out()).contains("questionnaire.json is veranderd nadat de uitgever het pakket maakte");
    }

    @Test
    void theSameVersionWithOtherContentIsRefusedWithBothHashes() throws IOException {
        make();
        assertThat(install("--as-concept").status()).isZero();
        Files.writeString(json, Files.readString(json).replaceFirst("\"nl\": \"", "\"nl\": \"Anders: "));
        make();
        Called called = install("--as-concept");
        assertThat(called.status()).isEqualTo(3);
        assertThat(called.err())
                .contains(
                        SHA256,
                        QuestionnaireFiles.read(Files.readAllBytes(json)).ref().sha256());
    }

    @Test
    void aQuestionnaireWithErrorsIsRefusedWithItsLine() throws IOException {
        Files.write(
                file,
                Packages.signed(
                        Files.readString(json)
                                .replaceFirst("\"status\": \"published\"", "\"status\": \"??\"")
                                .getBytes(StandardCharsets.UTF_8),
                        new TreeMap<>()));
        Called called = install();
        assertThat(called.status()).isEqualTo(3);
        assertThat(called.err()).contains("Regel 6");
    }

    @Test
    void whoPublishedTheQuestionnaireIsToldOfAReportThatIsChecked() throws IOException {
        write(Packages.signed());
        String fingerprint = fingerprint();
        assertThat(install("--trust", fingerprint).status()).isZero();
        Path dossier = Files.writeString(
                work.resolve("dossier.json"),
                "{\"questionnaire\":{\"id\":\"schermtijd\",\"version\":\"1.0.0\"},\"product\":{\"name\":\"Rekenwereld\"}}");
        Path report = work.resolve("rapport.pdf");
        Called made = Called.with("report", dossier, "-o", report, "--data", data);
        assertThat(made.status()).as(made.err()).isZero();

        assertThat(Called.with("verify", report, "--data", data).out())
                .contains(
                        "Volgens het rapport is de vragenlijst uitgegeven door " + Packages.PUBLISHER,
                        fingerprint.substring(0, 4) + " " + fingerprint.substring(4, 8));
        assertThat(Called.with("verify", report, "--format", "json")
                        .json()
                        .at("/outcome/questionnaire/provenance/fingerprint")
                        .asString())
                .isEqualTo(fingerprint);
    }

    @Test
    void anErrorStandsOnALineOfTheQuestionnairesOwnFileAlsoWithTranslationsInIt() {
        SortedMap<String, byte[]> translations = new TreeMap<>();
        translations.put("fy", utf8("{\"title\": \"Skermtiid\",\n\"summary\": \"In foarbyld.\"}"));
        write(Packages.signed(Packages.questionnaire(), translations));

        assertThat(install().err())
                .as("the notice has no Frisian words; it begins on line 15 of the file of the author")
                .contains("Regel 15 van questionnaire.json");
    }

    @Test
    void anErrorInATranslationStandsOnALineOfThatTranslation() {
        StringBuilder frisian = new StringBuilder("{\n");
        TextTable.of(JsonDocument.parse(Packages.questionnaire()))
                .entries()
                .forEach(entry -> frisian.append("\"")
                        .append(entry.place())
                        .append("\": \"")
                        .append(entry.place().equals("summary") ? " " : "Wurden foar " + entry.place())
                        .append("\",\n"));
        SortedMap<String, byte[]> translations = new TreeMap<>();
        translations.put("fy", utf8(frisian.substring(0, frisian.length() - 2) + "}"));
        write(Packages.signed(Packages.questionnaire(), translations));

        assertThat(install().err()).contains("Regel 3 van translations/fy.json");
    }

    @Test
    void aPackageIsComparedLikeAFile() throws IOException {
        write(Packages.signed());
        Called same = Called.with("diff", json, file);
        assertThat(same.status()).as(same.err()).isZero();
        assertThat(same.out()).doesNotContain("\t");

        Path other = Files.writeString(
                work.resolve("ander.json"),
                Files.readString(json).replace("Schermtijd in de klas", "Scherm in de klas"));
        assertThat(Called.with("diff", file, other).out()).contains("patch\t", "(title)");

        Files.writeString(file, "geen pakket");
        Called bad = Called.with("diff", json, file);
        assertThat(bad.status()).isEqualTo(3);
        assertThat(bad.err()).contains("kan niet worden vergeleken", "beschadigd");
    }

    private void write(byte[] contents) {
        try {
            Files.write(file, contents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsNoPackageIsRefused() throws IOException {
        Files.writeString(file, "geen pakket");
        assertThat(install().status()).isEqualTo(3);
        assertThat(Called.with("install", work.resolve("nergens.vragenlijst"), "--data", data)
                        .status())
                .isEqualTo(3);
    }

    @Test
    void aPackageNeedsItsExtensionAndAName() {
        assertThat(Called.with("package", json, "-o", work.resolve("x.zip"), "--publisher", "Naam")
                        .status())
                .isEqualTo(2);
        assertThat(Called.with("package", json, "-o", file).status()).isEqualTo(2);
        assertThat(Called.with("package", json, "-o", file, "--publisher", " ").status())
                .isEqualTo(3);
    }

    private Called make(Object... options) {
        return Called.with(all(new Object[] {"package", json, "-o", file, "--publisher", Packages.PUBLISHER}, options));
    }

    private Called install(Object... options) {
        return Called.with(all(new Object[] {"install", file, "--data", data}, options));
    }

    private static Object[] all(Object[] first, Object[] then) {
        Object[] all = Arrays.copyOf(first, first.length + then.length);
        System.arraycopy(then, 0, all, first.length, then.length);
        return all;
    }

    private String fingerprint() {
        return ((Authenticity.Signed) Packages.open(file).authenticity())
                .publisher()
                .fingerprint();
    }
}
