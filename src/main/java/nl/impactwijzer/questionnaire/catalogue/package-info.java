/// The questionnaires that can be used here: those that come with the program and those a user added.
@NullMarked
package nl.impactwijzer.questionnaire.catalogue;

import org.jspecify.annotations.NullMarked;
