package nl.impactwijzer.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.impactwijzer.report.Attachment;
import nl.impactwijzer.report.SampleReports;
import nl.impactwijzer.text.Messages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfWriterTest {

    @Test
    void everyKindOfBlockConforms() {
        Conformance.assertConforms(WrittenReports.everything().pdf().bytes());
    }

    @Test
    void anEnglishReportConforms() {
        Conformance.assertConforms(WrittenReports.english().pdf().bytes());
    }

    @Test
    void hostileTextsConform() {
        Conformance.assertConforms(WrittenReports.hostile().pdf().bytes());
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        assertThat(WrittenReports.write(SampleReports.everything()).pdf())
                .isEqualTo(WrittenReports.everything().pdf());
    }

    @Test
    void textsAreShownAndNeverObeyed() throws IOException {
        try (PDDocument document = open(WrittenReports.hostile())) {
            String text = text(document);
            assertThat(text).contains("<script>alert(1)</script> <b>vet</b> &amp;");
            assertThat(links(document)).isEmpty();
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
        }
    }

    @Test
    void lettersAreFoundAgainByWhoSearches() throws IOException {
        try (PDDocument document = open(WrittenReports.everything())) {
            assertThat(text(document)).contains("officiële doorgifte");
        }
    }

    @Test
    void aCharacterWithoutAGlyphIsShownAsItsNumberAndReported() throws IOException {
        assertThat(WrittenReports.hostile().warnings())
                .singleElement()
                .satisfies(
                        warning -> assertThat(Messages.in(SampleReports.DUTCH).get(warning))
                                .contains("U+4E2D, U+6587"));
        try (PDDocument document = open(WrittenReports.hostile())) {
            assertThat(text(document)).contains("[U+4E2D][U+6587]").doesNotContain("\u202e", "\u00ad");
        }
        assertThat(WrittenReports.everything().warnings()).isEmpty();
    }

    @Test
    void pagesAreNumberedInTheLanguageOfTheReport() throws IOException {
        try (PDDocument dutch = open(WrittenReports.everything());
                PDDocument english = open(WrittenReports.english())) {
            assertThat(text(dutch)).contains("Pagina 2 van 8");
            assertThat(text(english)).contains("Page 2 of 2");
            assertThat(dutch.getDocumentCatalog().getLanguage()).isEqualTo("nl-NL");
            assertThat(english.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
        }
    }

    @Test
    void theContentsNameThePageOfEachChapter() throws IOException {
        try (PDDocument document = open(WrittenReports.everything())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(3);
            stripper.setEndPage(3);
            assertThat(stripper.getText(document)).containsPattern("Risico's en maatregelen[ .]+4");
        }
    }

    @Test
    void chaptersAreBookmarks() throws IOException {
        try (PDDocument document = open(WrittenReports.everything())) {
            List<String> titles = new ArrayList<>();
            document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> titles.add(item.getTitle()));
            assertThat(titles)
                    .containsExactly(
                            "Samenvatting", "Inhoud", "Risico's en maatregelen", "Alle antwoorden", "Ondertekening");
        }
    }

    @Test
    void attachedFilesAreInsideUnchanged() throws IOException {
        try (PDDocument document = open(WrittenReports.everything())) {
            var files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            for (Attachment attachment : SampleReports.attachments()) {
                PDComplexFileSpecification file = files.get(attachment.name());
                assertThat(file.getEmbeddedFileUnicode().toByteArray())
                        .isEqualTo(attachment.content().bytes());
                assertThat(file.getEmbeddedFileUnicode().getSubtype()).isEqualTo("application/json");
            }
            assertThat(files.get("dossier.json").getCOSObject().getNameAsString(COSName.AF_RELATIONSHIP))
                    .isEqualTo("Source");
            assertThat(document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.AF))
                    .hasSize(3);
        }
    }

    @Test
    void aLinkBrokenOverLinesIsOneLinkWithATitle() throws IOException {
        try (PDDocument document = open(WrittenReports.everything())) {
            List<PDAnnotation> links = new ArrayList<>();
            for (PDAnnotation annotation : document.getPage(1).getAnnotations()) {
                if ("Verdrag inzake de Rechten van het Kind (website, Engels)".equals(annotation.getContents())) {
                    links.add(annotation);
                }
            }
            assertThat(links)
                    .singleElement()
                    .satisfies(link -> assertThat(link.getCOSObject().getCOSArray(COSName.QUADPOINTS))
                            .hasSize(16));
        }
    }

    @Test
    void aTableHeaderIsReadOnceHoweverManyPagesItStandsOn() throws IOException {
        try (PDDocument document = open(WrittenReports.large())) {
            TagTree tree = new TagTree(document);
            List<Integer> pieces = new ArrayList<>();
            tree.walk(element -> {
                if (TagTree.is(element, COSName.getPDFName("TH"))) {
                    pieces.add((int) TagTree.kids(element).stream()
                            .filter(TagTree::isPiece)
                            .map(kid -> TagTree.piece(element, kid).page())
                            .distinct()
                            .count());
                }
            });
            assertThat(pieces).isNotEmpty().allMatch(pages -> pages <= 1);
        }
    }

    @Test
    void signaturePlacesAreBlankNamedFields() throws IOException {
        try (PDDocument document = open(WrittenReports.english())) {
            List<PDSignatureField> fields = document.getSignatureFields();
            assertThat(fields)
                    .extracting(PDSignatureField::getPartialName)
                    .containsExactly("Signature1", "Signature2", "Signature3");
            assertThat(fields).allSatisfy(field -> {
                assertThat(field.getSignature()).isNull();
                assertThat(field.getAlternateFieldName()).isNotBlank();
                assertThat(field.getWidgets().getFirst().getRectangle().getWidth())
                        .isGreaterThan(100);
            });
        }
    }

    @Test
    void writingStopsWhenItIsCancelled() {
        Progress stop = new Progress() {
            private int seen;

            @Override
            public void at(Step step, int done, int total) {
                if (step == Step.PAGES) {
                    seen = done;
                }
            }

            @Override
            public boolean cancelled() {
                return seen == 3;
            }
        };
        assertThat(new PdfWriter().write(SampleReports.everything(), stop)).isEqualTo(new PdfResult.Cancelled());
    }

    @Test
    void aPageCanBeLookedAt() throws IOException {
        try (PagePreview preview =
                PagePreview.open(WrittenReports.everything().pdf().bytes())) {
            assertThat(preview.pages()).isEqualTo(8);
            PagePreview.Pixels cover = preview.pixels(0, 300);
            assertThat(cover.width()).isEqualTo(300);
            assertThat(cover.argb()[150 + 20 * 300])
                    .as("the dark blue band of the cover")
                    .isEqualTo(0xFF154273);
        }
    }

    private static PDDocument open(PdfResult.Written written) throws IOException {
        return Loader.loadPDF(written.pdf().bytes());
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    private static List<PDAnnotation> links(PDDocument document) throws IOException {
        List<PDAnnotation> links = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            links.addAll(page.getAnnotations(annotation -> "Link".equals(annotation.getSubtype())));
        }
        return links;
    }
}
