/// Words on screen and on paper: messages of the program and the texts of a questionnaire.
@NullMarked
package nl.impactwijzer.text;

import org.jspecify.annotations.NullMarked;
