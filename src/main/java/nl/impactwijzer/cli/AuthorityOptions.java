package nl.impactwijzer.cli;

import java.util.Optional;
import nl.impactwijzer.report.signing.Authorities;
import nl.impactwijzer.report.signing.Authorities.Level;
import nl.impactwijzer.text.Message;
import picocli.CommandLine.Option;

/// The options by which a command may ask the network for time stamps and proofs; without them it asks nobody.
final class AuthorityOptions {

    @Option(names = "--tsa", paramLabel = "URL")
    private Optional<String> stamps = Optional.empty();

    @Option(names = "--level", paramLabel = "T|LT|LTA")
    private Optional<Level> level = Optional.empty();

    /// @param usual the level when only the address is given
    /// @throws Failure when a level is asked for without an address
    Authorities authorities(Level usual) {
        Level wanted = level.orElse(stamps.isPresent() ? usual : Level.B);
        if (wanted == Level.B) {
            return Authorities.none();
        }
        return Authorities.of(
                wanted,
                stamps.filter(address -> !address.isBlank())
                        .orElseThrow(() -> new Failure(ExitCode.USAGE, Message.of("cli.tsa.missing"))));
    }
}
