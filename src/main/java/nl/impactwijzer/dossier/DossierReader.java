package nl.impactwijzer.dossier;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import nl.impactwijzer.json.JsonFields;
import nl.impactwijzer.json.JsonProblem;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.text.LocalizedText;
import nl.impactwijzer.text.Message;
import tools.jackson.databind.JsonNode;

/// Reads one dossier from JSON. Only what every dossier needs is required: a file made by hand may be short.
final class DossierReader {

    /// More is not told: the file is then another kind of file.
    private static final int MOST_LEFT_OUT = 200;

    private final List<JsonProblem> leftOut = new ArrayList<>();

    List<JsonProblem> leftOut() {
        return List.copyOf(leftOut);
    }

    Dossier dossier(JsonFields json) {
        int format = json.optionalInteger("format").orElse(1);
        if (format != 1) {
            throw json.problem("format", Message.of("dossier.format", "format", format));
        }
        known(
                json,
                "$schema",
                "format",
                "id",
                "questionnaire",
                "product",
                "role",
                "person",
                "created",
                "answers",
                "risks",
                "setAside",
                "measures",
                "effects",
                "evidence",
                "profiles",
                "track",
                "declined",
                "attic");
        return new Dossier(
                json.optionalText("id").orElseGet(() -> derivedId(json)),
                questionnaire(json.object("questionnaire")),
                product(json.object("product")),
                json.has("role") ? json.code("role", Role.values(), Role::code) : Role.ASSESSOR,
                json.text("person", ""),
                json.parsed("created", Instant::parse).orElse(Instant.EPOCH),
                json.optionalObject("answers").map(this::responses).orElse(Map.of()),
                json.objects("risks", this::risk),
                json.objects("setAside", this::setAside),
                json.objects("measures", this::measure),
                json.objects("effects", this::effect),
                json.objects("evidence", this::evidence),
                json.objects("profiles", this::profile),
                json.text("track", ""),
                json.objects("declined", this::declined),
                json.objects("attic", this::attic));
    }

    /// A file without an id gets one from its content, so that reading it twice gives the same dossier.
    private static String derivedId(JsonFields json) {
        return UUID.nameUUIDFromBytes(json.node().toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private QuestionnaireRef questionnaire(JsonFields json) {
        known(json, "id", "version", "sha256");
        return new QuestionnaireRef(json.text("id"), json.text("version"), json.text("sha256", ""));
    }

    Product product(JsonFields json) {
        known(json, "id", "name", "vendor", "version", "functions", "ageGroups", "sector");
        return new Product(
                json.text("id", ""),
                json.text("name"),
                json.text("vendor", ""),
                json.text("version", ""),
                json.texts("functions"),
                json.texts("ageGroups"),
                json.text("sector", ""));
    }

    private Map<String, Response> responses(JsonFields json) {
        Map<String, Response> responses = new LinkedHashMap<>();
        json.names().forEach(id -> responses.put(id, response(json.object(id))));
        return responses;
    }

    Response response(JsonFields json) {
        known(json, "value", "unknown", "notApplicable", "rows", "note", "evidence", "strength", "by", "at");
        return new Response(
                answer(json),
                json.text("note", ""),
                json.texts("evidence"),
                strength(json),
                json.text("by", ""),
                json.parsed("at", Instant::parse));
    }

    private Answer answer(JsonFields json) {
        if (json.flag("unknown", false)) {
            return new Answer.Unknown();
        }
        if (json.has("notApplicable")) {
            return new Answer.NotApplicable(json.text("notApplicable"));
        }
        if (json.has("rows")) {
            return new Answer.Rows(json.objects("rows", this::row));
        }
        if (!json.has("value")) {
            return new Answer.None();
        }
        JsonNode value = json.node().get("value");
        if (value.isString()) {
            return new Answer.Single(value.stringValue());
        }
        if (value.isNumber()) {
            return new Answer.Amount(value.decimalValue());
        }
        if (value.isArray()) {
            return new Answer.Multiple(json.texts("value"));
        }
        throw json.problem("value", Message.of("dossier.wrongAnswer"));
    }

    private Row row(JsonFields json) {
        known(json, "id", "title", "answers");
        return new Row(
                json.text("id"),
                json.text("title", ""),
                json.optionalObject("answers").map(this::responses).orElse(Map.of()));
    }

    private Risk risk(JsonFields json) {
        known(
                json,
                "id",
                "catalogue",
                "title",
                "description",
                "category",
                "principles",
                "rights",
                "profile",
                "inherent",
                "now",
                "plan",
                "strength",
                "rationale",
                "evidence",
                "override",
                "sourceLabel");
        Map<Stage, RiskScore> scores = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            json.optionalObject(stage.code()).ifPresent(score -> scores.put(stage, score(score)));
        }
        return new Risk(
                json.text("id"),
                json.optionalText("catalogue"),
                json.text("title", ""),
                json.text("description", ""),
                json.text("category", ""),
                json.texts("principles"),
                json.texts("rights"),
                json.text("profile", ""),
                scores,
                strength(json),
                json.text("rationale", ""),
                json.texts("evidence"),
                json.optionalObject("override").map(this::override),
                json.text("sourceLabel", ""));
    }

    private RiskScore score(JsonFields json) {
        known(json, "likelihood", "impact", "severity", "extent", "reversibility", "vulnerable", "actual", "label");
        Map<Dimension, Integer> steps = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            OptionalInt step = json.optionalInteger(dimension.code());
            if (step.isPresent()) {
                steps.put(dimension, step.getAsInt());
            }
        }
        return new RiskScore(steps, json.flag("vulnerable", false), json.flag("actual", false), json.text("label", ""));
    }

    private Risk.LevelOverride override(JsonFields json) {
        known(json, "level", "reason", "by", "at");
        return new Risk.LevelOverride(
                json.text("level"), json.text("reason", ""), json.text("by", ""), json.parsed("at", Instant::parse));
    }

    private SetAside setAside(JsonFields json) {
        known(json, "catalogue", "reason", "by", "at");
        return new SetAside(
                json.text("catalogue"),
                json.text("reason", ""),
                json.text("by", ""),
                json.parsed("at", Instant::parse));
    }

    private Declined declined(JsonFields json) {
        known(json, "place", "questionnaire", "from", "said", "by", "at");
        return new Declined(
                place(json, "place"),
                json.text("questionnaire"),
                place(json, "from"),
                answer(json.object("said")),
                json.text("by", ""),
                json.parsed("at", Instant::parse));
    }

    private static Place place(JsonFields json, String name) {
        try {
            return Place.parse(json.text(name));
        } catch (IllegalArgumentException e) {
            throw json.problem(name, Message.of("dossier.place", "place", json.text(name)));
        }
    }

    private Measure measure(JsonFields json) {
        known(json, "id", "title", "risks", "who", "owner", "due", "state", "evidence", "proof", "note");
        return new Measure(
                json.text("id"),
                json.text("title", ""),
                json.texts("risks"),
                json.has("who") ? json.code("who", Measure.Party.values(), Measure.Party::code) : Measure.Party.SCHOOL,
                json.text("owner", ""),
                json.parsed("due", LocalDate::parse),
                json.has("state")
                        ? json.code("state", Measure.State.values(), Measure.State::code)
                        : Measure.State.PLANNED,
                json.texts("evidence"),
                json.text("proof", ""),
                json.text("note", ""));
    }

    private Effect effect(JsonFields json) {
        known(
                json,
                "id",
                "title",
                "forWhom",
                "principles",
                "rights",
                "likelihood",
                "size",
                "extent",
                "strength",
                "evidence",
                "note");
        return new Effect(
                json.text("id"),
                json.text("title", ""),
                json.text("forWhom", ""),
                json.texts("principles"),
                json.texts("rights"),
                json.optionalInteger("likelihood"),
                json.optionalInteger("size"),
                json.optionalInteger("extent"),
                strength(json),
                json.texts("evidence"),
                json.text("note", ""));
    }

    private Evidence evidence(JsonFields json) {
        known(json, "id", "title", "file", "url", "note", "addedBy", "addedAt");
        Evidence.Item item = json.optionalObject("file")
                .<Evidence.Item>map(file -> {
                    known(file, "name", "sha256", "size", "mediaType");
                    return new Evidence.KeptFile(
                            file.text("name"),
                            file.text("sha256"),
                            file.has("size") ? file.decimal("size").longValue() : 0,
                            file.text("mediaType", "application/octet-stream"));
                })
                .orElseGet(() -> new Evidence.Link(json.text("url", "")));
        return new Evidence(
                json.text("id"),
                json.text("title", ""),
                item,
                json.text("note", ""),
                json.text("addedBy", ""),
                json.parsed("addedAt", Instant::parse));
    }

    private OwnProfile profile(JsonFields json) {
        known(json, "id", "title", "likelihood", "impact", "bands", "matrix");
        return new OwnProfile(
                json.text("id"),
                json.text("title", ""),
                json.texts("likelihood"),
                json.texts("impact"),
                json.objects("bands", band -> new OwnProfile.OwnBand(band.integer("upTo"), band.text("level"))),
                json.textRows("matrix"));
    }

    private AtticItem attic(JsonFields json) {
        known(json, "id", "from", "place", "row", "text", "words", "response", "why", "reason", "again", "at");
        return new AtticItem(
                json.text("id"),
                questionnaire(json.object("from")),
                json.text("place"),
                json.text("row", ""),
                words(json, "text"),
                words(json, "words"),
                response(json.object("response")),
                json.code("why", AtticItem.Why.values(), AtticItem.Why::code),
                words(json, "reason"),
                json.texts("again"),
                json.parsed("at", Instant::parse));
    }

    private static LocalizedText words(JsonFields json, String name) {
        return json.optionalObject(name)
                .map(text -> {
                    Map<String, String> byLanguage = new LinkedHashMap<>();
                    text.names().forEach(language -> byLanguage.put(language, text.text(language)));
                    return new LocalizedText(byLanguage);
                })
                .orElse(LocalizedText.EMPTY);
    }

    private Optional<Strength> strength(JsonFields json) {
        OptionalInt strength = json.optionalInteger("strength");
        if (strength.isEmpty()) {
            return Optional.empty();
        }
        if (strength.getAsInt() < 0 || strength.getAsInt() > 4) {
            throw json.problem("strength", Message.of("dossier.strength", "strength", strength.getAsInt()));
        }
        return Optional.of(Strength.of(strength.getAsInt()));
    }

    private void known(JsonFields json, String... names) {
        if (leftOut.size() < MOST_LEFT_OUT) {
            json.unknownMembers(Set.of(names)).stream()
                    .limit(MOST_LEFT_OUT - leftOut.size())
                    .forEach(leftOut::add);
        }
    }
}
