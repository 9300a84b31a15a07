package nl.impactwijzer.report.compose;

import java.util.List;
import nl.impactwijzer.dossier.Effect;
import nl.impactwijzer.report.Block;
import nl.impactwijzer.report.Inline;
import nl.impactwijzer.report.Table;
import nl.impactwijzer.scoring.EffectLevel;

/// Good effects on children, beside the risks and never subtracted from them.
final class EffectsChapter {

    private final Draft draft;

    EffectsChapter(Draft draft) {
        this.draft = draft;
    }

    List<Block> write() {
        if (draft.dossier().effects().isEmpty()) {
            return List.of(new Block.Paragraph(draft.say("report.effects.none")));
        }
        return List.of(
                new Block.Lead(draft.say("report.effects.lead")),
                new Table(
                        "",
                        List.of(
                                new Table.Column(draft.say("report.effect"), 5),
                                new Table.Column(draft.say("report.effect.forWhom"), 3),
                                new Table.Column(draft.say("report.effect.size"), 2),
                                new Table.Column(draft.say("report.strength"), 3)),
                        1,
                        draft.dossier().effects().stream().map(this::row).toList()));
    }

    private Table.Row row(Effect effect) {
        return Draft.row(
                Draft.cell(List.of(
                        Inline.text(effect.title()), effect.note().isBlank() ? List.of() : Inline.text(effect.note()))),
                Table.Cell.of(effect.forWhom().isBlank() ? "–" : effect.forWhom()),
                Table.Cell.of(EffectLevel.of(draft.questionnaire(), effect)
                        .map(level -> draft.say(level.label().label()))
                        .orElse(draft.say("report.notScored"))),
                Table.Cell.of(effect.strength()
                        .map(strength -> draft.say("report.strength." + strength.value()))
                        .orElse(draft.say("report.strength.unstated"))));
    }
}
