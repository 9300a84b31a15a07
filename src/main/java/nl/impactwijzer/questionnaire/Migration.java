package nl.impactwijzer.questionnaire;

import java.util.List;
import java.util.Map;
import nl.impactwijzer.text.LocalizedText;

/// What became of one thing of an earlier version, so that a dossier can go along without guessing.
///
/// What a step is about has the id of the earlier version; where it goes has an id of this version. A field of a
/// question that asks for rows is written `C1/name`. Codes map an old option to new ones; to none: it is dropped.
public sealed interface Migration {

    /// What a dossier refers to by id.
    enum Thing {
        QUESTION("question"),
        /// The key of the rows of a repeating section.
        ROWS("rows"),
        RISK("risk"),
        PROFILE("profile"),
        LEVEL("level"),
        PRINCIPLE("principle"),
        RIGHT("right"),
        CATEGORY("category"),
        TRACK("track");

        private final String code;

        Thing(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /// The same thing under another id.
    record Renamed(Thing thing, String id, String to) implements Migration {}

    /// It is no longer there. Answers go to the attic, with this reason.
    record Removed(Thing thing, String id, LocalizedText reason) implements Migration {}

    /// One question became several.
    record Split(String id, List<Share> into) implements Migration {
        public Split {
            into = List.copyOf(into);
        }

        /// @param codes what an old option says here; without any, the answer is taken as it is. An option that maps
        ///              to nothing says nothing about this part
        public record Share(String question, Map<String, List<String>> codes) {
            public Share {
                codes = Map.copyOf(codes);
            }
        }
    }

    /// Several questions became one.
    ///
    /// @param codes by old question: what its options say in the new one; without any, they are taken as they are
    record Merged(List<String> ids, String to, How how, Map<String, Map<String, List<String>>> codes)
            implements Migration {
        public Merged {
            ids = List.copyOf(ids);
            codes = Map.copyOf(codes);
        }
    }

    /// How several answers become one.
    enum How {
        /// Only when all say the same.
        SAME("same"),
        /// All that was chosen, or all texts under each other.
        ALL("all");

        private final String code;

        How(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /// The options of a question have other codes.
    record Recoded(String id, Map<String, List<String>> codes) implements Migration {
        public Recoded {
            codes = Map.copyOf(codes);
        }
    }

    /// A question wants another kind of answer; an answer goes along when it can be put that way without guessing.
    record Retyped(String id, Map<String, List<String>> codes) implements Migration {
        public Retyped {
            codes = Map.copyOf(codes);
        }
    }

    /// A question went into or out of rows. Between sections without rows nothing needs to be said.
    record Moved(String id, Across across) implements Migration {}

    /// To which row an answer goes.
    enum Across {
        /// When there is one row, or when all rows say the same.
        SAME("same"),
        /// It holds for every row.
        EACH("each");

        private final String code;

        Across(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /// The id is the same but the question asks something else: it must be answered again.
    record Reworded(String id, LocalizedText reason) implements Migration {}
}
