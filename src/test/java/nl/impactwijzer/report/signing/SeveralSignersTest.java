package nl.impactwijzer.report.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.impactwijzer.report.check.NextSigner;
import nl.impactwijzer.report.pdf.Conformance;
import nl.impactwijzer.report.pdf.WrittenReports;
import nl.impactwijzer.report.signing.SignatureJudgement.Coverage;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An assessor signs, a second reader countersigns, a board accepts.
class SeveralSignersTest {
    private static final SigningKey BOARD = Keys.made("Noor Voorbeeld", "Stichting Voorbeeldscholen");

    @TempDir
    private Path folder;

    /// Other orders in every build: [EveryLevelTest].
    @ParameterizedTest
    @CsvSource({"3, 1, 2"})
    @Tag("soak")
    void everyNextSignatureKeepsAllEarlierOnesAndTheStandards(int first, int second, int third) {
        byte[] pdf = ComposedReports.DUTCH;
        List<SigningKey> keys = List.of(Keys.ASSESSOR, Keys.SCHOOL, BOARD);
        int count = 0;
        for (int place : List.of(first, second, third)) {
            byte[] signed = Keys.signed(pdf, keys.get(place - 1), "Handtekening" + place);
            count++;

            assertThat(signed).startsWith(pdf);
            Verification.Judged judged = (Verification.Judged) new PdfVerifier().verify(signed);
            assertThat(judged.reasons()).isEmpty();
            assertThat(judged.integrity()).isEqualTo(Verification.Integrity.INTACT);
            assertThat(judged.signatures())
                    .hasSize(count)
                    .allSatisfy(signature -> assertThat(signature.intact()).isTrue());
            assertThat(judged.signatures().getLast().coverage()).isEqualTo(Coverage.WHOLE_FILE);
            assertThat(judged.signatures().subList(0, count - 1))
                    .allSatisfy(signature -> assertThat(signature.coverage()).isEqualTo(Coverage.LATER_SIGNATURES));
            pdf = signed;
        }
        Conformance.assertConforms(pdf);
    }

    @Test
    void theReportHasAPlaceForEachRoleInItsOwnLanguage() throws IOException {
        SigningPlaces dutch = SigningPlaces.of(ComposedReports.DUTCH);
        assertThat(dutch.places())
                .extracting(SigningPlaces.Place::role, SigningPlaces.Place::signed)
                .containsExactly(
                        tuple("Beoordelaar", false), tuple("Tweede lezer", false), tuple("Namens het bestuur", false));
        assertThat(dutch.language()).isEqualTo(Messages.DUTCH);
        assertThat(dutch.free("tweede LEZER")).map(SigningPlaces.Place::field).contains("Handtekening2");
        assertThat(dutch.free("3")).map(SigningPlaces.Place::field).contains("Handtekening3");
        assertThat(dutch.free("Directeur")).isEmpty();

        SigningPlaces english = SigningPlaces.of(ComposedReports.ENGLISH);
        assertThat(english.places())
                .extracting(SigningPlaces.Place::role)
                .containsExactly("Assessor", "Second reader", "On behalf of the board");
        assertThat(english.language()).isEqualTo(Messages.ENGLISH);
    }

    @Test
    void onlyAnUnchangedReportOfThisProgramIsSignedByANextPerson() throws IOException {
        byte[] once = Keys.signed(ComposedReports.DUTCH, Keys.ASSESSOR, "Handtekening1");
        assertThat(next(ComposedReports.DUTCH)).isInstanceOf(NextSigner.Report.class);
        assertThat(next(once)).isInstanceOfSatisfying(NextSigner.Report.class, report -> {
            assertThat(report.places().free()).hasSize(2);
            assertThat(report.signatures()).hasSize(1);
            assertThat(report.nameAfter(Path.of("rapport.pdf"))).isEqualTo("rapport-handtekening-2.pdf");
            assertThat(report.nameAfter(Path.of("rapport-handtekening-1.PDF"))).isEqualTo("rapport-handtekening-2.pdf");
        });

        assertThat(next(Tampering.flipped(once, once.length / 3))).isInstanceOf(NextSigner.Refused.class);
        refused(Tampering.followedBy(once, "\n% iets\n"), "niemand heeft ondertekend");
        refused(SignedReports.ONCE, "geen rapport van Impactwijzer");
        refused(WrittenReports.english().pdf().bytes(), "geen rapport van Impactwijzer");
    }

    @Test
    void aFileThatChangesWhileItIsVerifiedIsNotSigned() throws IOException {
        Path file = Files.write(folder.resolve("rapport.pdf"), ComposedReports.DUTCH);
        NextSigner next = NextSigner.of(file, path -> {
            Verification verification = new PdfVerifier().verify(ComposedReports.DUTCH);
            try {
                Files.write(path, ComposedReports.ENGLISH);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            return verification;
        });
        assertThat(next).isInstanceOf(NextSigner.Refused.class);
    }

    private static void refused(byte[] pdf, String reason) throws IOException {
        assertThat(next(pdf))
                .isInstanceOfSatisfying(
                        NextSigner.Refused.class,
                        refused -> assertThat(Messages.in(Messages.DUTCH).get(refused.why()))
                                .contains(reason));
    }

    private static NextSigner next(byte[] pdf) throws IOException {
        return NextSigner.of(pdf, new PdfVerifier().verify(pdf));
    }
}
