package nl.impactwijzer.dossier;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A good effect on children. It stands beside the risks and is never subtracted from them.
///
/// @param forWhom    which pupils
/// @param likelihood steps 1 to 4, as are size and extent
public record Effect(
        String id,
        String title,
        String forWhom,
        List<String> principles,
        List<String> rights,
        OptionalInt likelihood,
        OptionalInt size,
        OptionalInt extent,
        Optional<Strength> strength,
        List<String> evidence,
        String note) {
    public Effect {
        principles = List.copyOf(principles);
        rights = List.copyOf(rights);
        evidence = List.copyOf(evidence);
    }

    /// A new effect, with nothing but its title.
    public static Effect named(String id, String title) {
        OptionalInt unscored = OptionalInt.empty();
        return new Effect(
                id, title, "", List.of(), List.of(), unscored, unscored, unscored, Optional.empty(), List.of(), "");
    }

    public Effect titled(String next) {
        return new Effect(id, next, forWhom, principles, rights, likelihood, size, extent, strength, evidence, note);
    }

    public Effect forPupils(String next) {
        return new Effect(id, title, next, principles, rights, likelihood, size, extent, strength, evidence, note);
    }

    public Effect withPrinciples(List<String> next) {
        return new Effect(id, title, forWhom, next, rights, likelihood, size, extent, strength, evidence, note);
    }

    public Effect withRights(List<String> next) {
        return new Effect(id, title, forWhom, principles, next, likelihood, size, extent, strength, evidence, note);
    }

    public Effect likely(OptionalInt next) {
        return new Effect(id, title, forWhom, principles, rights, next, size, extent, strength, evidence, note);
    }

    public Effect sized(OptionalInt next) {
        return new Effect(id, title, forWhom, principles, rights, likelihood, next, extent, strength, evidence, note);
    }

    public Effect reaching(OptionalInt next) {
        return new Effect(id, title, forWhom, principles, rights, likelihood, size, next, strength, evidence, note);
    }

    public Effect withStrength(Optional<Strength> next) {
        return new Effect(id, title, forWhom, principles, rights, likelihood, size, extent, next, evidence, note);
    }

    public Effect withEvidence(List<String> next) {
        return new Effect(id, title, forWhom, principles, rights, likelihood, size, extent, strength, next, note);
    }

    public Effect noted(String next) {
        return new Effect(id, title, forWhom, principles, rights, likelihood, size, extent, strength, evidence, next);
    }
}
