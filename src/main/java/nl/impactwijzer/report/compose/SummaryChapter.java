package nl.impactwijzer.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.impactwijzer.dossier.Measure;
import nl.impactwijzer.dossier.Progress;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.report.Banner;
import nl.impactwijzer.report.Block;
import nl.impactwijzer.report.Chapter;
import nl.impactwijzer.report.Inline;
import nl.impactwijzer.report.Table;
import nl.impactwijzer.scoring.Coverage;
import nl.impactwijzer.scoring.RiskOutcome;
import nl.impactwijzer.scoring.StatedOutcome;

/// One page that a board can read: the verdict, why, the gravest risks, what must happen and what is not known.
final class SummaryChapter {

    private static final int MOST_RISKS = 5;
    private static final int MOST_MEASURES = 6;

    /// Of each, when the classes of functions stand on the same page.
    private static final int MOST_BESIDE_FUNCTIONS = 3;

    private final Draft draft;

    SummaryChapter(Draft draft) {
        this.draft = draft;
    }

    Chapter write() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(banner());
        blocks.add(new Block.Paragraph(line()));
        if (!draft.outcome().rows().isEmpty()) {
            blocks.add(Draft.heading(2, draft.say("report.summary.functions")));
            blocks.add(FunctionsChapter.overview(draft));
        }
        blocks.add(Draft.heading(2, draft.say("report.summary.risks")));
        blocks.add(risks());
        blocks.add(Draft.heading(2, draft.say("report.summary.measures")));
        blocks.add(measures());
        blocks.add(Draft.heading(2, draft.say("report.summary.unknown")));
        blocks.add(new Block.Paragraph(unknown()));
        return new Chapter("summary", draft.say("report.summary"), blocks);
    }

    private List<Inline> line() {
        List<Inline> line = new ArrayList<>(Inline.text(basis(draft)));
        if (!draft.withholding().isEmpty()) {
            line.add(new Inline.Text(" "));
            line.addAll(WithheldChapter.pointer(draft));
        }
        return line;
    }

    /// By the rules of which day, and after which questions.
    static String basis(Draft draft) {
        String asOf = draft.say("report.summary.asOf", "day", draft.outcome().asOf());
        return Coverage.sentence(draft.questionnaire(), draft.dossier(), draft.messages())
                .map(covered -> asOf + " " + covered)
                .orElse(asOf);
    }

    Banner banner() {
        return new VerdictBanner(draft).write();
    }

    private Block risks() {
        List<RiskOutcome> worst = gravest(draft);
        if (worst.isEmpty()) {
            return new Block.Paragraph(draft.say("report.risks.none"));
        }
        return new Table(
                "",
                List.of(
                        new Table.Column(draft.say("report.risk"), 6),
                        new Table.Column(draft.say("report.stage.now"), 2),
                        new Table.Column(draft.say("report.stage.plan"), 2)),
                1,
                worst.stream()
                        .map(risk -> Draft.row(
                                Table.Cell.of(draft.risk(
                                        risk.risk().id(),
                                        Draft.shortened(risk.risk().title()))),
                                Table.Cell.of(draft.badge(risk.level(Stage.NOW))),
                                Table.Cell.of(draft.badge(risk.level(Stage.PLAN)))))
                        .toList());
    }

    /// The risks that weigh most now, gravest first.
    static List<RiskOutcome> gravest(Draft draft) {
        return draft.outcome().risks().stream()
                .sorted(Comparator.comparingInt((RiskOutcome risk) -> draft.rank(risk.level(Stage.NOW)))
                        .reversed())
                .limit(most(draft, MOST_RISKS))
                .toList();
    }

    /// The same of what a file states.
    static Map<String, StatedOutcome.RiskLevel> gravest(Draft draft, StatedOutcome stated) {
        Map<String, StatedOutcome.RiskLevel> gravest = new LinkedHashMap<>();
        stated.risks().entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, StatedOutcome.RiskLevel> risk) ->
                                draft.rank(risk.getValue().now()))
                        .reversed())
                .limit(most(draft, MOST_RISKS))
                .forEach(risk -> gravest.put(risk.getKey(), risk.getValue()));
        return gravest;
    }

    private static int most(Draft draft, int most) {
        return draft.outcome().rows().isEmpty() ? most : MOST_BESIDE_FUNCTIONS;
    }

    private Block measures() {
        List<Measure> open = draft.dossier().measures().stream()
                .filter(measure -> measure.state() != Measure.State.PROVEN && measure.state() != Measure.State.DROPPED)
                .sorted(Comparator.comparing(
                        measure -> measure.due().map(day -> day.toString()).orElse("9999")))
                .limit(most(draft, MOST_MEASURES))
                .toList();
        if (open.isEmpty()) {
            return new Block.Paragraph(draft.say("report.summary.noMeasures"));
        }
        return new Table(
                "",
                List.of(
                        new Table.Column(draft.say("report.measure"), 6),
                        new Table.Column(draft.say("report.measure.who"), 3),
                        new Table.Column(draft.say("report.measure.due"), 2)),
                1,
                open.stream()
                        .map(measure -> Draft.row(
                                Table.Cell.of(measure.title()),
                                Table.Cell.of(MeasuresChapter.who(draft, measure)),
                                Table.Cell.of(measure.due()
                                        .map(draft.messages()::day)
                                        .orElse(draft.say("report.measure.noDate")))))
                        .toList());
    }

    private String unknown() {
        Progress progress = draft.outcome().progress();
        String counts = draft.say(
                "report.summary.counts",
                "total",
                progress.total(),
                "unknown",
                progress.unknown(),
                "open",
                progress.open());
        return draft.outcome().verdict().surelyMissing().stream()
                .findFirst()
                .map(missing -> counts + " " + draft.say("report.summary.missing", "first", missing.text()))
                .orElse(counts);
    }

    static List<Inline> decided(Draft draft) {
        return Optional.of(draft.outcome().verdict())
                .flatMap(verdict -> verdict.decided())
                .map(verdict -> Inline.text(draft.say("report.verdict.decided", "verdict", verdict.label())))
                .orElseGet(() -> Inline.text(draft.say("report.verdict.undecided")));
    }
}
