package nl.impactwijzer.report.signing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/// Where and as what somebody signs.
///
/// @param field the name of a blank signature field, see [SigningPlaces]
/// @param role as what ("Privacy officer"); may be empty
/// @param location the town; may be empty
/// @param at the time that the signature claims, by the clock of this computer
public record SigningRequest(String field, String role, String location, Instant at, ZoneId zone, Locale language) {}
