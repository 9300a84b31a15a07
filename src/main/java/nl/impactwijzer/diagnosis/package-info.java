/// The log, and the file that tells somebody else how this program fares, without a word about people or products.
@NullMarked
package nl.impactwijzer.diagnosis;

import org.jspecify.annotations.NullMarked;
