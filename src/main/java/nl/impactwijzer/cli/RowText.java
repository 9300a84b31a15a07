package nl.impactwijzer.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.impactwijzer.questionnaire.Classification;
import nl.impactwijzer.questionnaire.Option;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Section;
import nl.impactwijzer.questionnaire.SourceRef;
import nl.impactwijzer.questionnaire.Truth;
import nl.impactwijzer.scoring.RowOutcome;
import nl.impactwijzer.text.Message;
import nl.impactwijzer.text.Messages;

/// What is concluded about one row, such as an AI function, as lines of plain text.
final class RowText {

    private final Questionnaire questionnaire;
    private final RowOutcome row;
    private final LocalDate day;
    private final Messages words;
    private final List<String> lines = new ArrayList<>();

    /// @param day the day for which it was worked out
    RowText(Questionnaire questionnaire, RowOutcome row, LocalDate day, Messages words) {
        this.questionnaire = questionnaire;
        this.row = row;
        this.day = day;
        this.words = words;
    }

    List<String> lines() {
        lines.add("");
        lines.add(words.get(
                row.isProvisional() ? "cli.row.provisional" : "cli.row",
                "kind",
                kind(),
                "title",
                row.row().title(),
                "class",
                row.rowClass().map(known -> words.get(known.label())).orElseGet(() -> words.get("cli.row.noClass"))));
        row.effective().ifPresent(day -> line(Message.of("cli.row.effective", "day", day)));
        marks("cli.row.flags", row.flags());
        marks("cli.row.roles", row.roles());
        grounds(Message.of("cli.row.reasons"), row.grounds());
        grounds(Message.of("cli.row.warnings"), row.warnings());
        row.readings().forEach(this::reading);
        duties();
        if (!row.open().isEmpty()) {
            line(Message.of("cli.row.open", "questions", String.join(", ", row.open())));
        }
        return lines;
    }

    private String kind() {
        return questionnaire
                .classification()
                .flatMap(known -> questionnaire.repeating(known.over()))
                .flatMap(Section::repeat)
                .map(repeat -> words.get(repeat.rowLabel()))
                .orElse("");
    }

    private void line(Message message) {
        lines.add("  " + words.get(message));
    }

    private void item(String text) {
        lines.add("    - " + text);
    }

    private void marks(String key, List<RowOutcome.MarkOutcome> marks) {
        if (!marks.isEmpty()) {
            line(Message.of(key, "marks", marks.stream().map(this::mark).collect(Collectors.joining("; "))));
        }
    }

    private String mark(RowOutcome.MarkOutcome mark) {
        String label = words.get(mark.mark().label());
        String code = mark.mark().code();
        String text = code.equalsIgnoreCase(label) ? label : label + " (" + code + ")";
        return mark.isOpen() ? words.get("cli.row.perhaps", "what", text) : text;
    }

    private void grounds(Message heading, List<RowOutcome.Ground> grounds) {
        if (!grounds.isEmpty()) {
            line(heading);
        }
        for (RowOutcome.Ground ground : grounds) {
            String text = words.get(ground.text());
            item((ground.truth() == Truth.OPEN ? words.get("cli.row.perhaps", "what", text) : text)
                    + ground.period()
                            .from()
                            .map(day -> " " + words.get("cli.row.ruleFrom", "day", day))
                            .orElse("")
                    + behind(ground.questions(), ground.sources()));
        }
    }

    private void reading(RowOutcome.ReadingOutcome reading) {
        line(Message.of("cli.row.reading", "title", reading.reading().title()));
        for (RowOutcome.Alternative alternative : reading.alternatives()) {
            String text = label(reading.reading(), alternative.option()) + ": "
                    + alternative
                            .rowClass()
                            .map(Classification.RowClass::label)
                            .map(words::get)
                            .orElse("-");
            boolean counts = alternative.option().equals(reading.counting());
            item(counts ? words.get(reading.chosen() ? "cli.row.chosen" : "cli.row.notChosen", "what", text) : text);
        }
    }

    private String label(Classification.Reading reading, String option) {
        return questionnaire
                .question(reading.question())
                .map(Questionnaire.Placed::question)
                .filter(Question.WithOptions.class::isInstance)
                .flatMap(question -> ((Question.WithOptions) question).option(option))
                .map(Option::label)
                .map(words::get)
                .orElse(option);
    }

    private void duties() {
        if (row.duties().isEmpty()) {
            line(Message.of("cli.row.noDuties"));
            return;
        }
        line(Message.of("cli.row.duties", "n", RowOutcome.count(row.duties()), "now", row.countOn(day), "day", day));
        for (RowOutcome.DutyOutcome duty : row.duties()) {
            item(words.get(
                            "cli.row.duty",
                            "id",
                            duty.duty().id(),
                            "title",
                            duty.duty().title(),
                            "party",
                            duty.role().map(this::role).orElseGet(() -> words.get("cli.row.everybody")),
                            "from",
                            from(duty),
                            "state",
                            words.get("cli.row.state." + duty.state().code()))
                    + behind(duty.questions(), duty.duty().sources()));
            duty.shift().ifPresent(shift -> lines.add("      " + words.get(shift.reason())));
        }
    }

    private String from(RowOutcome.DutyOutcome duty) {
        String from = duty.isPutOff()
                ? words.get("cli.row.noDay")
                : duty.from()
                        .map(day -> words.get("cli.row.from", "day", day))
                        .orElseGet(() -> words.get("cli.row.now"));
        String kind = duty.duty().advice() ? words.get("cli.row.advice", "from", from) : from;
        return duty.truth() == Truth.OPEN ? words.get("cli.row.perhaps", "what", kind) : kind;
    }

    private String role(String code) {
        Optional<Classification.Mark> role = questionnaire.classification().flatMap(known -> known.role(code));
        return role.map(known -> words.get(known.label())).orElse(code);
    }

    private String name(SourceRef ref) {
        return questionnaire
                .source(ref.source())
                .map(source -> words.get(source.name()))
                .orElse(ref.source());
    }

    /// The answers and articles behind something: `[D02, E01] (AI-verordening art. 6(2))`.
    private String behind(Collection<String> questions, List<SourceRef> sources) {
        String answers = String.join(", ", questionnaire.inOrder(questions));
        String articles = sources.stream()
                .map(ref -> (name(ref) + " " + words.get(ref.at())).strip())
                .collect(Collectors.joining("; "));
        return (answers.isEmpty() ? "" : " [" + answers + "]") + (articles.isEmpty() ? "" : " (" + articles + ")");
    }
}
