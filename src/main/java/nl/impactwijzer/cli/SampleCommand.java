package nl.impactwijzer.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/// `sample QUESTIONNAIRE -o FILE`: writes a complete, fictional example dossier made with the newest version of a
/// questionnaire.
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
        Questionnaire newest = named().orElseThrow(this::noSample);
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

    /// The questionnaire with that id, or the only one whose id begins with that word.
    private Optional<Questionnaire> named() {
        Optional<Questionnaire> exact = installed.catalogue().newest(questionnaire);
        if (exact.isPresent()) {
            return exact;
        }
        List<String> beginning =
                ids().filter(id -> id.startsWith(questionnaire + "-")).toList();
        return beginning.size() == 1 ? installed.catalogue().newest(beginning.getFirst()) : Optional.empty();
    }

    private Stream<String> ids() {
        return installed.catalogue().all().stream()
                .map(known -> known.ref().id())
                .distinct();
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
        String known = ids().filter(id -> installed
                        .catalogue()
                        .newest(id)
                        .flatMap(SampleDossier::of)
                        .isPresent())
                .collect(Collectors.joining(", "));
        return new Failure(ExitCode.USAGE, Message.of("cli.noSample", "questionnaire", questionnaire, "known", known));
    }
}
