package nl.impactwijzer.report.signing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.impactwijzer.report.Content;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.text.PDFTextStripper;

/// Reads attachments and page texts of one version of a file, within limits.
final class ContentReader {
    private final PDDocument document;
    private final Map<String, Content> attachments = new LinkedHashMap<>();
    private int bytesLeft = Limits.ATTACHED_BYTES;

    private ContentReader(PDDocument document) {
        this.document = document;
    }

    static SignedContent read(PDDocument document) throws IOException {
        ContentReader reader = new ContentReader(document);
        reader.attachments();
        String producer =
                Objects.requireNonNullElse(document.getDocumentInformation().getProducer(), "");
        return new SignedContent(reader.attachments, reader.pages(), producer);
    }

    private void attachments() throws IOException {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        if (names != null) {
            PDEmbeddedFilesNameTreeNode files = names.getEmbeddedFiles();
            if (files != null) {
                attachments(files, 0);
            }
        }
    }

    private void attachments(PDNameTreeNode<PDComplexFileSpecification> node, int depth) throws IOException {
        if (depth > 20) {
            throw new Refused("signing.file.tooLarge");
        }
        Map<String, PDComplexFileSpecification> files = node.getNames();
        if (files != null) {
            for (Map.Entry<String, PDComplexFileSpecification> file : files.entrySet()) {
                attachment(file.getKey(), file.getValue());
            }
        }
        List<PDNameTreeNode<PDComplexFileSpecification>> kids = node.getKids();
        if (kids != null) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : kids) {
                attachments(kid, depth + 1);
            }
        }
    }

    private void attachment(String key, PDComplexFileSpecification specification) throws IOException {
        PDEmbeddedFile file =
                Objects.requireNonNullElse(specification.getEmbeddedFileUnicode(), specification.getEmbeddedFile());
        if (file == null) {
            return;
        }
        String name = Objects.requireNonNullElse(specification.getFilename(), key);
        if (attachments.size() >= Limits.ATTACHMENTS || name.length() > 500) {
            throw new Refused("signing.file.tooLarge");
        }
        try (InputStream in = file.createInputStream()) {
            byte[] bytes = in.readNBytes(bytesLeft + 1);
            bytesLeft -= bytes.length;
            if (bytesLeft < 0) {
                throw new Refused("signing.file.tooLarge");
            }
            attachments.putIfAbsent(name, Content.of(bytes));
        }
    }

    private List<String> pages() throws IOException {
        int count = document.getNumberOfPages();
        if (count > Limits.PAGES) {
            throw new Refused("signing.file.tooManyPages", "n", count, "most", Limits.PAGES);
        }
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        // In the order in which it was written. Sorted by place, the lines of a long title in a table would be torn
        // apart by the cells beside it.
        stripper.setSortByPosition(false);
        List<String> pages = new ArrayList<>();
        int charactersLeft = Limits.TEXT_CHARACTERS;
        for (int page = 1; page <= count; page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            String text = stripper.getText(document);
            charactersLeft -= text.length();
            if (charactersLeft < 0) {
                throw new Refused("signing.file.tooLarge");
            }
            pages.add(text);
        }
        return pages;
    }
}
