package nl.impactwijzer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.impactwijzer.report.check.NextSigner;
import nl.impactwijzer.report.signing.Authorities;
import nl.impactwijzer.report.signing.SigningPlaces;
import nl.impactwijzer.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `sign FILE.pdf`: puts one more signature under a report that exists, in its next free place.
///
/// The report is verified first: a changed one is refused, before anybody types a PIN.
@Command(name = "sign", mixinStandardHelpOptions = true)
final class SignCommand implements Runnable {

    @Parameters(index = "0", paramLabel = "FILE.pdf", descriptionKey = "FILE")
    private Path file = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT.pdf")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--place", paramLabel = "ROLE")
    private Optional<String> place = Optional.empty();

    @Option(names = "--as", paramLabel = "TEXT")
    private String as = "";

    @Mixin
    private KeyOptions keys = new KeyOptions();

    @Mixin
    private AuthorityOptions network = new AuthorityOptions();

    private final Terminal terminal;
    private final Surroundings surroundings;

    SignCommand(Terminal terminal, Surroundings surroundings) {
        this.terminal = terminal;
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        Authorities authorities = network.authorities(Authorities.Level.T);
        if (!keys.isGiven()) {
            throw new Failure(ExitCode.USAGE, Message.of("cli.sign.noKey"));
        }
        NextSigner.Report report = verified(file, surroundings);
        SigningPlaces.Place chosen = place(report.places());
        Path target = target(report);
        try (ReportSigning signing = keys.signing(terminal, surroundings).asking(authorities)) {
            OutputFile.write(target, signing.sign(report, chosen, as));
            terminal.say(Message.of("cli.sign.done", "file", target, "role", chosen.role()));
            signing.signer().ifPresent(terminal::say);
        }
    }

    /// @throws Failure when the file is no report of this program, or not as it was signed
    static NextSigner.Report verified(Path file, Surroundings surroundings) {
        InputFile.check(file);
        try {
            return switch (NextSigner.of(file, surroundings.verifier())) {
                case NextSigner.Report report -> report;
                case NextSigner.Refused refused -> throw new Failure(ExitCode.NOT_IN_ORDER, refused.why());
            };
        } catch (IOException e) {
            throw new Failure(ExitCode.UNREADABLE, Message.of("cli.unreadable"), e);
        }
    }

    private SigningPlaces.Place place(SigningPlaces places) {
        if (places.next().isEmpty()) {
            throw new Failure(ExitCode.UNWRITABLE, Message.of("cli.sign.full"));
        }
        String free = places.free().stream().map(SigningPlaces.Place::role).collect(Collectors.joining(", "));
        return place.map(named -> places.free(named)
                        .orElseThrow(() -> new Failure(
                                ExitCode.USAGE, Message.of("cli.sign.noSuchPlace", "place", named, "free", free))))
                .orElseGet(() -> places.next().orElseThrow());
    }

    /// Never over a file that is there, unless it was named.
    private Path target(NextSigner.Report report) {
        if (output.isPresent()) {
            return output.get();
        }
        Path beside = file.resolveSibling(report.nameAfter(file));
        if (Files.exists(beside)) {
            throw new Failure(ExitCode.UNWRITABLE, Message.of("cli.sign.exists", "file", beside));
        }
        return beside;
    }
}
