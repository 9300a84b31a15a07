package nl.impactwijzer.report.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.impactwijzer.report.pdf.Conformance;
import nl.impactwijzer.testkit.ExternalTool;
import nl.impactwijzer.testkit.NeedsTool;
import nl.impactwijzer.text.Message;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Cards, tried with SoftHSM as the card.
class CardTest {
    private static final String REPORT_FIELD = "Handtekening1";

    @ParameterizedTest
    @ValueSource(strings = {"goed", "rsa"})
    @NeedsTool({SoftCards.SOFTHSM, SoftCards.OPENSC, "pdfsig"})
    void aCardSignsAReportThatOthersFindValid(String label, @TempDir Path folder)
            throws IOException, InterruptedException {
        KeyOpening opening = SoftCards.card(label).open(SoftCards.PIN.toCharArray());
        assertThat(opening).isInstanceOf(KeyOpening.Opened.class);
        try (KeyRing ring = ((KeyOpening.Opened) opening).ring()) {
            byte[] signed = Keys.signed(ComposedReports.DUTCH, ring.keys().getFirst(), REPORT_FIELD);
            Conformance.assertConforms(signed);
            Verification.Judged judged = (Verification.Judged) new PdfVerifier().verify(signed);
            assertThat(judged.reasons()).isEmpty();
            assertThat(judged.isIntact()).isTrue();
            String said = ExternalTool.run("pdfsig", Files.write(folder.resolve("r.pdf"), signed))
                    .text();
            assertThat(said).contains("Signature is Valid");
        }
    }

    @Test
    @NeedsTool({SoftCards.SOFTHSM, SoftCards.OPENSC})
    void theKeyThatMaySignComesFirstAndTheOtherSaysWhatItIs() {
        try (KeyRing ring = opened("goed")) {
            assertThat(ring.keys()).hasSize(2);
            assertThat(ring.keys().get(0).fitness(Keys.NOW)).isEqualTo(Fitness.FIT);
            assertThat(ring.keys().get(0).signer().name()).isEqualTo("Kees Voorbeeld");
            assertThat(ring.keys().get(0).signer().issuer()).isEqualTo("Voorbeeld CA");
            assertThat(ring.keys().get(1).fitness(Keys.NOW)).isEqualTo(Fitness.NOT_FOR_SIGNING);
        }
    }

    @Test
    @NeedsTool({SoftCards.SOFTHSM, SoftCards.OPENSC})
    void aWrongPinIsSaidOnceAndTheRightOneStillWorks() {
        KeyOpening wrong = SoftCards.card("fout").open("0815".toCharArray());
        assertThat(wrong)
                .isInstanceOfSatisfying(
                        KeyOpening.WrongPin.class,
                        refused -> assertThat(dutch(refused.why()))
                                .contains("De pincode is niet juist", "nog maar weinig pogingen"));
        assertThat(SoftCards.card("fout").pin()).isEqualTo(Card.Pin.FEW_TRIES);
        assertThat(SoftCards.card("fout").open("47".toCharArray())).isInstanceOf(KeyOpening.WrongPin.class);
        opened("fout").close();
        assertThat(SoftCards.card("fout").pin()).isEqualTo(Card.Pin.FINE);
    }

    @Test
    @NeedsTool({SoftCards.SOFTHSM, SoftCards.OPENSC})
    void afterClosingTheCardAsksForItsPinAgain() {
        opened("fout").close();
        assertThat(SoftCards.card("fout").open("0815".toCharArray())).isInstanceOf(KeyOpening.WrongPin.class);
    }

    @Test
    @NeedsTool({SoftCards.SOFTHSM, SoftCards.OPENSC})
    void aCardOnItsLastTrySaysSoAndALockedOneIsLeftAlone() {
        SoftCards.mark("laatste", 0x20000);
        assertThat(SoftCards.card("laatste").pin()).isEqualTo(Card.Pin.LAST_TRY);

        SoftCards.mark("dicht", 0x40000);
        assertThat(SoftCards.card("dicht").pin()).isEqualTo(Card.Pin.LOCKED);
        assertThat(SoftCards.card("dicht").open(SoftCards.PIN.toCharArray()))
                .isEqualTo(new KeyOpening.Unusable(Message.of("signing.card.locked")));
    }

    @Test
    @NeedsTool({SoftCards.SOFTHSM, SoftCards.OPENSC})
    void aCardThatIsTakenOutHalfWayCostsNothing() {
        Card card = SoftCards.card("weg");
        try (KeyRing ring = opened("weg")) {
            SigningKey key = ring.keys().getFirst();
            SoftCards.takeOut("weg");
            SignResult result = new PdfSigner().sign(ComposedReports.DUTCH, key, Keys.request(REPORT_FIELD));
            assertThat(result)
                    .isInstanceOfSatisfying(
                            SignResult.KeyUnusable.class,
                            unusable -> assertThat(dutch(unusable.why())).contains("is niet veranderd"));
        }
        assertThat(card.open(SoftCards.PIN.toCharArray()))
                .isInstanceOfSatisfying(
                        KeyOpening.Unusable.class,
                        unusable -> assertThat(dutch(unusable.why())).endsWith("."));
    }

    @Test
    void aSignatureWithoutTheIssuersCertificateIsIntactAllTheSame() {
        TestAuthority.Issued issued = TestAuthority.offline().person("Kees Voorbeeld", "", "EC");
        SigningKey alone = new StoredKey(issued.keys().getPrivate(), List.of(issued.certificate()), Optional.empty());
        byte[] signed = Keys.signed(ComposedReports.DUTCH, alone, REPORT_FIELD);
        Verification.Judged judged = (Verification.Judged) new PdfVerifier().verify(signed);
        assertThat(judged.reasons()).isEmpty();
        assertThat(judged.signatures().getFirst().intact()).isTrue();
    }

    @Test
    void aCertificateForSomethingElseDoesNotSign() {
        TestAuthority.Issued issued = TestAuthority.offline().forEncryption("Kees Voorbeeld");
        SigningKey other = new StoredKey(issued.keys().getPrivate(), List.of(issued.certificate()), Optional.empty());
        assertThat(new PdfSigner().sign(ComposedReports.DUTCH, other, Keys.request(REPORT_FIELD)))
                .isEqualTo(new SignResult.KeyUnusable(Message.of("signing.key.notForSigning")));
    }

    @Test
    void aFileThatIsNoModuleIsSaidToBeNone(@TempDir Path folder) throws IOException {
        Path text = Files.writeString(folder.resolve("kaart.so"), "geen programma");
        assertThat(CardModule.of(text).cards()).isInstanceOf(CardModule.Look.Unusable.class);
        assertThat(CardModule.of(folder.resolve("weg.so")).cards()).isInstanceOf(CardModule.Look.Unusable.class);
    }

    @Test
    void knownModulesAreOfferedOnlyWhereTheyAre() {
        assertThat(CardModule.known()).extracting(CardModule.Known::system).contains("linux", "windows", "mac");
        assertThat(CardModule.installed())
                .allSatisfy(module -> assertThat(module.library()).isRegularFile());
    }

    @ParameterizedTest
    @CsvSource({
        "CKR_PIN_LOCKED, geblokkeerd",
        "CKR_DEVICE_REMOVED, weggehaald",
        "CKR_TOKEN_NOT_PRESENT, weggehaald",
        "CKR_FUNCTION_CANCELED, afgebroken",
        "CKR_FUNCTION_FAILED, CKR_FUNCTION_FAILED",
    })
    void whatACardAnswersBecomesASentence(String code, String words) {
        Exception failure = new IOException("load failed", new IllegalStateException(code));
        assertThat(dutch(CardTrouble.of(failure).why())).contains(words).endsWith(".");
    }

    @Test
    void theSystemsOwnStoreIsOnlyOfferedWhereThereIsOne() {
        assertThat(SystemKeys.of("Windows 11")).contains(SystemKeys.WINDOWS);
        assertThat(SystemKeys.of("Mac OS X")).contains(SystemKeys.MAC);
        assertThat(SystemKeys.of("Linux")).isEmpty();
    }

    static KeyRing opened(String label) {
        return switch (SoftCards.card(label).open(SoftCards.PIN.toCharArray())) {
            case KeyOpening.Opened(KeyRing ring) -> ring;
            case KeyOpening.WrongPassPhrase wrong -> throw new AssertionError(wrong);
            case KeyOpening.WrongPin wrong -> throw new AssertionError(wrong);
            case KeyOpening.Unusable unusable -> throw new AssertionError(unusable);
        };
    }

    private static String dutch(Message message) {
        return Messages.in(Messages.DUTCH).get(message);
    }
}
