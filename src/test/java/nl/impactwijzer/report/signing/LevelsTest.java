package nl.impactwijzer.report.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import nl.impactwijzer.report.pdf.Conformance;
import nl.impactwijzer.report.signing.Authorities.Level;
import nl.impactwijzer.text.Message;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Signatures that last, with an authority on loopback.
class LevelsTest {
    private final TestAuthority authority = TestAuthority.online();
    private final TestAuthority.Issued signer = authority.person("Roos Voorbeeld", "Stichting Voorbeeldscholen", "EC");

    @AfterEach
    void stop() {
        authority.close();
    }

    /// With one, two and three signatures on a small report in every build: [EveryLevelTest].
    @ParameterizedTest
    @EnumSource(Level.class)
    @Tag("soak")
    void everyLevelIsIntactAndKeepsTheStandards(Level level) {
        SignResult.Signed signed = signed(level, signer.key());
        assertThat(signed.notice()).isEmpty();
        assertThat(signed.level()).isEqualTo(level);
        Verification.Judged judged = intact(signed.pdf().bytes());
        SignatureJudgement judgement = judged.signatures().getFirst();
        assertThat(judged.signatures()).hasSize(1);
        assertThat(judgement.level()).isEqualTo("PAdES-BASELINE-" + level);
        assertThat(judgement.intact()).isTrue();
        assertThat(judgement.proven().isPresent()).isEqualTo(level != Level.B);
        judgement.proven().ifPresent(time -> {
            assertThat(time.authority()).isEqualTo("Tijdstempeldienst Voorbeeld");
            assertThat(Duration.between(time.at(), Instant.now()).abs()).isLessThan(Duration.ofMinutes(10));
        });
        Conformance.assertConforms(signed.pdf().bytes());
        assertThat(authority.asked()).hasSizeBetween(level == Level.B ? 0 : 1, level == Level.B ? 0 : 6);
    }

    @Test
    @Tag("soak")
    void threePeopleSignWithLongTermProofsAndAllStayIntact() {
        byte[] pdf = ComposedReports.DUTCH;
        for (int place = 1; place <= 3; place++) {
            SigningKey key = authority.person("Voorbeeld " + place, "", "EC").key();
            pdf = ((SignResult.Signed) sign(pdf, key, "Handtekening" + place, Level.LTA))
                    .pdf()
                    .bytes();
            assertThat(intact(pdf).signatures()).hasSize(place).allSatisfy(signature -> {
                assertThat(signature.intact()).isTrue();
                assertThat(signature.proven()).isPresent();
            });
        }
        Conformance.assertConforms(pdf);
    }

    @Test
    void anOlderReportIsExtendedAndExtendedAgain() {
        byte[] plain = signed(Level.B, signer.key()).pdf().bytes();
        byte[] once = extended(plain);
        assertThat(once).startsWith(plain);
        assertThat(intact(once).signatures().getFirst().level()).isEqualTo("PAdES-BASELINE-LTA");
        byte[] twice = extended(once);
        assertThat(intact(twice).signatures().getFirst().proven()).isPresent();
        Conformance.assertConforms(twice);
    }

    @Test
    void aChangeAfterATimeStampIsFound() {
        byte[] lasting = signed(Level.LTA, signer.key()).pdf().bytes();
        assertThat(new PdfVerifier()
                        .verify(Tampering.followedBy(lasting, "\n% iets\n"))
                        .isIntact())
                .isFalse();
        byte[] retitled = Tampering.appended(lasting, document -> {
            document.getDocumentInformation().setTitle("Iets anders");
            Tampering.mark(document.getDocumentInformation().getCOSObject());
        });
        assertThat(new PdfVerifier().verify(retitled).isIntact()).isFalse();
        assertThat(new PdfVerifier().verify(Tampering.flipped(lasting, 40_000)).isIntact())
                .isFalse();
    }

    @Test
    void theOnlineAnswerServesToo() {
        SignResult.Signed signed = signed(
                Level.LT, authority.personByOnlineStatus("Roos Voorbeeld").key());
        assertThat(signed.notice()).isEmpty();
        assertThat(authority.asked()).contains("/ocsp");
        intact(signed.pdf().bytes());
    }

    @Test
    void aRevokedCertificateGetsNoProofs() {
        authority.revoke(signer);
        SignResult.Signed signed = signed(Level.LTA, signer.key());
        assertThat(signed.level()).isEqualTo(Level.T);
        assertThat(signed.notice()).isPresent();
    }

    @Test
    void aSelfMadeIdentityGetsATimeStampAndIsToldWhyNotMore() {
        SignResult.Signed signed = signed(Level.LTA, Keys.SCHOOL);
        assertThat(signed.level()).isEqualTo(Level.T);
        assertThat(dutch(signed.notice().orElseThrow())).contains("zelfgemaakte identiteit");
        assertThat(intact(signed.pdf().bytes()).signatures().getFirst().proven())
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({"status, fout 500", "slow, niet op tijd", "elsewhere, fout 302", "gone, niet bereikbaar"})
    void anAuthorityThatFailsCostsTheTimeStampAndNeverTheReport(String how, String words) {
        switch (how) {
            case "status" -> authority.answerWithStatus(500);
            case "slow" -> authority.answerAfter(Duration.ofSeconds(4));
            case "elsewhere" -> authority.sendElsewhere("file:///etc/hostname");
            default -> authority.close();
        }
        SignResult.Signed signed = (SignResult.Signed)
                new PdfSigner(new Authorities(Level.LTA, authority.stampAddress(), Duration.ofSeconds(2)))
                        .sign(ComposedReports.DUTCH, signer.key(), request("Handtekening1"));
        assertThat(signed.level()).isEqualTo(Level.B);
        assertThat(dutch(signed.notice().orElseThrow())).contains("zonder tijdstempel", words);
        intact(signed.pdf().bytes());
    }

    @ParameterizedTest
    @CsvSource({"file:///etc/hostname", "ftp://127.0.0.1/x", "geen adres", "http:///x"})
    void onlyAWebAddressIsAsked(String address) {
        SignResult.Signed signed =
                (SignResult.Signed) new PdfSigner(new Authorities(Level.T, address, Duration.ofSeconds(2)))
                        .sign(ComposedReports.DUTCH, signer.key(), request("Handtekening1"));
        assertThat(dutch(signed.notice().orElseThrow())).contains("http");
    }

    private byte[] extended(byte[] pdf) {
        SignResult result = new Lasting(authorities(Level.LTA)).extend(pdf);
        assertThat(result).isInstanceOf(SignResult.Signed.class);
        SignResult.Signed signed = (SignResult.Signed) result;
        assertThat(signed.notice()).isEmpty();
        return signed.pdf().bytes();
    }

    private SignResult.Signed signed(Level level, SigningKey key) {
        return (SignResult.Signed) sign(ComposedReports.DUTCH, key, "Handtekening1", level);
    }

    private SignResult sign(byte[] pdf, SigningKey key, String field, Level level) {
        return new PdfSigner(authorities(level)).sign(pdf, key, request(field));
    }

    private Authorities authorities(Level level) {
        return new Authorities(level, authority.stampAddress(), Duration.ofSeconds(60));
    }

    /// Now, because an authority stamps with the time of this moment.
    private static SigningRequest request(String field) {
        return new SigningRequest(field, "", "", Instant.now(), ZoneId.of("Europe/Amsterdam"), Messages.DUTCH);
    }

    private static Verification.Judged intact(byte[] pdf) {
        Verification.Judged judged = (Verification.Judged) new PdfVerifier().verify(pdf);
        assertThat(judged.reasons()).isEmpty();
        assertThat(judged.integrity()).isEqualTo(Verification.Integrity.INTACT);
        return judged;
    }

    private static String dutch(Message message) {
        return Messages.in(Messages.DUTCH).get(message);
    }
}
