package nl.impactwijzer.desktop.risks;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.dossier.Effect;
import nl.impactwijzer.questionnaire.EffectProfile;
import nl.impactwijzer.scoring.EffectLevel;

/// The good effects on pupils. They stand beside the risks and are never subtracted from them.
final class EffectsModel {

    private final AssessmentSession session;

    EffectsModel(AssessmentSession session) {
        this.session = session;
    }

    AssessmentSession session() {
        return session;
    }

    List<Effect> effects() {
        return session.dossier().get().effects();
    }

    Optional<Effect> effect(String id) {
        return effects().stream().filter(effect -> effect.id().equals(id)).findFirst();
    }

    /// How the questionnaire sizes good effects; empty when it does not.
    Optional<EffectProfile> scales() {
        return session.questionnaire().definition().effects();
    }

    /// Empty while likelihood or size is missing.
    Optional<EffectLevel> level(Effect effect) {
        return EffectLevel.of(session.questionnaire(), effect);
    }

    /// @return the id of the new effect
    String add(String title) {
        String id = session.newId("g");
        session.change("", dossier -> dossier.with(Effect.named(id, title)));
        return id;
    }

    void change(String id, UnaryOperator<Effect> next) {
        session.change(
                "effects/" + id,
                dossier -> dossier.effects().stream()
                        .filter(effect -> effect.id().equals(id))
                        .findFirst()
                        .map(effect -> dossier.with(next.apply(effect)))
                        .orElse(dossier));
    }

    void remove(String id) {
        session.change(
                "",
                dossier -> dossier.withEffects(dossier.effects().stream()
                        .filter(effect -> !effect.id().equals(id))
                        .toList()));
    }
}
