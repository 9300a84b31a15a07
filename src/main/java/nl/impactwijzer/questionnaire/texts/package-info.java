/// The texts of a questionnaire file apart, for who translates them.
@NullMarked
package nl.impactwijzer.questionnaire.texts;

import org.jspecify.annotations.NullMarked;
