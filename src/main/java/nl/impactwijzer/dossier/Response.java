package nl.impactwijzer.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An answer with all that stands around it.
///
/// @param note     the explanation (toelichting)
/// @param evidence ids of evidence in the dossier
/// @param strength how strong the evidence is; empty when not stated
/// @param by       who answered, as the person named himself; empty when not stated
/// @param at       when it was last changed
public record Response(
        Answer answer,
        String note,
        List<String> evidence,
        Optional<Strength> strength,
        String by,
        Optional<Instant> at) {

    public static final Response NONE = of(new Answer.None());

    public Response {
        evidence = List.copyOf(evidence);
    }

    public static Response of(Answer answer) {
        return new Response(answer, "", List.of(), Optional.empty(), "", Optional.empty());
    }

    public boolean isEmpty() {
        return answer.isEmpty() && note.isBlank() && evidence.isEmpty() && strength.isEmpty();
    }

    public Response with(Answer next) {
        return new Response(next, note, evidence, strength, by, at);
    }

    public Response noted(String next) {
        return new Response(answer, next, evidence, strength, by, at);
    }

    public Response withEvidence(List<String> next) {
        return new Response(answer, note, next, strength, by, at);
    }

    public Response withStrength(Optional<Strength> next) {
        return new Response(answer, note, evidence, next, by, at);
    }

    /// The same, signed by the person who gave it.
    public Response signed(String who, Instant when) {
        return new Response(answer, note, evidence, strength, who, Optional.of(when));
    }
}
