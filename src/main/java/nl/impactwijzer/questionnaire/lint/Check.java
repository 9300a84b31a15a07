package nl.impactwijzer.questionnaire.lint;

/// One kind of proof over a questionnaire that has the right form.
@FunctionalInterface
interface Check {
    void check(Draft draft, Findings findings);
}
