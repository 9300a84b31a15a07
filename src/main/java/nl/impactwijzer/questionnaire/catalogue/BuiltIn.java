package nl.impactwijzer.questionnaire.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.QuestionnaireJson;

/// The questionnaires on the class path. `questionnaires/index.txt` lists them, since a class path cannot be listed
/// everywhere the program runs; a test sees to it that the list is complete.
///
/// They are not linted here: the build does that.
final class BuiltIn {

    private static final String FOLDER = "/questionnaires/";

    private BuiltIn() {}

    static List<Questionnaire> all() {
        return Loaded.ALL;
    }

    /// They never change, so that one reading serves the whole program.
    private static final class Loaded {
        static final List<Questionnaire> ALL = read();
    }

    private static List<Questionnaire> read() {
        return new String(bytes("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(file -> QuestionnaireJson.read(bytes(file)))
                .toList();
    }

    private static byte[] bytes(String name) {
        try (InputStream in = BuiltIn.class.getResourceAsStream(FOLDER + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
