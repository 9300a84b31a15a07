package nl.impactwijzer.report.signing;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.TimestampType;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// What the signature library says about one time stamp.
///
/// @param fields the names of its own field, when it is over the whole document; empty for one inside a signature
/// @param signatures the fields of the signatures that it proves the time of
/// @param sound whether it fits what it is over, and its own signature holds
record StampOpinion(Set<String> fields, Set<String> signatures, ProvenTime time, boolean sound) {

    static StampOpinion of(TimestampWrapper stamp) {
        CertificateWrapper certificate = stamp.getSigningCertificate();
        boolean ofDocument = stamp.getType() == TimestampType.DOCUMENT_TIMESTAMP && stamp.getPDFRevision() != null;
        return new StampOpinion(
                ofDocument ? new HashSet<>(stamp.getPDFRevision().getSignatureFieldNames()) : Set.of(),
                stamp.getTimestampedSignatures().stream()
                        .map(SignatureWrapper::getFirstFieldName)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                new ProvenTime(
                        stamp.getProductionTime().toInstant(),
                        certificate == null ? "" : Objects.requireNonNullElse(certificate.getCommonName(), "")),
                stamp.isMessageImprintDataFound()
                        && stamp.isMessageImprintDataIntact()
                        && stamp.isSignatureIntact()
                        && stamp.isSignatureValid());
    }

    /// Both kinds of opinions about one file.
    record All(List<LibraryOpinion> signatures, List<StampOpinion> stamps) {
        long documentStamps() {
            return stamps.stream().filter(stamp -> !stamp.fields().isEmpty()).count();
        }
    }
}
