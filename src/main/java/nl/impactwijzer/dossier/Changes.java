package nl.impactwijzer.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// What changed between two states of one dossier, for its history.
public final class Changes {

    private Changes() {}

    /// Every answer, risk, measure or other part that differs, each as one change.
    public static List<Change> between(Dossier before, Dossier after, String by, Instant at) {
        Map<String, String> was = parts(before, after.answers());
        Map<String, String> is = parts(after, before.answers());
        Set<String> places = new LinkedHashSet<>(was.keySet());
        places.addAll(is.keySet());
        List<Change> changes = new ArrayList<>();
        if (!before.questionnaire().equals(after.questionnaire())) {
            changes.add(new Change(
                    "questionnaire",
                    by,
                    at,
                    before.questionnaire().name(),
                    after.questionnaire().name()));
        }
        for (String place : places) {
            String old = was.getOrDefault(place, "");
            String now = is.getOrDefault(place, "");
            if (!old.equals(now)) {
                changes.add(new Change(place, by, at, old, now));
            }
        }
        return changes;
    }

    /// Everything in a dossier as changes from nothing, for its first record.
    public static List<Change> of(Dossier first, String by, Instant at) {
        return parts(first, Map.of()).entrySet().stream()
                .map(part -> new Change(part.getKey(), by, at, "", part.getValue()))
                .toList();
    }

    /// @param known answers that are left out: of a thousand, all but one are the same in both states
    private static Map<String, String> parts(Dossier dossier, Map<String, Response> known) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("product", DossierWriter.product(dossier.product()).toString());
        parts.put("person", dossier.person());
        if (!dossier.track().isEmpty()) {
            parts.put("track", dossier.track());
        }
        dossier.answers().forEach((question, response) -> {
            if (!response.equals(known.get(question))) {
                answer(parts, "answers/" + question, response);
            }
        });
        each(parts, "risks", dossier.risks(), Risk::id, DossierWriter::risk);
        each(parts, "setAside", dossier.setAside(), SetAside::catalogue, DossierWriter::setAside);
        each(parts, "measures", dossier.measures(), Measure::id, DossierWriter::measure);
        each(parts, "effects", dossier.effects(), Effect::id, DossierWriter::effect);
        each(parts, "evidence", dossier.evidence(), Evidence::id, DossierWriter::evidence);
        each(parts, "profiles", dossier.profiles(), OwnProfile::id, DossierWriter::profile);
        each(parts, "declined", dossier.declined(), Declined::key, DossierWriter::declined);
        each(parts, "attic", dossier.attic(), AtticItem::id, DossierWriter::attic);
        return parts;
    }

    private static void answer(Map<String, String> parts, String place, Response response) {
        if (response.answer() instanceof Answer.Rows rows) {
            for (Row row : rows.rows()) {
                parts.put(place + "/" + row.id(), row.title());
                row.answers()
                        .forEach((question, inner) -> answer(parts, place + "/" + row.id() + "/" + question, inner));
            }
            return;
        }
        parts.put(place, DossierWriter.response(response).toString());
    }

    private static <T> void each(
            Map<String, String> parts,
            String kind,
            List<T> things,
            Function<T, String> id,
            Function<T, JsonNode> json) {
        things.forEach(thing ->
                parts.put(kind + "/" + id.apply(thing), json.apply(thing).toString()));
    }
}
