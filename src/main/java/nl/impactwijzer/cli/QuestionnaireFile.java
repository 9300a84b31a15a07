package nl.impactwijzer.cli;

import java.nio.file.Path;
import nl.impactwijzer.json.JsonException;
import nl.impactwijzer.questionnaire.catalogue.QuestionnaireFiles;
import nl.impactwijzer.questionnaire.lint.Finding;
import nl.impactwijzer.questionnaire.lint.QuestionnaireLint;
import nl.impactwijzer.text.Message;

/// A questionnaire file that a command works on; one with errors is refused before anything is made of it.
final class QuestionnaireFile {

    private static final int MEGABYTES = QuestionnaireFiles.LARGEST / 1024 / 1024;

    private QuestionnaireFile() {}

    /// @throws Failure when it cannot be read or has errors; missing translations are no error here
    static byte[] read(Path file) {
        byte[] bytes = InputFile.read(file, MEGABYTES);
        try {
            QuestionnaireLint.lint(bytes).stream()
                    .filter(Finding::isError)
                    .findFirst()
                    .ifPresent(error -> {
                        throw bad(file, error.line(), error.message());
                    });
        } catch (JsonException e) {
            throw bad(
                    file,
                    e.problems().getFirst().line(),
                    e.problems().getFirst().message());
        }
        return bytes;
    }

    private static Failure bad(Path file, int line, Message problem) {
        return new Failure(
                ExitCode.UNREADABLE,
                Message.of("texts.badQuestionnaire", "file", file.toString(), "line", line, "problem", problem));
    }
}
