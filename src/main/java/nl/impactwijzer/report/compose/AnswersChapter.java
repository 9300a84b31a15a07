package nl.impactwijzer.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Evidence;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.Route;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Part;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Section;
import nl.impactwijzer.report.Block;
import nl.impactwijzer.report.Inline;
import nl.impactwijzer.report.Table;

/// Every question that was asked, with its answer, explanation, evidence, and who gave it when.
final class AnswersChapter {

    private final Draft draft;

    AnswersChapter(Draft draft) {
        this.draft = draft;
    }

    /// Answers are found at the heading of their section.
    static String anchor(Questionnaire questionnaire, String question) {
        return questionnaire
                .question(question)
                .map(placed -> "section." + placed.section().id())
                .orElse("answers");
    }

    List<Block> write() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Lead(draft.say("report.answers.lead")));
        for (Part part : draft.questionnaire().parts()) {
            for (Section section : part.sections()) {
                List<Route.Step> steps = draft.assessment().route().section(section.id());
                if (!steps.isEmpty()) {
                    section(blocks, part, section, steps);
                }
            }
        }
        return blocks;
    }

    private void section(List<Block> blocks, Part part, Section section, List<Route.Step> steps) {
        String title = part.id().equals(section.id())
                ? part.id() + " " + draft.say(part.title())
                : section.id() + " " + draft.say(section.title());
        blocks.add(new Block.Heading(2, "section." + section.id(), title));
        if (section.repeat().isEmpty()) {
            blocks.add(table(steps));
            return;
        }
        List<String> untouched = new ArrayList<>();
        rows(steps).forEach((rowTitle, inRow) -> {
            if (inRow.stream().noneMatch(this::isWorthPrinting)) {
                untouched.add(rowTitle);
            } else {
                blocks.add(Draft.heading(3, rowTitle));
                blocks.add(table(inRow));
            }
        });
        if (!untouched.isEmpty()) {
            blocks.add(
                    new Block.Paragraph(draft.say("report.answers.untouched", "rows", String.join(", ", untouched))));
        }
    }

    private Map<String, List<Route.Step>> rows(List<Route.Step> steps) {
        return steps.stream().collect(Collectors.groupingBy(draft::rowTitle, LinkedHashMap::new, Collectors.toList()));
    }

    private Table table(List<Route.Step> steps) {
        return new Table(
                "",
                List.of(
                        new Table.Column(draft.say("report.question"), 5),
                        new Table.Column(draft.say("report.answer"), 7)),
                1,
                steps.stream()
                        .filter(step -> !step.detail() || isWorthPrinting(step))
                        .map(step -> Draft.row(question(step), answer(step)))
                        .toList());
    }

    private boolean isWorthPrinting(Route.Step step) {
        return !step.response().isEmpty() || draft.withholding().hides(step.place());
    }

    private Table.Cell question(Route.Step step) {
        String text = draft.say(step.question().text());
        return step.detail()
                ? Table.Cell.of(new Inline.Text("– " + text))
                : Table.Cell.of(new Inline.Quiet(step.question().id() + " "), new Inline.Text(text));
    }

    private Table.Cell answer(Route.Step step) {
        if (draft.withholding().hides(step.place())) {
            return withheld(step);
        }
        Response response = step.response();
        List<List<Inline>> lines = new ArrayList<>();
        lines.add(given(step));
        if (step.question() instanceof Question.Rows question && response.answer() instanceof Answer.Rows rows) {
            rows.rows().forEach(row -> lines.add(row(question, row)));
        }
        if (!response.note().isBlank()) {
            lines.add(Inline.text(response.note()));
        }
        evidence(response).ifPresent(lines::add);
        if (!response.by().isBlank() || response.at().isPresent()) {
            lines.add(List.of(new Inline.Quiet((response.by() + " " + draft.moment(response.at())).strip())));
        }
        return new Table.Cell(lines);
    }

    private Table.Cell withheld(Route.Step step) {
        List<List<Inline>> lines = new ArrayList<>();
        lines.add(List.of(new Inline.Quiet(
                draft.answer(step.place(), step.question(), step.response().answer()))));
        draft.withholding()
                .at(step.place())
                .ifPresent(item -> lines.add(
                        List.of(new Inline.Quiet(draft.say("report.withheld.digest", "digest", item.digest())))));
        return new Table.Cell(lines);
    }

    /// The first field names the row; the others are told with their label, since a bare "Ja" says nothing.
    private List<Inline> row(Question.Rows question, Row row) {
        List<String> said = new ArrayList<>();
        for (Question field : question.fields()) {
            Answer answer = row.response(field.id()).answer();
            if (!answer.isEmpty()) {
                String words = draft.answers().of(field, answer);
                said.add(
                        field.equals(question.fields().getFirst())
                                ? words
                                : draft.say("report.answers.field", "label", draft.say(field.text()), "value", words));
            }
        }
        return Inline.text("• " + String.join("; ", said));
    }

    private List<Inline> given(Route.Step step) {
        if (step.question() instanceof Question.Register register
                && step.response().answer().isEmpty()) {
            return Inline.text(
                    draft.say("report.answers.register." + register.register().code()));
        }
        String words = draft.answers().of(step.question(), step.response().answer());
        return switch (step.state()) {
            case OPEN, UNKNOWN -> List.of(new Inline.Quiet(words));
            case ANSWERED, NOT_APPLICABLE ->
                step.question() instanceof Question.Text ? Inline.text(words) : Inline.strong(words);
        };
    }

    private Optional<List<Inline>> evidence(Response response) {
        List<String> titles = response.evidence().stream()
                .map(id -> draft.dossier().evidence(id).map(Evidence::title).orElse(id))
                .toList();
        String strength = response.strength()
                .map(known -> draft.say("report.strength." + known.value()))
                .orElse("");
        if (titles.isEmpty() && strength.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(List.of(new Inline.Quiet(draft.say(
                "report.answers.evidence",
                "titles",
                titles.isEmpty() ? draft.say("report.answers.noEvidence") : String.join("; ", titles),
                "strength",
                strength.isEmpty() ? draft.say("report.strength.unstated") : strength))));
    }
}
