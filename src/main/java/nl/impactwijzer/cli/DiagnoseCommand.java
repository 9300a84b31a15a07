package nl.impactwijzer.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.impactwijzer.diagnosis.Diagnosis;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.storage.DataFolder;
import nl.impactwijzer.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `diagnose [-o FILE]`: how this program fares here, for somebody who helps, without names or answers.
@Command(name = "diagnose", mixinStandardHelpOptions = true)
final class DiagnoseCommand implements Runnable {

    @Option(names = "-o", paramLabel = "OUT")
    private Optional<Path> out = Optional.empty();

    private final Terminal terminal;
    private final Surroundings surroundings;
    private final Supplier<DataFolder> folder;

    DiagnoseCommand(Terminal terminal, Surroundings surroundings, Supplier<DataFolder> folder) {
        this.terminal = terminal;
        this.surroundings = surroundings;
        this.folder = folder;
    }

    @Override
    public void run() {
        String text = new Diagnosis(
                        ImpactwijzerCommand.Version.number(), Map.of(), List.of(), List.of(), surroundings.clock())
                .text(chosen(), terminal.messages());
        if (out.isEmpty()) {
            text.lines().forEach(terminal::say);
            return;
        }
        OutputFile.write(out.get(), text.getBytes(StandardCharsets.UTF_8));
        terminal.say(Message.of("diagnosis.saved", "file", out.get()));
    }

    private Optional<DataFolder> chosen() {
        try {
            return Optional.of(folder.get());
        } catch (StoreException e) {
            return Optional.empty();
        }
    }
}
