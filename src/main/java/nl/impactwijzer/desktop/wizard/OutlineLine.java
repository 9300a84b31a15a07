package nl.impactwijzer.desktop.wizard;

import java.util.Optional;
import nl.impactwijzer.dossier.Progress;
import nl.impactwijzer.questionnaire.RegisterKind;
import nl.impactwijzer.text.LocalizedText;

/// One line of the outline: a part, a section of it, or a row of the section one is in.
///
/// @param level    how far it is indented: 0 for a part
/// @param stop     where choosing it leads
/// @param number   what stands before the title: `D2`; empty for a row that a person added
/// @param title    empty for a row without a name
/// @param register what stands there in place of questions
/// @param current  whether one is there now
record OutlineLine(
        int level,
        Stop stop,
        String number,
        LocalizedText title,
        Progress progress,
        Optional<RegisterKind> register,
        boolean current) {

    /// Whether this is the same line, whatever its progress.
    boolean isSameLine(OutlineLine other) {
        return level == other.level && stop.equals(other.stop);
    }

    Shape shape() {
        if (progress.total() == 0) {
            return Shape.EMPTY;
        }
        if (progress.isComplete()) {
            return Shape.FULL;
        }
        return progress.answered() == 0 ? Shape.NONE : Shape.PARTLY;
    }

    /// How far a line is, as a shape beside the numbers.
    enum Shape {
        FULL("●"),
        PARTLY("◐"),
        NONE("○"),
        /// Nothing is asked there now.
        EMPTY("–");

        private final String sign;

        Shape(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }
}
