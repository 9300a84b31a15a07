package nl.impactwijzer.diagnosis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.LogRecord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the log keeps of something that happened: when, where in the program, and the way there.
///
/// Only what stands in the program's own code gets in. What an exception says may quote a file name, a path or an
/// answer, so of its words only a code is kept.
final class LogLine {

    private static final String OURS = "nl.impactwijzer.";
    private static final int MOST_FRAMES = 40;
    private static final int MOST_CAUSES = 8;

    /// These say a key of a sentence, and nothing else.
    private static final Set<String> SAY_A_KEY =
            Set.of("nl.impactwijzer.dossier.StoreException", "nl.impactwijzer.exchange.ExchangeException");

    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-zA-Z]+)+");
    private static final Pattern CODE = Pattern.compile("\\[(SQLITE_[A-Z_]+)]");

    private LogLine() {}

    static List<String> of(LogRecord record) {
        List<String> lines = new ArrayList<>();
        lines.add(record.getInstant() + " " + record.getLevel().getName() + " " + source(record) + words(record));
        Throwable thrown = record.getThrown();
        if (thrown != null) {
            trace(thrown, lines);
        }
        return lines;
    }

    private static String source(LogRecord record) {
        String name = String.valueOf(record.getLoggerName());
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /// What follows a colon is of that one time; other people's programs may say anything.
    private static String words(LogRecord record) {
        String name = record.getLoggerName();
        String message = record.getMessage();
        if (name == null || message == null || !name.startsWith(OURS)) {
            return "";
        }
        int colon = message.indexOf(':');
        return ": "
                + (colon < 0 ? message : message.substring(0, colon))
                        .lines()
                        .findFirst()
                        .orElse("");
    }

    private static void trace(Throwable thrown, List<String> lines) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Throwable at = thrown;
        for (int i = 0; i < MOST_CAUSES && at != null && seen.add(at); i++) {
            String code = code(at).map(found -> ": " + found).orElse("");
            lines.add((i == 0 ? "  " : "  caused by ") + at.getClass().getName() + code);
            StackTraceElement[] frames = at.getStackTrace();
            for (int j = 0; j < Math.min(frames.length, MOST_FRAMES); j++) {
                lines.add("    at " + frame(frames[j]));
            }
            at = at.getCause();
        }
    }

    private static String frame(StackTraceElement frame) {
        String line = frame.getLineNumber() < 0 ? "" : ":" + frame.getLineNumber();
        return frame.getClassName() + "." + frame.getMethodName() + line;
    }

    private static Optional<String> code(Throwable thrown) {
        String said = thrown.getMessage();
        if (said == null) {
            return Optional.empty();
        }
        Matcher sqlite = CODE.matcher(said);
        if (sqlite.find()) {
            return Optional.of(sqlite.group(1));
        }
        return SAY_A_KEY.contains(thrown.getClass().getName())
                        && KEY.matcher(said).matches()
                ? Optional.of(said)
                : Optional.empty();
    }
}
