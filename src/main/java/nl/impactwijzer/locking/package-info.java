/// Locks bytes with a pass phrase and opens them again, in a standard form.
@NullMarked
package nl.impactwijzer.locking;

import org.jspecify.annotations.NullMarked;
