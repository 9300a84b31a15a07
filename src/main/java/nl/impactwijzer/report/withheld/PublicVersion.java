package nl.impactwijzer.report.withheld;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.AtticItem;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierJson;
import nl.impactwijzer.dossier.Evidence;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.Route;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.scoring.Assessment;
import nl.impactwijzer.scoring.Outcome;
import nl.impactwijzer.scoring.StatedOutcome;
import nl.impactwijzer.text.Message;

/// An assessment from which answers are left out, with the conclusions of the whole of it.
///
/// The conclusions stay, so a reader may guess from them what was answered; the answers themselves are nowhere in it.
///
/// @param assessment  of the dossier without what is withheld
/// @param stated      the outcome of the whole dossier; its rows hold no withheld answers
/// @param disclosures one for each withheld answer; they never go into the report
public record PublicVersion(
        Assessment assessment, Outcome stated, Withholding withholding, List<Disclosure> disclosures) {

    /// In letters: shorter texts recur by chance.
    private static final int SHORTEST_REPEAT = 15;

    public PublicVersion {
        disclosures = List.copyOf(disclosures);
    }

    /// @param chosen places to withhold; those without an answer make no difference
    /// @param salts  a new one for each call, such as [Disclosure#salts()]
    public static PublicVersion of(Assessment whole, Collection<Place> chosen, Supplier<String> salts) {
        Dossier dossier = whole.dossier();
        Map<Place, Set<Place>> groups = groups(whole, chosen);
        if (groups.isEmpty()) {
            return new PublicVersion(whole, whole.outcome(), Withholding.NOTHING, List.of());
        }
        Set<Place> gone = groups.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Dossier left = without(dossier, gone).withDeclined(List.of()).withAttic(List.of());
        left = left.withEvidence(stillUsed(dossier, left));
        List<Disclosure> disclosures = new ArrayList<>();
        for (Map.Entry<Place, Set<Place>> group : groups.entrySet()) {
            Dossier only = only(dossier, group.getValue());
            disclosures.add(Disclosure.of(
                    group.getKey().toString(), only.withEvidence(lost(dossier, left, only)), salts.get()));
        }
        if (!dossier.attic().isEmpty()) {
            Dossier only = empty(dossier).withAttic(dossier.attic());
            disclosures.add(Disclosure.of(Withheld.ATTIC, only.withEvidence(lost(dossier, left, only)), salts.get()));
        }
        Assessment published =
                Assessment.of(whole.questionnaire(), left, whole.outcome().asOf());
        Withholding withholding =
                Withholding.of(disclosures.stream().map(Disclosure::withheld).toList(), published.route());
        return new PublicVersion(published, stated(whole.outcome(), published, withholding), withholding, disclosures);
    }

    /// The conclusions, in a few words each, that a reader cannot work out from what is public.
    public List<Message> unproven() {
        return StatedOutcome.of(questionnaire(), stated)
                .differences(StatedOutcome.of(questionnaire(), assessment.outcome()), assessment);
    }

    /// Withheld answers of which a text also stands, word for word, in what stays public: in another answer, a risk or
    /// a measure. Whoever publishes must look at those.
    public List<Disclosure> repeated() {
        String left = plain(new String(DossierJson.write(assessment.dossier()), StandardCharsets.UTF_8));
        return disclosures.stream()
                .filter(disclosure -> texts(disclosure.content())
                        .map(PublicVersion::plain)
                        .anyMatch(text -> text.length() >= SHORTEST_REPEAT && left.contains(text)))
                .toList();
    }

    private static Stream<String> texts(Dossier content) {
        return Stream.concat(
                        responses(content),
                        content.attic().stream().map(AtticItem::response).flatMap(PublicVersion::withRows))
                .flatMap(response ->
                        Stream.of(response.note(), response.answer() instanceof Answer.Single(var value) ? value : ""));
    }

    /// Letters and figures only, so that line ends and the signs of JSON make no difference.
    private static String plain(String text) {
        return text.replaceAll("\\\\[nrt]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "")
                .toLowerCase(Locale.ROOT);
    }

    private Questionnaire questionnaire() {
        return assessment.questionnaire();
    }

    /// The outcome as a public version may state it: nothing in it says what was answered in a hidden place.
    public static Outcome stated(Outcome whole, Assessment published, Withholding withholding) {
        if (withholding.isEmpty()) {
            return whole;
        }
        Map<String, Row> rows = new HashMap<>();
        published.outcome().rows().forEach(row -> rows.put(row.row().id(), row.row()));
        return whole.published(rows, place -> !withholding.hides(place));
    }

    /// The public dossier with these disclosures put back in.
    public static Dossier with(Dossier left, Questionnaire questionnaire, List<Disclosure> disclosures) {
        Dossier filled = left;
        for (Disclosure disclosure : disclosures) {
            filled = merged(filled, questionnaire, disclosure.content());
        }
        return filled;
    }

    /// What goes out with each chosen place: its follow-ups that have an answer, also where those were chosen too.
    private static Map<Place, Set<Place>> groups(Assessment whole, Collection<Place> chosen) {
        Dossier dossier = whole.dossier();
        Set<Place> hidden = new LinkedHashSet<>();
        chosen.stream().filter(place -> !dossier.response(place).isEmpty()).forEach(hidden::add);
        Map<Place, Place> because = new HashMap<>();
        Optional<Place> first = hidden.stream().findFirst();
        boolean more = first.isPresent();
        while (more) {
            Route left = Assessment.of(
                            whole.questionnaire(),
                            without(dossier, hidden),
                            whole.outcome().asOf())
                    .route();
            left.steps().stream()
                    .filter(step -> !dossier.response(step.place()).isEmpty())
                    .forEach(step -> FollowUp.of(left, step, except(hidden, step.place()))
                            .ifPresent(place -> because.putIfAbsent(step.place(), place)));
            for (Route.Step step : whole.route().steps()) {
                Place place = step.place();
                if (!step.response().isEmpty() && left.step(place).isEmpty()) {
                    Optional<Place> by = FollowUp.gone(whole.route(), step, except(hidden, place));
                    (hidden.contains(place) ? by : by.or(() -> first))
                            .ifPresent(found -> because.putIfAbsent(place, found));
                }
            }
            more = hidden.addAll(because.keySet());
        }
        Map<Place, Set<Place>> groups = new LinkedHashMap<>();
        hidden.forEach(place -> groups.computeIfAbsent(leader(place, because), _ -> new LinkedHashSet<>())
                .add(place));
        return groups;
    }

    private static Set<Place> except(Set<Place> places, Place one) {
        return places.stream().filter(place -> !place.equals(one)).collect(Collectors.toSet());
    }

    private static Place leader(Place place, Map<Place, Place> because) {
        Set<Place> seen = new LinkedHashSet<>();
        Place leader = place;
        while (because.containsKey(leader) && seen.add(leader)) {
            leader = because.get(leader);
        }
        return leader;
    }

    private static Dossier without(Dossier dossier, Set<Place> places) {
        Dossier left = dossier;
        for (Place place : places) {
            left = left.with(place, Response.NONE);
        }
        return left;
    }

    private static Dossier only(Dossier dossier, Set<Place> places) {
        Dossier only = empty(dossier);
        for (Place place : places) {
            only = only.with(place, dossier.response(place));
        }
        return only;
    }

    private static Dossier empty(Dossier dossier) {
        return Dossier.start(
                dossier.id(), dossier.questionnaire(), dossier.product(), dossier.role(), "", dossier.created());
    }

    /// Evidence that was never pointed to stays.
    private static List<Evidence> stillUsed(Dossier whole, Dossier left) {
        Set<String> before = pointedTo(whole);
        Set<String> after = pointedTo(left);
        return whole.evidence().stream()
                .filter(item -> after.contains(item.id()) || !before.contains(item.id()))
                .toList();
    }

    private static List<Evidence> lost(Dossier whole, Dossier left, Dossier only) {
        Set<String> wanted = pointedTo(only);
        return whole.evidence().stream()
                .filter(item ->
                        wanted.contains(item.id()) && left.evidence(item.id()).isEmpty())
                .toList();
    }

    private static Set<String> pointedTo(Dossier dossier) {
        return Stream.of(
                        responses(dossier).flatMap(response -> response.evidence().stream()),
                        dossier.attic().stream().flatMap(item -> item.response().evidence().stream()),
                        dossier.risks().stream().flatMap(risk -> risk.evidence().stream()),
                        dossier.measures().stream().flatMap(measure -> measure.evidence().stream()),
                        dossier.effects().stream().flatMap(effect -> effect.evidence().stream()))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
    }

    private static Stream<Response> responses(Dossier dossier) {
        return dossier.answers().values().stream().flatMap(PublicVersion::withRows);
    }

    private static Stream<Response> withRows(Response response) {
        return response.answer() instanceof Answer.Rows rows
                ? Stream.concat(
                        Stream.of(response),
                        rows.rows().stream()
                                .flatMap(row -> row.answers().values().stream())
                                .flatMap(PublicVersion::withRows))
                : Stream.of(response);
    }

    private static Dossier merged(Dossier left, Questionnaire questionnaire, Dossier content) {
        Dossier merged = left;
        for (Map.Entry<String, Response> answer : content.answers().entrySet()) {
            String key = answer.getKey();
            if (questionnaire.repeating(key).isPresent()) {
                for (Row row : content.rows(key)) {
                    for (Map.Entry<String, Response> inRow : row.answers().entrySet()) {
                        merged = merged.with(Place.inRow(key, row.id(), inRow.getKey()), inRow.getValue());
                    }
                }
            } else {
                merged = merged.with(Place.of(key), answer.getValue());
            }
        }
        for (Evidence item : content.evidence()) {
            merged = merged.with(item);
        }
        return content.attic().isEmpty() ? merged : merged.withAttic(content.attic());
    }
}
