package nl.impactwijzer.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.impactwijzer.questionnaire.lint.Finding;
import nl.impactwijzer.questionnaire.lint.QuestionnaireLint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `lint FILE…`: everything that is wrong with questionnaire files, one finding a line.
@Command(name = "lint", mixinStandardHelpOptions = true)
final class LintCommand implements Callable<Integer> {

    private static final int MEGABYTES = 16;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "FILE")
    private List<Path> files = List.of();

    private final Terminal terminal;

    LintCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        int status = ExitCode.OK;
        for (Path file : files) {
            try {
                status = Math.max(status, lint(file));
            } catch (Failure e) {
                terminal.error(file.toString(), e);
                status = e.status();
            }
        }
        return status;
    }

    private int lint(Path file) {
        List<Finding> findings = QuestionnaireLint.lint(InputFile.read(file, MEGABYTES));
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
}
