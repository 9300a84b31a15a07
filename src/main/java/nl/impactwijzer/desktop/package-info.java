/// The desktop: the only packages that know JavaFX.
@NullMarked
package nl.impactwijzer.desktop;

import org.jspecify.annotations.NullMarked;
