package nl.impactwijzer.report.signing;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import nl.impactwijzer.report.Content;
import nl.impactwijzer.report.signing.Authorities.Level;
import nl.impactwijzer.text.Message;

/// Signs a report of our own making in one of its blank fields, with PAdES baseline B and without any network; or, when
/// a person named authorities, as lasting as those make possible. An authority that fails costs the level, never the
/// signature.
///
/// The first signature certifies the report: later only signatures may be added (DocMDP 2).
public final class PdfSigner {
    /// Room for the signature and its certificates, in bytes.
    private static final int CONTENT_SIZE = 16_384;

    /// The same with a time stamp and its certificates.
    private static final int STAMPED_SIZE = 24_576;

    private final Authorities authorities;

    public PdfSigner() {
        this(Authorities.none());
    }

    public PdfSigner(Authorities authorities) {
        Libraries.hush();
        this.authorities = authorities;
    }

    public SignResult sign(byte[] pdf, SigningKey key, SigningRequest request) {
        Optional<Message> unfit = unfit(key, request);
        if (unfit.isPresent()) {
            return new SignResult.KeyUnusable(unfit.get());
        }
        Optional<Message> problem = problem(pdf, request.field());
        if (problem.isPresent()) {
            return new SignResult.FileUnusable(problem.get());
        }
        try {
            return signed(pdf, key, request);
        } catch (GeneralSecurityException e) {
            return new SignResult.KeyUnusable(SigningKey.why(e));
        }
    }

    private static Optional<Message> unfit(SigningKey key, SigningRequest request) {
        Signer signer = key.signer();
        return switch (key.fitness(request.at())) {
            case FIT -> Optional.empty();
            case NOT_FOR_SIGNING -> Optional.of(Message.of("signing.key.notForSigning"));
            case EXPIRED, NOT_YET_VALID ->
                Optional.of(Message.of(
                        "signing.key.expired",
                        "from",
                        day(signer.validFrom(), request),
                        "until",
                        day(signer.validUntil(), request)));
        };
    }

    private static LocalDate day(Instant moment, SigningRequest request) {
        return moment.atZone(request.zone()).toLocalDate();
    }

    private static Optional<Message> problem(byte[] pdf, String field) {
        try {
            return SigningPlaces.of(pdf).places().stream()
                    .filter(place -> place.field().equals(field))
                    .findFirst()
                    .map(place -> place.signed()
                            ? Optional.of(Message.of("signing.place.taken", "role", place.role()))
                            : Optional.<Message>empty())
                    .orElseGet(() -> Optional.of(Message.of("signing.place.none")));
        } catch (IOException _) {
            return Optional.of(Message.of("signing.file.unreadable"));
        }
    }

    private SignResult.Signed signed(byte[] pdf, SigningKey key, SigningRequest request)
            throws GeneralSecurityException {
        DSSDocument document = new InMemoryDocument(pdf);
        PAdESSignatureParameters parameters = parameters(key, request);
        parameters.setContentSize(authorities.wants(Level.T) ? STAMPED_SIZE : CONTENT_SIZE);
        PAdESService service = new PAdESService(new CommonCertificateVerifier(true));
        service.setPdfObjFactory(new PdfObjects(new SignaturePanelText(key.signer(), request)));

        ToBeSigned data = service.getDataToSign(document, parameters);
        SignatureAlgorithm algorithm =
                SignatureAlgorithm.getAlgorithm(parameters.getEncryptionAlgorithm(), parameters.getDigestAlgorithm());
        SignatureValue value = new SignatureValue(algorithm, key.sign(algorithm.getJCEId(), data.getBytes()));
        byte[] plain = DSSUtils.toByteArray(service.signDocument(document, parameters, value));
        if (!authorities.wants(Level.T)) {
            return new SignResult.Signed(Content.of(plain), Level.B, Optional.empty());
        }
        return new Lasting(authorities)
                .from(
                        plain,
                        stamped -> {
                            parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_T);
                            service.setTspSource(stamped::stamp);
                            return DSSUtils.toByteArray(service.signDocument(document, parameters, value));
                        },
                        key.signer().selfMade());
    }

    private static PAdESSignatureParameters parameters(SigningKey key, SigningRequest request) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(key.chain().getFirst()));
        parameters.setCertificateChain(
                key.chain().stream().map(CertificateToken::new).toList());
        parameters.bLevel().setSigningDate(Date.from(request.at()));
        parameters.setSigningTimeZone(TimeZone.getTimeZone(request.zone()));
        parameters.setPermission(CertificationPermission.MINIMAL_CHANGES_PERMITTED);
        parameters.setAppName("Impactwijzer");
        parameters.setSignerName(key.signer().name());
        if (!request.role().isBlank()) {
            parameters.setReason(request.role());
        }
        if (!request.location().isBlank()) {
            parameters.setLocation(request.location());
        }
        SignatureImageParameters image = new SignatureImageParameters();
        image.getFieldParameters().setFieldId(request.field());
        // Our own drawer draws; but without a text here the library would blank the field's rectangle.
        image.getTextParameters().setText(key.signer().name());
        parameters.setImageParameters(image);
        return parameters;
    }
}
