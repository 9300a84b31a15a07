package nl.impactwijzer.report.signing;

import java.time.Instant;
import java.util.Optional;
import nl.impactwijzer.text.Message;

/// One signature: whose, when, and what it covers.
///
/// @param field the name of the signature's field; its label on the page is in `role`
/// @param role what the page says about who signs here; may be empty
/// @param claimed the time that the signer's computer gave; nobody confirmed it
/// @param proven the earliest time that a sound time stamp proves; empty at level B
/// @param intact whether the bytes that were signed are the bytes in the file
/// @param level such as `PAdES-BASELINE-B`
/// @param version the signed version of the file, counted from 1, of as many as there are signatures
/// @param expired whether the certificate was not valid at the claimed time
public record SignatureJudgement(
        String field,
        String role,
        Optional<Signer> signer,
        Optional<Instant> claimed,
        Optional<ProvenTime> proven,
        boolean intact,
        String level,
        Coverage coverage,
        int version,
        int versions,
        boolean expired) {

    public enum Coverage {
        /// The file ends where the signature's reach ends.
        WHOLE_FILE,
        /// Later versions only added signatures, time stamps and proofs of certificates.
        LATER_SIGNATURES,
        /// Later versions changed more than signing needs.
        LATER_CHANGES
    }

    /// What the level gives a reader, such as "with a time stamp".
    public Message levelInWords() {
        return switch (level) {
            case "PAdES-BASELINE-B" -> Message.of("signing.level.b");
            case "PAdES-BASELINE-T" -> Message.of("signing.level.t");
            case "PAdES-BASELINE-LT" -> Message.of("signing.level.lt");
            case "PAdES-BASELINE-LTA" -> Message.of("signing.level.lta");
            default -> Message.of("signing.level.other", "level", level);
        };
    }
}
