package nl.impactwijzer.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.impactwijzer.questionnaire.Classification;
import nl.impactwijzer.questionnaire.Definition;
import nl.impactwijzer.questionnaire.RiskProfile;
import nl.impactwijzer.questionnaire.Scale;
import nl.impactwijzer.report.Block;
import nl.impactwijzer.report.Inline;
import nl.impactwijzer.report.Table;
import nl.impactwijzer.scoring.Profiles;

/// How levels and verdict come about, as the questionnaire lays it down.
final class MethodChapter {

    private final Draft draft;

    MethodChapter(Draft draft) {
        this.draft = draft;
    }

    List<Block> write() {
        Definition definition = draft.questionnaire().definition();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Lead(draft.say(definition.summary())));
        blocks.add(new Block.Paragraph(draft.say("report.method.unknown")));
        blocks.add(Draft.heading(2, draft.say("report.method.verdict")));
        blocks.add(new Block.Bullets(
                true,
                definition.verdict().rules().stream()
                        .map(rule -> Inline.text(draft.say(
                                "report.method.rule",
                                "verdict",
                                definition
                                        .verdict()
                                        .outcome(rule.then())
                                        .map(verdict -> draft.say(verdict.label()))
                                        .orElse(rule.then()),
                                "reason",
                                rule.reason())))
                        .toList()));
        definition.classification().ifPresent(classification -> classification(blocks, classification));
        for (RiskProfile profile : used()) {
            profile(blocks, profile);
        }
        return blocks;
    }

    private void classification(List<Block> blocks, Classification classification) {
        blocks.add(Draft.heading(2, draft.say(classification.title())));
        blocks.add(new Block.Paragraph(draft.say("report.method.classes")));
        blocks.add(new Block.Bullets(
                true,
                classification.rules().stream()
                        .map(rule -> Inline.text(draft.say(
                                "report.method.rule",
                                "verdict",
                                classification
                                        .rowClass(rule.then())
                                        .map(known -> draft.say(known.label()))
                                        .orElse(rule.then()),
                                "reason",
                                rule.reason())))
                        .toList()));
    }

    /// The profiles that score a risk in this dossier, and the first of the questionnaire in any case.
    private Set<RiskProfile> used() {
        Profiles profiles = Profiles.of(draft.questionnaire(), draft.dossier());
        Set<RiskProfile> used = new LinkedHashSet<>();
        Stream.concat(Stream.of(""), draft.dossier().risks().stream().map(risk -> risk.profile()))
                .forEach(id -> profiles.find(id).ifPresent(used::add));
        return used;
    }

    private void profile(List<Block> blocks, RiskProfile profile) {
        blocks.add(Draft.heading(
                2, draft.say("report.method.profile", "profile", profile.head().title())));
        switch (profile) {
            case RiskProfile.SeverityLed led -> {
                blocks.add(new Block.Bullets(
                        false,
                        List.of(
                                Inline.text(draft.say(
                                        "report.method.raise",
                                        "by",
                                        led.raise().by(),
                                        "extent",
                                        led.raise().extentFrom(),
                                        "reversibility",
                                        led.raise().reversibilityFrom())),
                                Inline.text(draft.say("report.method.actual", "likelihood", led.actualLikelihood())),
                                Inline.text(draft.say(
                                        "report.method.weak",
                                        "upTo",
                                        led.weakEvidence().upTo(),
                                        "likelihood",
                                        led.weakEvidence().likelihoodFrom())))));
                matrix(blocks, led.likelihood(), led.matrix());
                List.of(led.likelihood(), led.severity(), led.extent(), led.reversibility())
                        .forEach(scale -> scale(blocks, scale));
            }
            case RiskProfile.Matrix matrix -> {
                matrix(blocks, matrix.likelihood(), matrix.matrix());
                scale(blocks, matrix.likelihood());
                scale(blocks, matrix.impact());
            }
            case RiskProfile.Bands bands -> {
                blocks.add(new Block.Bullets(
                        false,
                        bands.bands().stream()
                                .map(band -> Inline.text(draft.say(
                                        "report.method.band",
                                        "upTo",
                                        band.upTo(),
                                        "level",
                                        draft.levelWord(band.level()))))
                                .toList()));
                List<List<Inline>> more = Stream.concat(
                                bands.raises().stream().map(raise -> draft.say(raise.reason())),
                                bands.floors().stream()
                                        .map(floor -> draft.say(
                                                "report.method.floor",
                                                "reason",
                                                floor.reason(),
                                                "level",
                                                draft.levelWord(floor.level()))))
                        .map(Inline::text)
                        .toList();
                if (!more.isEmpty()) {
                    blocks.add(new Block.Bullets(false, more));
                }
                scale(blocks, bands.likelihood());
                scale(blocks, bands.impact());
            }
            case RiskProfile.Labels _ -> blocks.add(new Block.Paragraph(draft.say("report.method.labels")));
        }
    }

    private void matrix(List<Block> blocks, Scale likelihood, List<List<String>> matrix) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column(draft.say("report.impact"), 3));
        for (Scale.Step step : likelihood.steps()) {
            columns.add(new Table.Column(draft.say(likelihood.title()) + " " + step.value(), 2));
        }
        List<Table.Row> rows = new ArrayList<>();
        for (int impact = matrix.size(); impact >= 1; impact--) {
            List<Table.Cell> cells = new ArrayList<>();
            cells.add(Table.Cell.of(Integer.toString(impact)));
            matrix.get(impact - 1).forEach(level -> cells.add(Table.Cell.of(draft.badge(Optional.of(level)))));
            rows.add(new Table.Row(cells));
        }
        blocks.add(new Table(draft.say("report.method.matrix"), columns, 1, rows));
    }

    private void scale(List<Block> blocks, Scale scale) {
        blocks.add(new Table(
                draft.say(scale.title()),
                List.of(
                        new Table.Column(draft.say("report.method.step"), 1),
                        new Table.Column(draft.say("report.method.label"), 3),
                        new Table.Column(draft.say("report.method.anchor"), 6)),
                1,
                scale.steps().stream()
                        .map(step -> Draft.row(
                                Table.Cell.of(Integer.toString(step.value())),
                                Table.Cell.of(draft.say(step.label())),
                                Table.Cell.of(step.anchor().isEmpty() ? "–" : draft.say(step.anchor()))))
                        .toList()));
    }
}
