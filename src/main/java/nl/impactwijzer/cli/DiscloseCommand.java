package nl.impactwijzer.cli;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.impactwijzer.report.withheld.Disclosure;
import nl.impactwijzer.report.withheld.DisclosureFile;
import nl.impactwijzer.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `disclose FILE.json`: says which answers a public version left out, and takes some of them out to be shown to
/// somebody.
@Command(name = "disclose", mixinStandardHelpOptions = true)
final class DiscloseCommand implements Runnable {

    private static final int MEGABYTES = 32;

    @Parameters(index = "0", paramLabel = "FILE.json", descriptionKey = "FILE")
    private Path file = Path.of("");

    @Option(names = "--answer", paramLabel = "PLACES")
    private String answers = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT.json")
    private Optional<Path> output = Optional.empty();

    private final Terminal terminal;

    DiscloseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        if (answers.isBlank() != output.isEmpty()) {
            throw new Failure(ExitCode.USAGE, Message.of("cli.disclose.answerAndOutput"));
        }
        DisclosureFile kept = read(file);
        if (output.isEmpty()) {
            kept.disclosures()
                    .forEach(one ->
                            terminal.say(Message.of("cli.disclose.one", "what", one.what(), "digest", one.digest())));
            return;
        }
        DisclosureFile some = kept.of(wanted(kept));
        OutputFile.write(output.get(), some.write());
        terminal.say(Message.of(
                "cli.disclose.done",
                "file",
                output.get(),
                "n",
                some.disclosures().size()));
    }

    /// @throws Failure when it is no file with withheld answers
    static DisclosureFile read(Path file) {
        return DisclosureFile.read(InputFile.read(file, MEGABYTES));
    }

    private Set<String> wanted(DisclosureFile kept) {
        Set<String> known = kept.disclosures().stream().map(Disclosure::what).collect(Collectors.toSet());
        Set<String> wanted = new LinkedHashSet<>();
        for (String answer : Withholdings.split(answers)) {
            if (!known.contains(answer)) {
                throw new Failure(
                        ExitCode.USAGE,
                        Message.of(
                                "cli.disclose.unknown",
                                "what",
                                answer,
                                "known",
                                known.stream().sorted().collect(Collectors.joining(", "))));
            }
            wanted.add(answer);
        }
        return wanted;
    }
}
