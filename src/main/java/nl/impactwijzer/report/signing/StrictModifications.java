package nl.impactwijzer.report.signing;

import eu.europa.esig.dss.enumerations.PdfObjectModificationType;
import eu.europa.esig.dss.pdf.PdfDict;
import eu.europa.esig.dss.pdf.modifications.ObjectModification;
import eu.europa.esig.dss.pdf.modifications.PdfObjectModificationsFilter;
import java.util.List;
import java.util.Set;

/// Which changes after a signature count as "another signature was added", stricter than the library's own idea: that
/// one calls a swapped attachment form filling and changed metadata an extension.
final class StrictModifications extends PdfObjectModificationsFilter {
    private static final Set<String> NEVER = Set.of(
            "Names",
            "Metadata",
            "StructTreeRoot",
            "PieceInfo",
            "OutputIntents",
            "AF",
            "OpenAction",
            "AA",
            "OCProperties",
            "ParentTree",
            "Outlines",
            "Dests");

    @Override
    protected boolean isExtensionChange(ObjectModification change) {
        return isNewSignature(change) || !isForbidden(change) && super.isExtensionChange(change);
    }

    @Override
    protected boolean isSignatureOrFormFillChange(ObjectModification change) {
        return isNewSignature(change) || !isForbidden(change) && super.isSignatureOrFormFillChange(change);
    }

    @Override
    protected boolean isAnnotationChange(ObjectModification change) {
        return false;
    }

    private static boolean isForbidden(ObjectModification change) {
        return change.getObjectTree().getKeyChain().stream().anyMatch(NEVER::contains);
    }

    /// A blank field that is tagged is found through the structure tree too; its new value is a signature all the same.
    private static boolean isNewSignature(ObjectModification change) {
        List<String> chain = change.getObjectTree().getKeyChain();
        return change.getActionType() == PdfObjectModificationType.CREATION
                && !chain.isEmpty()
                && "V".equals(change.getObjectTree().getLastKey())
                && change.getFinalObject() instanceof PdfDict value
                && Set.of("Sig", "DocTimeStamp").contains(String.valueOf(value.getNameValue("Type")));
    }
}
