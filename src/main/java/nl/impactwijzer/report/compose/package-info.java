/// From a dossier and its outcome to what a report says. It knows no question by id and no PDF.
@NullMarked
package nl.impactwijzer.report.compose;

import org.jspecify.annotations.NullMarked;
