package nl.impactwijzer.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.text.LocalizedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes one dossier as JSON; what is empty is left out.
final class DossierWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private DossierWriter() {}

    static ObjectNode dossier(Dossier dossier) {
        ObjectNode json = NODES.objectNode();
        json.put("format", 1);
        json.put("id", dossier.id());
        json.set("questionnaire", reference(dossier.questionnaire()));
        json.set("product", product(dossier.product()));
        json.put("role", dossier.role().code());
        text(json, "person", dossier.person());
        json.put("created", dossier.created().toString());
        json.set("answers", responses(dossier.answers()));
        json.set("risks", list(dossier.risks(), DossierWriter::risk));
        json.set("setAside", list(dossier.setAside(), DossierWriter::setAside));
        json.set("measures", list(dossier.measures(), DossierWriter::measure));
        json.set("effects", list(dossier.effects(), DossierWriter::effect));
        json.set("evidence", list(dossier.evidence(), DossierWriter::evidence));
        json.set("profiles", list(dossier.profiles(), DossierWriter::profile));
        text(json, "track", dossier.track());
        if (!dossier.declined().isEmpty()) {
            json.set("declined", list(dossier.declined(), DossierWriter::declined));
        }
        if (!dossier.attic().isEmpty()) {
            json.set("attic", list(dossier.attic(), DossierWriter::attic));
        }
        return json;
    }

    static ObjectNode attic(AtticItem item) {
        ObjectNode json = NODES.objectNode();
        json.put("id", item.id());
        json.set("from", reference(item.from()));
        json.put("place", item.place());
        text(json, "row", item.row());
        words(json, "text", item.text());
        words(json, "words", item.words());
        json.set("response", response(item.response()));
        json.put("why", item.why().code());
        words(json, "reason", item.reason());
        texts(json, "again", item.again());
        moment(json, "at", item.at());
        return json;
    }

    private static ObjectNode reference(QuestionnaireRef ref) {
        ObjectNode json = NODES.objectNode();
        json.put("id", ref.id());
        json.put("version", ref.version());
        text(json, "sha256", ref.sha256());
        return json;
    }

    /// In the order of the languages, so that the same text always gives the same bytes.
    private static void words(ObjectNode json, String name, LocalizedText text) {
        if (!text.isEmpty()) {
            ObjectNode node = json.putObject(name);
            new TreeMap<>(text.byLanguage()).forEach(node::put);
        }
    }

    static ObjectNode product(Product product) {
        ObjectNode json = NODES.objectNode();
        text(json, "id", product.id());
        json.put("name", product.name());
        json.put("vendor", product.vendor());
        json.put("version", product.version());
        texts(json, "functions", product.functions());
        texts(json, "ageGroups", product.ageGroups());
        text(json, "sector", product.sector());
        return json;
    }

    private static ObjectNode responses(Map<String, Response> responses) {
        ObjectNode json = NODES.objectNode();
        responses.forEach((question, response) -> json.set(question, response(response)));
        return json;
    }

    static ObjectNode response(Response response) {
        ObjectNode json = NODES.objectNode();
        switch (response.answer()) {
            case Answer.None _ -> {}
            case Answer.Single single -> json.put("value", single.value());
            case Answer.Multiple multiple -> json.set("value", array(multiple.values()));
            case Answer.Amount amount -> json.put("value", amount.value());
            case Answer.Rows rows -> json.set("rows", list(rows.rows(), DossierWriter::row));
            case Answer.Unknown _ -> json.put("unknown", true);
            case Answer.NotApplicable notApplicable -> json.put("notApplicable", notApplicable.reason());
        }
        text(json, "note", response.note());
        texts(json, "evidence", response.evidence());
        response.strength().ifPresent(strength -> json.put("strength", strength.value()));
        text(json, "by", response.by());
        moment(json, "at", response.at());
        return json;
    }

    private static ObjectNode row(Row row) {
        ObjectNode json = NODES.objectNode();
        json.put("id", row.id());
        text(json, "title", row.title());
        json.set("answers", responses(row.answers()));
        return json;
    }

    static ObjectNode risk(Risk risk) {
        ObjectNode json = NODES.objectNode();
        json.put("id", risk.id());
        risk.catalogue().ifPresent(catalogue -> json.put("catalogue", catalogue));
        json.put("title", risk.title());
        text(json, "description", risk.description());
        text(json, "category", risk.category());
        texts(json, "principles", risk.principles());
        texts(json, "rights", risk.rights());
        json.put("profile", risk.profile());
        for (Stage stage : Stage.values()) {
            RiskScore score = risk.scores().get(stage);
            if (score != null) {
                json.set(stage.code(), score(score));
            }
        }
        risk.strength().ifPresent(strength -> json.put("strength", strength.value()));
        text(json, "rationale", risk.rationale());
        texts(json, "evidence", risk.evidence());
        risk.override().ifPresent(override -> {
            ObjectNode node = json.putObject("override");
            node.put("level", override.level());
            text(node, "reason", override.reason());
            text(node, "by", override.by());
            moment(node, "at", override.at());
        });
        text(json, "sourceLabel", risk.sourceLabel());
        return json;
    }

    private static ObjectNode score(RiskScore score) {
        ObjectNode json = NODES.objectNode();
        for (Dimension dimension : Dimension.values()) {
            score.step(dimension).ifPresent(step -> json.put(dimension.code(), step));
        }
        flag(json, "vulnerable", score.vulnerable());
        flag(json, "actual", score.actual());
        text(json, "label", score.label());
        return json;
    }

    static ObjectNode setAside(SetAside aside) {
        ObjectNode json = NODES.objectNode();
        json.put("catalogue", aside.catalogue());
        text(json, "reason", aside.reason());
        text(json, "by", aside.by());
        moment(json, "at", aside.at());
        return json;
    }

    static ObjectNode declined(Declined declined) {
        ObjectNode json = NODES.objectNode();
        json.put("place", declined.place().toString());
        json.put("questionnaire", declined.questionnaire());
        json.put("from", declined.from().toString());
        json.set("said", response(Response.of(declined.said())));
        text(json, "by", declined.by());
        moment(json, "at", declined.at());
        return json;
    }

    static ObjectNode measure(Measure measure) {
        ObjectNode json = NODES.objectNode();
        json.put("id", measure.id());
        json.put("title", measure.title());
        texts(json, "risks", measure.risks());
        json.put("who", measure.who().code());
        text(json, "owner", measure.owner());
        measure.due().ifPresent(due -> json.put("due", due.toString()));
        json.put("state", measure.state().code());
        texts(json, "evidence", measure.evidence());
        text(json, "proof", measure.proof());
        text(json, "note", measure.note());
        return json;
    }

    static ObjectNode effect(Effect effect) {
        ObjectNode json = NODES.objectNode();
        json.put("id", effect.id());
        json.put("title", effect.title());
        text(json, "forWhom", effect.forWhom());
        texts(json, "principles", effect.principles());
        texts(json, "rights", effect.rights());
        step(json, "likelihood", effect.likelihood());
        step(json, "size", effect.size());
        step(json, "extent", effect.extent());
        effect.strength().ifPresent(strength -> json.put("strength", strength.value()));
        texts(json, "evidence", effect.evidence());
        text(json, "note", effect.note());
        return json;
    }

    static ObjectNode evidence(Evidence evidence) {
        ObjectNode json = NODES.objectNode();
        json.put("id", evidence.id());
        text(json, "title", evidence.title());
        switch (evidence.item()) {
            case Evidence.KeptFile file -> {
                ObjectNode node = json.putObject("file");
                node.put("name", file.name());
                node.put("sha256", file.sha256());
                node.put("size", file.size());
                node.put("mediaType", file.mediaType());
            }
            case Evidence.Link link -> json.put("url", link.url());
        }
        text(json, "note", evidence.note());
        text(json, "addedBy", evidence.addedBy());
        moment(json, "addedAt", evidence.addedAt());
        return json;
    }

    static ObjectNode profile(OwnProfile profile) {
        ObjectNode json = NODES.objectNode();
        json.put("id", profile.id());
        text(json, "title", profile.title());
        json.set("likelihood", array(profile.likelihood()));
        json.set("impact", array(profile.impact()));
        if (!profile.bands().isEmpty()) {
            json.set("bands", list(profile.bands(), band -> {
                ObjectNode node = NODES.objectNode();
                node.put("upTo", band.upTo());
                node.put("level", band.level());
                return node;
            }));
        }
        if (!profile.matrix().isEmpty()) {
            json.set("matrix", list(profile.matrix(), DossierWriter::array));
        }
        return json;
    }

    private static <T> ArrayNode list(List<T> things, Function<T, JsonNode> writer) {
        ArrayNode array = NODES.arrayNode();
        things.forEach(thing -> array.add(writer.apply(thing)));
        return array;
    }

    private static ArrayNode array(List<String> texts) {
        ArrayNode array = NODES.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    private static void text(ObjectNode json, String name, String value) {
        if (!value.isEmpty()) {
            json.put(name, value);
        }
    }

    private static void texts(ObjectNode json, String name, List<String> values) {
        if (!values.isEmpty()) {
            json.set(name, array(values));
        }
    }

    private static void flag(ObjectNode json, String name, boolean value) {
        if (value) {
            json.put(name, true);
        }
    }

    private static void step(ObjectNode json, String name, OptionalInt value) {
        value.ifPresent(step -> json.put(name, step));
    }

    private static void moment(ObjectNode json, String name, Optional<Instant> value) {
        value.ifPresent(at -> json.put(name, at.toString()));
    }
}
