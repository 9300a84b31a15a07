package nl.impactwijzer.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.lint.Finding;
import nl.impactwijzer.questionnaire.lint.ProofJson;
import nl.impactwijzer.questionnaire.lint.ProofReport;
import nl.impactwijzer.questionnaire.lint.QuestionnaireLint;
import nl.impactwijzer.questionnaire.lint.QuestionnaireProof;
import nl.impactwijzer.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `lint FILE…`: everything that is wrong with questionnaire files, one finding a line; with `--proof` a report of what
/// leads to what.
@Command(name = "lint", mixinStandardHelpOptions = true)
final class LintCommand implements Callable<Integer> {

    private static final int MEGABYTES = 16;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "FILE")
    private List<Path> files = List.of();

    @Option(names = "--proof")
    private boolean proof;

    @Option(names = "--format", paramLabel = "text|json")
    private Format format = Format.text;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT")
    private Optional<Path> output = Optional.empty();

    private final Terminal terminal;
    private final Installed installed;
    private final List<String> report = new ArrayList<>();

    LintCommand(Terminal terminal, Installed installed) {
        this.terminal = terminal;
        this.installed = installed;
    }

    @Override
    public Integer call() {
        if (!proof && (output.isPresent() || format != Format.text)) {
            throw new Failure(ExitCode.USAGE, Message.of("cli.lint.onlyWithProof"));
        }
        int status = ExitCode.OK;
        for (Path file : files) {
            try {
                byte[] bytes = InputFile.read(file, MEGABYTES);
                status = Math.max(status, proof ? prove(file, bytes) : lint(file, bytes));
            } catch (Failure e) {
                terminal.error(file.toString(), e);
                status = e.status();
            }
        }
        output.ifPresent(this::write);
        return status;
    }

    private int lint(Path file, byte[] bytes) {
        List<Finding> findings = QuestionnaireLint.lint(bytes, this::earlier);
        for (Finding finding : findings) {
            terminal.say("%s:%d: %s %s %s"
                    .formatted(
                            file,
                            finding.line(),
                            finding.severity().code(),
                            finding.code(),
                            terminal.messages().get(finding.message())));
        }
        return Finding.isClean(findings) ? ExitCode.OK : ExitCode.NOT_IN_ORDER;
    }

    private Optional<Questionnaire> earlier(String id, String version) {
        return installed.catalogue().find(id, version);
    }

    private int prove(Path file, byte[] bytes) {
        ProofReport made = QuestionnaireProof.of(bytes, this::earlier);
        switch (format) {
            case json -> json(file, made);
            case text -> text(file, made);
        }
        return Finding.isClean(made.findings()) ? ExitCode.OK : ExitCode.NOT_IN_ORDER;
    }

    private void json(Path file, ProofReport made) {
        var json = ProofJson.of(file.toString(), made, terminal.messages());
        if (output.isPresent()) {
            report.add(json.toString());
        } else {
            terminal.json(json);
        }
    }

    private void text(Path file, ProofReport made) {
        List<String> lines = new ProofText(file.toString(), made, terminal.messages()).lines();
        if (!report.isEmpty()) {
            report.add("");
        }
        if (output.isPresent()) {
            report.addAll(lines);
        } else {
            lines.forEach(terminal::say);
            terminal.say("");
        }
    }

    /// One file for all, in UTF-8.
    private void write(Path target) {
        OutputFile.write(target, (String.join("\n", report) + "\n").getBytes(StandardCharsets.UTF_8));
        terminal.say(Message.of("cli.written", "file", target));
    }
}
