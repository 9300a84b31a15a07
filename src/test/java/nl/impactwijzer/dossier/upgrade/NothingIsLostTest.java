package nl.impactwijzer.dossier.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.AtticItem;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierJson;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.Risk;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.json.JsonSchema;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.scoring.Assessment;
import nl.impactwijzer.testkit.Dossiers;
import nl.impactwijzer.testkit.NewVersion;
import nl.impactwijzer.testkit.Questionnaires;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Whatever an author does to a questionnaire, with or without saying so: every answer, note and piece of evidence of
/// the old dossier is in the new one or in its attic.
class NothingIsLostTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final JsonSchema SCHEMA = JsonSchema.resource("/questionnaires/schema/dossier-1.schema.json");
    private static final List<Questionnaire> OLD =
            List.of(Questionnaires.everyKind(), Questionnaires.kia(), Questionnaires.ai());
    private static final Set<Fate> AS_IT_IS = EnumSet.of(Fate.UNCHANGED, Fate.REWORDED, Fate.RENAMED, Fate.MOVED);

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everythingIsInTheNewDossierOrInItsAttic(long seed) {
        Questionnaire old = OLD.get((int) (seed % OLD.size()));
        Dossier dossier = Dossiers.random(old, seed);
        Questionnaire next = new Author(old, "1.1.0", seed).edit();

        UpgradePlan plan = Upgrade.plan(UpgradePath.between(old, next, List.of()), dossier, NOW);

        Map<Place, Response> before = places(dossier, old);
        Map<Place, Response> after = places(plan.after(), next);
        Map<String, Line> lines = new HashMap<>();
        plan.lines().forEach(line -> line.was().ifPresent(was -> lines.put(was.place(), line)));
        before.forEach((place, response) -> {
            if (!response.isEmpty()) {
                kept(place, response, Optional.ofNullable(lines.get("answers/" + place)), plan, after);
            }
        });
        assertThat(evidence(plan.after())).containsAll(evidence(dossier));
        assertThat(plan.after().evidence()).isEqualTo(dossier.evidence());
        assertThat(plan.after().measures()).isEqualTo(dossier.measures());
        assertThat(plan.after().risks())
                .extracting(Risk::id)
                .isEqualTo(dossier.risks().stream().map(Risk::id).toList());
    }

    private static void kept(
            Place place, Response response, Optional<Line> told, UpgradePlan plan, Map<Place, Response> after) {
        assertThat(told).as("what becomes of %s", place).isPresent();
        Line line = told.get();
        boolean inAttic = plan.after().attic().stream()
                .anyMatch(item -> item.place().equals("answers/" + place)
                        && item.response().equals(response));
        if (line.fate() == Fate.AGAIN || line.fate() == Fate.ATTIC) {
            assertThat(inAttic).as("%s in the attic", place).isTrue();
            return;
        }
        Response now = after.getOrDefault(
                Place.parse(line.is().getFirst().place().substring("answers/".length())), Response.NONE);
        if (AS_IT_IS.contains(line.fate())) {
            assertThat(now.equals(response)).as("%s, %s", place, line.fate()).isTrue();
        }
        if (response.answer() instanceof Answer.Rows rows) {
            rows.rows()
                    .forEach(row -> row.answers().forEach((field, inner) -> {
                        boolean there = now.answer() instanceof Answer.Rows moved
                                && moved.rows().stream()
                                        .anyMatch(one -> one.id().equals(row.id())
                                                && one.answers().containsValue(inner));
                        boolean away = plan.after().attic().stream()
                                .anyMatch(item -> item.place().equals("answers/" + place + "/" + row.id() + "/" + field)
                                        && item.response().equals(inner));
                        assertThat(there || away || inner.isEmpty())
                                .as("%s %s", place, field)
                                .isTrue();
                    }));
        }
        assertThat(now.note()).contains(response.note());
        assertThat(now.evidence()).containsAll(response.evidence());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameUpgradeTwiceGivesTheSameBytesAndUpgradingAgainChangesNothing(long seed) {
        Questionnaire old = OLD.get((int) (seed % OLD.size()));
        Dossier dossier = Dossiers.random(old, seed);
        Questionnaire next = new Author(old, "1.1.0", seed).edit();
        UpgradePath path = UpgradePath.between(old, next, List.of());

        Dossier once = Upgrade.plan(path, dossier, NOW).after();

        byte[] json = DossierJson.write(once);
        assertThat(DossierJson.write(Upgrade.plan(path, dossier, NOW).after())).isEqualTo(json);
        assertThat(Upgrade.plan(UpgradePath.between(next, next, List.of()), once, NOW)
                        .after())
                .isSameAs(once);
        assertThat(DossierJson.read(json)).isEqualTo(once);
        assertThat(SCHEMA.problems(JsonDocument.parse(json))).isEmpty();
        assertThat(once.attic()).extracting(AtticItem::id).doesNotHaveDuplicates();
        // The next dossier can be worked with: its outcome is worked out without a word.
        assertThat(Assessment.of(next, once, LocalDate.of(2026, 11, 22)).outcome())
                .isNotNull();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aChainLosesNothingEither(long seed) {
        Questionnaire old = OLD.get((int) (seed % OLD.size()));
        Dossier dossier = Dossiers.random(old, seed);
        Questionnaire middle = new Author(old, "1.1.0", seed).edit();
        Questionnaire last = new Author(middle, "2.0.0", seed + 1000).edit();

        UpgradePlan plan = Upgrade.plan(UpgradePath.between(old, last, List.of(middle)), dossier, NOW);
        Dossier stepped = Upgrade.plan(
                        UpgradePath.between(middle, last, List.of()),
                        Upgrade.plan(UpgradePath.between(old, middle, List.of()), dossier, NOW)
                                .after(),
                        NOW)
                .after();

        assertThat(plan.after()).isEqualTo(stepped);
        assertThat(evidence(plan.after())).containsAll(evidence(dossier));
        List<String> notes = new ArrayList<>();
        places(plan.after(), last).values().forEach(response -> notes.add(response.note()));
        plan.after().attic().forEach(item -> notes.add(item.response().note()));
        places(dossier, old)
                .values()
                .forEach(response -> assertThat(notes).anyMatch(note -> note.contains(response.note())));
        assertThat(plan.lines())
                .filteredOn(line ->
                        line.was().isPresent() && line.was().get().place().startsWith("answers/"))
                .extracting(line -> line.was().orElseThrow().place())
                .containsAll(places(dossier, old).entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .map(entry -> "answers/" + entry.getKey())
                        .toList());
    }

    private static Map<Place, Response> places(Dossier dossier, Questionnaire questionnaire) {
        Map<Place, Response> places = new HashMap<>();
        dossier.answers().forEach((key, response) -> {
            if (questionnaire.repeating(key).isPresent() && response.answer() instanceof Answer.Rows rows) {
                for (Row row : rows.rows()) {
                    row.answers().forEach((question, inner) -> places.put(Place.inRow(key, row.id(), question), inner));
                }
            } else {
                places.put(Place.of(key), response);
            }
        });
        return places;
    }

    /// What answers, fields of rows, risks, effects and the attic point to.
    private static List<String> evidence(Dossier dossier) {
        List<String> ids = new ArrayList<>();
        dossier.answers().values().forEach(response -> collect(response, ids));
        dossier.attic().forEach(item -> collect(item.response(), ids));
        dossier.risks().forEach(risk -> ids.addAll(risk.evidence()));
        dossier.effects().forEach(effect -> ids.addAll(effect.evidence()));
        return ids;
    }

    private static void collect(Response response, List<String> ids) {
        ids.addAll(response.evidence());
        if (response.answer() instanceof Answer.Rows rows) {
            rows.rows().forEach(row -> row.answers().values().forEach(inner -> collect(inner, ids)));
        }
    }

    /// Changes a questionnaire at random, and forgets now and then to say what became of a question.
    private static final class Author {

        private final NewVersion version;
        private final RandomGenerator random;

        Author(Questionnaire old, String next, long seed) {
            version = NewVersion.after(old, next);
            random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        }

        Questionnaire edit() {
            if (random.nextInt(4) > 0) {
                version.follows();
            }
            List<String> questions = version.questions();
            for (String id : questions) {
                // A detail goes with its question.
                if (version.questions().contains(id)) {
                    question(id, questions);
                }
            }
            if (random.nextInt(3) == 0) {
                version.root()
                        .withArray("parts")
                        .remove(random.nextInt(version.root().withArray("parts").size()));
            }
            for (String list : List.of("risks", "levels", "profiles", "principles", "rights", "categories")) {
                drop(list);
            }
            return version.made();
        }

        private void drop(String list) {
            ArrayNode nodes = version.root().withArray(list);
            if (!nodes.isEmpty() && random.nextInt(3) == 0) {
                JsonNode one = nodes.get(random.nextInt(nodes.size()));
                version.removeFrom(list, (one.has("id") ? one.get("id") : one.path("code")).asString());
            }
        }

        private void question(String id, List<String> all) {
            ObjectNode node = version.question(id);
            switch (random.nextInt(24)) {
                case 0 -> version.remove(id);
                case 1 -> {
                    version.remove(id);
                    say("{'kind':'removed','thing':'question','id':'" + id + "','reason':{'nl':'Weg.'}}");
                }
                case 2 -> {
                    node.put("id", id + "-b");
                    say("{'kind':'renamed','thing':'question','id':'" + id + "','to':'" + id + "-b'}");
                }
                case 3 -> say("{'kind':'reworded','id':'" + id + "','reason':{'nl':'Anders.'}}");
                case 4 -> {
                    node.put("kind", "text");
                    say("{'kind':'retyped','id':'" + id + "'}");
                }
                case 5 -> {
                    if (node.path("kind").asString().equals("choice")) {
                        node.put("kind", "choices");
                        say("{'kind':'retyped','id':'" + id + "'}");
                    }
                }
                case 6 -> {
                    if (node.path("options") instanceof ArrayNode options) {
                        String code = options.get(0).get("code").asString();
                        options.remove(0);
                        say("{'kind':'recoded','id':'" + id + "','codes':{'" + code + "':[]}}");
                    }
                }
                case 7 -> {
                    if (node.path("options") instanceof ArrayNode options) {
                        String code = options.get(0).get("code").asString();
                        ((ObjectNode) options.get(0)).put("code", "nieuw");
                        say("{'kind':'recoded','id':'" + id + "','codes':{'" + code + "':['nieuw']}}");
                    }
                }
                case 8 -> {
                    String other = all.get(random.nextInt(all.size()));
                    if (!other.equals(id)) {
                        say("{'kind':'merged','ids':['" + id + "','" + other + "'],'to':'" + other + "','how':'"
                                + (random.nextBoolean() ? "all" : "same") + "'}");
                    }
                }
                case 9 ->
                    say("{'kind':'split','id':'" + id + "','into':[{'question':'" + id + "'},{'question':'"
                            + all.get(random.nextInt(all.size())) + "'}]}");
                case 10 -> {
                    move(id);
                    say("{'kind':'moved','id':'" + id + "','rows':'" + (random.nextBoolean() ? "each" : "same") + "'}");
                }
                case 11 -> move(id);
                case 12 -> version.put(id, "text", "{'nl':'Anders gezegd','en':'In other words'}");
                case 13 -> {
                    if (node.path("fields") instanceof ArrayNode fields) {
                        fields.remove(0);
                    }
                }
                default -> {}
            }
        }

        private void move(String id) {
            JsonNode parts = version.root().get("parts");
            JsonNode sections = parts.get(random.nextInt(parts.size())).get("sections");
            ObjectNode section = (ObjectNode) sections.get(random.nextInt(sections.size()));
            if (section.has("questions")) {
                version.move(id, section.get("id").asString());
            }
        }

        private void say(String step) {
            if (random.nextInt(4) > 0) {
                version.step(step);
            }
        }
    }
}
