package nl.impactwijzer.json;

import nl.impactwijzer.text.Message;

/// What is wrong in a JSON file, and on which line (1 and up).
public record JsonProblem(int line, String pointer, Message message) {

    /// What is quoted from a file may be as long as the file.
    private static final int LONGEST_QUOTE = 500;

    public JsonProblem {
        message = message.quotingAtMost(LONGEST_QUOTE);
    }

    @Override
    public String toString() {
        return "line " + line + " " + pointer + ": " + message.key() + " " + message.arguments();
    }
}
