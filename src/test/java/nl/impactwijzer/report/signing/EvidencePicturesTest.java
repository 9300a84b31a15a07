package nl.impactwijzer.report.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Evidence;
import nl.impactwijzer.exchange.Sha256;
import nl.impactwijzer.exchange.sample.SampleDossier;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.catalogue.Provenance;
import nl.impactwijzer.report.SampleReports;
import nl.impactwijzer.report.compose.ReportComposer;
import nl.impactwijzer.report.compose.ReportOptions;
import nl.impactwijzer.report.pdf.Conformance;
import nl.impactwijzer.report.pdf.PdfResult;
import nl.impactwijzer.report.pdf.PdfWriter;
import nl.impactwijzer.report.pdf.Progress;
import nl.impactwijzer.scoring.Assessment;
import nl.impactwijzer.testkit.Questionnaires;
import nl.impactwijzer.text.Messages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/// Pictures that people keep as evidence: photographs, drawings, pictures of a screen.
class EvidencePicturesTest {

    private static final Questionnaire KIA = Questionnaires.kia();

    private final Map<String, byte[]> files = new HashMap<>();

    @Test
    void picturesAmongTheEvidenceArePrintedWithWordsAndTheReportConforms() throws IOException {
        Dossier example = SampleDossier.of(KIA).orElseThrow().dossier();
        Dossier dossier = Dossier.start(
                        example.id(), KIA.ref(), example.product(), example.role(), "", example.created())
                .with(evidence("breed", "Schermafbeelding van de start", "png", picture(1600, 400, "png")))
                .with(evidence("hoog", "Telefoon <b>zoë</b> مرحبا", "png", picture(300, 2400, "png")))
                .with(evidence("foto", "Foto van het lokaal", "jpeg", picture(640, 480, "jpg")))
                .with(evidence(
                        "kapot", "Geen echte afbeelding", "png", "geen afbeelding".getBytes(StandardCharsets.UTF_8)));

        byte[] pdf = written(dossier);
        Conformance.assertConforms(Keys.signed(
                pdf, Keys.ASSESSOR, SigningPlaces.of(pdf).free().getFirst().field()));
        List<Drawn> drawn = drawn(pdf);
        assertThat(drawn).hasSize(3);
        assertThat(drawn).allSatisfy(picture -> {
            assertThat(picture.bottom()).as("inside the page").isGreaterThan(20);
            assertThat(picture.top()).as("inside the page").isLessThan(822);
        });
        assertThat(String.join(" ", content(pdf).pages()).replaceAll("\\s+", " "))
                .contains("Afbeeldingen bij het bewijs", "Foto van het lokaal");
        assertThat(alternativeTexts(pdf))
                .contains("Afbeelding bij het bewijs \"Schermafbeelding van de start\": Gemaakt op het startscherm");
    }

    @Test
    void aPictureThatIsNotAtHandIsOnlyNamed() {
        Dossier dossier = SampleDossier.of(KIA)
                .orElseThrow()
                .dossier()
                .with(evidence("weg", "Weg geraakt", "png", new byte[] {1}));
        files.clear();

        assertThat(String.join(" ", content(written(dossier)).pages()).replaceAll("\\s+", " "))
                .contains("Weg geraakt")
                .doesNotContain("Afbeeldingen bij het bewijs");
    }

    private Evidence evidence(String id, String title, String type, byte[] bytes) {
        String sha256 = Sha256.of(bytes);
        files.put(sha256, bytes);
        return new Evidence(
                id,
                title,
                new Evidence.KeptFile(id + "." + type, sha256, bytes.length, "image/" + type),
                "Gemaakt op het startscherm",
                "",
                Optional.empty());
    }

    private static byte[] picture(int width, int height, String format) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillOval(0, 0, width, height);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private byte[] written(Dossier dossier) {
        Assessment assessment = Assessment.of(KIA, dossier, LocalDate.of(2026, 11, 22));
        ReportOptions options = ReportOptions.complete(SampleReports.CREATED, "", "", "0.1.0", new Provenance.BuiltIn())
                .withEvidence(sha256 -> Optional.ofNullable(files.get(sha256)));
        return ((PdfResult.Written) new PdfWriter()
                        .write(
                                ReportComposer.compose(
                                        assessment, assessment.outcome(), options, Messages.in(Messages.DUTCH)),
                                Progress.none()))
                .pdf()
                .bytes();
    }

    private static SignedContent content(byte[] pdf) {
        return ((Verification.Unsigned) new PdfVerifier().verify(pdf)).content();
    }

    private record Drawn(float bottom, float top) {}

    private static List<Drawn> drawn(byte[] pdf) throws IOException {
        List<Drawn> drawn = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                new Images(drawn).processPage(page);
            }
        }
        return drawn;
    }

    private static String alternativeTexts(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StringBuilder texts = new StringBuilder();
            document.getDocument().getXrefTable().keySet().stream()
                    .map(key -> document.getDocument().getObjectFromPool(key).getObject())
                    .filter(COSDictionary.class::isInstance)
                    .map(object -> ((COSDictionary) object).getString(COSName.ALT, ""))
                    .forEach(text -> texts.append(text).append('\n'));
            return texts.toString();
        }
    }

    /// Where pictures stand on a page, in points from its bottom.
    private static final class Images extends PDFStreamEngine {
        private final List<Drawn> drawn;

        Images(List<Drawn> drawn) {
            this.drawn = drawn;
            addOperator(new Concatenate(this));
            addOperator(new DrawObject(this));
            addOperator(new SetMatrix(this));
            addOperator(new Save(this));
            addOperator(new Restore(this));
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (operator.getName().equals(OperatorName.DRAW_OBJECT)
                    && operands.getFirst() instanceof COSName name
                    && getResources().getXObject(name) instanceof PDImageXObject) {
                Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
                float bottom = matrix.getTranslateY();
                drawn.add(
                        new Drawn(Math.min(bottom, bottom + matrix.getScaleY()), bottom + matrix.getScalingFactorY()));
                return;
            }
            super.processOperator(operator, operands);
        }
    }
}
