package nl.impactwijzer.cli;

import java.nio.file.Path;
import nl.impactwijzer.dossier.DossierJson;
import nl.impactwijzer.exchange.sample.SampleDossier;
import nl.impactwijzer.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `sample kia -o FILE`: writes a complete, fictional example dossier made with the newest version of a questionnaire.
@Command(name = "sample", mixinStandardHelpOptions = true)
final class SampleCommand implements Runnable {

    @Parameters(index = "0", paramLabel = "QUESTIONNAIRE", descriptionKey = "QUESTIONNAIRE")
    private String questionnaire = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true)
    private Path output = Path.of("");

    private final Terminal terminal;
    private final Installed installed;

    SampleCommand(Terminal terminal, Installed installed) {
        this.terminal = terminal;
        this.installed = installed;
    }

    @Override
    public void run() {
        SampleDossier sample = installed
                .catalogue()
                .newest(questionnaire)
                .flatMap(SampleDossier::of)
                .orElseThrow(
                        () -> new Failure(ExitCode.USAGE, Message.of("cli.noSample", "questionnaire", questionnaire)));
        OutputFile.write(output, DossierJson.write(sample.dossier()));
        terminal.say(Message.of("cli.written", "file", output));
    }
}
