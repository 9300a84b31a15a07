/// Proves that a questionnaire file is complete and sound before anybody answers it. One small class for each kind of
/// proof.
@NullMarked
package nl.impactwijzer.questionnaire.lint;

import org.jspecify.annotations.NullMarked;
