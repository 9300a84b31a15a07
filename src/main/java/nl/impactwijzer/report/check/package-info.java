/// Whether a report says what the dossier inside it leads to.
@NullMarked
package nl.impactwijzer.report.check;

import org.jspecify.annotations.NullMarked;
