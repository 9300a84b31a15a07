/// The public version of a report: answers that are left out, and how one of them is shown later.
@NullMarked
package nl.impactwijzer.report.withheld;

import org.jspecify.annotations.NullMarked;
