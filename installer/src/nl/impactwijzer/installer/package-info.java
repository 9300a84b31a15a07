/// Packs the program for people who have no Java and no Maven. Run by `installer/build`, straight from these sources.
@NullMarked
package nl.impactwijzer.installer;

import org.jspecify.annotations.NullMarked;
