package nl.impactwijzer.report.signing;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps the libraries from writing about every file they see: names of signers do not belong in a log.
final class Libraries {
    // Kept here, because a logger that nobody holds forgets its level.
    private static final List<Logger> LOGGERS = List.of(
            Logger.getLogger("eu.europa.esig"),
            Logger.getLogger("org.apache.pdfbox"),
            Logger.getLogger("org.apache.fontbox"));

    private Libraries() {}

    static void hush() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
