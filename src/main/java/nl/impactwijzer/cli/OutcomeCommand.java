package nl.impactwijzer.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.impactwijzer.json.JsonException;
import nl.impactwijzer.scoring.Assessment;
import nl.impactwijzer.scoring.Outcome;
import nl.impactwijzer.scoring.OutcomeJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `outcome FILE…`: what the rules conclude from each dossier. A file that fails is told and the others go on.
@Command(name = "outcome", mixinStandardHelpOptions = true)
final class OutcomeCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "FILE")
    private List<Path> files = List.of();

    @Option(names = "--as-of", paramLabel = "DATE")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json")
    private Format format = Format.text;

    private final Terminal terminal;
    private final DossierOpener opener;
    private final Clock clock;

    OutcomeCommand(Terminal terminal, Installed installed, Surroundings surroundings) {
        this.terminal = terminal;
        this.opener = new DossierOpener(terminal, installed, surroundings);
        this.clock = surroundings.clock();
    }

    @Override
    public Integer call() {
        LocalDate day = asOf.orElseGet(() -> LocalDate.now(clock));
        int status = ExitCode.OK;
        for (Path file : files) {
            try {
                tell(file, opener.open(file), day);
            } catch (Failure e) {
                terminal.error(file.toString(), e);
                status = e.status();
            } catch (JsonException e) {
                terminal.error(file.toString(), e);
                status = ExitCode.UNREADABLE;
            }
        }
        return status;
    }

    private void tell(Path file, OpenedDossier opened, LocalDate day) {
        Outcome outcome =
                Assessment.of(opened.questionnaire(), opened.dossier(), day).outcome();
        switch (format) {
            case json ->
                terminal.json(OutcomeJson.of(file.toString(), opened.questionnaire(), outcome, terminal.messages()));
            case text ->
                new OutcomeText(opened, outcome, terminal.messages()).lines().forEach(terminal::say);
        }
    }
}
