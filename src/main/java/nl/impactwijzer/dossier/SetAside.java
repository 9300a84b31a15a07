package nl.impactwijzer.dossier;

import java.time.Instant;
import java.util.Optional;

/// A suggested catalogue risk that the assessor does not take up, and why not.
public record SetAside(String catalogue, String reason, String by, Optional<Instant> at) {}
