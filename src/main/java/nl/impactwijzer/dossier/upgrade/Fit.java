package nl.impactwijzer.dossier.upgrade;

import java.util.List;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.AtticItem;

/// Whether an answer to one question is an answer to another.
sealed interface Fit {

    /// @param how    what had to be done to it
    /// @param partly whether something that was chosen had to stay behind
    /// @param left   fields of rows that had to stay behind
    record Taken(Answer answer, How how, boolean partly, List<LeftField> left) implements Fit {
        public Taken {
            left = List.copyOf(left);
        }

        static Taken of(Answer answer, How how) {
            return new Taken(answer, how, false, List.of());
        }
    }

    /// The answer says nothing about this part of a question that was split.
    record Silent() implements Fit {}

    record Refused(AtticItem.Why why) implements Fit {}

    enum How {
        AS_IS,
        RECODED,
        CONVERTED
    }
}
