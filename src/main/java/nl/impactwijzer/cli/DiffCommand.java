package nl.impactwijzer.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.impactwijzer.exchange.ExchangeException;
import nl.impactwijzer.exchange.PackageFiles;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.json.JsonException;
import nl.impactwijzer.questionnaire.QuestionnaireJson;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.questionnaire.diff.Difference;
import nl.impactwijzer.questionnaire.diff.QuestionnaireDiff;
import nl.impactwijzer.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `diff A B`, each a questionnaire file or a package: what differs between two versions of a questionnaire, and
/// whether that is a patch, a minor or
/// a major change.
@Command(name = "diff", mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

    private static final int MEGABYTES = 16;

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "FIRST")
    private Path first = Path.of("");

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "SECOND")
    private Path second = Path.of("");

    @Option(names = "--format", paramLabel = "text|json")
    private Format format = Format.text;

    private final Terminal terminal;

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    private record Read(JsonDocument document, QuestionnaireRef ref) {}

    @Override
    public Integer call() {
        Read before = read(first);
        Read after = read(second);
        List<Difference> differences = QuestionnaireDiff.between(before.document(), after.document());
        Difference.Weight verdict = QuestionnaireDiff.verdict(differences);
        switch (format) {
            case json -> terminal.json(json(before.ref(), after.ref(), differences, verdict));
            case text -> {
                differences.forEach(difference -> terminal.say(
                        difference.weight().code() + "\t" + terminal.messages().get(difference.sentence())));
                terminal.say(terminal.messages()
                        .get(
                                differences.isEmpty() ? "diff.verdict.none" : "diff.verdict." + verdict.code(),
                                "before",
                                before.ref().name(),
                                "after",
                                after.ref().name()));
            }
        }
        return ExitCode.OK;
    }

    private static Read read(Path file) {
        try {
            byte[] bytes =
                    PackageFiles.isPackage(file) ? PackageFiles.questionnaire(file) : InputFile.read(file, MEGABYTES);
            return new Read(
                    JsonDocument.parse(bytes), QuestionnaireJson.read(bytes).ref());
        } catch (ExchangeException e) {
            throw new Failure(
                    ExitCode.UNREADABLE,
                    Message.of("diff.badPackage", "file", file.toString(), "why", e.sentence()),
                    e);
        } catch (JsonException e) {
            throw new Failure(
                    ExitCode.UNREADABLE,
                    Message.of(
                            "diff.unreadable",
                            "file",
                            file.toString(),
                            "line",
                            e.problems().getFirst().line(),
                            "problem",
                            e.problems().getFirst().message()),
                    e);
        }
    }

    private ObjectNode json(
            QuestionnaireRef before, QuestionnaireRef after, List<Difference> differences, Difference.Weight verdict) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("before", reference(before));
        json.set("after", reference(after));
        json.put("verdict", verdict.code());
        ArrayNode changes = json.putArray("changes");
        for (Difference difference : differences) {
            ObjectNode node = changes.addObject();
            node.put("change", difference.change().code());
            node.put("weight", difference.weight().code());
            node.put("thing", difference.thing());
            node.put("id", difference.id());
            node.put("detail", difference.detail());
            node.put("before", difference.before());
            node.put("after", difference.after());
            node.put("sentence", terminal.messages().get(difference.sentence()));
        }
        return json;
    }

    private static ObjectNode reference(QuestionnaireRef ref) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", ref.id());
        json.put("version", ref.version());
        json.put("sha256", ref.sha256());
        return json;
    }
}
