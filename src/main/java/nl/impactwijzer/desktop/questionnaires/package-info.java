/// Which questionnaires are installed, and what they ask.
@NullMarked
package nl.impactwijzer.desktop.questionnaires;

import org.jspecify.annotations.NullMarked;
