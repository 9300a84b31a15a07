package nl.impactwijzer.json;

import nl.impactwijzer.text.Message;

/// What is wrong in a JSON file, and on which line (1 and up).
public record JsonProblem(int line, String pointer, Message message) {

    @Override
    public String toString() {
        return "line " + line + " " + pointer + ": " + message.key() + " " + message.arguments();
    }
}
