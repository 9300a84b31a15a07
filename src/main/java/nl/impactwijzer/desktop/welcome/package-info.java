/// The first minutes: who somebody is, and where that person begins.
@NullMarked
package nl.impactwijzer.desktop.welcome;

import org.jspecify.annotations.NullMarked;
