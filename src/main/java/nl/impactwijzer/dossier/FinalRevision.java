package nl.impactwijzer.dossier;

import java.time.Instant;

/// One signed report of a dossier, kept as it was signed.
///
/// @param number 1 for the first, and up
/// @param sha256 of the report's bytes, in lower-case hexadecimal
/// @param at     when it was kept, which is shortly after it was signed
public record FinalRevision(String dossierId, int number, String sha256, Instant at) {}
