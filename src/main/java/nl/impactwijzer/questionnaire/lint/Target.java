package nl.impactwijzer.questionnaire.lint;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.impactwijzer.text.LocalizedText;

/// Something that some dossier must be able to come to.
///
/// @param name      what a reader calls it
/// @param pointer   JSON Pointer of what decides on it
/// @param otherwise what it means when no dossier can
/// @param possible  while this can be true it is not out of reach
/// @param sure      what an example is looked for with, the plainest first; each is enough by itself
/// @param reached   whether an example has indeed come to it
record Target(
        ProofReport.Kind kind,
        String id,
        LocalizedText name,
        String pointer,
        Proof otherwise,
        Function<Formulas, Formula> possible,
        List<Function<Formulas, Formula>> sure,
        Predicate<ExampleFacts> reached) {

    Target {
        sure = List.copyOf(sure);
    }

    /// Something that a formula tells exactly.
    Target(
            ProofReport.Kind kind,
            String id,
            LocalizedText name,
            String pointer,
            Proof otherwise,
            Function<Formulas, Formula> formula,
            Predicate<ExampleFacts> reached) {
        this(kind, id, name, pointer, otherwise, formula, List.of(formula), reached);
    }
}
