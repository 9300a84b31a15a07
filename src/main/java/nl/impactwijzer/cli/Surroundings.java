package nl.impactwijzer.cli;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/// What a command learns from the computer it runs on: the time, and variables such as the one that holds a PIN.
record Surroundings(Clock clock, Function<String, Optional<String>> variable) {

    static Surroundings ofThisComputer(Clock clock) {
        return new Surroundings(clock, name -> Optional.ofNullable(System.getenv(name)));
    }

    /// Who is logged in, by the name the system has for them.
    String user() {
        return System.getProperty("user.name", "");
    }
}
