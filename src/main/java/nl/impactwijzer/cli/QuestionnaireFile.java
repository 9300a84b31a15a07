package nl.impactwijzer.cli;

import java.nio.file.Path;
import nl.impactwijzer.json.JsonException;
import nl.impactwijzer.questionnaire.catalogue.QuestionnaireFiles;
import nl.impactwijzer.questionnaire.lint.QuestionnaireLint;
import nl.impactwijzer.text.Message;

/// A questionnaire file that a command works on; one with errors is refused before anything is made of it.
final class QuestionnaireFile {

    /// A text that is missing in a language is what a translator is for.
    private static final String MISSING_TEXT = "Q601";

    private static final int MEGABYTES = QuestionnaireFiles.LARGEST / 1024 / 1024;

    private QuestionnaireFile() {}

    /// @throws Failure when it cannot be read or has errors
    static byte[] read(Path file) {
        byte[] bytes = InputFile.read(file, MEGABYTES);
        try {
            QuestionnaireLint.lint(bytes).stream()
                    .filter(finding -> finding.isError() && !finding.code().equals(MISSING_TEXT))
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
