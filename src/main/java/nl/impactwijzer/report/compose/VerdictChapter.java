package nl.impactwijzer.report.compose;

import java.util.ArrayList;
import java.util.List;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.questionnaire.Truth;
import nl.impactwijzer.questionnaire.VerdictRules;
import nl.impactwijzer.report.Block;
import nl.impactwijzer.report.Inline;
import nl.impactwijzer.report.LevelTone;
import nl.impactwijzer.report.Table;
import nl.impactwijzer.scoring.Outcome;

/// The verdict, the rule behind it with answers and articles, the red lines, and what is missing before it is final.
final class VerdictChapter {

    private final Draft draft;

    VerdictChapter(Draft draft) {
        this.draft = draft;
    }

    List<Block> write() {
        Outcome.Proposal proposal = draft.outcome().verdict();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new VerdictBanner(draft).write());
        proposal.verdict().ifPresent(verdict -> blocks.add(new Block.Paragraph(draft.say(verdict.meaning()))));
        blocks.add(new Block.Heading(2, "verdict.reasons", draft.say("report.verdict.why")));
        proposal.reasons().forEach(reason -> reason(blocks, reason));
        if (proposal.isProvisional()) {
            blocks.add(new Block.Heading(2, "verdict.provisional", draft.say("report.verdict.whyProvisional")));
            proposal.provisional().forEach(reason -> reason(blocks, reason));
        }
        if (!draft.outcome().redLines().isEmpty()) {
            blocks.add(new Block.Heading(2, "verdict.redLines", draft.say("report.redLines")));
            blocks.add(new Block.Paragraph(draft.say("report.redLines.lead")));
            blocks.add(redLines());
        }
        if (!proposal.missing().isEmpty()) {
            blocks.add(new Block.Heading(2, "verdict.missing", draft.say("report.missing")));
            if (!proposal.surelyMissing().isEmpty()) {
                blocks.add(missing(proposal.surelyMissing()));
            }
            if (!proposal.perhapsMissing().isEmpty()) {
                blocks.add(new Block.Paragraph(draft.say("scoring.perhapsMissing")));
                blocks.add(missing(proposal.perhapsMissing()));
            }
        }
        return blocks;
    }

    private Block missing(List<VerdictRules.Missing> wanted) {
        return new Block.Bullets(
                false,
                wanted.stream()
                        .map(missing -> {
                            List<Inline> line = new ArrayList<>(Inline.text(draft.say(missing.text())));
                            missing.question().ifPresent(id -> {
                                line.add(new Inline.Text(" "));
                                line.add(draft.question(id));
                            });
                            return List.copyOf(line);
                        })
                        .toList());
    }

    private void reason(List<Block> blocks, Outcome.Reason reason) {
        blocks.add(Draft.paragraph(
                new Inline.Strong(draft.say(draft.outcome().verdict().told(reason))),
                new Inline.Quiet(" " + draft.say("report.rule", "id", reason.rule()))));
        List<List<Inline>> lines = new ArrayList<>();
        reason.questions().stream().sorted().forEach(id -> lines.add(answered(id)));
        reason.risks().forEach(id -> lines.add(List.of(draft.risk(id))));
        if (!reason.sources().isEmpty()) {
            List<Inline> sources = new ArrayList<>();
            sources.add(new Inline.Text(draft.say("report.basedOn") + " "));
            sources.addAll(draft.sources(reason.sources()));
            lines.add(sources);
        }
        if (!lines.isEmpty()) {
            blocks.add(new Block.Bullets(false, lines));
        }
    }

    private List<Inline> answered(String id) {
        List<Inline> line = new ArrayList<>();
        line.add(draft.question(id));
        draft.questionnaire()
                .question(id)
                .filter(placed -> placed.section().repeat().isEmpty())
                .ifPresent(placed -> line.add(new Inline.Strong(" "
                        + draft.answer(
                                Place.of(id),
                                placed.question(),
                                draft.dossier().response(id).answer()))));
        return line;
    }

    private Block redLines() {
        return new Table(
                "",
                List.of(
                        new Table.Column(draft.say("report.redLine"), 5),
                        new Table.Column(draft.say("report.redLine.state"), 2),
                        new Table.Column(draft.say("report.redLine.answers"), 5)),
                1,
                draft.outcome().redLines().stream()
                        .map(line -> Draft.row(
                                Draft.cell(List.of(
                                        Inline.text(draft.say(line.redLine().title())),
                                        draft.sources(line.redLine().sources()))),
                                Table.Cell.of(state(line.state())),
                                Draft.cell(line.questions().stream()
                                        .sorted()
                                        .map(this::answered)
                                        .toList())))
                        .toList());
    }

    private Inline state(Truth state) {
        return switch (state) {
            case YES -> new Inline.Badge(LevelTone.VERY_HIGH, draft.say("report.redLine.crossed"));
            case OPEN -> new Inline.Badge(LevelTone.UNSCORED, draft.say("report.redLine.open"));
            case NO -> new Inline.Badge(LevelTone.LOW, draft.say("report.redLine.clear"));
        };
    }
}
