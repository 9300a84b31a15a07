package nl.impactwijzer.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.impactwijzer.dossier.Dimension;
import nl.impactwijzer.dossier.RiskScore;
import nl.impactwijzer.dossier.Strength;
import nl.impactwijzer.questionnaire.Facts;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.RiskProfile;
import nl.impactwijzer.questionnaire.Scale;
import nl.impactwijzer.text.LocalizedText;
import nl.impactwijzer.text.Message;

/// Turns what a person filled in for one stage of a risk into a level, by the rules of a profile.
///
/// A score with too little in it has no level: nothing is guessed.
final class RiskScorer {

    private final Questionnaire questionnaire;
    private final Facts facts;
    private final Levels levels;

    RiskScorer(Questionnaire questionnaire, Facts facts) {
        this.questionnaire = questionnaire;
        this.facts = facts;
        levels = Levels.of(questionnaire);
    }

    /// @param strength of the evidence under the score; when it is not stated, no rule on evidence applies
    Optional<Score> score(RiskProfile profile, RiskScore given, Optional<Strength> strength) {
        return switch (profile) {
            case RiskProfile.SeverityLed severityLed -> severityLed(severityLed, given, strength);
            case RiskProfile.Matrix matrix ->
                steps(matrix.likelihood(), matrix.impact(), given)
                        .map(cell -> new Working(profile, cell).level(cell(matrix.matrix(), cell)));
            case RiskProfile.Bands bands ->
                steps(bands.likelihood(), bands.impact(), given).map(cell -> bands(bands, cell));
            case RiskProfile.Labels labels -> label(labels, given);
        };
    }

    private Optional<Score> severityLed(RiskProfile.SeverityLed profile, RiskScore given, Optional<Strength> strength) {
        OptionalInt likelihood = given.actual()
                ? OptionalInt.of(profile.actualLikelihood())
                : within(profile.likelihood(), given.step(Dimension.LIKELIHOOD));
        OptionalInt severity = within(profile.severity(), given.step(Dimension.SEVERITY));
        if (likelihood.isEmpty() || severity.isEmpty()) {
            return Optional.empty();
        }
        List<Message> reasons = new ArrayList<>();
        int likelihoodStep = likelihood(profile, given, likelihood.getAsInt(), strength, reasons);
        int impactStep = impact(profile, given, severity.getAsInt(), reasons);
        Score.Cell cell = new Score.Cell(likelihoodStep, impactStep);
        return Optional.of(new Working(profile, cell, reasons).level(cell(profile.matrix(), cell)));
    }

    private static int likelihood(
            RiskProfile.SeverityLed profile,
            RiskScore given,
            int likelihood,
            Optional<Strength> strength,
            List<Message> reasons) {
        if (given.actual()) {
            reasons.add(Message.of("scoring.actual", "step", step(profile.likelihood(), profile.actualLikelihood())));
        } else {
            reasons.add(Message.of("scoring.likelihood", "step", step(profile.likelihood(), likelihood)));
        }
        RiskProfile.WeakEvidence weak = profile.weakEvidence();
        boolean isWeak = strength.map(given1 -> given1.value() <= weak.upTo()).orElse(false);
        if (isWeak && likelihood < weak.likelihoodFrom()) {
            reasons.add(Message.of("scoring.weakEvidence", "step", step(profile.likelihood(), weak.likelihoodFrom())));
            return weak.likelihoodFrom();
        }
        return likelihood;
    }

    private static int impact(RiskProfile.SeverityLed profile, RiskScore given, int severity, List<Message> reasons) {
        reasons.add(Message.of("scoring.severity", "step", step(profile.severity(), severity)));
        RiskProfile.Raise raise = profile.raise();
        List<Message> why = new ArrayList<>();
        OptionalInt extent = given.step(Dimension.EXTENT);
        if (extent.isPresent() && extent.getAsInt() >= raise.extentFrom()) {
            why.add(Message.of("scoring.raisedByExtent", "step", step(profile.extent(), extent.getAsInt())));
        }
        OptionalInt reversibility = given.step(Dimension.REVERSIBILITY);
        if (reversibility.isPresent() && reversibility.getAsInt() >= raise.reversibilityFrom()) {
            why.add(Message.of(
                    "scoring.raisedByReversibility", "step", step(profile.reversibility(), reversibility.getAsInt())));
        }
        if (raise.vulnerable() && given.vulnerable()) {
            why.add(Message.of("scoring.raisedByVulnerable"));
        }
        int highest = profile.matrix().size();
        int impact = why.isEmpty() ? severity : Math.min(highest, severity + raise.by());
        reasons.addAll(why);
        if (!why.isEmpty()) {
            reasons.add(
                    impact > severity
                            ? Message.of("scoring.impact", "impact", impact)
                            : Message.of("scoring.impactAtTop", "impact", impact));
        }
        return impact;
    }

    private Score bands(RiskProfile.Bands profile, Score.Cell given) {
        List<Message> reasons = new ArrayList<>();
        int likelihood = given.likelihood();
        int highest = profile.likelihood().steps().size();
        for (RiskProfile.RaisedLikelihood raise : profile.raises()) {
            if (facts.somewhere(raise.when()).isYes() && likelihood < highest) {
                likelihood = Math.min(highest, likelihood + raise.by());
                reasons.add(Message.of("scoring.raised", "reason", raise.reason(), "likelihood", likelihood));
            }
        }
        Score.Cell cell = new Score.Cell(likelihood, given.impact());
        reasons.add(Message.of("scoring.product", "likelihood", cell.likelihood(), "impact", cell.impact()));
        String level = profile.level(cell.likelihood(), cell.impact());
        for (RiskProfile.Floor floor : profile.floors()) {
            if (cell.impact() >= floor.impactFrom()
                    && levels.rank(level) < levels.rank(floor.level())
                    && facts.somewhere(floor.when()).isYes()) {
                level = floor.level();
                reasons.add(Message.of("scoring.floor", "reason", floor.reason(), "level", label(level)));
            }
        }
        return new Working(profile, cell, reasons).level(level);
    }

    private LocalizedText label(String level) {
        return questionnaire.level(level).map(known -> known.label()).orElse(LocalizedText.same(level));
    }

    private static Optional<Score> label(RiskProfile.Labels labels, RiskScore given) {
        return labels.labels().stream()
                .filter(label -> label.code().equals(given.label()))
                .findFirst()
                .map(label -> new Score(
                        OptionalInt.empty(),
                        label.level(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(Message.of("scoring.label", "label", label.label()))));
    }

    private static Optional<Score.Cell> steps(Scale likelihoods, Scale impacts, RiskScore given) {
        OptionalInt likelihood = within(likelihoods, given.step(Dimension.LIKELIHOOD));
        OptionalInt impact = within(impacts, given.step(Dimension.IMPACT));
        return likelihood.isPresent() && impact.isPresent()
                ? Optional.of(new Score.Cell(likelihood.getAsInt(), impact.getAsInt()))
                : Optional.empty();
    }

    private static OptionalInt within(Scale scale, OptionalInt step) {
        return step.isPresent() && scale.step(step.getAsInt()).isPresent() ? step : OptionalInt.empty();
    }

    private static String cell(List<List<String>> matrix, Score.Cell cell) {
        return matrix.get(cell.impact() - 1).get(cell.likelihood() - 1);
    }

    private static Message step(Scale scale, int value) {
        return Message.of(
                "scoring.step",
                "value",
                value,
                "label",
                scale.step(value).map(Scale.Step::label).orElse(LocalizedText.EMPTY));
    }

    /// One score in the making: a profile, a cell and the reasons so far.
    private final class Working {
        private final RiskProfile profile;
        private final Score.Cell cell;
        private final List<Message> reasons;

        Working(RiskProfile profile, Score.Cell cell) {
            this(profile, cell, new ArrayList<>());
            reasons.add(Message.of("scoring.product", "likelihood", cell.likelihood(), "impact", cell.impact()));
        }

        Working(RiskProfile profile, Score.Cell cell, List<Message> reasons) {
            this.profile = profile;
            this.cell = cell;
            this.reasons = reasons;
        }

        Score level(String level) {
            reasons.add(Message.of(
                    "scoring.level",
                    "level",
                    label(level),
                    "profile",
                    profile.head().title()));
            return new Score(
                    OptionalInt.of(cell.likelihood() * cell.impact()), level, rijksmodel(), Optional.of(cell), reasons);
        }

        private Optional<String> rijksmodel() {
            return profile.head()
                    .rijksmodel()
                    .filter(map -> cell.likelihood() <= map.likelihood().size()
                            && cell.impact() <= map.impact().size())
                    .flatMap(map -> questionnaire
                            .profile(RiskProfile.RIJKSMODEL)
                            .filter(RiskProfile.Matrix.class::isInstance)
                            .map(rijksmodel -> cell(
                                    ((RiskProfile.Matrix) rijksmodel).matrix(),
                                    new Score.Cell(
                                            map.likelihood().get(cell.likelihood() - 1),
                                            map.impact().get(cell.impact() - 1)))));
        }
    }
}
