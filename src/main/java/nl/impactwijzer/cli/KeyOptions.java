package nl.impactwijzer.cli;

import java.nio.file.Path;
import java.util.Optional;
import nl.impactwijzer.text.Message;
import picocli.CommandLine.Option;

/// The options by which a command learns with which identity to sign; without any of them nothing is signed.
final class KeyOptions {

    @Option(names = "--key", paramLabel = "KEY.p12")
    private Optional<Path> key = Optional.empty();

    @Option(names = "--pin-env", paramLabel = "VARIABLE")
    private Optional<String> pinVariable = Optional.empty();

    @Option(names = "--self-made", paramLabel = "NAME")
    private Optional<String> selfMade = Optional.empty();

    boolean isGiven() {
        return key.isPresent() || pinVariable.isPresent() || selfMade.isPresent();
    }

    /// @throws Failure when the options do not go together, or the key cannot be opened
    ReportSigning signing(Terminal terminal, Surroundings surroundings) {
        if (key.isPresent() != pinVariable.isPresent()) {
            throw new Failure(ExitCode.USAGE, Message.of("cli.report.keyAndPin"));
        }
        if (key.isPresent() && selfMade.isPresent()) {
            throw new Failure(ExitCode.USAGE, Message.of("cli.report.oneIdentity"));
        }
        if (selfMade.filter(String::isBlank).isPresent()) {
            throw new Failure(ExitCode.USAGE, Message.of("cli.report.noName"));
        }
        ReportSigning signing = new ReportSigning(terminal, surroundings);
        key.ifPresent(keyFile -> signing.with(keyFile, pinVariable.orElseThrow()));
        selfMade.ifPresent(signing::withSelfMade);
        return signing;
    }
}
