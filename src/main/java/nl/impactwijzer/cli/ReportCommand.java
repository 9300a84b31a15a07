package nl.impactwijzer.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import nl.impactwijzer.report.signing.Authorities;
import nl.impactwijzer.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `report FILE -o OUT.pdf`: writes the report of a dossier, and signs it when a key or a name is given.
///
/// The classes that make pages and signatures are only loaded once the command line is known to be right.
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand implements Runnable {

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    private Path file = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT.pdf",
            required = true)
    private Path output = Path.of("");

    @Option(names = "--as-of", paramLabel = "DATE")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--organisation", paramLabel = "NAME")
    private String organisation = "";

    @Option(names = "--withhold", paramLabel = "PLACES")
    private String withhold = "";

    @Option(names = "--keep", paramLabel = "FILE.json")
    private Optional<Path> keep = Optional.empty();

    @Mixin
    private KeyOptions keys = new KeyOptions();

    @Mixin
    private AuthorityOptions network = new AuthorityOptions();

    private final Terminal terminal;
    private final DossierOpener opener;
    private final Surroundings surroundings;

    ReportCommand(Terminal terminal, Installed installed, Surroundings surroundings) {
        this.terminal = terminal;
        this.opener = new DossierOpener(terminal, installed, surroundings);
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        Authorities authorities = network.authorities(Authorities.Level.T);
        try (ReportSigning signing = keys.signing(terminal, surroundings).asking(authorities)) {
            ReportPages pages = new ReportPages(terminal, surroundings.clock());
            OpenedDossier opened = opener.open(file);
            LocalDate day = asOf.orElseGet(() -> LocalDate.now(surroundings.clock()));
            byte[] pdf = Withholdings.of(withhold, keep, output)
                    .map(chosen -> pages.write(chosen.version(opened, day, terminal), opened, organisation))
                    .orElseGet(() -> pages.write(opened, day, organisation));
            OutputFile.write(output, signing.sign(pdf));
            terminal.say(Message.of("cli.written", "file", output));
            signing.signer().ifPresent(terminal::say);
        }
    }
}
