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

/// One saved state of a questionnaire file, with what was found in it until now.
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

    /// Looks at everything but what can be reached: that comes with the proof, which takes longer.
    static Edition read(byte[] file, Instant at, EarlierVersions earlier) {
        List<Finding> findings = QuestionnaireLint.lintWithoutReach(file, earlier);
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

    /// The same, with all that the proof found.
    Edition proved(List<Finding> all) {
        return new Edition(file, at, all, questionnaire);
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

    /// The questionnaire, when it can be filled in.
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
