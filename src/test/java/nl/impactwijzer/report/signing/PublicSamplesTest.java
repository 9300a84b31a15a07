package nl.impactwijzer.report.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.impactwijzer.report.signing.Verification.Integrity;
import nl.impactwijzer.testkit.ExternalTool;
import nl.impactwijzer.testkit.NeedsTool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Signed PDF files of other people, sound ones and attacks: those with which the makers of the signature library test
/// it (LGPL 2.1, from its own artifact with tests; nothing of it is in this project). Where `pdfsig` calls the
/// signature of a changed file valid, we must not call the file sound.
class PublicSamplesTest {
    private static final PdfVerifier VERIFIER = new PdfVerifier();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dss-2236/hide.pdf",
                "dss-2236/replace.pdf",
                "dss-2236/annotation-and-visible-change.pdf",
                "hello_signed_INCSAVE_signed.pdf",
                "hello_signed_INCSAVE_signed_EDITED.pdf",
                "modified_after_signature.pdf",
                "pades-lta-copied-doctst.pdf",
                "pades-signed-annot-added.pdf",
                "pades-signed-filled-form.pdf",
                "pades-spoofing-replaced-reason.pdf",
                "pades-t-duplicated-doctst.pdf",
                "pades-two-sig-copied-tst.pdf",
                "pdf-byterange-overlap.pdf",
                "pdf-eof.pdf",
                "pdf-removed-pages.pdf",
                "pdf-signed-added-page.pdf",
                "pdf-signed-corrupted.pdf",
                "pdf-signed-out-of-byteRange.pdf",
                "pdf-spoofing-attack.pdf",
                "pdf-structtreeroot-changes.pdf",
                "signature-referenced-from-multiple-fields.pdf",
                "siwa.pdf"
            })
    void aFileThatWasChangedAfterSigningIsCalledChangedOrBroken(String name) throws IOException {
        assertThat(integrity(sample(name))).isIn(Integrity.CHANGED, Integrity.BROKEN);
    }

    @ParameterizedTest
    @NeedsTool("pdfsig")
    @ValueSource(
            strings = {
                "DSS-1983.pdf",
                "TEST2_signed_with_zero_policy_hash.pdf",
                "belgian_pki_multiple_ocsps_lt.pdf",
                "doc-firmado-LT.pdf",
                "doc-firmado.pdf",
                "pades-same-border-annotations.pdf",
                "pdf-signed-original.pdf",
                "self-issued-qesig.pdf"
            })
    void aSoundFileIsIntactAndPdfsigSaysSoToo(String name, @TempDir Path folder)
            throws IOException, InterruptedException {
        byte[] pdf = sample(name);
        assertThat(integrity(pdf)).isEqualTo(Integrity.INTACT);
        assertThat(pdfsig(folder, pdf)).contains("Signature is Valid").doesNotContain("Invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pades_infinite_loop.pdf", "pades_opposite_infinite_loop.pdf", "malformed-pades.pdf"})
    void aFileThatLeadsReadersInCirclesIsNotIntact(String name) throws IOException {
        Verification verification = VERIFIER.verify(sample(name));
        assertThat(verification.isIntact()).isFalse();
    }

    /// All of them: whatever we call intact is valid for `pdfsig` too.
    @Test
    @Tag("soak")
    @NeedsTool("pdfsig")
    void nothingIsIntactThatPdfsigCallsInvalid(@TempDir Path folder)
            throws IOException, InterruptedException, URISyntaxException {
        URL one = Objects.requireNonNull(PublicSamplesTest.class.getResource("/validation/doc-firmado.pdf"));
        int intact = 0;
        try (FileSystem jar = FileSystems.newFileSystem(one.toURI(), Map.of());
                Stream<Path> all = Files.walk(jar.getPath("/"))) {
            for (Path file :
                    all.filter(path -> path.toString().endsWith(".pdf")).toList()) {
                byte[] pdf = Files.readAllBytes(file);
                if (VERIFIER.verify(pdf).isIntact()) {
                    intact++;
                    assertThat(pdfsig(folder, pdf))
                            .as(file.toString())
                            .contains("Signature is Valid")
                            .doesNotContain("Invalid");
                }
            }
        }
        assertThat(intact).isGreaterThan(15);
    }

    private static Integrity integrity(byte[] pdf) {
        return VERIFIER.verify(pdf) instanceof Verification.Judged judged ? judged.integrity() : Integrity.BROKEN;
    }

    private static byte[] sample(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PublicSamplesTest.class.getResourceAsStream("/validation/" + name), name)) {
            return in.readAllBytes();
        }
    }

    private static String pdfsig(Path folder, byte[] pdf) throws IOException, InterruptedException {
        return ExternalTool.run("pdfsig", Files.write(folder.resolve("sample.pdf"), pdf))
                .text();
    }
}
