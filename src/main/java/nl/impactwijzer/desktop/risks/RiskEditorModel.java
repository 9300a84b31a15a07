package nl.impactwijzer.desktop.risks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.kit.LevelLook;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.Dimension;
import nl.impactwijzer.dossier.Risk;
import nl.impactwijzer.dossier.RiskEdit;
import nl.impactwijzer.dossier.RiskScore;
import nl.impactwijzer.questionnaire.CatalogueRisk;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.RiskProfile;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.scoring.Profiles;
import nl.impactwijzer.scoring.RiskOutcome;
import nl.impactwijzer.scoring.Score;

/// One risk being edited: every change is a next dossier at once, and what the rules make of it is worked out live.
final class RiskEditorModel {

    private final AssessmentSession session;
    private final Words words;
    private final String id;

    RiskEditorModel(AssessmentSession session, Words words, String id) {
        this.session = session;
        this.words = words;
        this.id = id;
    }

    /// What the rules make of one stage.
    ///
    /// @param computed   the level that the scores of this stage give; empty while too little is filled in
    /// @param counts     the level that counts, with its reason when that is not simply the computed one
    /// @param rijksmodel the label of the Rijksmodel beside it
    /// @param reasons    every step to the computed level, in sentences
    record Judged(
            Stage stage,
            Optional<LevelLook> computed,
            LevelLook counts,
            Optional<LevelLook> rijksmodel,
            List<String> reasons) {}

    String id() {
        return id;
    }

    AssessmentSession session() {
        return session;
    }

    /// Empty after it was removed, here or by undoing.
    Optional<Risk> risk() {
        return session.dossier().get().risk(id);
    }

    /// The catalogue risk it came from.
    Optional<CatalogueRisk> catalogue() {
        return risk().flatMap(Risk::catalogue).flatMap(questionnaire()::risk);
    }

    Questionnaire questionnaire() {
        return session.questionnaire();
    }

    List<RiskProfile> profiles() {
        return Profiles.of(questionnaire(), session.dossier().get()).all();
    }

    Optional<RiskProfile> profile() {
        return risk().flatMap(risk ->
                Profiles.of(questionnaire(), session.dossier().get()).find(risk.profile()));
    }

    /// The scales that this risk's profile asks for; empty for one of labels.
    List<Asked> asked() {
        return profile().map(Asked::by).orElse(List.of());
    }

    void change(UnaryOperator<RiskEdit> edit) {
        session.change(
                "risks/" + id,
                dossier -> dossier.risk(id)
                        .map(risk -> dossier.with(edit.apply(risk.edit()).done()))
                        .orElse(dossier));
    }

    void changeScore(Stage stage, UnaryOperator<RiskScore> next) {
        risk().ifPresent(risk -> change(edit -> edit.score(stage, next.apply(risk.score(stage)))));
    }

    void step(Stage stage, Dimension dimension, OptionalInt value) {
        changeScore(stage, score -> score.with(dimension, value));
    }

    /// Fills this stage with what the stage before it says, to change from there.
    void copyFromBefore(Stage stage) {
        risk().ifPresent(risk -> stage.before().ifPresent(before -> changeScore(stage, _ -> risk.score(before))));
    }

    /// Whether the stage before it has something to copy that is not already here.
    boolean mayCopy(Stage stage) {
        return risk().flatMap(risk -> stage.before()
                        .map(risk::score)
                        .filter(before -> !before.equals(RiskScore.EMPTY) && !before.equals(risk.score(stage))))
                .isPresent();
    }

    Judged judged(Stage stage) {
        Optional<RiskOutcome> outcome = outcome();
        Optional<Score> score = outcome.flatMap(found -> found.score(stage));
        return new Judged(
                stage,
                score.map(found -> look(Optional.of(found.level()))),
                look(outcome.flatMap(found -> found.level(stage))),
                score.flatMap(Score::rijksmodel).map(code -> look(Optional.of(code))),
                score.map(found -> found.reasons().stream().map(words::get).toList())
                        .orElse(List.of()));
    }

    boolean isOverridden() {
        return outcome().map(RiskOutcome::overridden).orElse(false);
    }

    /// Contradictions, as whole sentences.
    List<String> conflicts() {
        return outcome()
                .map(found -> found.conflicts().stream()
                        .map(conflict -> words.get(conflict.sentence()))
                        .toList())
                .orElse(List.of());
    }

    /// What is still to be filled in, as whole sentences.
    List<String> open() {
        return outcome()
                .map(found -> found.open().stream().map(words::get).toList())
                .orElse(List.of());
    }

    /// Puts that level in place of the computed one, signed by who works here now; reason and name can be changed.
    void override(String level) {
        change(edit -> edit.override(Optional.of(risk().flatMap(Risk::override)
                .map(was -> new Risk.LevelOverride(level, was.reason(), was.by(), now()))
                .orElseGet(() -> new Risk.LevelOverride(level, "", session.person(), now())))));
    }

    void overrideReason(String reason) {
        risk().flatMap(Risk::override)
                .ifPresent(was -> change(edit ->
                        edit.override(Optional.of(new Risk.LevelOverride(was.level(), reason, was.by(), now())))));
    }

    void overrideBy(String by) {
        risk().flatMap(Risk::override)
                .ifPresent(was -> change(edit ->
                        edit.override(Optional.of(new Risk.LevelOverride(was.level(), was.reason(), by, now())))));
    }

    void withoutOverride() {
        change(edit -> edit.override(Optional.empty()));
    }

    LevelLook look(Optional<String> level) {
        return LevelLook.of(questionnaire(), words, level);
    }

    private Optional<Instant> now() {
        return Optional.of(session.clock().instant());
    }

    private Optional<RiskOutcome> outcome() {
        return session.outcome().getValue().risks().stream()
                .filter(outcome -> outcome.risk().id().equals(id))
                .findFirst();
    }
}
