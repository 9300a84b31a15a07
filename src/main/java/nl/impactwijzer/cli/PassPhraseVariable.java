package nl.impactwijzer.cli;

import java.util.Optional;
import java.util.function.Function;
import nl.impactwijzer.locking.PassPhrase;
import nl.impactwijzer.text.Message;

/// The environment variable with the pass phrase of dossier files that are locked, so that it is in no list of
/// commands.
final class PassPhraseVariable {

    static final String NAME = "IMPACTWIJZER_PASSPHRASE";

    private PassPhraseVariable() {}

    /// Hands it to that work, and wipes it.
    static <T> T used(Surroundings surroundings, Function<Optional<PassPhrase>, T> work) {
        Optional<PassPhrase> passPhrase = read(surroundings);
        try {
            return work.apply(passPhrase);
        } finally {
            passPhrase.ifPresent(PassPhrase::wipe);
        }
    }

    private static Optional<PassPhrase> read(Surroundings surroundings) {
        return surroundings
                .variable()
                .apply(NAME)
                .filter(phrase -> !phrase.isEmpty())
                .map(PassPhrase::new);
    }

    /// @throws Failure when it is not there
    static PassPhrase wanted(Surroundings surroundings) {
        return read(surroundings)
                .orElseThrow(() -> new Failure(ExitCode.USAGE, Message.of("cli.lock.noVariable", "variable", NAME)));
    }
}
