package nl.impactwijzer.cli;

import java.nio.file.Path;
import nl.impactwijzer.exchange.DossierFile;
import nl.impactwijzer.exchange.DossierFiles;
import nl.impactwijzer.exchange.ExchangeException;
import nl.impactwijzer.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `unlock FILE -o OUT`: the same dossier file, to be opened without a pass phrase.
@Command(name = "unlock", mixinStandardHelpOptions = true)
final class UnlockCommand implements Runnable {

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    private Path file = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT.impactwijzer",
            required = true)
    private Path output = Path.of("");

    private final Terminal terminal;
    private final DossierOpener opener;
    private final Surroundings surroundings;

    UnlockCommand(Terminal terminal, Installed installed, Surroundings surroundings) {
        this.terminal = terminal;
        this.opener = new DossierOpener(terminal, installed, surroundings);
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        PassPhraseVariable.wanted(surroundings).wipe();
        DossierFile dossier = opener.whole(file).travelling();
        try {
            DossierFiles.write(output, dossier).forEach(remark -> terminal.warning(output.toString(), remark));
        } catch (ExchangeException e) {
            throw new Failure(ExitCode.UNWRITABLE, e.sentence(), e);
        }
        terminal.say(Message.of("cli.unlock.done", "file", output));
    }
}
