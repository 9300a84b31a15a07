package nl.impactwijzer.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import nl.impactwijzer.json.JsonException;
import nl.impactwijzer.json.JsonProblem;
import nl.impactwijzer.text.HiddenCharacters;
import nl.impactwijzer.text.Message;
import nl.impactwijzer.text.Messages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// Where a command speaks: results on standard output, remarks of one line each on standard error.
///
/// JSON is always UTF-8, whatever the terminal uses for words.
final class Terminal {

    private static final ObjectWriter JSON = JsonMapper.builder().build().writer();

    private final PrintStream out;
    private final PrintStream err;
    private final Messages messages;
    private final boolean debug;
    private final boolean watched;
    private int progressWidth;

    /// @param debug   whether a remark about an exception is followed by where it came from
    /// @param watched whether a person looks on, and not a file or another program
    Terminal(PrintStream out, PrintStream err, Messages messages, boolean debug, boolean watched) {
        this.out = out;
        this.err = err;
        this.messages = messages;
        this.debug = debug;
        this.watched = watched;
    }

    Messages messages() {
        return messages;
    }

    /// How far a long command is, on one line of standard error that is written over each time; only where a person
    /// looks on.
    void progress(Message message) {
        if (watched) {
            String line = messages.get(message);
            err.print("\r" + line + " ".repeat(Math.max(0, progressWidth - line.length())));
            err.flush();
            progressWidth = line.length();
        }
    }

    /// What comes next does not stand behind it.
    private void endProgress() {
        if (progressWidth > 0) {
            progressWidth = 0;
            err.println();
        }
    }

    void say(String line) {
        endProgress();
        out.println(HiddenCharacters.harmless(line));
    }

    void say(Message message) {
        say(messages.get(message));
    }

    void json(JsonNode node) {
        byte[] line = (JSON.writeValueAsString(node) + "\n").getBytes(StandardCharsets.UTF_8);
        out.write(line, 0, line.length);
    }

    /// @param where the file or command it is about
    void error(String where, Message message) {
        remark(where + ": " + messages.get(message));
    }

    void error(String where, Failure failure) {
        error(where, failure.sentence());
        trace(failure);
    }

    /// Only the first problem is told in full: one file, one line.
    void error(String where, JsonException problem) {
        JsonProblem first = problem.problems().getFirst();
        int others = problem.problems().size() - 1;
        String more = others == 0 ? "" : " " + messages.get("cli.others", "n", others);
        remark(where + ":" + first.line() + ": " + messages.get(first.message()) + more);
        trace(problem);
    }

    void warning(String where, Message message) {
        remark(where + ": " + messages.get("cli.warning", "sentence", message));
    }

    void trace(Throwable why) {
        if (debug) {
            why.printStackTrace(err);
        }
    }

    void flush() {
        out.flush();
        err.flush();
    }

    /// What came from a file stays on one line and cannot steer the terminal.
    private void remark(String line) {
        endProgress();
        err.println(HiddenCharacters.harmless(line.replaceAll("\\p{Cntrl}+", " ")));
    }
}
