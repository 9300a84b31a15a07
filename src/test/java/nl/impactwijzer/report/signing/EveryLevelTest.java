package nl.impactwijzer.report.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.impactwijzer.report.pdf.Conformance;
import nl.impactwijzer.report.pdf.WrittenReports;
import nl.impactwijzer.report.signing.Authorities.Level;
import nl.impactwijzer.testkit.ExternalTool;
import nl.impactwijzer.testkit.NeedsTool;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every level with one, two and three signatures: what we say of a sound file is what `pdfsig` says, and none of them
/// costs the file a rule of PDF/A-3a or PDF/UA-1.
class EveryLevelTest {
    private static final TestAuthority AUTHORITY = TestAuthority.online();
    private static final List<SigningKey> PEOPLE = IntStream.rangeClosed(1, 3)
            .mapToObj(person -> AUTHORITY
                    .person("Voorbeeld " + person, "Łódź Żółć School", "EC")
                    .key())
            .toList();

    @TempDir
    private Path folder;

    @AfterAll
    static void stop() {
        AUTHORITY.close();
    }

    /// Each level in another order of places.
    static Stream<Arguments> orders() {
        return Stream.of(
                Arguments.of(Level.B, List.of(1, 3, 2)),
                Arguments.of(Level.T, List.of(2, 3, 1)),
                Arguments.of(Level.LT, List.of(3, 1, 2)),
                Arguments.of(Level.LTA, List.of(2, 1, 3)));
    }

    static Stream<Arguments> allOrders() {
        return Stream.of(Level.values())
                .flatMap(level -> Stream.of(
                                List.of(1, 2, 3),
                                List.of(1, 3, 2),
                                List.of(2, 1, 3),
                                List.of(2, 3, 1),
                                List.of(3, 1, 2),
                                List.of(3, 2, 1))
                        .map(order -> Arguments.of(level, order)));
    }

    @ParameterizedTest
    @MethodSource("orders")
    @NeedsTool("pdfsig")
    void weAndPdfsigAgreeAndTheStandardsAreKept(Level level, List<Integer> places)
            throws IOException, InterruptedException {
        byte[] pdf = WrittenReports.english().pdf().bytes();
        for (int place : places) {
            pdf = signed(pdf, place, level);
            agree(pdf, places.indexOf(place) + 1, level);
            Conformance.assertConforms(pdf);
        }
    }

    @ParameterizedTest
    @MethodSource("allOrders")
    @NeedsTool("pdfsig")
    @Tag("soak")
    void weAndPdfsigAgreeOnAWholeReport(Level level, List<Integer> places) throws IOException, InterruptedException {
        byte[] pdf = ComposedReports.DUTCH;
        for (int place : places) {
            pdf = signed(pdf, place, level);
            agree(pdf, places.indexOf(place) + 1, level);
        }
        Conformance.assertConforms(pdf);
    }

    private void agree(byte[] pdf, int count, Level level) throws IOException, InterruptedException {
        Verification.Judged judged = (Verification.Judged) new PdfVerifier().verify(pdf);
        assertThat(judged.reasons()).isEmpty();
        assertThat(judged.isIntact()).isTrue();
        assertThat(judged.signatures()).hasSize(count).allSatisfy(signature -> {
            assertThat(signature.intact()).isTrue();
            assertThat(signature.proven().isPresent()).isEqualTo(level != Level.B);
        });

        String said = ExternalTool.run("pdfsig", Files.write(folder.resolve("rapport.pdf"), pdf))
                .text();
        assertThat(occurrences(said, "Signature is Valid")).as(said).isEqualTo(count);
        assertThat(said).doesNotContain("Invalid", "Digest Mismatch");
        // It knows no time stamps over a document (ETSI.RFC3161); of those it says that it did not look.
        assertThat(occurrences(said, "Signature has not yet been verified"))
                .as(said)
                .isEqualTo(level == Level.LTA ? count : 0);
        assertThat(said.contains("Total document signed"))
                .as("proofs of certificates stand behind a signature of level LT, and nobody signs them")
                .isEqualTo(level != Level.LT);
    }

    private static int occurrences(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    private static byte[] signed(byte[] pdf, int place, Level level) throws IOException {
        SigningRequest request = new SigningRequest(
                SigningPlaces.of(pdf).places().get(place - 1).field(),
                "Zoë Ünlü",
                "Utrecht",
                Instant.now(),
                ZoneId.of("Europe/Amsterdam"),
                Messages.ENGLISH);
        Authorities authorities = new Authorities(level, AUTHORITY.stampAddress(), Duration.ofSeconds(60));
        SignResult.Signed signed =
                (SignResult.Signed) new PdfSigner(authorities).sign(pdf, PEOPLE.get(place - 1), request);
        assertThat(signed.notice()).isEmpty();
        return signed.pdf().bytes();
    }
}
