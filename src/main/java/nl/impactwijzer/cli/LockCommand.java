package nl.impactwijzer.cli;

import java.nio.file.Path;
import java.util.List;
import nl.impactwijzer.exchange.DossierFile;
import nl.impactwijzer.exchange.DossierFiles;
import nl.impactwijzer.exchange.ExchangeException;
import nl.impactwijzer.locking.PassPhrase;
import nl.impactwijzer.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `lock FILE -o OUT` and `unlock FILE -o OUT`: the same dossier file, locked with a pass phrase or without a lock.
@Command(mixinStandardHelpOptions = true)
final class LockCommand implements Runnable {

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    private Path file = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT.impactwijzer",
            required = true)
    private Path output = Path.of("");

    private final boolean locks;
    private final Terminal terminal;
    private final DossierOpener opener;
    private final Surroundings surroundings;

    /// @param locks whether it locks, rather than unlocks
    LockCommand(boolean locks, Terminal terminal, Installed installed, Surroundings surroundings) {
        this.locks = locks;
        this.terminal = terminal;
        this.opener = new DossierOpener(terminal, installed, surroundings);
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        PassPhrase passPhrase = PassPhraseVariable.wanted(surroundings);
        try {
            write(opener.whole(file).travelling(), passPhrase)
                    .forEach(remark -> terminal.warning(output.toString(), remark));
        } catch (ExchangeException e) {
            throw new Failure(ExitCode.UNWRITABLE, e.sentence(), e);
        } finally {
            passPhrase.wipe();
        }
        terminal.say(Message.of(locks ? "cli.lock.done" : "cli.unlock.done", "file", output));
    }

    private List<Message> write(DossierFile dossier, PassPhrase passPhrase) {
        return locks ? DossierFiles.write(output, dossier, passPhrase) : DossierFiles.write(output, dossier);
    }
}
