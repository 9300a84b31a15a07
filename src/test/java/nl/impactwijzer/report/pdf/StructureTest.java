package nl.impactwijzer.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.impactwijzer.report.Attachment;
import nl.impactwijzer.report.Block;
import nl.impactwijzer.report.Chapter;
import nl.impactwijzer.report.Content;
import nl.impactwijzer.report.Picture;
import nl.impactwijzer.report.Report;
import nl.impactwijzer.report.SampleReports;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What no validator sees and everybody hears who has a report read aloud: the order, the headers, the texts of
/// pictures and links, and where a bookmark leads.
class StructureTest {
    private static final PDDocument DOCUMENT = open(WrittenReports.everything());
    private static final TagTree TREE = new TagTree(DOCUMENT);

    @AfterAll
    static void close() throws IOException {
        DOCUMENT.close();
    }

    @Test
    void whatIsSaidOfEveryLineAndHeaderStandsInTheFileOnce() {
        Map<Map<COSName, COSBase>, Integer> lists = new HashMap<>();
        COSDocument objects = DOCUMENT.getDocument();
        for (COSObjectKey key : List.copyOf(objects.getXrefTable().keySet())) {
            if (objects.getObjectFromPool(key).getObject() instanceof COSDictionary list
                    && !(list instanceof COSStream)
                    && list.size() > 0
                    && list.getValues().stream().allMatch(COSName.class::isInstance)) {
                Map<COSName, COSBase> entries = new HashMap<>();
                list.forEach(entries::put);
                lists.merge(entries, 1, Integer::sum);
            }
        }
        assertThat(lists).isNotEmpty();
        assertThat(lists.values()).containsOnly(1);
    }

    @Test
    void everyBookmarkLeadsToThePageOfItsTitleInTheOrderOfThePages() throws IOException {
        List<Integer> pages = new ArrayList<>();
        check(DOCUMENT.getDocumentCatalog().getDocumentOutline(), pages);
        assertThat(pages).hasSizeGreaterThan(4).isSorted();
    }

    private static void check(PDOutlineNode node, List<Integer> pages) throws IOException {
        for (PDOutlineItem item : node.children()) {
            int page = DOCUMENT.getPages().indexOf(item.findDestinationPage(DOCUMENT)) + 1;
            pages.add(page);
            assertThat(plain(text(page))).contains(plain(item.getTitle()));
            check(item, pages);
        }
    }

    @Test
    void everyPageHasTheNumberThatIsPrintedOnIt() throws IOException {
        String[] labels = DOCUMENT.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
        assertThat(labels).hasSize(DOCUMENT.getNumberOfPages());
        for (int page = 2; page <= labels.length; page++) {
            assertThat(text(page)).contains("Pagina " + labels[page - 1] + " van " + labels.length);
        }
    }

    @Test
    void everyHeaderOfATableSaysWhatItIsTheHeaderOf() {
        List<String> scopes = new ArrayList<>();
        TREE.walk(element -> {
            if (TagTree.is(element, COSName.getPDFName("TH"))) {
                scopes.add(scope(element));
            }
        });
        assertThat(scopes).contains("Row", "Column").allMatch(Set.of("Row", "Column", "Both")::contains);
    }

    private static String scope(COSDictionary header) {
        COSBase attributes = header.getDictionaryObject(COSName.A);
        if (attributes instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSDictionary one && one.containsKey(COSName.getPDFName("Scope"))) {
                    return one.getNameAsString(COSName.getPDFName("Scope"));
                }
            }
        }
        return attributes instanceof COSDictionary one ? one.getNameAsString("Scope", "") : "";
    }

    @Test
    void everyRowOfATableHasCellsInTheOrderOfItsHeader() {
        TREE.walk(element -> {
            if (TagTree.is(element, COSName.getPDFName("TR"))) {
                assertThat(TagTree.kids(element))
                        .isNotEmpty()
                        .allMatch(kid ->
                                TagTree.is(kid, COSName.getPDFName("TH")) || TagTree.is(kid, COSName.getPDFName("TD")));
            }
        });
    }

    @Test
    void everyLinkIsTaggedAndSaysWhereItGoes() throws IOException {
        Set<COSDictionary> tagged = new HashSet<>();
        TREE.walk(element -> {
            if (TagTree.is(element, TagTree.LINK)) {
                TagTree.kids(element).stream()
                        .filter(TagTree::isObject)
                        .map(TagTree::annotation)
                        .forEach(tagged::add);
            }
        });
        int links = 0;
        for (PDPage page : DOCUMENT.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink) {
                    links++;
                    assertThat(annotation.getContents()).isNotBlank();
                    assertThat(tagged).contains(annotation.getCOSObject());
                }
            }
        }
        assertThat(links).isGreaterThan(5);
    }

    @Test
    void everyPictureSaysWhatItShows() {
        List<String> told = new ArrayList<>();
        TREE.walk(element -> {
            if (TagTree.is(element, COSName.getPDFName("Figure"))) {
                told.add(element.getString(COSName.ALT, ""));
            }
        });
        List<String> meant = SampleReports.everything().chapters().stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .filter(Picture.class::isInstance)
                .map(block -> ((Picture) block).alt())
                .toList();
        assertThat(meant).isNotEmpty();
        assertThat(told).isEqualTo(meant);
    }

    /// From top to bottom, page after page; only what stands side by side has no order of its own.
    @Test
    void whatIsReadFollowsWhatIsSeen() throws IOException {
        Map<COSDictionary, Map<Integer, Float>> heights = new HashMap<>();
        Map<COSDictionary, Integer> numbers = new HashMap<>();
        for (int page = 0; page < DOCUMENT.getNumberOfPages(); page++) {
            COSDictionary key = DOCUMENT.getPage(page).getCOSObject();
            heights.put(key, heights(DOCUMENT.getPage(page)));
            numbers.put(key, page);
        }
        List<Float> order = new ArrayList<>();
        TREE.walk(element -> {
            if (Set.of("H1", "H2", "H3", "P", "Table", "L")
                            .contains(TagTree.type(element).getName())
                    && !isBeside(element)) {
                first(element, heights, numbers).ifPresent(order::add);
            }
        });
        assertThat(order).hasSizeGreaterThan(20).isSorted();
    }

    /// The first thing that is seen of an element: its page in thousands, and how far below the top.
    private static Optional<Float> first(
            COSDictionary element,
            Map<COSDictionary, Map<Integer, Float>> heights,
            Map<COSDictionary, Integer> numbers) {
        for (COSBase kid : TagTree.kids(element)) {
            if (TagTree.isPiece(kid)) {
                TagTree.Piece piece = TagTree.piece(element, kid);
                Float height = heights.getOrDefault(piece.page(), Map.of()).get(piece.number());
                if (height != null) {
                    return Optional.of(numbers.getOrDefault(piece.page(), 0) * 10_000 + height);
                }
            } else if (TagTree.isElement(kid)) {
                Optional<Float> inner = first((COSDictionary) kid, heights, numbers);
                if (inner.isPresent()) {
                    return inner;
                }
            }
        }
        return Optional.empty();
    }

    /// Heat maps and places for signatures stand beside each other.
    private static boolean isBeside(COSDictionary element) {
        COSDictionary parent = element.getCOSDictionary(COSName.P);
        return parent != null && !TagTree.is(parent, COSName.getPDFName("Sect"));
    }

    private static Map<Integer, Float> heights(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, Float> heights = new TreeMap<>();
        extractor.getMarkedContents().forEach(content -> collect(content, heights));
        return heights;
    }

    private static void collect(PDMarkedContent content, Map<Integer, Float> heights) {
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition letter) {
                heights.merge(content.getMCID(), letter.getYDirAdj(), Math::min);
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, heights);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void anImageIsShownWithItsTextAndEnclosedWithItsKind(String format) throws IOException {
        String type = format.equals("png") ? "image/png" : "image/jpeg";
        Content image = Content.of(SampleReports.picture(format));
        Report sample = SampleReports.english();
        Report report = new Report(
                sample.title(),
                sample.subject(),
                sample.language(),
                sample.author(),
                sample.organisation(),
                sample.created(),
                sample.seed(),
                sample.cover(),
                List.of(new Chapter(
                        "bewijs", "Bewijs", List.<Block>of(new Picture(image, "Een schermafdruk van Żółć", 80)))),
                List.of(new Attachment(
                        "bewijs." + format, type, Attachment.Relation.SUPPLEMENT, "Een schermafdruk", image)));
        byte[] pdf = WrittenReports.write(report).pdf().bytes();
        Conformance.assertConforms(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var file = document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("bewijs." + format);
            assertThat(file.getEmbeddedFileUnicode().getSubtype()).isEqualTo(type);
            assertThat(file.getEmbeddedFileUnicode().toByteArray()).isEqualTo(image.bytes());
            assertThat(file.getFileDescription()).isEqualTo("Een schermafdruk");
            List<String> told = new ArrayList<>();
            new TagTree(document).walk(element -> {
                if (TagTree.is(element, COSName.getPDFName("Figure"))) {
                    told.add(element.getString(COSName.ALT, ""));
                }
            });
            assertThat(told).containsExactly("Een schermafdruk van Żółć");
        }
    }

    private static PDDocument open(PdfResult.Written written) {
        try {
            return Loader.loadPDF(written.pdf().bytes());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(DOCUMENT);
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
