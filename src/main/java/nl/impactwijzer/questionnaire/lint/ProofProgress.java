package nl.impactwijzer.questionnaire.lint;

/// Hears how far a proof is. What it throws ends the proof, so that it is also the way to stop one.
@FunctionalInterface
public interface ProofProgress {

    ProofProgress UNHEARD = (_, _) -> {};

    /// @param looked how many things were looked into, never more than there are
    /// @param all    how many things there are to look into
    void at(int looked, int all);
}
