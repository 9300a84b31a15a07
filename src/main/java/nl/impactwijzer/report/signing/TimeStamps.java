package nl.impactwijzer.report.signing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;

/// Asks a time-stamp authority (RFC 3161) for a stamp. It learns a hash and nothing of the report.
final class TimeStamps {
    private static final int MOST_BYTES = 100_000;

    private final String address;
    private final Web web;

    TimeStamps(String address, Web web) {
        this.address = address;
        this.web = web;
    }

    /// @throws AuthorityFailure when there is no stamp, or it is not for this hash
    TimestampBinary stamp(DigestAlgorithm algorithm, byte[] hash) {
        try {
            TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            TimeStampRequest request = generator.generate(
                    new ASN1ObjectIdentifier(algorithm.getOid()), hash, new BigInteger(64, new SecureRandom()));
            TimeStampResponse response = new TimeStampResponse(
                    web.post(address, "application/timestamp-query", request.getEncoded(), MOST_BYTES));
            response.validate(request);
            if (response.getTimeStampToken() == null) {
                throw new AuthorityFailure("signing.web.refused", "reason", String.valueOf(response.getStatusString()));
            }
            return new TimestampBinary(response.getTimeStampToken().getEncoded("DER"));
        } catch (Web.Failed e) {
            throw new AuthorityFailure(e.why());
        } catch (TSPException | IOException | IllegalArgumentException e) {
            throw new AuthorityFailure("signing.web.nonsense", "host", address);
        }
    }
}
