/// The entry: decides between the desktop and the command line.
@NullMarked
package nl.impactwijzer;

import org.jspecify.annotations.NullMarked;
