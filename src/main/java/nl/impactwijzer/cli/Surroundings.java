package nl.impactwijzer.cli;

import java.io.Console;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import nl.impactwijzer.locking.PassPhrase;
import nl.impactwijzer.report.signing.IsolatedVerifier;
import nl.impactwijzer.report.signing.Verification;

/// What a command learns from the computer it runs on: the time, variables such as the one that holds a PIN, and what
/// is in a stranger's PDF.
///
/// @param verifier opens a PDF in a process of its own
/// @param console  asks the person a pass phrase without showing it; empty when nobody is there to answer
/// @param watched  whether a person looks on at a terminal
record Surroundings(
        Clock clock,
        Function<String, Optional<String>> variable,
        Function<Path, Verification> verifier,
        Function<String, Optional<PassPhrase>> console,
        boolean watched) {

    static Surroundings ofThisComputer(Clock clock) {
        return new Surroundings(
                clock,
                name -> Optional.ofNullable(System.getenv(name)),
                file -> new IsolatedVerifier().verify(file),
                Surroundings::askPerson,
                terminal().isPresent());
    }

    private static Optional<Console> terminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal);
    }

    private static Optional<PassPhrase> askPerson(String question) {
        return terminal().map(console -> console.readPassword("%s ", question)).map(PassPhrase::new);
    }

    /// Who is logged in, by the name the system has for them.
    String user() {
        return System.getProperty("user.name", "");
    }
}
