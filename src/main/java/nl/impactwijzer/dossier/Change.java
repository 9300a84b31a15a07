package nl.impactwijzer.dossier;

import java.time.Instant;

/// One thing that changed in a dossier: where, by whom, when, and its JSON before and after (empty when it was not
/// there).
///
/// @param place `answers/D2.1`, `answers/rechten/16/E1`, `risks/r1`, `product`
public record Change(String place, String by, Instant at, String before, String after) {}
