package nl.impactwijzer.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import nl.impactwijzer.dossier.upgrade.Line;
import nl.impactwijzer.dossier.upgrade.Spot;
import nl.impactwijzer.dossier.upgrade.UpgradePlan;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.scoring.Outcome;
import nl.impactwijzer.scoring.OutcomeJson;
import nl.impactwijzer.text.Messages;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What moving a dossier does, for programs. Codes are never translated; sentences are in one language.
final class UpgradeJson {

    private final UpgradePlan plan;
    private final Outcome before;
    private final Outcome after;
    private final Messages words;

    UpgradeJson(UpgradePlan plan, Outcome before, Outcome after, Messages words) {
        this.plan = plan;
        this.before = before;
        this.after = after;
        this.words = words;
    }

    ObjectNode of(Path file, Optional<Path> written) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("file", file.toString());
        json.set("from", reference(plan.from().ref()));
        json.set("to", reference(plan.to().ref()));
        ArrayNode remarks = json.putArray("remarks");
        plan.remarks().forEach(remark -> remarks.add(words.get(remark)));
        ObjectNode counts = json.putObject("counts");
        plan.counts().forEach((group, n) -> counts.put(group.code(), n));
        ArrayNode lines = json.putArray("lines");
        plan.lines().forEach(line -> lines.add(line(line)));
        ObjectNode outcome = json.putObject("outcome");
        outcome.set("before", OutcomeJson.of(file.toString(), plan.from(), before, words));
        outcome.set("after", OutcomeJson.of(file.toString(), plan.to(), after, words));
        written.ifPresentOrElse(path -> json.put("written", path.toString()), () -> json.putNull("written"));
        return json;
    }

    private ObjectNode line(Line line) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("fate", line.fate().code());
        json.put("group", line.fate().group().name().toLowerCase(Locale.ROOT));
        line.was().ifPresentOrElse(was -> json.set("was", spot(was)), () -> json.putNull("was"));
        ArrayNode is = json.putArray("is");
        line.is().forEach(spot -> is.add(spot(spot)));
        json.put("why", words.get(line.why()));
        json.put("reason", words.get(line.reason()));
        return json;
    }

    private ObjectNode spot(Spot spot) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("place", spot.place());
        json.put("row", spot.row());
        json.put("text", words.get(spot.text()));
        json.put("answer", spot.words(words));
        return json;
    }

    private static ObjectNode reference(QuestionnaireRef ref) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", ref.id());
        json.put("version", ref.version());
        json.put("sha256", ref.sha256());
        return json;
    }
}
