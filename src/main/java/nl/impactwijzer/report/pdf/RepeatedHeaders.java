package nl.impactwijzer.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// Keeps a table header that is printed again on a next page out of the structure tree: the eye wants it there, the
/// ear has heard it already. The repetition becomes a pagination artifact (ISO 32000-1, 14.8.2.2).
final class RepeatedHeaders {
    private static final COSName HEAD = COSName.getPDFName("THead");

    private final TagTree tree;
    private final Map<COSDictionary, Set<Integer>> repeated = new LinkedHashMap<>();

    RepeatedHeaders(TagTree tree) {
        this.tree = tree;
    }

    void silence() throws IOException {
        tree.walk(element -> {
            if (HEAD.equals(TagTree.type(element))) {
                firstPage(element).forEach(page -> collect(element, page));
            }
        });
        for (Map.Entry<COSDictionary, Set<Integer>> page : repeated.entrySet()) {
            rewrite(new PDPage(page.getKey()), page.getValue());
        }
    }

    /// The page of the first content below this element: none or one.
    private static List<COSDictionary> firstPage(COSDictionary element) {
        for (COSBase kid : TagTree.kids(element)) {
            if (TagTree.isPiece(kid)) {
                return List.of(TagTree.piece(element, kid).page());
            }
            if (TagTree.isElement(kid)) {
                List<COSDictionary> page = firstPage((COSDictionary) kid);
                if (!page.isEmpty()) {
                    return page;
                }
            }
        }
        return List.of();
    }

    private void collect(COSDictionary element, COSDictionary firstPage) {
        List<COSBase> kept = new ArrayList<>();
        for (COSBase kid : TagTree.kids(element)) {
            if (TagTree.isPiece(kid)) {
                TagTree.Piece piece = TagTree.piece(element, kid);
                if (piece.page().equals(firstPage)) {
                    kept.add(kid);
                } else {
                    repeated.computeIfAbsent(piece.page(), _ -> new HashSet<>()).add(piece.number());
                    tree.parents().forget(piece);
                }
            } else {
                kept.add(kid);
                if (TagTree.isElement(kid)) {
                    collect((COSDictionary) kid, firstPage);
                }
            }
        }
        TagTree.setKids(element, kept);
    }

    private static void rewrite(PDPage page, Set<Integer> numbers) throws IOException {
        List<Object> tokens = new PDFStreamParser(page).parse();
        for (int i = 2; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator operator
                    && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)
                    && tokens.get(i - 1) instanceof COSDictionary properties
                    && numbers.contains(properties.getInt(COSName.MCID))) {
                tokens.set(i - 2, COSName.ARTIFACT);
                tokens.set(i - 1, pagination());
            }
        }
        PDStream content = new PDStream(new COSStream());
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(content);
    }

    private static COSDictionary pagination() {
        COSDictionary properties = new COSDictionary();
        properties.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
        return properties;
    }
}
