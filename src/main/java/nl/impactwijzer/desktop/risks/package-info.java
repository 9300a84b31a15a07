/// The risks of an assessment: suggestions, register, editor, map, measures and good effects.
@NullMarked
package nl.impactwijzer.desktop.risks;

import org.jspecify.annotations.NullMarked;
