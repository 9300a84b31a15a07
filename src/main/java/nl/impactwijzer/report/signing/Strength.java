package nl.impactwijzer.report.signing;

import eu.europa.esig.dss.detailedreport.jaxb.XmlAOV;
import eu.europa.esig.dss.detailedreport.jaxb.XmlBasicBuildingBlocks;
import eu.europa.esig.dss.detailedreport.jaxb.XmlConclusion;
import eu.europa.esig.dss.detailedreport.jaxb.XmlConstraint;
import eu.europa.esig.dss.detailedreport.jaxb.XmlCryptographicValidation;
import eu.europa.esig.dss.detailedreport.jaxb.XmlStatus;
import eu.europa.esig.dss.enumerations.Indication;
import java.util.stream.Stream;

/// Whether the attributes of a signature are as they should be and its algorithms strong enough, in the library's
/// opinion.
///
/// A card often holds its owner's certificate without that of the issuer. The library then does not know how strong the
/// issuer's key is, and calls the whole signature doubtful. That is a question of trust, which is not asked here.
final class Strength {
    /// The library's name for "are all algorithms strong enough".
    private static final String ALGORITHMS = "ACCM";

    private static final String UNKNOWN = "?";

    private Strength() {}

    static boolean isEnough(XmlBasicBuildingBlocks blocks) {
        if (blocks.getSAV() == null) {
            return false;
        }
        return passed(blocks.getSAV().getConclusion())
                || blocks.getSAV().getConstraint().stream().allMatch(Strength::isFineOrAboutAlgorithms)
                        && blocks.getAOV() != null
                        && onlyAnIssuerIsUnknown(blocks.getAOV());
    }

    private static boolean isFineOrAboutAlgorithms(XmlConstraint constraint) {
        return constraint.getStatus() != XmlStatus.NOT_OK
                || ALGORITHMS.equals(constraint.getName().getKey());
    }

    private static boolean onlyAnIssuerIsUnknown(XmlAOV algorithms) {
        return Stream.of(
                                algorithms.getSignatureCryptographicValidation(),
                                algorithms.getSignedAttributesValidation(),
                                algorithms.getDigestMatchersValidation())
                        .allMatch(one -> one != null && passed(one.getConclusion()))
                && algorithms.getCertificateChainCryptographicValidation() != null
                && algorithms
                        .getCertificateChainCryptographicValidation()
                        .getCertificateCryptographicValidation()
                        .stream()
                        .allMatch(one -> passed(one.getConclusion()) || isUnknown(one));
    }

    private static boolean isUnknown(XmlCryptographicValidation one) {
        return one.getAlgorithm() != null && UNKNOWN.equals(one.getAlgorithm().getKeyLength());
    }

    private static boolean passed(XmlConclusion conclusion) {
        return conclusion != null && conclusion.getIndication() == Indication.PASSED;
    }
}
