package nl.impactwijzer.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import nl.impactwijzer.text.Message;
import picocli.CommandLine.Option;

/// The options by which a command learns with which identity to sign; without any of them nothing is signed.
final class KeyOptions {

    @Option(names = "--key", paramLabel = "KEY.p12")
    private Optional<Path> key = Optional.empty();

    @Option(names = "--card", paramLabel = "MODULE")
    private Optional<String> card = Optional.empty();

    @Option(names = "--token", paramLabel = "LABEL")
    private Optional<String> token = Optional.empty();

    @Option(names = "--system-keys")
    private boolean system;

    @Option(names = "--certificate", paramLabel = "HEX")
    private Optional<String> certificate = Optional.empty();

    @Option(names = "--pin-env", paramLabel = "VARIABLE")
    private Optional<String> pinVariable = Optional.empty();

    @Option(names = "--self-made", paramLabel = "NAME")
    private Optional<String> selfMade = Optional.empty();

    boolean isGiven() {
        return ways() > 0 || pinVariable.isPresent();
    }

    private long ways() {
        return Stream.of(key.isPresent(), card.isPresent(), system, selfMade.isPresent())
                .filter(Boolean::booleanValue)
                .count();
    }

    /// @throws Failure when the options do not go together, or the key cannot be opened
    ReportSigning signing(Terminal terminal, Surroundings surroundings) {
        if (key.isPresent() != pinVariable.isPresent() && card.isEmpty()) {
            throw new Failure(ExitCode.USAGE, Message.of("cli.report.keyAndPin"));
        }
        if (ways() > 1) {
            throw new Failure(ExitCode.USAGE, Message.of("cli.report.oneIdentity"));
        }
        if (selfMade.filter(String::isBlank).isPresent()) {
            throw new Failure(ExitCode.USAGE, Message.of("cli.report.noName"));
        }
        String wanted = certificate.orElse("");
        ReportSigning signing = new ReportSigning(terminal, surroundings);
        key.ifPresent(keyFile -> signing.with(keyFile, pinVariable.orElseThrow(), wanted));
        card.ifPresent(module -> signing.withCard(module, token.orElse(""), pinVariable.orElse(""), wanted));
        if (system) {
            signing.withSystem(wanted);
        }
        selfMade.ifPresent(signing::withSelfMade);
        return signing;
    }
}
