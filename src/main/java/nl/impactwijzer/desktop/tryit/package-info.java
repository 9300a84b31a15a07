/// Trying out a questionnaire that is still being written: the real questions beside outcome, proof and findings, which
/// follow the file every time its author saves it.
@NullMarked
package nl.impactwijzer.desktop.tryit;

import org.jspecify.annotations.NullMarked;
