package nl.impactwijzer.questionnaire.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.impactwijzer.json.JsonException;
import nl.impactwijzer.json.JsonProblem;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.QuestionnaireJson;
import nl.impactwijzer.questionnaire.lint.Finding;
import nl.impactwijzer.questionnaire.lint.QuestionnaireLint;
import nl.impactwijzer.text.Message;

/// Reads questionnaires that come from outside: every one is linted first, and one with errors is refused. Of the files
/// in a folder it is remembered which were found sound.
public final class QuestionnaireFiles {

    /// Larger files are refused, in bytes. The KIA takes half a megabyte.
    public static final int LARGEST = 16 * 1024 * 1024;

    private static final int MOST_FILES = 500;

    private QuestionnaireFiles() {}

    sealed interface Outcome {}

    record Usable(Path file, Questionnaire questionnaire, Provenance provenance) implements Outcome {}

    record Unusable(Refused refused) implements Outcome {}

    /// @throws JsonException with every error, when this is not a sound questionnaire
    public static Questionnaire read(byte[] file) {
        if (file.length > LARGEST) {
            throw new JsonException(new JsonProblem(1, "", tooLarge()));
        }
        refuse(QuestionnaireLint.lint(file));
        return QuestionnaireJson.read(file);
    }

    /// Reads a questionnaire that nobody proved here, such as one inside a report, to work out once more what was
    /// worked
    /// out with it. It need not be sound, as long as that comes to an end.
    ///
    /// @throws JsonException when it cannot be read or followed
    public static Questionnaire readToWorkOutAgain(byte[] file) {
        refuse(QuestionnaireLint.beforeUse(file));
        return QuestionnaireJson.read(file);
    }

    private static void refuse(List<Finding> findings) {
        List<JsonProblem> errors = findings.stream()
                .filter(Finding::isError)
                .map(finding -> new JsonProblem(finding.line(), finding.pointer(), finding.message()))
                .toList();
        if (!errors.isEmpty()) {
            throw new JsonException(errors);
        }
    }

    /// The packages and JSON files in that folder, by name. Folders in it are not looked into.
    static List<Outcome> in(Path folder, PackageOpener packages) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            Proven proven = Proven.in(folder);
            List<Outcome> outcomes = files.filter(
                            file -> isPackage(file) || file.toString().endsWith(".json"))
                    .sorted()
                    .limit(MOST_FILES)
                    .map(file -> isPackage(file) ? read(file, packages, proven) : read(file, proven))
                    .toList();
            proven.keep();
            return outcomes;
        } catch (IOException e) {
            return List.of(unusable(folder, Message.of("catalogue.unreadable")));
        }
    }

    private static boolean isPackage(Path file) {
        return file.toString().endsWith(PackageOpener.EXTENSION);
    }

    private static Outcome read(Path file, PackageOpener packages, Proven proven) {
        return switch (packages.open(file)) {
            case PackageOpener.Whole whole ->
                read(file, whole.questionnaire(), whole.provenance(), whole::told, proven);
            case PackageOpener.Unusable(Message why) -> unusable(file, why);
        };
    }

    private static Outcome read(Path file, Proven proven) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            return read(
                    file,
                    bytes,
                    new Provenance.Concept(Message.of("package.concept.bare")),
                    QuestionnaireFiles::onLine,
                    proven);
        } catch (IOException e) {
            return unusable(file, Message.of("catalogue.unreadable"));
        }
    }

    private static Outcome read(
            Path file, byte[] bytes, Provenance provenance, Function<JsonProblem, Message> told, Proven proven) {
        try {
            Questionnaire read = proven.knows(bytes) ? QuestionnaireJson.read(bytes) : read(bytes);
            proven.add(bytes);
            return new Usable(file, read, provenance);
        } catch (JsonException e) {
            return new Unusable(
                    new Refused(file, e.problems().stream().map(told).toList()));
        }
    }

    private static Message onLine(JsonProblem problem) {
        return Message.of("catalogue.onLine", "line", problem.line(), "problem", problem.message());
    }

    private static Outcome unusable(Path file, Message why) {
        return new Unusable(new Refused(file, List.of(why)));
    }

    private static Message tooLarge() {
        return Message.of("catalogue.tooLarge", "megabytes", LARGEST / (1024 * 1024));
    }
}
