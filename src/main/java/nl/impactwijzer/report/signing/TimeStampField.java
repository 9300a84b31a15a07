package nl.impactwijzer.report.signing;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/// Tells a time stamp over the whole document (ISO 32000-2, 12.8.5) from a signature of a person: both stand in a
/// signature field.
final class TimeStampField {
    private TimeStampField() {}

    static boolean is(PDSignatureField field) {
        PDSignature value = field.getSignature();
        return value != null
                && COSName.DOC_TIME_STAMP.equals(value.getCOSObject().getCOSName(COSName.TYPE));
    }
}
