package nl.impactwijzer.questionnaire.lint;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.impactwijzer.questionnaire.Known;
import nl.impactwijzer.text.Messages;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A proof as JSON, as `docs/vragenlijst-formaat.md` describes it. Codes are those of the questionnaire and are never
/// translated; texts are in the language of the reader.
public final class ProofJson {

    private final ProofReport report;
    private final Messages words;
    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    private ProofJson(ProofReport report, Messages words) {
        this.report = report;
        this.words = words;
    }

    /// @param file the name of the file, as it was given
    public static ObjectNode of(String file, ProofReport report, Messages words) {
        ProofJson proof = new ProofJson(report, words);
        proof.json.put("file", file);
        proof.head();
        report.entries().forEach(proof.list("entries", proof::entry));
        report.scores().forEach(proof.list("scores", proof::scores));
        report.unused().forEach(proof.list("unusedAnswers", proof::unused));
        report.languages().forEach(proof.list("languages", ProofJson::language));
        report.dutch().ifPresent(dutch -> proof.dutch(proof.json.putObject("dutch"), dutch));
        return proof.json;
    }

    private interface Writer<T> {
        void write(ObjectNode into, T thing);
    }

    private <T> Consumer<T> list(String key, Writer<T> writer) {
        ArrayNode list = json.putArray(key);
        return thing -> writer.write(list.addObject(), thing);
    }

    private void head() {
        report.questionnaire().ifPresent(ref -> {
            ObjectNode questionnaire = json.putObject("questionnaire");
            questionnaire.put("id", ref.id());
            questionnaire.put("version", ref.version());
            questionnaire.put("sha256", ref.sha256());
        });
        report.findings().forEach(list("findings", (into, finding) -> {
            into.put("line", finding.line());
            into.put("severity", finding.severity().code());
            into.put("code", finding.code());
            into.put("text", words.get(finding.message()));
        }));
        json.put("notProved", report.notProved().size());
    }

    private void entry(ObjectNode into, ProofReport.Entry entry) {
        into.put("kind", entry.kind().code());
        into.put("id", entry.id());
        into.put("name", words.get(entry.name()));
        into.put("line", entry.line());
        switch (entry.reach()) {
            case Reach.Always _ -> into.put("reach", "always");
            case Reach.Reached reached -> {
                into.put("reach", "example");
                into.put("from", reached.from().map(Object::toString).orElse(null));
                example(into.putObject("example"), reached.example());
            }
            case Reach.Never never -> into.put("reach", "never").put("finding", never.code());
            case Reach.NotProved open ->
                into.put("reach", "notProved").put("stopped", open.stopped()).put("steps", open.steps());
        }
        entry.binds().ifPresent(day -> into.put("binds", day.toString()));
    }

    private void example(ObjectNode into, Example example) {
        into.put("asOf", example.day().toString());
        ArrayNode rows = into.putArray("rows");
        example.rows().forEach(row -> rows.add(row.repeat()));
        ArrayNode answers = into.putArray("answers");
        for (Example.Given given : example.answers()) {
            ObjectNode answer = answers.addObject();
            answer.put("question", given.question());
            answer.put("text", words.get(given.text()));
            given.repeat().ifPresent(repeat -> answer.put("repeat", repeat));
            value(answer, given.known());
            answer.put("words", words.get(ExampleWords.answer(given)));
        }
        ArrayNode risks = into.putArray("risks");
        for (Example.GivenRisk risk : example.risks()) {
            ObjectNode levels = risks.addObject();
            levels.put("planned", risk.planned());
            risk.levels().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(level -> levels.put(level.getKey().code(), level.getValue()));
        }
        example.registers().forEach((kind, size) -> into.put(kind.code() + "AtLeast", size));
        into.put("suggestionsHandled", example.handled());
    }

    private static void value(ObjectNode answer, Known.One known) {
        switch (known) {
            case Known.Codes codes -> {
                ArrayNode chosen = answer.putArray("codes");
                codes.codes().stream().sorted().forEach(chosen::add);
            }
            case Known.Amount amount -> answer.put("number", amount.value());
            case Known.Date date -> answer.put("day", date.day().toString());
            case Known.Given _ -> answer.put("given", true);
            case Known.Unknown _ -> answer.put("unknown", true);
            case Known.NotApplicable _ -> answer.put("notApplicable", true);
            case Known.Hidden _, Known.Unanswered _ -> {}
        }
    }

    private void scores(ObjectNode into, ScoreRange range) {
        into.put("profile", range.profile().orElse(null));
        into.put("title", words.get(range.title()));
        way(into, "smallest", range.smallest());
        way(into, "largest", range.largest());
        ArrayNode levels = into.putArray("levels");
        for (ScoreRange.LevelWay level : range.levels()) {
            ObjectNode one = levels.addObject();
            one.put("level", level.level());
            way(one, "example", level.way());
        }
    }

    private void way(ObjectNode into, String key, Optional<ScoreRange.Way> way) {
        if (way.isEmpty()) {
            into.putNull(key);
            return;
        }
        ObjectNode one = into.putObject(key);
        one.put("value", way.get().value());
        one.put("level", way.get().level());
        ArrayNode filled = one.putArray("filled");
        for (ScoreRange.Filled step : way.get().filled()) {
            filled.addObject()
                    .put("scale", words.get(step.scale()))
                    .put("step", step.step().code())
                    .put("label", words.get(step.step().label()));
        }
    }

    private void unused(ObjectNode into, ProofReport.UnusedAnswers unused) {
        into.put("question", unused.question());
        into.put("all", unused.isWhole());
        ArrayNode codes = into.putArray("codes");
        unused.codes().forEach(codes::add);
    }

    private static void language(ObjectNode into, ProofReport.LanguageCount count) {
        into.put("language", count.language());
        into.put("complete", count.complete());
        into.put("missing", count.missing());
    }

    private void dutch(ObjectNode into, Readability dutch) {
        into.put("texts", dutch.texts());
        into.put("sentences", dutch.sentences());
        into.put("words", dutch.words());
        into.put("longSentences", dutch.longSentences());
        into.put("longWords", dutch.longWords());
        into.put("easyShare", dutch.easyShare());
        ArrayNode hard = into.putArray("hard");
        for (Readability.HardText text : dutch.hard()) {
            ObjectNode one = hard.addObject();
            one.put("id", text.id());
            one.put("line", text.line());
            ArrayNode sentences = one.putArray("sentences");
            text.sentences()
                    .forEach(sentence ->
                            sentences.addObject().put("words", sentence.words()).put("text", sentence.sentence()));
            ArrayNode hardWords = one.putArray("words");
            text.words().forEach(hardWords::add);
        }
    }
}
