package nl.impactwijzer.report.signing;

import java.util.List;
import nl.impactwijzer.text.Message;

/// What can be said about the signatures of a PDF, and what stands in the version that was signed.
///
/// It judges whether anything was changed, not whether the signer is who the certificate says: for that, compare
/// [Signer#fingerprint()] with one that the person confirmed.
public sealed interface Verification {

    /// The file could not be judged, and nothing in it is to be believed: no PDF, damaged, encrypted, too large.
    record Unreadable(Message why) implements Verification {}

    /// A PDF without any signature: anyone may have changed it.
    record Unsigned(SignedContent content) implements Verification {}

    /// @param reasons why the integrity is what it is; empty when all is intact
    /// @param signatures in the order in which they were made
    /// @param content read from the bytes that the first signature covers, never from what was added later
    record Judged(
            Integrity integrity, List<Message> reasons, List<SignatureJudgement> signatures, SignedContent content)
            implements Verification {
        public Judged {
            reasons = List.copyOf(reasons);
            signatures = List.copyOf(signatures);
        }
    }

    /// From good to bad.
    enum Integrity {
        /// Nothing was changed since the first signature, except that others signed too.
        INTACT,
        /// The signatures are sound, but the file was made by another program, in a way that cannot be checked to the
        /// end; or it holds what can show something else tomorrow.
        NOT_FULLY_CHECKED,
        /// Something was added or changed after a signature that signing does not need.
        CHANGED,
        /// What was signed is not what the file holds, or a signature is damaged.
        BROKEN
    }

    /// Whether a reader may rely on the content as the signers saw it.
    default boolean isIntact() {
        return this instanceof Judged judged && judged.integrity() == Integrity.INTACT;
    }
}
