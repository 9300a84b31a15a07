package nl.impactwijzer.cli;

import java.nio.file.Path;
import java.util.List;
import nl.impactwijzer.exchange.TextSheet;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.questionnaire.texts.TextImport;
import nl.impactwijzer.questionnaire.texts.TextTable;
import nl.impactwijzer.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `export-texts FILE.json -o TABLE.xlsx`: the texts of a questionnaire as a spreadsheet for a translator.
@Command(name = "export-texts", mixinStandardHelpOptions = true)
final class ExportTextsCommand implements Runnable {

    @Parameters(index = "0", paramLabel = "FILE.json", descriptionKey = "FILE")
    private Path file = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "TABLE.xlsx",
            required = true)
    private Path output = Path.of("");

    @Option(names = "--add", paramLabel = "LANGUAGE")
    private List<String> added = List.of();

    private final Terminal terminal;

    ExportTextsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        added.stream()
                .filter(language -> !TextImport.isLanguage(language))
                .findFirst()
                .ifPresent(wrong -> {
                    throw new Failure(ExitCode.USAGE, Message.of("texts.noLanguage", "language", wrong));
                });
        TextTable table = TextTable.of(JsonDocument.parse(QuestionnaireFile.read(file)));
        OutputFile.write(
                output,
                TextSheet.write(
                        table,
                        terminal.messages().get("texts.sheet"),
                        terminal.messages().get("texts.place"),
                        added));
        terminal.say(Message.of("texts.exported", "n", table.entries().size(), "file", output.toString()));
    }
}
