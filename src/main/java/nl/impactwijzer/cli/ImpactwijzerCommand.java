package nl.impactwijzer.cli;

import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command `impactwijzer`, of which every other command is a part.
@Command(name = "impactwijzer", mixinStandardHelpOptions = true, versionProvider = ImpactwijzerCommand.Version.class)
public final class ImpactwijzerCommand {
    private ImpactwijzerCommand() {}

    /// Carries out one command line and returns the status to exit with.
    public static int run(String... arguments) {
        return new CommandLine(new ImpactwijzerCommand()).execute(arguments);
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = ImpactwijzerCommand.class.getPackage().getImplementationVersion();
            return new String[] {"impactwijzer " + Objects.requireNonNullElse(version, "(uit de broncode)")};
        }
    }
}
