package nl.impactwijzer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.exchange.Arrival;
import nl.impactwijzer.exchange.DossierFile;
import nl.impactwijzer.exchange.DossierFiles;
import nl.impactwijzer.exchange.DossierImport;
import nl.impactwijzer.exchange.ExchangeException;
import nl.impactwijzer.json.JsonException;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.report.check.DossierInReport;
import nl.impactwijzer.scoring.Summary;
import nl.impactwijzer.storage.DataFolder;
import nl.impactwijzer.storage.SqliteStore;
import nl.impactwijzer.text.Message;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import FILE…`: takes dossiers into the user's data, from dossier files or from inside reports. A file that fails is
/// told and the others go on.
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "FILE")
    private List<Path> files = List.of();

    @ArgGroup
    private WhenHere whenHere = new WhenHere();

    /// What to do with a dossier that is there already in another state.
    static final class WhenHere {
        @Option(names = "--replace")
        private boolean replace;

        @Option(names = "--copy")
        private boolean copy;
    }

    private final Terminal terminal;
    private final Installed installed;
    private final Surroundings surroundings;
    private final Supplier<DataFolder> folder;

    ImportCommand(Terminal terminal, Installed installed, Surroundings surroundings, Supplier<DataFolder> folder) {
        this.terminal = terminal;
        this.installed = installed;
        this.surroundings = surroundings;
        this.folder = folder;
    }

    @Override
    public Integer call() {
        installed.makeFolder();
        try (SqliteStore store = new StoreOpener(terminal, surroundings, folder).open()) {
            store.whyReadOnly().ifPresent(why -> {
                throw new Failure(ExitCode.UNWRITABLE, why);
            });
            int status = ExitCode.OK;
            for (Path file : files) {
                status = Math.max(status, take(file, store));
            }
            return status;
        } catch (StoreException e) {
            throw new Failure(ExitCode.UNWRITABLE, e.sentence(), e);
        }
    }

    private int take(Path file, SqliteStore store) {
        try {
            DossierFile read = read(file);
            DossierFile.Matched matched = read.match(installed.catalogue());
            read.remarks().forEach(remark -> terminal.warning(file.toString(), remark));
            matched.remarks().forEach(remark -> terminal.warning(file.toString(), remark));
            return take(file, read.as(matched), matched.questionnaire(), store);
        } catch (ExchangeException e) {
            terminal.error(file.toString(), e.sentence());
        } catch (JsonException e) {
            terminal.error(file.toString(), e);
        }
        return ExitCode.UNREADABLE;
    }

    private int take(Path file, DossierFile dossier, Questionnaire questionnaire, SqliteStore store) {
        DossierImport intake = new DossierImport(
                store,
                taken -> Summary.of(questionnaire, taken, surroundings.clock().instant()),
                surroundings.clock());
        return switch (intake.arrival(dossier)) {
            case Arrival.NewDossier _ -> taken(intake.take(dossier));
            case Arrival.SameDossier _ -> {
                terminal.say(said("cli.import.same", dossier.dossier()));
                yield ExitCode.OK;
            }
            case Arrival.OtherState _ -> {
                if (whenHere.replace) {
                    yield taken(intake.take(dossier));
                }
                if (whenHere.copy) {
                    yield taken(intake.takeAsCopy(dossier));
                }
                terminal.error(file.toString(), said("cli.import.other", dossier.dossier()));
                yield ExitCode.NOT_IN_ORDER;
            }
        };
    }

    private int taken(Dossier dossier) {
        terminal.say(said("cli.import.taken", dossier));
        return ExitCode.OK;
    }

    private static Message said(String key, Dossier dossier) {
        return Message.of(
                key,
                "product",
                dossier.product().name(),
                "questionnaire",
                dossier.questionnaire().name());
    }

    private DossierFile read(Path file) {
        boolean isReport =
                String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".pdf");
        if (!isReport) {
            return PassPhraseVariable.used(surroundings, passPhrase -> DossierFiles.read(file, passPhrase));
        }
        if (!Files.isRegularFile(file)) {
            throw new ExchangeException(Message.of("exchange.noFile", "file", file));
        }
        return DossierInReport.of(surroundings.verifier().apply(file));
    }
}
