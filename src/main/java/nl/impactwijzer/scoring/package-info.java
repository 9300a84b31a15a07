/// Pure functions from a questionnaire, a dossier and a date to levels, verdict and reasons.
@NullMarked
package nl.impactwijzer.scoring;

import org.jspecify.annotations.NullMarked;
