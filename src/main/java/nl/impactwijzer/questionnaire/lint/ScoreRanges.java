package nl.impactwijzer.questionnaire.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.impactwijzer.questionnaire.Definition;
import nl.impactwijzer.questionnaire.EffectProfile;
import nl.impactwijzer.questionnaire.RiskProfile;
import nl.impactwijzer.questionnaire.Scale;
import nl.impactwijzer.text.LocalizedText;

/// Works out the smallest and largest score of every profile by trying all its cells.
///
/// What raises a step (a wide extent, a vulnerable group, a condition) only leads from one cell to another one, so
/// that it makes no other numbers. What keeps a level from being lower is told with the rules.
final class ScoreRanges {

    private final Definition definition;

    private ScoreRanges(Definition definition) {
        this.definition = definition;
    }

    /// @return in the order of the file, good effects last; profiles with a wrong shape are left out
    static List<ScoreRange> of(Definition definition) {
        ScoreRanges ranges = new ScoreRanges(definition);
        List<ScoreRange> all = new ArrayList<>();
        definition.profiles().forEach(profile -> all.add(ranges.range(profile)));
        definition.effects().ifPresent(effects -> all.add(ranges.range(effects)));
        return all;
    }

    private ScoreRange range(RiskProfile profile) {
        List<ScoreRange.Way> ways = switch (profile) {
            case RiskProfile.SeverityLed led ->
                cells(led.likelihood(), led.severity(), (likelihood, impact) -> cell(led.matrix(), likelihood, impact));
            case RiskProfile.Matrix matrix ->
                cells(
                        matrix.likelihood(),
                        matrix.impact(),
                        (likelihood, impact) -> cell(matrix.matrix(), likelihood, impact));
            case RiskProfile.Bands bands ->
                cells(
                        bands.likelihood(),
                        bands.impact(),
                        (likelihood, impact) -> Optional.of(bands.level(likelihood, impact)));
            case RiskProfile.Labels labels -> labels(labels);
        };
        boolean hasNumbers = !(profile instanceof RiskProfile.Labels);
        return range(Optional.of(profile.id()), profile.head().title(), ways, levels(), hasNumbers);
    }

    private ScoreRange range(EffectProfile effects) {
        List<ScoreRange.Way> ways = cells(
                effects.likelihood(),
                effects.size(),
                (likelihood, size) -> effects.label(likelihood, size).map(Scale.Step::code));
        List<Named> labels = effects.size().steps().stream()
                .map(step -> new Named(step.code(), step.label()))
                .toList();
        return range(Optional.empty(), effects.size().title(), named(ways, labels), labels, true);
    }

    /// A level of risks or a label of effects.
    private record Named(String code, LocalizedText label) {}

    private List<Named> levels() {
        return definition.levels().stream()
                .map(level -> new Named(level.code(), level.label()))
                .toList();
    }

    private static ScoreRange range(
            Optional<String> profile,
            LocalizedText title,
            List<ScoreRange.Way> ways,
            List<Named> levels,
            boolean hasNumbers) {
        Comparator<ScoreRange.Way> byValue = Comparator.comparingInt(ScoreRange.Way::value);
        return new ScoreRange(
                profile,
                title,
                ways.stream().min(byValue).filter(_ -> hasNumbers),
                ways.stream().max(byValue).filter(_ -> hasNumbers),
                levels.stream()
                        .map(level -> new ScoreRange.LevelWay(
                                level.code(),
                                level.label(),
                                ways.stream()
                                        .filter(way -> way.level().equals(level.code()))
                                        .findFirst()))
                        .toList());
    }

    private List<ScoreRange.Way> cells(
            Scale likelihoods, Scale impacts, BiFunction<Integer, Integer, Optional<String>> level) {
        List<ScoreRange.Way> ways = new ArrayList<>();
        for (Scale.Step impact : impacts.steps()) {
            for (Scale.Step likelihood : likelihoods.steps()) {
                level.apply(likelihood.value(), impact.value())
                        .ifPresent(code -> ways.add(new ScoreRange.Way(
                                likelihood.value() * impact.value(),
                                code,
                                LocalizedText.EMPTY,
                                List.of(
                                        new ScoreRange.Filled(
                                                ScoreRange.Dimension.LIKELIHOOD, likelihoods.title(), likelihood),
                                        new ScoreRange.Filled(ScoreRange.Dimension.IMPACT, impacts.title(), impact)))));
            }
        }
        return named(ways, levels());
    }

    private List<ScoreRange.Way> labels(RiskProfile.Labels labels) {
        return named(
                labels.labels().stream()
                        .map(label -> new ScoreRange.Way(
                                0,
                                label.level(),
                                LocalizedText.EMPTY,
                                List.of(new ScoreRange.Filled(
                                        ScoreRange.Dimension.LABEL,
                                        labels.head().title(),
                                        new Scale.Step(0, label.code(), label.label(), LocalizedText.EMPTY)))))
                        .toList(),
                levels());
    }

    private static List<ScoreRange.Way> named(List<ScoreRange.Way> ways, List<Named> levels) {
        return ways.stream()
                .map(way -> levels.stream()
                        .filter(level -> level.code().equals(way.level()))
                        .findFirst()
                        .map(level -> new ScoreRange.Way(way.value(), way.level(), level.label(), way.filled()))
                        .orElse(way))
                .toList();
    }

    private static Optional<String> cell(List<List<String>> matrix, int likelihood, int impact) {
        return impact >= 1
                        && impact <= matrix.size()
                        && likelihood >= 1
                        && likelihood <= matrix.get(impact - 1).size()
                ? Optional.of(matrix.get(impact - 1).get(likelihood - 1))
                : Optional.empty();
    }
}
