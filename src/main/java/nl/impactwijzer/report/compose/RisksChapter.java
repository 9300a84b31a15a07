package nl.impactwijzer.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.impactwijzer.dossier.Risk;
import nl.impactwijzer.questionnaire.RiskProfile;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.questionnaire.Topic;
import nl.impactwijzer.report.Block;
import nl.impactwijzer.report.Fact;
import nl.impactwijzer.report.HeatMap;
import nl.impactwijzer.report.HeatMaps;
import nl.impactwijzer.report.Inline;
import nl.impactwijzer.report.LevelTone;
import nl.impactwijzer.report.Table;
import nl.impactwijzer.scoring.Outcome;
import nl.impactwijzer.scoring.Profiles;
import nl.impactwijzer.scoring.RiskMap;
import nl.impactwijzer.scoring.RiskOutcome;

/// Heat maps before and after, the register, each risk with the steps to its levels, and what was set aside.
final class RisksChapter {

    private final Draft draft;
    private final List<RiskOutcome> risks;

    RisksChapter(Draft draft) {
        this.draft = draft;
        risks = draft.outcome().risks().stream()
                .sorted(Comparator.comparingInt((RiskOutcome risk) -> draft.rank(risk.level(Stage.NOW)))
                        .reversed())
                .toList();
    }

    /// Risk ids come from dossiers of others, so an anchor is made of what an anchor may hold.
    static String anchor(String risk) {
        return "risk." + risk.replaceAll("[^A-Za-z0-9.-]", "-");
    }

    List<Block> write() {
        if (risks.isEmpty()) {
            List<Block> none = new ArrayList<>();
            none.add(new Block.Paragraph(draft.say("report.risks.none")));
            setAside(none);
            return none;
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Lead(draft.say("report.risks.lead")));
        heatMaps(blocks);
        blocks.add(new Block.Heading(2, "risks.register", draft.say("report.risks.register")));
        blocks.add(register());
        blocks.add(Draft.heading(2, draft.say("report.risks.each")));
        risks.forEach(risk -> risk(blocks, risk));
        setAside(blocks);
        return blocks;
    }

    private void heatMaps(List<Block> blocks) {
        Profiles profiles = Profiles.of(draft.questionnaire(), draft.dossier());
        for (RiskProfile profile : profiles.all()) {
            List<RiskOutcome> scored = risks.stream()
                    .filter(risk -> profiles.find(risk.risk().profile()).equals(Optional.of(profile)))
                    .toList();
            List<HeatMap> maps = new ArrayList<>();
            for (Stage stage : Stage.values()) {
                if (!scored.isEmpty()) {
                    RiskMap.of(profile, scored, stage).map(this::heatMap).ifPresent(maps::add);
                }
            }
            if (!maps.isEmpty()) {
                blocks.add(Draft.heading(2, draft.say(profile.head().title())));
                blocks.add(new HeatMaps(maps));
            }
        }
    }

    private HeatMap heatMap(RiskMap map) {
        List<List<HeatMap.Cell>> cells = map.rows().stream()
                .map(row -> row.stream()
                        .map(cell -> new HeatMap.Cell(
                                cell.risks().size(), tone(cell.level()), draft.levelWord(cell.level())))
                        .toList())
                .toList();
        return new HeatMap(
                stage(map.stage()),
                draft.say(
                        "report.heatMap.description",
                        "n",
                        risksOn(map),
                        "unplaced",
                        map.unplaced().size()),
                draft.say(map.likelihood().title()),
                words(map.likelihood().steps().size()),
                draft.say("report.impact"),
                words(map.rows().size()),
                cells);
    }

    private static int risksOn(RiskMap map) {
        return map.rows().stream()
                .flatMap(List::stream)
                .mapToInt(cell -> cell.risks().size())
                .sum();
    }

    private static List<String> words(int steps) {
        List<String> words = new ArrayList<>();
        for (int step = 1; step <= steps; step++) {
            words.add(Integer.toString(step));
        }
        return words;
    }

    private LevelTone tone(String level) {
        return draft.questionnaire()
                .level(level)
                .map(known -> LevelTone.named(known.tone()))
                .orElse(LevelTone.UNSCORED);
    }

    private Table register() {
        return new Table(
                "",
                List.of(
                        new Table.Column(draft.say("report.risk"), 5),
                        new Table.Column(stage(Stage.INHERENT), 2),
                        new Table.Column(stage(Stage.NOW), 2),
                        new Table.Column(stage(Stage.PLAN), 2),
                        new Table.Column(draft.say("report.rijksmodel"), 2)),
                1,
                risks.stream()
                        .map(risk -> Draft.row(
                                Table.Cell.of(draft.risk(risk.risk().id())),
                                Table.Cell.of(draft.badge(risk.level(Stage.INHERENT))),
                                Table.Cell.of(draft.badge(risk.level(Stage.NOW))),
                                Table.Cell.of(draft.badge(risk.level(Stage.PLAN))),
                                Table.Cell.of(risk.counting(Stage.NOW)
                                        .flatMap(score -> score.rijksmodel())
                                        .map(draft::levelWord)
                                        .orElse("–"))))
                        .toList());
    }

    private void risk(List<Block> blocks, RiskOutcome outcome) {
        Risk risk = outcome.risk();
        blocks.add(new Block.Heading(3, anchor(risk.id()), risk.title()));
        if (!risk.description().isBlank()) {
            blocks.add(new Block.Paragraph(risk.description()));
        }
        List<Fact> facts = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            outcome.score(stage).ifPresent(score -> {
                List<Inline> line = new ArrayList<>();
                line.add(draft.badge(Optional.of(score.level())));
                score.reasons().forEach(reason -> line.add(new Inline.Text(" " + draft.say(reason))));
                score.rijksmodel()
                        .ifPresent(level -> line.add(new Inline.Text(
                                " " + draft.say("report.rijksmodel.says", "level", draft.levelWord(level)))));
                facts.add(new Fact(stage(stage), line));
            });
        }
        risk.override()
                .ifPresent(override -> facts.add(new Fact(
                        draft.say("report.override"),
                        List.of(
                                draft.badge(Optional.of(override.level())),
                                new Inline.Text(" " + override.reason()),
                                new Inline.Quiet(" " + override.by() + " " + draft.moment(override.at()))))));
        topics(facts, "report.principles", draft.questionnaire().definition().principles(), risk.principles());
        topics(facts, "report.rights", draft.questionnaire().definition().rights(), risk.rights());
        risk.strength()
                .ifPresent(strength -> facts.add(
                        new Fact(draft.say("report.strength"), draft.say("report.strength." + strength.value()))));
        add(facts, "report.rationale", risk.rationale());
        add(facts, "report.sourceLabel", risk.sourceLabel());
        List<String> measures = draft.dossier().measures().stream()
                .filter(measure -> measure.risks().contains(risk.id()))
                .map(measure -> measure.title())
                .toList();
        add(facts, "report.measures", String.join("; ", measures));
        blocks.add(new Block.Facts(facts));
        List<List<Inline>> remarks = new ArrayList<>();
        outcome.conflicts().forEach(conflict -> remarks.add(Inline.text(draft.say(conflict.sentence()))));
        outcome.open().forEach(open -> remarks.add(Inline.text(draft.say(open))));
        if (!remarks.isEmpty()) {
            blocks.add(new Block.Bullets(false, remarks));
        }
    }

    private void topics(List<Fact> facts, String label, List<Topic> known, List<String> ids) {
        List<String> titles = known.stream()
                .filter(topic -> ids.contains(topic.id()))
                .map(topic -> topic.id() + " " + draft.say(topic.title()))
                .toList();
        add(facts, label, String.join("; ", titles));
    }

    private void setAside(List<Block> blocks) {
        List<Outcome.Suggestion> notTaken = draft.outcome().suggestions().stream()
                .filter(suggestion -> suggestion.taken().isEmpty())
                .toList();
        if (notTaken.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, "risks.setAside", draft.say("report.setAside")));
        blocks.add(new Table(
                "",
                List.of(
                        new Table.Column(draft.say("report.risk"), 5),
                        new Table.Column(draft.say("report.setAside.reason"), 5),
                        new Table.Column(draft.say("report.setAside.by"), 3)),
                1,
                notTaken.stream()
                        .map(suggestion -> Draft.row(
                                Table.Cell.of(draft.say(suggestion.risk().title())),
                                Table.Cell.of(suggestion
                                        .setAside()
                                        .map(aside -> aside.reason())
                                        .orElse(draft.say("report.setAside.waiting"))),
                                Table.Cell.of(suggestion
                                        .setAside()
                                        .map(aside -> (aside.by() + " " + draft.moment(aside.at())).strip())
                                        .orElse(""))))
                        .toList()));
    }

    private void add(List<Fact> facts, String label, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(draft.say(label), value));
        }
    }

    private String stage(Stage stage) {
        return draft.say("report.stage." + stage.code());
    }
}
