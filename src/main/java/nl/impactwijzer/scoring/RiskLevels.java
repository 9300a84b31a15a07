package nl.impactwijzer.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.impactwijzer.dossier.Dimension;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Measure;
import nl.impactwijzer.dossier.Risk;
import nl.impactwijzer.dossier.RiskFacts;
import nl.impactwijzer.dossier.RiskScore;
import nl.impactwijzer.dossier.Route;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.RiskProfile;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.questionnaire.Truth;
import nl.impactwijzer.text.LocalizedText;
import nl.impactwijzer.text.Message;

/// The levels of all risks of a dossier.
public final class RiskLevels implements RiskFacts {

    private final Dossier dossier;
    private final Levels levels;
    private final Profiles profiles;
    private final RiskScorer scorer;
    private final List<RiskOutcome> risks;

    private RiskLevels(Questionnaire questionnaire, Dossier dossier, LocalDate asOf) {
        this.dossier = dossier;
        levels = Levels.of(questionnaire);
        profiles = Profiles.of(questionnaire, dossier);
        // Floors and raises never ask about risks themselves, so that they cannot go round in a circle.
        scorer = new RiskScorer(questionnaire, Route.facts(questionnaire, dossier, asOf, (_, _, _) -> Truth.OPEN));
        risks = dossier.risks().stream().map(this::outcome).toList();
    }

    public static RiskLevels of(Questionnaire questionnaire, Dossier dossier, LocalDate asOf) {
        return new RiskLevels(questionnaire, dossier, asOf);
    }

    public List<RiskOutcome> risks() {
        return risks;
    }

    @Override
    public Truth riskAtLeast(Stage stage, String level, boolean withoutPlan) {
        return risks.stream()
                .map(risk -> truth(risk, stage, level, withoutPlan))
                .reduce(Truth.NO, Truth::or);
    }

    Truth truth(RiskOutcome risk, Stage stage, String level, boolean withoutPlan) {
        if (withoutPlan && isPlanned(risk.risk())) {
            return Truth.NO;
        }
        return risk.level(stage)
                .filter(code -> levels.rank(code) > 0)
                .map(code -> Truth.of(levels.isAtLeast(code, level)))
                .orElse(Truth.OPEN);
    }

    private boolean isPlanned(Risk risk) {
        return dossier.measures().stream()
                .anyMatch(measure -> measure.risks().contains(risk.id()) && measure.isPlanned());
    }

    private RiskOutcome outcome(Risk risk) {
        List<RiskOutcome.Conflict> conflicts = new ArrayList<>();
        List<Message> open = new ArrayList<>();
        Optional<RiskProfile> profile = profiles.find(risk.profile());
        if (profile.isEmpty()) {
            open.add(Message.of("scoring.noProfile", "profile", risk.profile()));
        }
        Map<Stage, Score> computed = new EnumMap<>(Stage.class);
        profile.ifPresent(known -> risk.scores()
                .forEach((stage, given) -> scorer.score(known, given, risk.strength())
                        .ifPresentOrElse(
                                score -> computed.put(stage, score),
                                () -> open.add(Message.of("scoring.incomplete", "stage", stage(stage))))));
        if (computed.isEmpty() && open.isEmpty()) {
            open.add(Message.of("scoring.unscored"));
        }
        profile.ifPresent(known -> openDimensions(known, risk, open));
        boolean overridden = risk.override().map(RiskLevels::isSound).orElse(false);
        Map<Stage, String> level = counting(risk, computed, overridden);
        conflicts(risk, computed, conflicts);
        return new RiskOutcome(risk, computed, level, overridden, conflicts, open);
    }

    /// Nothing that was left empty counts as favourable without being told.
    private static void openDimensions(RiskProfile profile, Risk risk, List<Message> open) {
        if (!(profile instanceof RiskProfile.SeverityLed)) {
            return;
        }
        if (risk.strength().isEmpty()) {
            open.add(Message.of("scoring.noStrength"));
        }
        for (Map.Entry<Stage, RiskScore> entry : risk.scores().entrySet()) {
            for (Dimension dimension : List.of(Dimension.EXTENT, Dimension.REVERSIBILITY)) {
                if (entry.getValue().step(dimension).isEmpty()) {
                    open.add(Message.of(
                            "scoring.emptyDimension",
                            "dimension",
                            Message.of("scoring.dimension." + dimension.code()),
                            "stage",
                            stage(entry.getKey())));
                }
            }
        }
    }

    private static Map<Stage, String> counting(Risk risk, Map<Stage, Score> computed, boolean overridden) {
        Map<Stage, String> level = new EnumMap<>(Stage.class);
        String before = "";
        for (Stage stage : List.of(Stage.INHERENT, Stage.NOW, Stage.PLAN)) {
            Score score = computed.get(stage);
            String counts = score == null ? before : score.level();
            if (stage == Stage.NOW && overridden) {
                counts = risk.override().map(Risk.LevelOverride::level).orElse(counts);
            }
            if (!counts.isEmpty()) {
                level.put(stage, counts);
            }
            before = counts;
        }
        return level;
    }

    private static boolean isSound(Risk.LevelOverride override) {
        return !override.reason().isBlank()
                && !override.by().isBlank()
                && !override.level().isBlank();
    }

    private void conflicts(Risk risk, Map<Stage, Score> computed, List<RiskOutcome.Conflict> conflicts) {
        if (!risk.sourceLabel().isBlank()) {
            firstScored(computed).ifPresent(score -> sourceLabel(risk, score, conflicts));
        }
        above(computed, Stage.NOW, Stage.INHERENT, "now-above-inherent", conflicts);
        above(computed, Stage.PLAN, Stage.NOW, "plan-above-now", conflicts);
        risk.override().ifPresent(override -> {
            if (!isSound(override)) {
                conflicts.add(
                        new RiskOutcome.Conflict("override-incomplete", Message.of("scoring.overrideIncomplete")));
            }
            Score now = computed.getOrDefault(Stage.NOW, computed.get(Stage.INHERENT));
            if (now != null && levels.rank(override.level()) < levels.rank(now.level())) {
                conflicts.add(new RiskOutcome.Conflict(
                        "override-below-computed",
                        Message.of(
                                "scoring.overrideBelow",
                                "given",
                                word(override.level()),
                                "computed",
                                word(now.level()))));
            }
        });
        lowerWithoutProof(risk, computed, conflicts);
    }

    private static Optional<Score> firstScored(Map<Stage, Score> computed) {
        return List.of(Stage.INHERENT, Stage.NOW, Stage.PLAN).stream()
                .filter(computed::containsKey)
                .map(computed::get)
                .findFirst();
    }

    private void sourceLabel(Risk risk, Score score, List<RiskOutcome.Conflict> conflicts) {
        boolean same = levels.recognise(risk.sourceLabel())
                .map(level -> level.code()
                        .equals(levels.recognise(score.level())
                                .map(known -> known.code())
                                .orElse(score.level())))
                .orElse(risk.sourceLabel()
                        .strip()
                        .equalsIgnoreCase(score.level().strip()));
        if (!same) {
            conflicts.add(new RiskOutcome.Conflict(
                    "source-label",
                    Message.of("scoring.sourceLabel", "given", risk.sourceLabel(), "computed", word(score.level()))));
        }
    }

    private void above(
            Map<Stage, Score> computed, Stage later, Stage earlier, String code, List<RiskOutcome.Conflict> conflicts) {
        Score after = computed.get(later);
        Score before = computed.get(earlier);
        if (after != null && before != null && levels.rank(after.level()) > levels.rank(before.level())) {
            conflicts.add(new RiskOutcome.Conflict(
                    code, Message.of("scoring.above", "later", stage(later), "earlier", stage(earlier))));
        }
    }

    /// The residual risk *now* counts only measures that are proven done; a lower score without one is a contradiction.
    private void lowerWithoutProof(Risk risk, Map<Stage, Score> computed, List<RiskOutcome.Conflict> conflicts) {
        Score now = computed.get(Stage.NOW);
        Score inherent = computed.get(Stage.INHERENT);
        boolean lower = now != null && inherent != null && levels.rank(now.level()) < levels.rank(inherent.level());
        boolean proven = dossier.measures().stream()
                .anyMatch(measure -> measure.risks().contains(risk.id()) && measure.state() == Measure.State.PROVEN);
        if (lower && !proven) {
            conflicts.add(new RiskOutcome.Conflict("proof-missing", Message.of("scoring.proofMissing")));
        }
    }

    private LocalizedText word(String level) {
        return levels.recognise(level).map(known -> known.label()).orElse(LocalizedText.same(level));
    }

    private static Message stage(Stage stage) {
        return Message.of("scoring.stage." + stage.code());
    }
}
