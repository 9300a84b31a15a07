package nl.impactwijzer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.impactwijzer.dossier.Changes;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierJson;
import nl.impactwijzer.dossier.upgrade.Upgrade;
import nl.impactwijzer.dossier.upgrade.UpgradePath;
import nl.impactwijzer.dossier.upgrade.UpgradePlan;
import nl.impactwijzer.exchange.DossierFile;
import nl.impactwijzer.exchange.DossierFiles;
import nl.impactwijzer.exchange.ExchangeException;
import nl.impactwijzer.json.JsonException;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.catalogue.Lookup;
import nl.impactwijzer.questionnaire.catalogue.QuestionnaireFiles;
import nl.impactwijzer.scoring.Assessment;
import nl.impactwijzer.scoring.Outcome;
import nl.impactwijzer.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upgrade FILE --to VERSION`: moves a dossier to a newer version of its questionnaire, and tells what becomes of
/// every answer. The dossier it came from stays as it is.
@Command(name = "upgrade", mixinStandardHelpOptions = true)
final class UpgradeCommand implements Callable<Integer> {

    private static final int MEGABYTES = 16;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    private Path file = Path.of("");

    @Option(names = "--to", paramLabel = "VERSION", required = true)
    private String version = "";

    @Option(names = "-o", paramLabel = "OUT")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--questionnaire", paramLabel = "FILE")
    private Optional<Path> questionnaire = Optional.empty();

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--format", paramLabel = "text|json")
    private Format format = Format.text;

    private final Terminal terminal;
    private final Installed installed;
    private final DossierOpener opener;
    private final Surroundings surroundings;
    private final Clock clock;

    UpgradeCommand(Terminal terminal, Installed installed, Surroundings surroundings) {
        this.terminal = terminal;
        this.installed = installed;
        this.opener = new DossierOpener(terminal, installed, surroundings);
        this.surroundings = surroundings;
        this.clock = surroundings.clock();
    }

    @Override
    public Integer call() {
        DossierOpener.Whole opened = open();
        UpgradePlan plan = plan(opened.opened());
        Outcome before = outcome(plan.from(), plan.before());
        Outcome after = outcome(plan.to(), plan.after());
        boolean moves = !plan.from().ref().equals(plan.to().ref());
        Optional<Path> written = dryRun || !moves ? Optional.empty() : Optional.of(target(opened.file()));
        written.ifPresent(target -> write(target, opened.file(), plan));
        switch (format) {
            case json -> terminal.json(new UpgradeJson(plan, before, after, terminal.messages()).of(file, written));
            case text ->
                new UpgradeText(plan, before, after, terminal.messages())
                        .lines(written)
                        .forEach(terminal::say);
        }
        return ExitCode.OK;
    }

    private DossierOpener.Whole open() {
        try {
            return opener.whole(file);
        } catch (JsonException e) {
            throw new Failure(
                    ExitCode.UNREADABLE,
                    Message.of(
                            "cli.upgrade.unreadable",
                            "line",
                            e.problems().getFirst().line(),
                            "problem",
                            e.problems().getFirst().message()),
                    e);
        }
    }

    private UpgradePlan plan(OpenedDossier opened) {
        List<Questionnaire> known = new ArrayList<>(installed.catalogue().all());
        Questionnaire from = opened.questionnaire();
        questionnaire.map(path -> read(path, from)).ifPresent(known::add);
        if (version.equals(from.ref().version())) {
            return Upgrade.plan(new UpgradePath(List.of(from)), opened.dossier(), clock.instant());
        }
        Questionnaire to = known.stream()
                .filter(one -> one.ref().id().equals(from.ref().id())
                        && one.ref().version().equals(version))
                .reduce((_, last) -> last)
                .orElseThrow(() -> new Failure(
                        ExitCode.UNREADABLE,
                        Message.of("cli.upgrade.absent", "id", from.ref().id(), "version", version)));
        if (!UpgradePath.isNewer(to, from)) {
            throw new Failure(
                    ExitCode.USAGE,
                    Message.of(
                            "cli.upgrade.notNewer",
                            "version",
                            version,
                            "here",
                            from.ref().version()));
        }
        return Upgrade.plan(UpgradePath.between(from, to, known), opened.dossier(), clock.instant());
    }

    /// One version has one content, also when it is only in the dossier.
    private Questionnaire read(Path path, Questionnaire from) {
        try {
            Questionnaire read = QuestionnaireFiles.read(InputFile.read(path, MEGABYTES));
            if (installed.catalogue().find(read.ref()) instanceof Lookup.OtherContent other) {
                throw new Failure(ExitCode.UNREADABLE, other.message());
            }
            if (read.ref().name().equals(from.ref().name()) && !read.ref().equals(from.ref())) {
                throw new Failure(ExitCode.UNREADABLE, new Lookup.OtherContent(from.ref(), read.ref()).message());
            }
            return read;
        } catch (JsonException e) {
            throw new Failure(
                    ExitCode.UNREADABLE,
                    Message.of(
                            "diff.unreadable",
                            "file",
                            path.toString(),
                            "line",
                            e.problems().getFirst().line(),
                            "problem",
                            e.problems().getFirst().message()),
                    e);
        }
    }

    private Outcome outcome(Questionnaire by, Dossier dossier) {
        return Assessment.of(by, dossier, LocalDate.now(clock)).outcome();
    }

    /// Beside the dossier, under a name that says the version, unless a name was given.
    private Path target(DossierFile source) {
        if (out.isPresent()) {
            return out.get();
        }
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = source.questionnaire().isEmpty() ? ".json" : DossierFiles.EXTENSION;
        Path target = file.resolveSibling(stem + "-" + version + ending);
        if (Files.exists(target)) {
            throw new Failure(ExitCode.UNWRITABLE, Message.of("cli.upgrade.exists", "file", target));
        }
        return target;
    }

    /// What stood there is kept beside it under a name that ends in `.bak`.
    private void write(Path target, DossierFile source, UpgradePlan plan) {
        byte[] bare = DossierJson.write(plan.after());
        if (Files.isRegularFile(target)) {
            OutputFile.keepOld(target);
        }
        if (source.questionnaire().isEmpty()) {
            OutputFile.write(target, bare);
            return;
        }
        try {
            DossierFile moved = source.moved(
                    plan.after(),
                    plan.to(),
                    Changes.between(plan.before(), plan.after(), plan.before().person(), clock.instant()));
            boolean isLocked = DossierFiles.isLocked(file);
            List<Message> leftOut = PassPhraseVariable.used(
                    surroundings,
                    passPhrase -> passPhrase
                            // What was locked stays locked.
                            .filter(_ -> isLocked)
                            .map(lock -> DossierFiles.write(target, moved, lock))
                            .orElseGet(() -> DossierFiles.write(target, moved)));
            leftOut.forEach(remark -> terminal.warning(target.toString(), remark));
        } catch (ExchangeException e) {
            throw new Failure(ExitCode.UNWRITABLE, e.sentence(), e);
        }
    }
}
