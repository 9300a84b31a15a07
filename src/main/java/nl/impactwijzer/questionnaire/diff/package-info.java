/// What differs between two versions of a questionnaire, and what that means for dossiers that were made with the
/// first.
@NullMarked
package nl.impactwijzer.questionnaire.diff;

import org.jspecify.annotations.NullMarked;
