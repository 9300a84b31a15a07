/// What a report says, as a tree of records. This package knows no PDF, no signature and no rule of a questionnaire.
@NullMarked
package nl.impactwijzer.report;

import org.jspecify.annotations.NullMarked;
