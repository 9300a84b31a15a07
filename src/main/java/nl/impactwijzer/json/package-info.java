/// Strict reading of JSON, with the line of every value, for questionnaires and dossiers alike.
@NullMarked
package nl.impactwijzer.json;

import org.jspecify.annotations.NullMarked;
