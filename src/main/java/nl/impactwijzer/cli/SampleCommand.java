package nl.impactwijzer.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import nl.impactwijzer.dossier.DossierJson;
import nl.impactwijzer.exchange.DossierFile;
import nl.impactwijzer.exchange.DossierFiles;
import nl.impactwijzer.exchange.ExchangeException;
import nl.impactwijzer.exchange.sample.SampleDossier;
import nl.impactwijzer.questionnaire.Questionnaire;
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
        Questionnaire newest = installed.catalogue().newest(questionnaire).orElseThrow(this::noSample);
        SampleDossier sample = SampleDossier.of(newest).orElseThrow(this::noSample);
        String name = output.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(DossierFiles.EXTENSION)) {
            write(sample, newest);
        } else if (name.endsWith(".json")) {
            OutputFile.write(output, DossierJson.write(sample.dossier()));
        } else {
            throw new Failure(ExitCode.USAGE, Message.of("cli.sampleName", "file", output));
        }
        terminal.say(Message.of("cli.written", "file", output));
    }

    private void write(SampleDossier sample, Questionnaire newest) {
        try {
            DossierFiles.write(
                    output,
                    DossierFile.of(
                            sample.dossier(),
                            newest,
                            sha256 -> Optional.ofNullable(sample.files().get(sha256))));
        } catch (ExchangeException e) {
            throw new Failure(ExitCode.UNWRITABLE, e.sentence(), e);
        }
    }

    private Failure noSample() {
        return new Failure(ExitCode.USAGE, Message.of("cli.noSample", "questionnaire", questionnaire));
    }
}
