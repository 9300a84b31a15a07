package nl.impactwijzer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.impactwijzer.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `verify FILE.pdf`: who signed a report, whether anything changed since, and whether its outcome follows from the
/// answers inside it.
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE.pdf", descriptionKey = "FILE")
    private Path file = Path.of("");

    @Option(names = "--format", paramLabel = "text|json")
    private Format format = Format.text;

    private final Terminal terminal;
    private final Installed installed;
    private final Surroundings surroundings;

    VerifyCommand(Terminal terminal, Installed installed, Surroundings surroundings) {
        this.terminal = terminal;
        this.installed = installed;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (Files.isDirectory(file)) {
            throw new Failure(ExitCode.UNREADABLE, Message.of("cli.isFolder"));
        }
        if (!Files.exists(file)) {
            throw new Failure(ExitCode.UNREADABLE, Message.of("cli.noFile"));
        }
        CheckedReport checked = CheckedReport.of(file, installed.catalogue());
        switch (format) {
            case json -> terminal.json(new CheckedReportJson(checked, terminal.messages()).write());
            case text ->
                new CheckedReportText(
                                checked,
                                terminal.messages(),
                                surroundings.clock().getZone())
                        .lines()
                        .forEach(terminal::say);
        }
        checked.unreadable().ifPresent(why -> terminal.error(file.toString(), why));
        return checked.conclusion().status();
    }
}
