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
        return ownPart(change.getObjectTree().getKeyChain()).stream().anyMatch(NEVER::contains);
    }

    /// The annotations of a page are found through the tags too; a time stamp adds one there.
    private static List<String> ownPart(List<String> chain) {
        int page = chain.lastIndexOf("Pg");
        return page >= 0 && page + 1 < chain.size() && chain.get(page + 1).equals("Annots")
                ? chain.subList(page + 1, chain.size())
                : chain;
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
