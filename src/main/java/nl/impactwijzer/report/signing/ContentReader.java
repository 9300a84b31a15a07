package nl.impactwijzer.report.signing;

import java.io.IOException;
import java.io.InputStream;
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

/// Reads attachments and page texts of one version of a file, within limits.
final class ContentReader {
    private final PDDocument document;
    private final Map<String, Content> attachments = new LinkedHashMap<>();
    private int bytesLeft = Limits.ATTACHED_BYTES;

    private ContentReader(PDDocument document) {
        this.document = document;
    }

    /// What the version holds; what the file may do by itself is not looked at.
    static SignedContent read(PDDocument document) throws IOException {
        ContentReader reader = new ContentReader(document);
        reader.attachments();
        String producer =
                Objects.requireNonNullElse(document.getDocumentInformation().getProducer(), "");
        return new SignedContent(
                reader.attachments,
                PageTexts.of(document),
                producer.substring(0, Math.min(producer.length(), Limits.NAME_CHARACTERS)),
                List.of());
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
                if (file.getValue() != null) {
                    attachment(file.getKey(), file.getValue());
                }
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
        PDEmbeddedFile unicode = specification.getEmbeddedFileUnicode();
        PDEmbeddedFile file = unicode == null ? specification.getEmbeddedFile() : unicode;
        if (file == null) {
            return;
        }
        String name = Objects.requireNonNullElse(specification.getFilename(), key);
        if (attachments.size() >= Limits.ATTACHMENTS || name.length() > Limits.NAME_CHARACTERS) {
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
}
