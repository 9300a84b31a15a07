package nl.impactwijzer.scoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.impactwijzer.dossier.Effect;
import nl.impactwijzer.dossier.Risk;
import nl.impactwijzer.dossier.Strength;
import nl.impactwijzer.questionnaire.Classification;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.questionnaire.SourceRef;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.questionnaire.Truth;
import nl.impactwijzer.questionnaire.VerdictRules;
import nl.impactwijzer.text.Messages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The JSON form of an outcome: what the command line prints and a report carries.
///
/// Codes are those of the questionnaire and never translated; sentences are in one language. The same outcome always
/// gives the same text.
public final class OutcomeJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Questionnaire questionnaire;
    private final Outcome outcome;
    private final Messages words;

    private OutcomeJson(Questionnaire questionnaire, Outcome outcome, Messages words) {
        this.questionnaire = questionnaire;
        this.outcome = outcome;
        this.words = words;
    }

    /// @param file the name of the file that was judged
    public static ObjectNode of(String file, Questionnaire questionnaire, Outcome outcome, Messages words) {
        return new OutcomeJson(questionnaire, outcome, words).write(file);
    }

    private ObjectNode write(String file) {
        ObjectNode json = NODES.objectNode();
        json.put("file", file);
        json.set("questionnaire", reference(questionnaire.ref()));
        json.put("asOf", outcome.asOf().toString());
        json.set("verdict", verdict(outcome.verdict()));
        json.set(
                "redLines",
                list(
                        outcome.redLines().stream()
                                .filter(Outcome.RedLineOutcome::isCrossed)
                                .toList(),
                        this::redLine));
        json.set("risks", list(outcome.risks(), this::risk));
        json.set("principles", list(outcome.principles(), this::topic));
        json.set("rights", list(outcome.rights(), this::topic));
        json.set("functions", list(outcome.rows(), this::row));
        json.set("open", open());
        return json;
    }

    private static ObjectNode reference(QuestionnaireRef ref) {
        ObjectNode json = NODES.objectNode();
        json.put("id", ref.id());
        json.put("version", ref.version());
        json.put("sha256", ref.sha256());
        return json;
    }

    private ObjectNode verdict(Outcome.Proposal proposal) {
        ObjectNode json = NODES.objectNode();
        code(json, "code", proposal.verdict().map(VerdictRules.Verdict::code));
        json.put("provisional", proposal.isProvisional());
        json.set("reasons", list(proposal.reasons(), this::reason));
        json.set("provisionalReasons", list(proposal.provisional(), this::reason));
        json.set("missing", list(proposal.missing(), this::missing));
        code(json, "decided", proposal.decided().map(VerdictRules.Verdict::code));
        return json;
    }

    private ObjectNode reason(Outcome.Reason reason) {
        ObjectNode json = NODES.objectNode();
        json.put("rule", reason.rule());
        json.put("text", words.get(reason.text()));
        json.set("questions", texts(inOrder(reason.questions())));
        json.set("risks", texts(reason.risks()));
        json.set("sources", list(reason.sources(), OutcomeJson::source));
        return json;
    }

    private ObjectNode missing(VerdictRules.Missing missing) {
        ObjectNode json = NODES.objectNode();
        json.put("id", missing.id());
        json.put("text", words.get(missing.text()));
        code(json, "question", missing.question());
        return json;
    }

    private ObjectNode redLine(Outcome.RedLineOutcome line) {
        ObjectNode json = NODES.objectNode();
        json.put("id", line.redLine().id());
        json.put("title", words.get(line.redLine().title()));
        json.set("questions", texts(inOrder(line.questions())));
        json.set("sources", list(line.redLine().sources(), OutcomeJson::source));
        return json;
    }

    private ObjectNode risk(RiskOutcome risk) {
        ObjectNode json = NODES.objectNode();
        json.put("id", risk.risk().id());
        json.put("profile", profile(risk));
        for (Stage stage : Stage.values()) {
            json.set(stage.code(), risk.score(stage).map(OutcomeJson::score).orElse(NODES.nullNode()));
        }
        json.set(
                "override",
                risk.risk().override().map(given -> override(risk, given)).orElse(NODES.nullNode()));
        json.set("conflicts", list(risk.conflicts(), conflict -> {
            ObjectNode node = NODES.objectNode();
            node.put("code", conflict.code());
            node.put("text", words.get(conflict.sentence()));
            return node;
        }));
        return json;
    }

    /// The profile that scored it; a risk that names none is scored by the first of the questionnaire.
    private String profile(RiskOutcome risk) {
        String named = risk.risk().profile();
        return named.isEmpty() && !questionnaire.definition().profiles().isEmpty()
                ? questionnaire.definition().profiles().getFirst().id()
                : named;
    }

    private static JsonNode score(Score score) {
        ObjectNode json = NODES.objectNode();
        score.points().ifPresentOrElse(points -> json.put("score", points), () -> json.putNull("score"));
        json.put("level", score.level());
        code(json, "rijksmodel", score.rijksmodel());
        return json;
    }

    private static JsonNode override(RiskOutcome risk, Risk.LevelOverride given) {
        ObjectNode json = NODES.objectNode();
        json.put("level", given.level());
        json.put("reason", given.reason());
        json.put("by", given.by());
        given.at().ifPresentOrElse(at -> json.put("at", at.toString()), () -> json.putNull("at"));
        json.put("counts", risk.overridden());
        return json;
    }

    private ObjectNode topic(Outcome.TopicOutcome topic) {
        ObjectNode json = NODES.objectNode();
        json.put("id", topic.topic().id());
        json.put("title", words.get(topic.topic().title()));
        ObjectNode worst = json.putObject("worst");
        for (Stage stage : Stage.values()) {
            code(worst, stage.code(), Optional.ofNullable(topic.worst().get(stage)));
        }
        json.set("risks", texts(topic.risks()));
        json.put("questions", topic.progress().total());
        json.put("unknownShare", Math.round(topic.progress().unknownShare() * 10_000) / 10_000.0);
        topic.weakest()
                .map(Strength::value)
                .ifPresentOrElse(
                        weakest -> json.put("weakestEvidence", weakest), () -> json.putNull("weakestEvidence"));
        json.put("unstatedEvidence", topic.unstated());
        json.set("effects", texts(topic.effects().stream().map(Effect::id).toList()));
        return json;
    }

    private ArrayNode open() {
        ArrayNode json = NODES.arrayNode();
        for (Outcome.OpenPoint point : outcome.open()) {
            ObjectNode node = json.addObject();
            node.put("question", point.place().question());
            node.put("place", point.place().toString());
            node.put(
                    "state",
                    switch (point.state()) {
                        case OPEN -> "open";
                        case UNKNOWN -> "unknown";
                        case ANSWERED -> "answered";
                        case NOT_APPLICABLE -> "not-applicable";
                    });
        }
        for (Outcome.RedLineOutcome line : outcome.redLines()) {
            if (line.isOpen()) {
                ObjectNode node = json.addObject();
                node.put("redLine", line.redLine().id());
                node.set("questions", texts(inOrder(line.questions())));
                node.put("state", "open");
            }
        }
        for (RiskOutcome risk : outcome.risks()) {
            if (!risk.open().isEmpty()) {
                ObjectNode node = json.addObject();
                node.put("risk", risk.risk().id());
                node.set("texts", texts(risk.open().stream().map(words::get).toList()));
                node.put("state", "open");
            }
        }
        return json;
    }

    private ObjectNode row(RowOutcome row) {
        ObjectNode json = NODES.objectNode();
        json.put("row", row.row().id());
        json.put("title", row.row().title());
        code(json, "class", row.rowClass().map(Classification.RowClass::code));
        json.put("provisional", row.isProvisional());
        json.set(
                "possible",
                texts(row.possible().stream().map(Classification.RowClass::code).toList()));
        code(json, "effective", row.effective().map(LocalDate::toString));
        json.set("flags", texts(codes(row.flags())));
        json.set("roles", texts(codes(row.roles())));
        json.set("reasons", list(row.grounds(), this::ground));
        json.set("warnings", list(row.warnings(), this::ground));
        json.set("readings", list(row.readings(), OutcomeJson::reading));
        json.set("duties", list(row.duties(), this::duty));
        json.set("open", texts(row.open()));
        return json;
    }

    private static List<String> codes(List<RowOutcome.MarkOutcome> marks) {
        return marks.stream().map(mark -> mark.mark().code()).toList();
    }

    private ObjectNode ground(RowOutcome.Ground ground) {
        ObjectNode json = NODES.objectNode();
        json.put("rule", ground.rule());
        json.put("text", words.get(ground.text()));
        json.put("open", ground.truth() == Truth.OPEN);
        json.set("questions", texts(inOrder(ground.questions())));
        json.set("sources", list(ground.sources(), OutcomeJson::source));
        code(json, "from", ground.period().from().map(LocalDate::toString));
        return json;
    }

    private static ObjectNode reading(RowOutcome.ReadingOutcome reading) {
        ObjectNode json = NODES.objectNode();
        json.put("id", reading.reading().id());
        json.put("counting", reading.counting());
        json.put("chosen", reading.chosen());
        ObjectNode classes = json.putObject("classes");
        reading.alternatives()
                .forEach(alternative -> code(
                        classes, alternative.option(), alternative.rowClass().map(Classification.RowClass::code)));
        return json;
    }

    private ObjectNode duty(RowOutcome.DutyOutcome duty) {
        ObjectNode json = NODES.objectNode();
        json.put("id", duty.duty().id());
        code(json, "role", duty.role());
        code(json, "from", duty.from().map(LocalDate::toString));
        code(json, "until", duty.duty().period().until().map(LocalDate::toString));
        json.put("state", duty.state().code());
        json.put("binding", duty.bindsOn(outcome.asOf()));
        json.put("provisional", duty.truth() == Truth.OPEN);
        json.put("advice", duty.duty().advice());
        json.set("questions", texts(inOrder(duty.questions())));
        json.set("sources", list(duty.duty().sources(), OutcomeJson::source));
        return json;
    }

    /// The place as it is called in Dutch, in whatever language the sentences are: programs compare it.
    private static ObjectNode source(SourceRef ref) {
        ObjectNode json = NODES.objectNode();
        json.put("source", ref.source());
        json.put("at", ref.at().in(Messages.DUTCH));
        return json;
    }

    /// A set has no order of its own, and a text must not change from run to run.
    private List<String> inOrder(Set<String> questions) {
        return questionnaire.inOrder(questions);
    }

    private static void code(ObjectNode json, String key, Optional<String> code) {
        code.ifPresentOrElse(known -> json.put(key, known), () -> json.putNull(key));
    }

    private static ArrayNode texts(Collection<String> texts) {
        ArrayNode json = NODES.arrayNode();
        texts.forEach(json::add);
        return json;
    }

    private static <T> ArrayNode list(List<T> things, Function<T, ? extends JsonNode> write) {
        ArrayNode json = NODES.arrayNode();
        things.forEach(thing -> json.add(write.apply(thing)));
        return json;
    }
}
