package nl.impactwijzer.cli;

import nl.impactwijzer.locking.PassPhrase;
import nl.impactwijzer.storage.SqliteStore;
import nl.impactwijzer.storage.Unlocking;
import nl.impactwijzer.text.Message;

/// The pass phrase of encrypted data: out of an environment variable, so that it is in no list of commands, and asked
/// on the console where there is none.
final class StorePassPhrase {

    static final String NAME = "IMPACTWIJZER_STORE_PASSPHRASE";
    static final String NEW = "IMPACTWIJZER_STORE_NEW_PASSPHRASE";
    /// Of a backup from before the pass phrase became another one.
    static final String OF_BACKUP = "IMPACTWIJZER_BACKUP_PASSPHRASE";

    private final Terminal terminal;
    private final Surroundings surroundings;

    StorePassPhrase(Terminal terminal, Surroundings surroundings) {
        this.terminal = terminal;
        this.surroundings = surroundings;
    }

    /// Asks nothing while the data are not encrypted.
    Unlocking unlocking() {
        return Unlocking.with(() -> wanted(NAME, "cli.store.ask"));
    }

    /// Opens a backup of that store, also one with a pass phrase of before.
    Unlocking ofBackup(SqliteStore store) {
        return store.unlocking().or(Unlocking.with(() -> wanted(OF_BACKUP, "cli.store.askBackup")));
    }

    /// A new one, which was asked twice.
    ///
    /// @throws Failure when there is none, or it does not do
    PassPhrase chosen() {
        PassPhrase chosen = wanted(NEW, "cli.store.askNew");
        boolean isAsked = surroundings.variable().apply(NEW).isEmpty();
        PassPhrase again = isAsked
                ? wanted(NEW, "cli.store.askAgain")
                : new PassPhrase(chosen.letters().clone());
        boolean isSame = chosen.isSame(again);
        again.wipe();
        if (chosen.isTooShort() || !isSame) {
            boolean isShort = chosen.isTooShort();
            chosen.wipe();
            throw new Failure(
                    ExitCode.USAGE,
                    Message.of(isShort ? "cli.store.short" : "cli.store.differs", "n", PassPhrase.SHORTEST));
        }
        return chosen;
    }

    private PassPhrase wanted(String variable, String question) {
        return surroundings
                .variable()
                .apply(variable)
                .filter(phrase -> !phrase.isEmpty())
                .map(PassPhrase::new)
                .or(() -> surroundings.console().apply(terminal.messages().get(question)))
                .orElseThrow(
                        () -> new Failure(ExitCode.USAGE, Message.of("cli.store.noPassPhrase", "variable", variable)));
    }
}
