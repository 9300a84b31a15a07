package nl.impactwijzer.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.Map;
import java.util.TreeMap;
import nl.impactwijzer.report.Attachment;
import nl.impactwijzer.report.Report;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/// Puts the files that belong to a report inside it, associated with the document as PDF/A-3 wants (6.8).
final class Embedding {
    private Embedding() {}

    static void apply(PDDocument document, Report report, Calendar date) throws IOException {
        if (report.attachments().isEmpty()) {
            return;
        }
        Map<String, PDComplexFileSpecification> names = new TreeMap<>();
        COSArray associated = new COSArray();
        for (Attachment attachment : report.attachments()) {
            PDComplexFileSpecification file = file(document, attachment, date);
            if (names.put(attachment.name(), file) != null) {
                throw new IllegalArgumentException("Two attachments are called " + attachment.name());
            }
            associated.add(file.getCOSObject());
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(names);
        PDDocumentNameDictionary dictionary = new PDDocumentNameDictionary(document.getDocumentCatalog());
        dictionary.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(dictionary);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.AF, associated);
    }

    private static PDComplexFileSpecification file(PDDocument document, Attachment attachment, Calendar date)
            throws IOException {
        byte[] bytes = attachment.content().bytes();
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        file.setSubtype(attachment.mediaType());
        file.setSize(bytes.length);
        file.setCreationDate(date);
        file.setModDate(date);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(attachment.name());
        specification.setFileUnicode(attachment.name());
        specification.setFileDescription(attachment.description());
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName(COSName.AF_RELATIONSHIP, relation(attachment.relation()));
        return specification;
    }

    private static String relation(Attachment.Relation relation) {
        return switch (relation) {
            case SOURCE -> "Source";
            case DATA -> "Data";
            case SUPPLEMENT -> "Supplement";
        };
    }
}
