package nl.impactwijzer.questionnaire.diff;

import tools.jackson.databind.JsonNode;

/// Something in a questionnaire that has an id, and where it stands.
///
/// @param id     unique among the things of its kind
/// @param parent the thing it stands in; empty at the top
record Thing(Kind kind, String id, String parent, JsonNode node) {

    /// A kind holds answers when a dossier may name its things, so that without one an answer no longer is one.
    enum Kind {
        PART("part", false),
        SECTION("section", false),
        QUESTION("question", true),
        FIELD("field", true),
        OPTION("option", true),
        SOURCE("source", false),
        SCALE("scale", false),
        STEP("step", true),
        LEVEL("level", true),
        PROFILE("profile", true),
        PRINCIPLE("principle", false),
        RIGHT("right", true),
        CATEGORY("category", false),
        RISK("risk", true),
        RED_LINE("redLine", false),
        OUTCOME("outcome", true),
        RULE("rule", false),
        DEFINITION("definition", false),
        CLASS("class", false),
        CLASS_RULE("classRule", false),
        FLAG("flag", false),
        ROLE("role", false),
        READING("reading", false),
        DUTY("duty", false),
        TRACK("track", false),
        LINK("link", false),
        LINE("line", false);

        private final String code;
        private final boolean holdsAnswers;

        Kind(String code, boolean holdsAnswers) {
            this.code = code;
            this.holdsAnswers = holdsAnswers;
        }

        String code() {
            return code;
        }

        boolean holdsAnswers() {
            return holdsAnswers;
        }
    }
}
