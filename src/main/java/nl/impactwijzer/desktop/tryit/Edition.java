package nl.impactwijzer.desktop.tryit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.impactwijzer.json.JsonException;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.QuestionnaireJson;
import nl.impactwijzer.questionnaire.lint.EarlierVersions;
import nl.impactwijzer.questionnaire.lint.Finding;
import nl.impactwijzer.questionnaire.lint.QuestionnaireLint;
import nl.impactwijzer.text.HiddenCharacters;

/// One saved state of a questionnaire file, with what the linter found in it.
final class Edition {

    /// Of a longer line the beginning shows the place well enough.
    private static final int MOST_SHOWN = 200;

    private final byte[] file;
    private final List<String> lines;
    private final Instant at;
    private final List<Finding> findings;
    private final Optional<Questionnaire> questionnaire;

    private Edition(byte[] file, Instant at, List<Finding> findings, Optional<Questionnaire> questionnaire) {
        this.file = file.clone();
        this.at = at;
        this.findings = List.copyOf(findings);
        this.questionnaire = questionnaire;
        lines = new String(file, StandardCharsets.UTF_8).lines().toList();
    }

    /// May take a few seconds for a very large questionnaire: call it in the background.
    static Edition read(byte[] file, Instant at, EarlierVersions earlier) {
        List<Finding> findings = QuestionnaireLint.lint(file, earlier);
        Optional<Questionnaire> read = Optional.empty();
        if (!Finding.hasErrors(findings)) {
            try {
                read = Optional.of(QuestionnaireJson.read(file));
            } catch (JsonException e) {
                throw new IllegalStateException("the linter found nothing wrong", e);
            }
        }
        return new Edition(file, at, findings, read);
    }

    byte[] file() {
        return file.clone();
    }

    /// When it was read.
    Instant at() {
        return at;
    }

    /// In the order of the file.
    List<Finding> findings() {
        return findings;
    }

    int errors() {
        return (int) findings.stream().filter(Finding::isError).count();
    }

    int warnings() {
        return findings.size() - errors();
    }

    /// The questionnaire, when there is no error in it.
    Optional<Questionnaire> questionnaire() {
        return questionnaire;
    }

    /// What stands on that line, without what would not show or would turn the reading direction.
    String line(int number) {
        if (number < 1 || number > lines.size()) {
            return "";
        }
        String line = lines.get(number - 1).strip().replace('\t', ' ');
        String shown = line.length() > MOST_SHOWN ? line.substring(0, MOST_SHOWN) + "…" : line;
        return HiddenCharacters.marked(shown);
    }
}
