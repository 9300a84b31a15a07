package nl.impactwijzer.desktop;

import java.time.Clock;
import java.time.LocalDate;
import nl.impactwijzer.desktop.verify.Signers;
import nl.impactwijzer.exchange.TrustedCertificates;
import nl.impactwijzer.report.signing.Signer;

/// Keeps whom the user knows as signers in a file in the data folder.
record SignersInFolder(TrustedCertificates known, Clock clock) implements Signers {

    @Override
    public boolean knows(Signer signer) {
        return known.trusts(signer.name(), signer.fingerprint());
    }

    @Override
    public void confirm(Signer signer) {
        known.trust(new TrustedCertificates.Entry(
                signer.name(), signer.fingerprint(), LocalDate.now(clock), System.getProperty("user.name", "")));
    }
}
