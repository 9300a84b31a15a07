/// Moving an assessment to a newer version of its questionnaire: what would change, doing it, going back, and the
/// attic.
@NullMarked
package nl.impactwijzer.desktop.upgrade;

import org.jspecify.annotations.NullMarked;
