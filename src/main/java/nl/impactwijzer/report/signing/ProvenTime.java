package nl.impactwijzer.report.signing;

import java.time.Instant;

/// A moment at which a signature existed already, as a time-stamp authority says. Whether to believe that authority is
/// for the reader, as with a signer.
///
/// @param authority the name in its certificate; may be empty
public record ProvenTime(Instant at, String authority) {}
