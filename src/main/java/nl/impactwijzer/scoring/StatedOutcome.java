package nl.impactwijzer.scoring;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.impactwijzer.dossier.Risk;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.json.JsonFields;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.RedLine;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.text.Message;
import nl.impactwijzer.text.Messages;

/// The conclusions that an outcome in a file states, as far as its reader can hold somebody to them.
///
/// @param verdict   code of the proposed verdict
/// @param redLines  ids of those that are crossed
/// @param risks     by id, in the order of the register
/// @param rows      by id, in the order of the rows
public record StatedOutcome(
        Optional<String> verdict,
        boolean provisional,
        Set<String> redLines,
        Map<String, RiskLevel> risks,
        Map<String, RowClass> rows) {

    /// The level of a risk at present and with the plan; empty while it is not scored.
    public record RiskLevel(Optional<String> now, Optional<String> plan) {}

    /// The code of the class of a row; empty when it is in none.
    public record RowClass(String title, Optional<String> code, boolean provisional) {}

    public static StatedOutcome of(Questionnaire questionnaire, Outcome outcome) {
        String json = OutcomeJson.of("", questionnaire, outcome, Messages.in(Messages.DUTCH))
                .toString();
        return read(JsonDocument.parse(json.getBytes(StandardCharsets.UTF_8)).object());
    }

    /// @param json as [OutcomeJson] writes it
    /// @throws nl.impactwijzer.json.JsonException when it is not that
    public static StatedOutcome read(JsonFields json) {
        JsonFields verdict = json.object("verdict");
        Map<String, RiskLevel> risks = new LinkedHashMap<>();
        json.objects("risks", risk -> Map.entry(risk.text("id"), level(risk)))
                .forEach(risk -> risks.put(risk.getKey(), risk.getValue()));
        Map<String, RowClass> rows = new LinkedHashMap<>();
        json.objects(
                        "functions",
                        row -> Map.entry(
                                row.text("row"),
                                new RowClass(
                                        row.text("title"), row.optionalText("class"), row.flag("provisional", false))))
                .forEach(row -> rows.put(row.getKey(), row.getValue()));
        return new StatedOutcome(
                verdict.optionalText("code"),
                verdict.flag("provisional", false),
                new LinkedHashSet<>(json.objects("redLines", line -> line.text("id"))),
                risks,
                rows);
    }

    /// Whether both are about the same risks and the same rows.
    public boolean hasSameSubjects(StatedOutcome other) {
        return risks.keySet().equals(other.risks.keySet()) && titles(rows).equals(titles(other.rows));
    }

    private static Map<String, String> titles(Map<String, RowClass> rows) {
        Map<String, String> titles = new LinkedHashMap<>();
        rows.forEach((id, row) -> titles.put(id, row.title()));
        return titles;
    }

    /// The conclusions that are not the same in both, each named in a few words.
    ///
    /// @param about whose risks and red lines these are
    public List<Message> differences(StatedOutcome other, Assessment about) {
        List<Message> differences = new ArrayList<>();
        if (!verdict.equals(other.verdict) || provisional != other.provisional) {
            differences.add(Message.of("scoring.stated.verdict"));
        }
        for (RedLine line : about.questionnaire().definition().redLines()) {
            if (redLines.contains(line.id()) != other.redLines.contains(line.id())) {
                differences.add(Message.of("scoring.stated.redLine", "title", line.title()));
            }
        }
        risks.forEach((id, level) -> {
            if (!level.equals(other.risks.get(id))) {
                String title = about.dossier().risk(id).map(Risk::title).orElse(id);
                differences.add(Message.of("scoring.stated.risk", "title", title));
            }
        });
        rows.forEach((id, row) -> {
            if (!row.equals(other.rows.get(id))) {
                differences.add(Message.of("scoring.stated.row", "title", row.title()));
            }
        });
        return differences;
    }

    private static RiskLevel level(JsonFields risk) {
        // An override stands in place of the computed level, and a stage without a score has that of the one before.
        Optional<String> override = risk.optionalObject("override")
                .filter(given -> given.flag("counts", false))
                .map(given -> given.text("level"));
        Optional<String> now = override.or(() -> scored(risk, Stage.NOW)).or(() -> scored(risk, Stage.INHERENT));
        return new RiskLevel(now, scored(risk, Stage.PLAN).or(() -> now));
    }

    private static Optional<String> scored(JsonFields risk, Stage stage) {
        return risk.optionalObject(stage.code()).map(score -> score.text("level"));
    }
}
