package nl.impactwijzer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.impactwijzer.exchange.TrustedCertificates;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.questionnaire.catalogue.Lookup;
import nl.impactwijzer.report.check.CheckedReport;
import nl.impactwijzer.report.check.Genuineness;
import nl.impactwijzer.report.signing.Verification;
import nl.impactwijzer.report.withheld.Disclosure;
import nl.impactwijzer.report.withheld.DisclosureFile;
import nl.impactwijzer.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `verify FILE…`: who signed each report, whether anything changed since, and whether its outcome follows from the
/// answers inside it.
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE.pdf", descriptionKey = "FILE")
    private List<Path> files = List.of();

    @Option(names = "--signer", paramLabel = "FINGERPRINT")
    private List<String> expected = new ArrayList<>();

    @Option(names = "--disclosed", paramLabel = "FILE.json")
    private Optional<Path> disclosed = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json")
    private Format format = Format.text;

    private final Terminal terminal;
    private final Installed installed;
    private final Surroundings surroundings;

    VerifyCommand(Terminal terminal, Installed installed, Surroundings surroundings) {
        this.terminal = terminal;
        this.installed = installed;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<String> fingerprints =
                expected.stream().map(VerifyCommand::fingerprint).toList();
        List<Disclosure> disclosures = disclosed
                .map(DiscloseCommand::read)
                .map(DisclosureFile::disclosures)
                .orElse(List.of());
        int status = ExitCode.OK;
        for (Path file : files) {
            try {
                status = Math.max(status, verify(file, fingerprints, disclosures));
            } catch (Failure e) {
                terminal.error(file.toString(), e);
                status = Math.max(status, e.status());
            }
        }
        return status;
    }

    private int verify(Path file, List<String> fingerprints, List<Disclosure> disclosures) {
        if (Files.isDirectory(file)) {
            throw new Failure(ExitCode.UNREADABLE, Message.of("cli.isFolder"));
        }
        if (!Files.exists(file)) {
            throw new Failure(ExitCode.UNREADABLE, Message.of("cli.noFile"));
        }
        TrustedCertificates signers = installed.signers();
        CheckedReport.Known known = new CheckedReport.Known(
                this::isInstalled,
                signer -> fingerprints.isEmpty()
                        ? signers.trusts(signer.name(), signer.fingerprint())
                        : fingerprints.contains(signer.fingerprint()));
        CheckedReport checked = CheckedReport.of(surroundings.verifier().apply(file), known, disclosures);
        int unfit = disclosures.size()
                - checked.recomputed().map(again -> again.disclosed().size()).orElse(0);
        if (unfit > 0) {
            terminal.warning(file.toString(), Message.of("check.disclosure.unfit", "n", unfit));
        }
        tell(file, checked, known);
        if (checked.verification() instanceof Verification.Unreadable unreadable) {
            terminal.error(file.toString(), unreadable.why());
            return ExitCode.UNREADABLE;
        }
        if (unfit > 0) {
            return ExitCode.NOT_IN_ORDER;
        }
        boolean good = fingerprints.isEmpty() ? checked.isSound() : checked.genuineness() == Genuineness.GENUINE;
        return good ? ExitCode.OK : ExitCode.NOT_IN_ORDER;
    }

    private void tell(Path file, CheckedReport checked, CheckedReport.Known known) {
        switch (format) {
            case json -> terminal.json(new CheckedReportJson(file, checked, known, terminal.messages()).write());
            case text ->
                new CheckedReportText(
                                file,
                                checked,
                                known,
                                terminal.messages(),
                                surroundings.clock().getZone())
                        .lines()
                        .forEach(terminal::say);
        }
    }

    private boolean isInstalled(QuestionnaireRef ref) {
        return installed.catalogue().find(ref) instanceof Lookup.Found;
    }

    /// @throws Failure when this cannot be one, so that a typing mistake is not taken for a stranger
    private static String fingerprint(String typed) {
        String digits = typed.replaceAll("[\\s:]", "").toLowerCase(Locale.ROOT);
        if (!digits.matches("[0-9a-f]{64}")) {
            throw new Failure(ExitCode.USAGE, Message.of("cli.verify.badFingerprint", "typed", typed));
        }
        return digits;
    }
}
