package nl.impactwijzer.report.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;

/// The way back: from a piece of page content, or an annotation, to its element in the structure tree.
final class ParentTree {
    private final COSArray numbers;

    ParentTree(COSDictionary treeRoot) {
        numbers = treeRoot.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
    }

    void setPiece(TagTree.Piece piece, COSBase element) {
        int index = index(piece.page().getInt(COSName.STRUCT_PARENTS));
        ((COSArray) numbers.getObject(index + 1)).set(piece.number(), element);
    }

    /// Leaves the content without an element: it is decoration.
    void forget(TagTree.Piece piece) {
        setPiece(piece, COSNull.NULL);
    }

    void setAnnotation(COSDictionary annotation, COSDictionary element) {
        numbers.set(index(annotation.getInt(COSName.STRUCT_PARENT)) + 1, element);
    }

    void forgetAnnotation(COSDictionary annotation) {
        int index = index(annotation.getInt(COSName.STRUCT_PARENT));
        numbers.remove(index + 1);
        numbers.remove(index);
    }

    private int index(int key) {
        // Keys stand in ascending order, so this finds them by halves.
        int low = 0;
        int high = numbers.size() / 2 - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = ((COSInteger) numbers.getObject(2 * middle)).intValue();
            if (found == key) {
                return 2 * middle;
            }
            if (found < key) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        throw new IllegalStateException("No entry " + key + " in the parent tree");
    }
}
