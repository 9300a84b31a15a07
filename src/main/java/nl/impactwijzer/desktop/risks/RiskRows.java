package nl.impactwijzer.desktop.risks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.impactwijzer.desktop.kit.LevelLook;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Measure;
import nl.impactwijzer.dossier.Risk;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.scoring.Profiles;
import nl.impactwijzer.scoring.RiskOutcome;
import nl.impactwijzer.scoring.Score;

/// Puts what the rules make of each risk into the words of the register.
final class RiskRows {

    private final Questionnaire questionnaire;
    private final Dossier dossier;
    private final Words words;

    RiskRows(Questionnaire questionnaire, Dossier dossier, Words words) {
        this.questionnaire = questionnaire;
        this.dossier = dossier;
        this.words = words;
    }

    List<RiskRow> of(List<RiskOutcome> risks) {
        Map<String, List<Measure>> measures = new HashMap<>();
        dossier.measures()
                .forEach(measure -> measure.risks()
                        .forEach(risk -> measures.computeIfAbsent(risk, _ -> new ArrayList<>())
                                .add(measure)));
        Profiles profiles = Profiles.of(questionnaire, dossier);
        return risks.stream()
                .map(risk -> row(risk, measures.getOrDefault(risk.risk().id(), List.of()), profiles))
                .toList();
    }

    private RiskRow row(RiskOutcome outcome, List<Measure> measures, Profiles profiles) {
        Risk risk = outcome.risk();
        Map<Stage, LevelLook> levels = new EnumMap<>(Stage.class);
        Map<Stage, Score.Cell> places = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            levels.put(stage, look(outcome.level(stage)));
            outcome.counting(stage).flatMap(Score::cell).ifPresent(cell -> places.put(stage, cell));
        }
        return new RiskRow(
                risk.id(),
                risk.title(),
                risk.category(),
                questionnaire
                        .category(risk.category())
                        .map(topic -> words.get(topic.title()))
                        .orElse(risk.category()),
                levels,
                outcome.overridden(),
                outcome.counting(Stage.NOW).flatMap(Score::rijksmodel).map(code -> look(Optional.of(code))),
                measures.stream()
                        .map(Measure::owner)
                        .filter(owner -> !owner.isBlank())
                        .distinct()
                        .collect(Collectors.joining(", ")),
                measures.size(),
                profiles.find(risk.profile()).map(profile -> profile.id()).orElse(risk.profile()),
                places,
                outcome.conflicts().size(),
                outcome.open().size());
    }

    private LevelLook look(Optional<String> level) {
        return LevelLook.of(questionnaire, words, level);
    }
}
