/// What the rules conclude, and on which answers and articles every conclusion rests.
@NullMarked
package nl.impactwijzer.desktop.outcome;

import org.jspecify.annotations.NullMarked;
