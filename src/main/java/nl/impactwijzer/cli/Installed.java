package nl.impactwijzer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.QuestionnaireJson;

/// The questionnaires that come with the program, each read once however many dossiers ask for it.
final class Installed {

    private final Map<String, Optional<Questionnaire>> read = new HashMap<>();

    Optional<Questionnaire> find(String id, String version) {
        return read.computeIfAbsent(id + "-" + version, name -> load(id, name));
    }

    private static Optional<Questionnaire> load(String id, String name) {
        if (!name.matches("[A-Za-z0-9.-]+")) {
            return Optional.empty();
        }
        try (InputStream in = Installed.class.getResourceAsStream("/questionnaires/" + id + "/" + name + ".json")) {
            return in == null ? Optional.empty() : Optional.of(QuestionnaireJson.read(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
