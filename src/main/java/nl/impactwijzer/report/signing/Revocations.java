package nl.impactwijzer.report.signing;

import eu.europa.esig.dss.crl.CRLUtils;
import eu.europa.esig.dss.enumerations.RevocationOrigin;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.CertificateExtensionsUtils;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLToken;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPToken;
import java.io.IOException;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.impactwijzer.text.Message;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/// Fetches, where the certificates of a signer and of a time-stamp authority name it, the proof that they were not
/// revoked: an online answer (OCSP) or a list (CRL), and the issuers that are missing.
final class Revocations {
    private static final int MOST_BYTES = 20_000_000;
    private static final int MOST_ISSUER_BYTES = 200_000;

    private final Web web;
    private final Map<String, byte[]> lists = new HashMap<>();
    private Optional<Message> failure = Optional.empty();

    Revocations(Web web) {
        this.web = web;
    }

    /// A verifier that asks here, and nowhere else.
    CommonCertificateVerifier verifier() {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        verifier.setOcspSource(this::online);
        verifier.setCrlSource(this::list);
        verifier.setAIASource(this::issuers);
        // Whom to trust is for a reader to say; the proofs are gathered for all.
        verifier.setCheckRevocationForUntrustedChains(true);
        return verifier;
    }

    /// The last authority that did not answer.
    Optional<Message> failure() {
        return failure;
    }

    private CRLToken list(CertificateToken certificate, CertificateToken issuer) {
        for (String address : CertificateExtensionsUtils.getCRLAccessUrls(certificate)) {
            try {
                CRLToken token = new CRLToken(
                        certificate, CRLUtils.buildCRLValidity(CRLUtils.buildCRLBinary(list(address)), issuer));
                token.setExternalOrigin(RevocationOrigin.EXTERNAL);
                token.setSourceURL(address);
                return token;
            } catch (Web.Failed e) {
                failure = Optional.of(e.why());
            } catch (IOException | RuntimeException _) {
                failure = Optional.of(Message.of("signing.web.nonsense", "host", address));
            }
        }
        return none();
    }

    private byte[] list(String address) throws Web.Failed {
        byte[] known = lists.get(address);
        if (known == null) {
            known = web.get(address, MOST_BYTES);
            lists.put(address, known);
        }
        return known;
    }

    private OCSPToken online(CertificateToken certificate, CertificateToken issuer) {
        for (String address : CertificateExtensionsUtils.getOCSPAccessUrls(certificate)) {
            try {
                Optional<OCSPToken> token = online(address, certificate, issuer);
                if (token.isPresent()) {
                    return token.get();
                }
                failure = Optional.of(Message.of("signing.web.nonsense", "host", address));
            } catch (Web.Failed e) {
                failure = Optional.of(e.why());
            } catch (IOException
                    | OCSPException
                    | OperatorCreationException
                    | CertException
                    | CertificateEncodingException
                    | RuntimeException _) {
                failure = Optional.of(Message.of("signing.web.nonsense", "host", address));
            }
        }
        return none();
    }

    private Optional<OCSPToken> online(String address, CertificateToken certificate, CertificateToken issuer)
            throws Web.Failed, IOException, OCSPException, OperatorCreationException, CertException,
                    CertificateEncodingException {
        DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().build();
        X509Certificate asked = certificate.getCertificate();
        CertificateID id = new CertificateID(
                digests.get(CertificateID.HASH_SHA1),
                new JcaX509CertificateHolder(issuer.getCertificate()),
                asked.getSerialNumber());
        OCSPReqBuilder builder = new OCSPReqBuilder();
        builder.addRequest(id);
        byte[] nonce = new byte[16];
        new SecureRandom().nextBytes(nonce);
        builder.setRequestExtensions(new Extensions(new Extension(
                OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, new DEROctetString(nonce).getEncoded())));
        byte[] answer =
                web.post(address, "application/ocsp-request", builder.build().getEncoded(), MOST_ISSUER_BYTES);
        OCSPResp response = new OCSPResp(answer);
        if (response.getStatus() != OCSPResp.SUCCESSFUL
                || !(response.getResponseObject() instanceof BasicOCSPResp basic)) {
            return Optional.empty();
        }
        for (SingleResp single : basic.getResponses()) {
            if (single.getCertID().getSerialNumber().equals(asked.getSerialNumber())) {
                OCSPToken token = new OCSPToken(basic, single, certificate, issuer);
                token.setExternalOrigin(RevocationOrigin.EXTERNAL);
                token.setSourceURL(address);
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    private Set<CertificateToken> issuers(CertificateToken certificate) {
        List<String> addresses = CertificateExtensionsUtils.getCAIssuersAccessUrls(certificate);
        return addresses.stream().flatMap(address -> issuer(address).stream()).collect(Collectors.toSet());
    }

    private Optional<CertificateToken> issuer(String address) {
        try {
            return Optional.of(DSSUtils.loadCertificate(web.get(address, MOST_ISSUER_BYTES)));
        } catch (Web.Failed e) {
            failure = Optional.of(e.why());
        } catch (RuntimeException _) {
            failure = Optional.of(Message.of("signing.web.nonsense", "host", address));
        }
        return Optional.empty();
    }

    /// The library takes null for "there is none".
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T none() {
        return null;
    }
}
