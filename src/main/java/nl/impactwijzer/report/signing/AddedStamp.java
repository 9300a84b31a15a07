package nl.impactwijzer.report.signing;

import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/// Recognises the field that a time stamp over the whole document brings along (ISO 32000-2, 12.8.5): new, without any
/// size, and with nothing in it that could show or do something.
final class AddedStamp {
    private static final Set<COSName> KEYS = Set.of(
            COSName.TYPE,
            COSName.SUBTYPE,
            COSName.FT,
            COSName.T,
            COSName.V,
            COSName.F,
            COSName.FF,
            COSName.RECT,
            COSName.P,
            COSName.AP);

    private final COSDocument signed;

    AddedStamp(COSDocument signed) {
        this.signed = signed;
    }

    /// Whether nothing happened to this list but that such fields were put behind what was there.
    boolean isAllThatIsNew(@Nullable COSBase before, @Nullable COSBase now) {
        COSArray was = before instanceof COSArray array ? array : new COSArray();
        if (before != null && !(before instanceof COSArray)
                || !(now instanceof COSArray is)
                || is.size() < was.size()) {
            return false;
        }
        for (int i = 0; i < was.size(); i++) {
            if (!(was.get(i) instanceof COSObject first)
                    || !(is.get(i) instanceof COSObject second)
                    || !first.getKey().equals(second.getKey())) {
                return false;
            }
        }
        for (int i = was.size(); i < is.size(); i++) {
            if (!isNewStamp(is.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isNewStamp(COSBase element) {
        return element instanceof COSObject reference
                && !signed.getXrefTable().containsKey(reference.getKey())
                && reference.getObject() instanceof COSDictionary field
                && KEYS.containsAll(field.keySet())
                && COSName.SIG.equals(field.getCOSName(COSName.FT))
                && COSName.getPDFName("Widget").equals(field.getCOSName(COSName.SUBTYPE))
                && hasNoSize(field.getCOSArray(COSName.RECT))
                && showsNothing(field.getCOSDictionary(COSName.AP))
                && isStamp(field.getCOSDictionary(COSName.V));
    }

    private static boolean isStamp(@Nullable COSDictionary value) {
        return value != null && COSName.DOC_TIME_STAMP.equals(value.getCOSName(COSName.TYPE));
    }

    private static boolean showsNothing(@Nullable COSDictionary appearance) {
        return appearance == null
                || Set.of(COSName.N).containsAll(appearance.keySet())
                        && appearance.getDictionaryObject(COSName.N) instanceof COSStream stream
                        && stream.getLength() == 0;
    }

    private static boolean hasNoSize(@Nullable COSArray rectangle) {
        if (rectangle == null || rectangle.size() != 4) {
            return false;
        }
        for (int i = 0; i < 4; i++) {
            if (!(rectangle.getObject(i) instanceof COSNumber number) || number.floatValue() != 0) {
                return false;
            }
        }
        return true;
    }
}
