/// The diagnostic file on screen.
@NullMarked
package nl.impactwijzer.desktop.diagnosis;

import org.jspecify.annotations.NullMarked;
