package nl.impactwijzer.report.signing;

import eu.europa.esig.dss.detailedreport.jaxb.XmlBasicBuildingBlocks;
import eu.europa.esig.dss.detailedreport.jaxb.XmlConstraintsConclusion;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.TokenExtractionStrategy;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.spi.client.http.MemoryDataLoader;
import eu.europa.esig.dss.spi.policy.SignaturePolicyProvider;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.validation.reports.Reports;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What the signature library says about one signature, with strict rules and without any network.
///
/// Its verdict on trust is left aside: whom to trust is for the person to say. What counts are its four verdicts on the
/// signature itself: format, signing certificate, cryptography and attributes.
///
/// @param field the name of the signature's field
record LibraryOpinion(
        String field,
        Optional<Signer> signer,
        Optional<Instant> claimed,
        String level,
        boolean baseline,
        Problem problem) {

    enum Problem {
        NONE,
        /// The bytes in the file are not those that were signed.
        CONTENT,
        /// The form of the signature, or what happened to the file after it, breaks the rules.
        FORM,
        /// The mathematics does not fit, or is too weak to rely on.
        CRYPTOGRAPHY
    }

    static StampOpinion.All of(Versions versions) {
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(versions.file()));
        // With true nothing named in a certificate is fetched; the plain constructor would even read local files.
        validator.setCertificateVerifier(new CommonCertificateVerifier(true));
        SignaturePolicyProvider policies = new SignaturePolicyProvider();
        policies.setDataLoader(new MemoryDataLoader(Map.of()));
        validator.setSignaturePolicyProvider(policies);
        validator.setTokenExtractionStrategy(TokenExtractionStrategy.NONE);
        validator.setEnableEtsiValidationReport(false);
        validator.setIncludeSemantics(false);
        validator.setPdfObjFactory(new PdfObjects(versions));
        Reports reports = validator.validateDocument(StrictPolicy.get());
        return new StampOpinion.All(
                reports.getDiagnosticData().getSignatures().stream()
                        .map(signature -> opinion(validator, reports, signature))
                        .toList(),
                reports.getDiagnosticData().getTimestampList().stream()
                        .map(StampOpinion::of)
                        .toList());
    }

    private static LibraryOpinion opinion(PDFDocumentValidator validator, Reports reports, SignatureWrapper signature) {
        Optional<Signer> signer = Optional.ofNullable(validator.getSignatureById(signature.getId()))
                .map(AdvancedSignature::getSigningCertificateToken)
                .map(CertificateToken::getCertificate)
                .map(Signer::of);
        SignatureLevel level = signature.getSignatureFormat();
        XmlBasicBuildingBlocks blocks = reports.getDetailedReport().getBasicBuildingBlockById(signature.getId());
        return new LibraryOpinion(
                Objects.requireNonNullElse(signature.getFirstFieldName(), ""),
                signer,
                Optional.ofNullable(signature.getClaimedSigningTime()).map(Date::toInstant),
                level == null ? "" : level.toString(),
                level != null && level.toString().startsWith("PAdES-BASELINE-"),
                problem(signature, blocks));
    }

    private static Problem problem(SignatureWrapper signature, XmlBasicBuildingBlocks blocks) {
        if (!signature.isSignatureIntact()
                && signature.getDigestMatchers().stream()
                        .anyMatch(matcher -> matcher.isDataFound() && !matcher.isDataIntact())) {
            return Problem.CONTENT;
        }
        if (!passed(blocks.getFC())) {
            return Problem.FORM;
        }
        return signature.isSignatureValid()
                        && Stream.of(blocks.getISC(), blocks.getCV()).allMatch(LibraryOpinion::passed)
                        && Strength.isEnough(blocks)
                ? Problem.NONE
                : Problem.CRYPTOGRAPHY;
    }

    private static boolean passed(XmlConstraintsConclusion block) {
        return block != null
                && block.getConclusion() != null
                && block.getConclusion().getIndication() == Indication.PASSED;
    }
}
