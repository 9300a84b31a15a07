/// The user guide inside the program, and the tour: the same Markdown files as in `docs/handleiding`.
@NullMarked
package nl.impactwijzer.desktop.guide;

import org.jspecify.annotations.NullMarked;
