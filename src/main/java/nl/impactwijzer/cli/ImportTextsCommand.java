package nl.impactwijzer.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.impactwijzer.exchange.ExchangeException;
import nl.impactwijzer.exchange.TextSheet;
import nl.impactwijzer.questionnaire.texts.TextImport;
import nl.impactwijzer.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import-texts FILE.json TABLE.xlsx -o NEW.json`: puts what a translator filled in into the questionnaire.
@Command(name = "import-texts", mixinStandardHelpOptions = true)
final class ImportTextsCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE.json", descriptionKey = "FILE")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "TABLE.xlsx", descriptionKey = "TABLE")
    private Path table = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "NEW.json",
            required = true)
    private Path output = Path.of("");

    @Option(names = "--language", paramLabel = "LANGUAGE")
    private List<String> languages = List.of();

    private final Terminal terminal;

    ImportTextsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        TextImport.Result result = TextImport.take(QuestionnaireFile.read(file), rows(), Set.copyOf(languages));
        if (!result.problems().isEmpty()) {
            result.problems()
                    .forEach(problem -> terminal.say(table + ":" + problem.row() + ": "
                            + terminal.messages().get(problem.sentence())));
            throw new Failure(
                    ExitCode.UNREADABLE,
                    Message.of("texts.nothingTaken", "n", result.problems().size()));
        }
        OutputFile.write(output, result.json().getBytes(StandardCharsets.UTF_8));
        terminal.say(Message.of("texts.imported", "n", result.changed(), "file", output.toString()));
        if (!result.added().isEmpty()) {
            terminal.say(Message.of("texts.languageAdded", "languages", String.join(", ", result.added())));
        }
        if (result.changed() > 0) {
            terminal.say(Message.of("texts.newVersion"));
        }
        return ExitCode.OK;
    }

    private List<TextImport.Row> rows() {
        if (!Files.isRegularFile(table)) {
            throw new Failure(ExitCode.UNREADABLE, Message.of("cli.noFile"));
        }
        try {
            return TextSheet.read(table);
        } catch (ExchangeException e) {
            throw new Failure(ExitCode.UNREADABLE, e.sentence(), e);
        } catch (IOException e) {
            throw new Failure(ExitCode.UNREADABLE, Message.of("cli.unreadable"), e);
        }
    }
}
