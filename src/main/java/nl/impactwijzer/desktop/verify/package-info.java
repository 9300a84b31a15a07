/// The screen that checks a report: who signed, whether anything changed, and whether it says what its answers lead to.
@NullMarked
package nl.impactwijzer.desktop.verify;

import org.jspecify.annotations.NullMarked;
