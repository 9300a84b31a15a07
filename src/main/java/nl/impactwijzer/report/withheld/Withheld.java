package nl.impactwijzer.report.withheld;

/// What stands in a public version in place of an answer.
///
/// @param what   the place of the answer, as [nl.impactwijzer.dossier.Place] writes it, or [#ATTIC]
/// @param digest SHA-256 of the [Disclosure], lower-case hexadecimal; it tells nothing about the answer, because a
///               disclosure holds a random salt
public record Withheld(String what, String digest) {

    /// The answers to an earlier version of the questionnaire. They may repeat what is left out, so they always are.
    public static final String ATTIC = "attic";

    public boolean isAttic() {
        return what.equals(ATTIC);
    }
}
