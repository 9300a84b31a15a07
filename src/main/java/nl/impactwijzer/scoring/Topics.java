package nl.impactwijzer.scoring;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Effect;
import nl.impactwijzer.dossier.Progress;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.Risk;
import nl.impactwijzer.dossier.Route;
import nl.impactwijzer.dossier.Strength;
import nl.impactwijzer.questionnaire.CatalogueRisk;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.questionnaire.Topic;

/// Gathers risks, answers, evidence and good effects per principle and per right.
final class Topics {

    private final Questionnaire questionnaire;
    private final Dossier dossier;
    private final Route route;
    private final RiskLevels levels;

    Topics(Questionnaire questionnaire, Dossier dossier, Route route, RiskLevels levels) {
        this.questionnaire = questionnaire;
        this.dossier = dossier;
        this.route = route;
        this.levels = levels;
    }

    List<Outcome.TopicOutcome> principles() {
        return questionnaire.definition().principles().stream()
                .map(topic -> outcome(
                        topic,
                        step -> step.section().principle().equals(Optional.of(topic.id())),
                        risk -> principles(risk.risk()).contains(topic.id()),
                        effect -> effect.principles().contains(topic.id())))
                .toList();
    }

    List<Outcome.TopicOutcome> rights() {
        return questionnaire.definition().rights().stream()
                .map(topic -> outcome(
                        topic,
                        step -> step.question().basics().rights().contains(topic.id()) || isRowOf(step, topic),
                        risk -> rights(risk.risk()).contains(topic.id()),
                        effect -> effect.rights().contains(topic.id())))
                .toList();
    }

    /// A risk that names no principles touches those of its catalogue entry; the same holds for rights.
    private List<String> principles(Risk risk) {
        return risk.principles().isEmpty()
                ? catalogue(risk).map(CatalogueRisk::principles).orElse(List.of())
                : risk.principles();
    }

    private List<String> rights(Risk risk) {
        return risk.rights().isEmpty()
                ? catalogue(risk).map(CatalogueRisk::rights).orElse(List.of())
                : risk.rights();
    }

    private Optional<CatalogueRisk> catalogue(Risk risk) {
        return risk.catalogue().flatMap(questionnaire::risk);
    }

    private static boolean isRowOf(Route.Step step, Topic topic) {
        return step.row().filter(row -> row.id().equals(topic.id())).isPresent()
                && step.section()
                        .repeat()
                        .filter(repeat -> repeat.fixedRows().contains(topic))
                        .isPresent();
    }

    private Outcome.TopicOutcome outcome(
            Topic topic, Predicate<Route.Step> about, Predicate<RiskOutcome> touching, Predicate<Effect> good) {
        List<Route.Step> steps = route.counted().filter(about).toList();
        List<RiskOutcome> risks = levels.risks().stream().filter(touching).toList();
        return new Outcome.TopicOutcome(
                topic,
                worst(risks),
                risks.stream().map(risk -> risk.risk().id()).toList(),
                Progress.of(steps.stream()),
                steps.stream()
                        .filter(step -> step.state() == Route.State.ANSWERED)
                        .map(Route.Step::response)
                        .flatMap(response -> response.strength().stream())
                        .min(Comparator.comparingInt(Strength::value)),
                (int) steps.stream()
                        .filter(step -> step.state() == Route.State.ANSWERED)
                        .map(Route.Step::response)
                        .map(Response::strength)
                        .filter(Optional::isEmpty)
                        .count(),
                dossier.effects().stream().filter(good).toList());
    }

    private Map<Stage, String> worst(List<RiskOutcome> risks) {
        Map<Stage, String> worst = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            Levels.of(questionnaire)
                    .worst(risks.stream()
                            .flatMap(risk -> risk.level(stage).stream())
                            .toList())
                    .ifPresent(level -> worst.put(stage, level));
        }
        return worst;
    }
}
