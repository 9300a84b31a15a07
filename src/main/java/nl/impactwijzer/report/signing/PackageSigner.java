package nl.impactwijzer.report.signing;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.cades.CAdESSignatureParameters;
import eu.europa.esig.dss.cades.signature.CAdESService;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignaturePackaging;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Date;

/// Signs the list of a questionnaire package with CAdES baseline B, apart from the list itself, without any network.
public final class PackageSigner {

    private final SigningKey key;
    private final Instant at;

    /// @param at the time that the signature claims, by the clock of this computer
    public PackageSigner(SigningKey key, Instant at) {
        Libraries.hush();
        this.key = key;
        this.at = at;
    }

    /// @throws GeneralSecurityException when the key refuses, or its certificate is not valid at that time
    public byte[] sign(byte[] content) throws GeneralSecurityException {
        key.chain().getFirst().checkValidity(Date.from(at));
        return signed(content);
    }

    /// Also with a certificate that a reader will not accept.
    byte[] signed(byte[] content) throws GeneralSecurityException {
        CAdESSignatureParameters parameters = new CAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.CAdES_BASELINE_B);
        parameters.setSignaturePackaging(SignaturePackaging.DETACHED);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(key.chain().getFirst()));
        parameters.setCertificateChain(
                key.chain().stream().map(CertificateToken::new).toList());
        parameters.bLevel().setSigningDate(Date.from(at));
        DSSDocument document = new InMemoryDocument(content);
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        verifier.setAlertOnExpiredCertificate(new SilentOnStatusAlert());
        CAdESService service = new CAdESService(verifier);
        SignatureAlgorithm algorithm =
                SignatureAlgorithm.getAlgorithm(parameters.getEncryptionAlgorithm(), parameters.getDigestAlgorithm());
        byte[] data = service.getDataToSign(document, parameters).getBytes();
        SignatureValue value = new SignatureValue(algorithm, key.sign(algorithm.getJCEId(), data));
        return DSSUtils.toByteArray(service.signDocument(document, parameters, value));
    }
}
