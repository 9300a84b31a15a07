package nl.impactwijzer.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Dimension;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Effect;
import nl.impactwijzer.dossier.Measure;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.Risk;
import nl.impactwijzer.dossier.RiskScore;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.dossier.SetAside;
import nl.impactwijzer.questionnaire.Known;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.RegisterKind;
import nl.impactwijzer.questionnaire.RiskProfile;
import nl.impactwijzer.questionnaire.Section;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.questionnaire.Topic;
import nl.impactwijzer.questionnaire.lint.Example;
import nl.impactwijzer.questionnaire.lint.ScoreRange;
import nl.impactwijzer.text.Messages;

/// Fills in a dossier as an example of the proof says, so that the rules of the program itself come to what the example
/// is for.
///
/// It must be looked at on the day of the example: some rules hold from a certain day.
public final class FilledExample {

    private final Questionnaire questionnaire;
    private final Example example;
    private final List<ScoreRange> scores;
    private final Messages words;

    private FilledExample(Questionnaire questionnaire, Example example, List<ScoreRange> scores, Messages words) {
        this.questionnaire = questionnaire;
        this.example = example;
        this.scores = scores;
        this.words = words;
    }

    /// @param empty  the dossier to fill in, without any answers
    /// @param scores how the levels of the profiles are reached, from the same proof
    /// @param words  the language of what a person would type
    public static Dossier of(
            Questionnaire questionnaire, Example example, List<ScoreRange> scores, Dossier empty, Messages words) {
        FilledExample filling = new FilledExample(questionnaire, example, scores, words);
        return filling.handled(filling.registers(filling.answers(empty)));
    }

    private Dossier answers(Dossier empty) {
        Map<String, Map<String, Response>> inRows = new LinkedHashMap<>();
        example.rows().forEach(row -> inRows.put(row.repeat(), new LinkedHashMap<>()));
        Map<String, Response> answers = new LinkedHashMap<>();
        for (Example.Given given : example.answers()) {
            Question question =
                    questionnaire.question(given.question()).orElseThrow().question();
            given.repeat()
                    .map(repeat -> inRows.computeIfAbsent(repeat, _ -> new LinkedHashMap<>()))
                    .orElse(answers)
                    .put(given.question(), Response.of(answer(question, given.known())));
        }
        Dossier dossier = empty.withAnswers(answers);
        for (Map.Entry<String, Map<String, Response>> rows : inRows.entrySet()) {
            dossier = dossier.withRows(rows.getKey(), rows(rows.getKey(), rows.getValue()));
        }
        return dossier;
    }

    /// Those that the questionnaire lays down, or one that a person would add.
    private List<Row> rows(String key, Map<String, Response> answers) {
        Section.Repeat repeat =
                questionnaire.repeating(key).flatMap(Section::repeat).orElseThrow();
        return repeat.fixedRows().isEmpty()
                ? List.of(new Row("voorbeeld", words.get(repeat.rowLabel()), answers))
                : repeat.fixedRows().stream()
                        .map(Topic::id)
                        .map(id -> new Row(id, "", answers))
                        .toList();
    }

    private Answer answer(Question question, Known.One known) {
        return switch (known) {
            case Known.Codes codes ->
                question instanceof Question.Choices
                        ? new Answer.Multiple(codes.codes().stream().sorted().toList())
                        : new Answer.Single(codes.codes().iterator().next());
            case Known.Amount amount ->
                question instanceof Question.Rows
                        ? new Answer.Rows(IntStream.range(0, amount.value().intValue())
                                .mapToObj(i -> new Row("voorbeeld-" + i, "", Map.of()))
                                .toList())
                        : new Answer.Amount(amount.value());
            case Known.Date date -> new Answer.Single(date.day().toString());
            case Known.Given _ -> new Answer.Single(words.get("proof.filled.text"));
            case Known.Unknown _ -> new Answer.Unknown();
            case Known.NotApplicable _ -> new Answer.NotApplicable(words.get("proof.filled.reason"));
            case Known.Hidden _, Known.Unanswered _ -> new Answer.None();
        };
    }

    private Dossier registers(Dossier answered) {
        Dossier dossier = answered;
        int measures = 0;
        for (int i = 0; i < example.risks().size(); i++) {
            Example.GivenRisk given = example.risks().get(i);
            Risk risk = risk("voorbeeld-" + i, given);
            dossier = dossier.with(risk);
            if (given.planned()) {
                measures++;
                dossier = dossier.with(measure("voorbeeld-" + i)
                        .against(List.of(risk.id()))
                        .ownedBy(words.get("proof.filled.owner"))
                        .due(Optional.of(example.day().plusYears(1))));
            }
        }
        for (int i = example.risks().size(); i < wanted(RegisterKind.RISKS); i++) {
            dossier = dossier.with(risk("voorbeeld-" + i, new Example.GivenRisk(Map.of(), false)));
        }
        for (int i = measures; i < wanted(RegisterKind.MEASURES); i++) {
            dossier = dossier.with(measure("voorbeeld-meer-" + i));
        }
        for (int i = 0; i < wanted(RegisterKind.EFFECTS); i++) {
            dossier = dossier.with(Effect.named("voorbeeld-" + i, words.get("proof.filled.effect")));
        }
        return dossier;
    }

    private int wanted(RegisterKind kind) {
        return example.registers().getOrDefault(kind, 0);
    }

    private Measure measure(String id) {
        return Measure.planned(id, words.get("proof.filled.measure"));
    }

    private Risk risk(String id, Example.GivenRisk given) {
        RiskProfile profile = profile(given);
        Risk risk = Risk.own(id, words.get("proof.filled.risk"), profile.id());
        for (Map.Entry<Stage, String> level : given.levels().entrySet()) {
            Optional<ScoreRange.Way> way = way(profile, level.getValue());
            if (way.isPresent()) {
                risk = risk.edit()
                        .score(level.getKey(), score(profile, way.get()))
                        .done();
            }
        }
        return risk;
    }

    /// The first profile with which a risk can have all those levels.
    private RiskProfile profile(Example.GivenRisk given) {
        List<RiskProfile> all = questionnaire.definition().profiles();
        return all.stream()
                .filter(profile -> given.levels().values().stream()
                        .allMatch(level -> way(profile, level).isPresent()))
                .findFirst()
                .orElseGet(all::getFirst);
    }

    private Optional<ScoreRange.Way> way(RiskProfile profile, String level) {
        return scores.stream()
                .filter(range -> range.profile().equals(Optional.of(profile.id())))
                .flatMap(range -> range.levels().stream())
                .filter(known -> known.level().equals(level))
                .flatMap(known -> known.way().stream())
                .findFirst();
    }

    /// What a person fills in to come to that cell.
    public static RiskScore score(RiskProfile profile, ScoreRange.Way way) {
        Dimension impact = profile instanceof RiskProfile.SeverityLed ? Dimension.SEVERITY : Dimension.IMPACT;
        RiskScore score = RiskScore.EMPTY;
        for (ScoreRange.Filled filled : way.filled()) {
            OptionalInt step = OptionalInt.of(filled.step().value());
            score = switch (filled.dimension()) {
                case LIKELIHOOD -> score.with(Dimension.LIKELIHOOD, step);
                case IMPACT -> score.with(impact, step);
                case LABEL -> score.labelled(filled.step().code());
            };
        }
        return score;
    }

    private Dossier handled(Dossier filled) {
        Dossier dossier = filled;
        if (example.handled()) {
            for (Outcome.Suggestion suggestion : Assessment.of(questionnaire, filled, example.day())
                    .outcome()
                    .suggestions()) {
                dossier = dossier.with(new SetAside(
                        suggestion.risk().id(),
                        words.get("proof.filled.reason"),
                        words.get("proof.filled.owner"),
                        Optional.empty()));
            }
        }
        return dossier;
    }
}
