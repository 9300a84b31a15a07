/// Moves a dossier to a newer version of its questionnaire: what goes along, what must be answered again, what goes to
/// the attic. Pure functions of the two versions and the dossier.
@NullMarked
package nl.impactwijzer.dossier.upgrade;

import org.jspecify.annotations.NullMarked;
