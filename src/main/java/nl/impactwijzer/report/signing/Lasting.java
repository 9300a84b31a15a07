package nl.impactwijzer.report.signing;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.PAdESTimestampParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.util.Optional;
import nl.impactwijzer.report.Content;
import nl.impactwijzer.report.signing.Authorities.Level;
import nl.impactwijzer.text.Message;

/// Makes signatures last, level by level, as far as the authorities answer. What it reached stays when the next step
/// fails.
public final class Lasting {
    /// Room for a time stamp of its own and its certificates, in bytes.
    private static final int STAMP_SIZE = 16_384;

    private final Authorities authorities;
    private final Web web;
    private final TimeStamps stamps;

    /// @param authorities with a level above B
    public Lasting(Authorities authorities) {
        Libraries.hush();
        this.authorities = authorities;
        web = new Web(authorities.patience());
        stamps = new TimeStamps(authorities.timeStamps(), web);
    }

    @FunctionalInterface
    interface Stamping {
        byte[] with(TimeStamps stamps);
    }

    /// @param plain the report with a new signature of level B
    /// @param stamping makes the same with a time stamp
    SignResult.Signed from(byte[] plain, Stamping stamping, boolean selfMade) {
        byte[] stamped;
        try {
            stamped = stamping.with(stamps);
        } catch (RuntimeException e) {
            return new SignResult.Signed(
                    Content.of(plain),
                    Level.B,
                    Optional.of(Message.of("signing.notice.noStamp", "reason", AuthorityFailure.in(e))));
        }
        if (!authorities.wants(Level.LT)) {
            return new SignResult.Signed(Content.of(stamped), Level.T, Optional.empty());
        }
        if (selfMade) {
            return new SignResult.Signed(
                    Content.of(stamped), Level.T, Optional.of(Message.of("signing.notice.selfMade")));
        }
        return withProofs(stamped);
    }

    private SignResult.Signed withProofs(byte[] stamped) {
        Revocations revocations = new Revocations(web);
        try {
            return new SignResult.Signed(
                    Content.of(extended(stamped, revocations)), authorities.level(), Optional.empty());
        } catch (RuntimeException e) {
            Message reason = revocations.failure().orElseGet(() -> AuthorityFailure.in(e));
            return new SignResult.Signed(
                    Content.of(stamped), Level.T, Optional.of(Message.of("signing.notice.noProofs", "reason", reason)));
        }
    }

    /// Extends all signatures of an older report; where their proofs cannot be had, it gets a time stamp only, and the
    /// notice says so.
    ///
    /// @param pdf a signed report that was verified
    public SignResult extend(byte[] pdf) {
        Revocations revocations = new Revocations(web);
        try {
            return new SignResult.Signed(Content.of(extended(pdf, revocations)), authorities.level(), Optional.empty());
        } catch (RuntimeException e) {
            Message reason = revocations.failure().orElseGet(() -> AuthorityFailure.in(e));
            try {
                return new SignResult.Signed(
                        Content.of(stampedOnly(pdf)),
                        Level.T,
                        Optional.of(Message.of("signing.notice.onlyStamp", "reason", reason)));
            } catch (RuntimeException again) {
                return new SignResult.FileUnusable(
                        Message.of("signing.notice.notExtended", "reason", AuthorityFailure.in(again)));
            }
        }
    }

    private byte[] extended(byte[] pdf, Revocations revocations) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(
                switch (authorities.level()) {
                    case B, T -> SignatureLevel.PAdES_BASELINE_T;
                    case LT -> SignatureLevel.PAdES_BASELINE_LT;
                    case LTA -> SignatureLevel.PAdES_BASELINE_LTA;
                });
        parameters.setSignatureTimestampParameters(parameters());
        parameters.setArchiveTimestampParameters(parameters());
        return DSSUtils.toByteArray(
                service(revocations.verifier()).extendDocument(new InMemoryDocument(pdf), parameters));
    }

    private byte[] stampedOnly(byte[] pdf) {
        return DSSUtils.toByteArray(
                service(new CommonCertificateVerifier(true)).timestamp(new InMemoryDocument(pdf), parameters()));
    }

    private PAdESService service(CommonCertificateVerifier verifier) {
        PAdESService service = new PAdESService(verifier);
        service.setPdfObjFactory(new PdfObjects(SignaturePanelText.NONE));
        service.setTspSource(stamps::stamp);
        return service;
    }

    private static PAdESTimestampParameters parameters() {
        PAdESTimestampParameters parameters = new PAdESTimestampParameters();
        parameters.setContentSize(STAMP_SIZE);
        return parameters;
    }
}
