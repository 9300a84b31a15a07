package nl.impactwijzer.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.questionnaire.Classification;
import nl.impactwijzer.questionnaire.Option;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.report.Banner;
import nl.impactwijzer.report.Block;
import nl.impactwijzer.report.Fact;
import nl.impactwijzer.report.Inline;
import nl.impactwijzer.report.LevelTone;
import nl.impactwijzer.report.Table;
import nl.impactwijzer.scoring.RowOutcome;
import nl.impactwijzer.scoring.StatedOutcome;

/// A page for each classified row: its class, the rules, answers and articles behind it, and how a border case was
/// read.
final class FunctionsChapter {

    private static final int MOST_REASONS = 3;

    private final Draft draft;

    FunctionsChapter(Draft draft) {
        this.draft = draft;
    }

    static String anchor(RowOutcome row) {
        return "function." + row.row().id().replaceAll("[^A-Za-z0-9.-]", "-");
    }

    List<Block> write() {
        List<RowOutcome> rows = draft.outcome().rows();
        if (rows.isEmpty()) {
            return List.of(new Block.Paragraph(draft.say("report.functions.none")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Lead(
                draft.say("report.functions.lead", "date", draft.outcome().asOf())));
        blocks.add(overview(draft));
        for (RowOutcome row : rows) {
            blocks.add(new Block.PageBreak());
            function(blocks, row);
        }
        return blocks;
    }

    /// All rows with their class, for one look.
    static Block overview(Draft draft) {
        return new Table(
                "",
                List.of(
                        new Table.Column(draft.say("report.function"), 5),
                        new Table.Column(draft.say("report.function.class"), 5),
                        new Table.Column(draft.say("report.function.from"), 3)),
                1,
                draft.outcome().rows().stream()
                        .map(row -> Draft.row(
                                Table.Cell.of(new Inline.Ref(
                                        anchor(row),
                                        draft.rowTitle(row.row()),
                                        draft.say("report.function.go", "title", draft.rowTitle(row.row())))),
                                Table.Cell.of(
                                        badge(draft, row), new Inline.Text(provisional(draft, row.isProvisional()))),
                                Table.Cell.of(from(draft, row))))
                        .toList());
    }

    /// What the pages must say about a row.
    static String claim(Draft draft, String id, StatedOutcome.RowClass row) {
        String title = row.title().isBlank() ? id : Draft.shortened(row.title());
        return title
                + word(
                        draft,
                        row.code()
                                .flatMap(code -> draft.questionnaire()
                                        .classification()
                                        .flatMap(classification -> classification.rowClass(code))))
                + provisional(draft, row.provisional());
    }

    private static Inline badge(Draft draft, RowOutcome row) {
        return new Inline.Badge(
                row.rowClass().map(known -> LevelTone.named(known.tone())).orElse(LevelTone.UNSCORED),
                word(draft, row));
    }

    private static String word(Draft draft, RowOutcome row) {
        return word(draft, row.rowClass());
    }

    private static String word(Draft draft, Optional<Classification.RowClass> rowClass) {
        return rowClass.map(known -> draft.say(known.label())).orElse(draft.say("report.function.noClass"));
    }

    private static String provisional(Draft draft, boolean provisional) {
        return provisional ? " " + draft.say("report.function.provisional") : "";
    }

    private static String from(Draft draft, RowOutcome row) {
        return row.effective().map(draft.messages()::day).orElse("–");
    }

    private void function(List<Block> blocks, RowOutcome row) {
        blocks.add(new Block.Heading(2, anchor(row), draft.rowTitle(row.row())));
        blocks.add(new Banner(
                row.rowClass().map(known -> LevelTone.named(known.tone())).orElse(LevelTone.UNSCORED),
                draft.say(row.isProvisional() ? "report.function.label.provisional" : "report.function.label"),
                word(draft, row),
                row.grounds().stream()
                        .limit(MOST_REASONS)
                        .map(ground -> Inline.text(sentence(ground)))
                        .toList(),
                Inline.text(
                        row.rowClass().map(known -> draft.say(known.meaning())).orElse(""))));
        facts(blocks, row);
        row.readings().forEach(reading -> reading(blocks, row, reading));
        grounds(blocks, row);
        warnings(blocks, row);
        open(blocks, row);
    }

    /// A rule that cannot be ruled out yet is never told as a fact.
    private String sentence(RowOutcome.Ground ground) {
        return switch (ground.truth()) {
            case OPEN -> draft.say("report.function.notRuledOut", "reason", ground.text());
            case YES, NO -> draft.say(ground.text());
        };
    }

    private void facts(List<Block> blocks, RowOutcome row) {
        List<Fact> facts = new ArrayList<>();
        row.effective()
                .ifPresent(day -> facts.add(new Fact(
                        draft.say("report.function.binds"), draft.messages().day(day))));
        facts.add(new Fact(draft.say("report.function.roles"), marks(row.roles())));
        facts.add(new Fact(draft.say("report.function.flags"), marks(row.flags())));
        if (!row.isCertain()) {
            facts.add(new Fact(
                    draft.say("report.function.possible"),
                    row.possible().stream()
                            .map(known -> draft.say(known.label()))
                            .collect(Collectors.joining(", "))));
        }
        facts.add(new Fact(
                draft.say("report.function.duties"),
                draft.say(
                        "report.function.duties.count",
                        "n",
                        RowOutcome.count(row.duties()),
                        "now",
                        row.countOn(draft.outcome().asOf()),
                        "day",
                        draft.outcome().asOf())));
        blocks.add(new Block.Facts(facts));
    }

    private List<Inline> marks(List<RowOutcome.MarkOutcome> marks) {
        if (marks.isEmpty()) {
            return Inline.text(draft.say("report.function.noMarks"));
        }
        return Draft.joined(marks.stream()
                .<Inline>map(mark -> new Inline.Text(draft.say(mark.mark().label())
                        + (mark.isOpen() ? " " + draft.say("report.function.provisional") : "")))
                .toList());
    }

    private void reading(List<Block> blocks, RowOutcome row, RowOutcome.ReadingOutcome outcome) {
        Classification.Reading reading = outcome.reading();
        blocks.add(Draft.heading(3, draft.say("report.function.reading", "title", reading.title())));
        blocks.add(new Block.Paragraph(draft.say(reading.text())));
        blocks.add(new Table(
                "",
                List.of(
                        new Table.Column(draft.say("report.function.reading.column"), 6),
                        new Table.Column(draft.say("report.function.class"), 3),
                        new Table.Column(draft.say("report.function.reading.counts"), 2)),
                1,
                outcome.alternatives().stream()
                        .map(alternative -> Draft.row(
                                readingCell(reading, alternative.option()),
                                Table.Cell.of(alternative
                                        .rowClass()
                                        .<Inline>map(known -> new Inline.Badge(
                                                LevelTone.named(known.tone()), draft.say(known.label())))
                                        .orElse(new Inline.Text("–"))),
                                Table.Cell.of(
                                        alternative.option().equals(outcome.counting())
                                                ? draft.say("report.function.reading.yes")
                                                : "–")))
                        .toList()));
        blocks.add(new Block.Paragraph(choice(row, outcome)));
        blocks.add(new Block.Paragraph(basedOn(draft.sources(reading.sources()))));
    }

    private Table.Cell readingCell(Classification.Reading reading, String code) {
        Optional<Option> option = draft.questionnaire()
                .question(reading.question())
                .map(Questionnaire.Placed::question)
                .filter(Question.WithOptions.class::isInstance)
                .flatMap(question -> ((Question.WithOptions) question).option(code));
        return Draft.cell(List.of(
                Inline.strong(option.map(known -> draft.say(known.label())).orElse(code)),
                option.filter(known -> !known.help().isEmpty())
                        .map(known -> Inline.text(draft.say(known.help())))
                        .orElse(List.of())));
    }

    private String choice(RowOutcome row, RowOutcome.ReadingOutcome outcome) {
        if (!outcome.chosen()) {
            return draft.say("report.function.reading.notChosen");
        }
        String question = outcome.reading().question();
        boolean hidden = draft.questionnaire()
                .question(question)
                .filter(placed -> draft.withholding().hides(place(placed, row, question)))
                .isPresent();
        if (hidden) {
            return draft.say("report.function.reading.withheld");
        }
        Response response = row.row().response(question);
        String reason = response.note().isBlank() ? draft.say("report.function.reading.noReason") : response.note();
        return response.by().isBlank()
                ? draft.say("report.function.reading.chosen", "reason", reason)
                : draft.say("report.function.reading.chosenBy", "by", response.by(), "reason", reason);
    }

    private void grounds(List<Block> blocks, RowOutcome row) {
        blocks.add(Draft.heading(3, draft.say("report.function.why")));
        blocks.add(new Table(
                "",
                List.of(
                        new Table.Column(draft.say("report.function.reason"), 5),
                        new Table.Column(draft.say("report.function.answers"), 5),
                        new Table.Column(draft.say("report.function.articles"), 3)),
                1,
                row.grounds().stream()
                        .map(ground -> Draft.row(
                                Table.Cell.of(
                                        new Inline.Text(sentence(ground)),
                                        new Inline.Quiet(" " + draft.say("report.rule", "id", ground.rule()))),
                                answers(row, ground),
                                Table.Cell.of(draft.sources(ground.sources()))))
                        .toList()));
    }

    private Table.Cell answers(RowOutcome row, RowOutcome.Ground ground) {
        return Draft.cell(draft.questionnaire().inOrder(ground.questions()).stream()
                .map(id -> answered(row, id))
                .toList());
    }

    private List<Inline> answered(RowOutcome row, String id) {
        return draft.questionnaire()
                .question(id)
                .map(placed -> List.of(
                        draft.question(id),
                        new Inline.Strong(" "
                                + draft.answer(
                                        place(placed, row, id),
                                        placed.question(),
                                        row.row().response(id).answer()))))
                .orElse(List.of());
    }

    private static Place place(Questionnaire.Placed placed, RowOutcome row, String id) {
        return placed.section()
                .repeat()
                .map(repeat -> Place.inRow(repeat.id(), row.row().id(), id))
                .orElseGet(() -> Place.of(id));
    }

    private void warnings(List<Block> blocks, RowOutcome row) {
        row.warnings()
                .forEach(warning -> blocks.add(new Block.Notice(
                        LevelTone.MEDIUM,
                        draft.say(
                                "report.function.warning",
                                "date",
                                warning.period()
                                        .from()
                                        .map(draft.messages()::day)
                                        .orElse("")),
                        Inline.text(sentence(warning)))));
    }

    private void open(List<Block> blocks, RowOutcome row) {
        if (row.open().isEmpty()) {
            return;
        }
        blocks.add(Draft.heading(3, draft.say("report.function.open")));
        blocks.add(new Block.Bullets(
                false,
                row.open().stream().map(id -> List.of(draft.question(id))).toList()));
    }

    private List<Inline> basedOn(List<Inline> sources) {
        List<Inline> line = new ArrayList<>();
        line.add(new Inline.Text(draft.say("report.basedOn") + " "));
        line.addAll(sources);
        return line;
    }
}
