/// Questionnaires as data: what a file says, and what its conditions and scoring profiles mean.
@NullMarked
package nl.impactwijzer.questionnaire;

import org.jspecify.annotations.NullMarked;
