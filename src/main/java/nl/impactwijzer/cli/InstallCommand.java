package nl.impactwijzer.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.impactwijzer.exchange.Authenticity;
import nl.impactwijzer.exchange.ExchangeException;
import nl.impactwijzer.exchange.PackageInstaller;
import nl.impactwijzer.questionnaire.catalogue.Provenance;
import nl.impactwijzer.questionnaire.catalogue.Publisher;
import nl.impactwijzer.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `install FILE`: says who published a questionnaire package, and installs it when that publisher is trusted. Nobody
/// is asked anything here: it says which line to give instead.
@Command(name = "install", mixinStandardHelpOptions = true)
final class InstallCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    private Path file = Path.of("");

    @Option(names = "--trust", paramLabel = "FINGERPRINT")
    private Optional<String> trust = Optional.empty();

    @Option(names = "--as-concept")
    private boolean asConcept;

    private final Terminal terminal;
    private final Installed installed;
    private final Surroundings surroundings;

    InstallCommand(Terminal terminal, Installed installed, Surroundings surroundings) {
        this.terminal = terminal;
        this.installed = installed;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        PackageInstaller installer = installed.installer();
        try {
            PackageInstaller.Candidate candidate = installer.look(file);
            tell(candidate);
            if (trust.isPresent() && !trusted(installer, candidate)) {
                return ExitCode.NOT_IN_ORDER;
            }
            return install(installer, trust.isPresent() ? installer.look(file) : candidate);
        } catch (ExchangeException e) {
            throw new Failure(ExitCode.UNREADABLE, e.sentence(), e);
        }
    }

    /// What it is and who published it, before anything is decided.
    private void tell(PackageInstaller.Candidate candidate) {
        terminal.say(Message.of(
                "package.cli.what",
                "title",
                candidate.questionnaire().definition().title(),
                "name",
                candidate.questionnaire().ref().name(),
                "sha256",
                candidate.questionnaire().ref().sha256()));
        switch (candidate.authenticity()) {
            case Authenticity.Signed(Publisher publisher) -> {
                terminal.say(Message.of("package.publisher", "name", publisher.name()));
                terminal.say(signer(publisher));
                if (!publisher.validNow()) {
                    terminal.say(Message.of("package.expired"));
                }
            }
            case Authenticity.Unsigned _ -> terminal.say(Message.of("package.concept.unsigned"));
            case Authenticity.Altered(Message why) -> terminal.say(Message.of("package.concept.altered", "why", why));
        }
    }

    private static Message signer(Publisher publisher) {
        return Message.of(
                publisher.selfMade() ? "package.signedSelfMade" : "package.signed",
                "name",
                publisher.subject(),
                "issuer",
                publisher.issuer(),
                "fingerprint",
                publisher.readableFingerprint());
    }

    private boolean trusted(PackageInstaller installer, PackageInstaller.Candidate candidate) {
        String given = trust.orElse("").replaceAll("[\\s:]", "").toLowerCase(Locale.ROOT);
        Optional<Publisher> signer = candidate.authenticity() instanceof Authenticity.Signed(Publisher publisher)
                ? Optional.of(publisher)
                : Optional.empty();
        if (signer.isEmpty() || !signer.get().fingerprint().equals(given)) {
            terminal.error(file.toString(), Message.of("package.cli.otherFingerprint"));
            return false;
        }
        installed.makeFolder();
        installer.trust(signer.get(), surroundings.user());
        terminal.say(Message.of("package.trusted", "name", signer.get().name()));
        return true;
    }

    private int install(PackageInstaller installer, PackageInstaller.Candidate candidate) {
        if (candidate.alreadyHere()) {
            terminal.say(Message.of("package.alreadyHere"));
            return ExitCode.OK;
        }
        if (candidate.provenance() instanceof Provenance.Concept && !asConcept) {
            candidate
                    .stranger()
                    .ifPresentOrElse(
                            stranger -> terminal.error(
                                    file.toString(),
                                    Message.of(
                                            "package.cli.notTrusted",
                                            "line",
                                            line("--trust " + stranger.fingerprint()))),
                            () -> terminal.error(
                                    file.toString(), Message.of("package.cli.concept", "line", line("--as-concept"))));
            return ExitCode.NOT_IN_ORDER;
        }
        installed.makeFolder();
        installer.install(candidate);
        terminal.say(Message.of(
                candidate.provenance() instanceof Provenance.Concept
                        ? "package.installedConcept"
                        : "package.installed"));
        return ExitCode.OK;
    }

    /// What to type, as every shell takes it.
    private String line(String option) {
        return "impactwijzer install \"" + file + "\" " + option;
    }
}
