package nl.impactwijzer.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.impactwijzer.exchange.ExchangeException;
import nl.impactwijzer.exchange.PackageFiles;
import nl.impactwijzer.json.JsonException;
import nl.impactwijzer.json.JsonProblem;
import nl.impactwijzer.questionnaire.catalogue.QuestionnaireFiles;
import nl.impactwijzer.questionnaire.texts.TextImport;
import nl.impactwijzer.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `package FILE.json -o OUT.vragenlijst --publisher NAME`: makes a questionnaire package, signed when a key or a name
/// is given.
@Command(name = "package", mixinStandardHelpOptions = true)
final class PackageCommand implements Runnable {

    private static final int MEGABYTES = QuestionnaireFiles.LARGEST / 1024 / 1024;

    @Parameters(index = "0", paramLabel = "FILE.json", descriptionKey = "FILE")
    private Path file = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT.vragenlijst",
            required = true)
    private Path output = Path.of("");

    @Option(names = "--publisher", paramLabel = "NAME", required = true)
    private String publisher = "";

    @Option(names = "--translation", paramLabel = "LANGUAGE=FILE")
    private Map<String, Path> translations = Map.of();

    @Mixin
    private KeyOptions keys = new KeyOptions();

    private final Terminal terminal;
    private final Surroundings surroundings;

    PackageCommand(Terminal terminal, Surroundings surroundings) {
        this.terminal = terminal;
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        if (!output.toString().endsWith(PackageFiles.EXTENSION)) {
            throw new Failure(ExitCode.USAGE, Message.of("package.cli.extension", "extension", PackageFiles.EXTENSION));
        }
        byte[] questionnaire = QuestionnaireFile.read(file);
        SortedMap<String, byte[]> texts = new TreeMap<>();
        translations.forEach((language, translation) -> {
            if (!TextImport.isLanguage(language)) {
                throw new Failure(ExitCode.USAGE, Message.of("texts.noLanguage", "language", language));
            }
            texts.put(language, InputFile.read(translation, MEGABYTES));
        });
        try (ReportSigning signing = keys.signing(terminal, surroundings)) {
            OutputFile.write(output, made(questionnaire, texts, signing));
            terminal.say(Message.of("cli.written", "file", output));
            signing.signer().ifPresentOrElse(terminal::say, () -> terminal.say(Message.of("package.cli.unsigned")));
        }
    }

    private byte[] made(byte[] questionnaire, SortedMap<String, byte[]> texts, ReportSigning signing) {
        try {
            // What nobody could install is not made.
            QuestionnaireFiles.read(PackageFiles.whole(questionnaire, texts));
            return PackageFiles.make(questionnaire, texts, publisher, signing.packages());
        } catch (ExchangeException e) {
            throw new Failure(ExitCode.UNREADABLE, e.sentence(), e);
        } catch (JsonException e) {
            JsonProblem first = e.problems().getFirst();
            throw new Failure(
                    ExitCode.UNREADABLE,
                    Message.of(
                            "texts.badQuestionnaire",
                            "file",
                            file.toString(),
                            "line",
                            first.line(),
                            "problem",
                            first.message()),
                    e);
        }
    }
}
