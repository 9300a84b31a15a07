package nl.impactwijzer.desktop.verify;

import java.lang.System.Logger.Level;
import nl.impactwijzer.exchange.ExchangeException;
import nl.impactwijzer.report.signing.Signer;

/// Whom the user knows as signers: those whose fingerprint somebody compared, and the user's own keys.
public interface Signers {
    System.Logger LOG = System.getLogger(Signers.class.getName());

    boolean knows(Signer signer);

    /// Knows this signer from now on.
    ///
    /// @throws nl.impactwijzer.exchange.ExchangeException when it cannot be kept; nothing is then changed
    void confirm(Signer signer);

    /// That the user has just signed with this key. When it cannot be kept, it stays as it was: the report is safe.
    default void own(Signer signer) {
        try {
            confirm(signer);
        } catch (ExchangeException e) {
            LOG.log(Level.WARNING, "own signer not kept", e);
        }
    }
}
