package nl.impactwijzer.report.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.impactwijzer.questionnaire.Classification;
import nl.impactwijzer.questionnaire.Duty;
import nl.impactwijzer.questionnaire.Truth;
import nl.impactwijzer.report.Block;
import nl.impactwijzer.report.Inline;
import nl.impactwijzer.report.LevelTone;
import nl.impactwijzer.report.Table;
import nl.impactwijzer.scoring.RowOutcome;

/// What the law asks of each party, in the order in which it starts to bind.
final class DutiesChapter {

    /// One duty of one party from one day, for all rows that it is the same for.
    private record Owed(Duty duty, Optional<String> role, Optional<LocalDate> from, Optional<Duty.Shift> shift) {}

    private record InRow(RowOutcome row, RowOutcome.DutyOutcome duty) {}

    private final Draft draft;

    DutiesChapter(Draft draft) {
        this.draft = draft;
    }

    List<Block> write() {
        Map<Optional<String>, Map<Owed, List<InRow>>> byParty = byParty();
        if (byParty.isEmpty()) {
            return List.of(new Block.Paragraph(draft.say("report.duties.none")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Lead(
                draft.say("report.duties.lead", "date", draft.outcome().asOf())));
        byParty.forEach((role, owed) -> {
            blocks.add(Draft.heading(2, party(role)));
            blocks.add(table(owed));
        });
        return blocks;
    }

    /// Parties in the order of the questionnaire; what concerns everybody comes first.
    private Map<Optional<String>, Map<Owed, List<InRow>>> byParty() {
        Map<Optional<String>, Map<Owed, List<InRow>>> byParty = new LinkedHashMap<>();
        List<Optional<String>> roles = new ArrayList<>();
        roles.add(Optional.empty());
        draft.questionnaire()
                .classification()
                .ifPresent(
                        classification -> classification.roles().forEach(role -> roles.add(Optional.of(role.code()))));
        for (Optional<String> role : roles) {
            Map<Owed, List<InRow>> owed = new LinkedHashMap<>();
            for (RowOutcome row : draft.outcome().rows()) {
                row.duties().stream()
                        .filter(duty -> duty.role().equals(role))
                        .forEach(duty -> owed.computeIfAbsent(
                                        new Owed(duty.duty(), duty.role(), duty.from(), duty.shift()),
                                        _ -> new ArrayList<>())
                                .add(new InRow(row, duty)));
            }
            if (!owed.isEmpty()) {
                byParty.put(role, owed);
            }
        }
        return byParty;
    }

    private String party(Optional<String> role) {
        return role.flatMap(code ->
                        draft.questionnaire().classification().flatMap(classification -> classification.role(code)))
                .map(Classification.Mark::label)
                .map(draft::say)
                .orElse(draft.say("report.duties.everybody"));
    }

    private Block table(Map<Owed, List<InRow>> owed) {
        return new Table(
                "",
                List.of(
                        new Table.Column(draft.say("report.duty.from"), 3),
                        new Table.Column(draft.say("report.duty"), 7),
                        new Table.Column(draft.say("report.duty.state"), 4)),
                0,
                owed.entrySet().stream()
                        .sorted(Comparator.comparing(entry -> sortKey(entry.getKey())))
                        .map(entry -> row(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /// What binds already without a day comes first, what has no day yet comes last.
    private static LocalDate sortKey(Owed owed) {
        return owed.from().orElse(owed.shift().isPresent() ? LocalDate.of(9999, 12, 31) : LocalDate.of(1, 1, 1));
    }

    private Table.Row row(Owed owed, List<InRow> rows) {
        List<List<Inline>> what = new ArrayList<>();
        what.add(List.of(
                new Inline.Quiet(owed.duty().id() + " "),
                new Inline.Strong(draft.say(owed.duty().title())),
                new Inline.Text(owed.duty().advice() ? " " + draft.say("report.duty.advice") : "")));
        what.add(Inline.text(draft.say(owed.duty().text())));
        what.add(draft.sources(owed.duty().sources()));
        if (!owed.duty().note().isEmpty()) {
            what.add(List.of(new Inline.Quiet(draft.say(owed.duty().note()))));
        }
        return Draft.row(
                Draft.cell(from(owed)),
                Draft.cell(what),
                new Table.Cell(rows.stream()
                        .map(row -> List.of(
                                state(row.duty()),
                                new Inline.Text(" " + draft.rowTitle(row.row().row()))))
                        .toList()));
    }

    private List<List<Inline>> from(Owed owed) {
        List<List<Inline>> lines = new ArrayList<>();
        lines.add(Inline.text(owed.from()
                .map(draft.messages()::day)
                .orElse(draft.say(owed.shift().isPresent() ? "report.duty.noDay" : "report.duty.always"))));
        owed.shift().ifPresent(shift -> lines.add(List.of(new Inline.Quiet(draft.say(shift.reason())))));
        return lines;
    }

    private Inline state(RowOutcome.DutyOutcome duty) {
        LevelTone tone = switch (duty.state()) {
            case MET -> LevelTone.LOW;
            case PARTLY -> LevelTone.MEDIUM;
            case NOT -> LevelTone.HIGH;
            case OPEN -> LevelTone.UNSCORED;
        };
        String word = draft.say("report.duty.state." + duty.state().code());
        return new Inline.Badge(
                tone, duty.truth() == Truth.OPEN ? draft.say("report.duty.perhaps", "state", word) : word);
    }
}
