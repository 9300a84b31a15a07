package nl.impactwijzer.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Declined;
import nl.impactwijzer.dossier.Dimension;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Effect;
import nl.impactwijzer.dossier.Evidence;
import nl.impactwijzer.dossier.Measure;
import nl.impactwijzer.dossier.OwnProfile;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.Risk;
import nl.impactwijzer.dossier.RiskScore;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.dossier.SetAside;
import nl.impactwijzer.dossier.Strength;
import nl.impactwijzer.questionnaire.CatalogueRisk;
import nl.impactwijzer.questionnaire.Option;
import nl.impactwijzer.questionnaire.Part;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.QuestionnaireJson;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.questionnaire.Section;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.questionnaire.Topic;

/// Random dossiers that look like real ones: answers of the right kind to the questions of a questionnaire, with notes,
/// evidence, rows, risks, measures and effects. The same seed gives the same dossier; every name is made up.
public final class Dossiers {

    private static final Instant START = Instant.parse("2026-09-01T08:00:00Z");
    private static final List<String> PEOPLE = List.of("A. Voorbeeld", "B. Fictief", "C. Verzonnen", "");
    private static final List<String> VENDORS = List.of("Fictief Leermiddel BV", "Voorbeeldsoft", "Verzonnen Lessen");
    private static final List<String> WORDS = List.of(
            "de",
            "leverancier",
            "zegt",
            "dat",
            "leerlingen",
            "hun",
            "gegevens",
            "kunnen",
            "inzien",
            "maar",
            "dit",
            "is",
            "niet",
            "getest",
            "in",
            "groep",
            "acht",
            "coëfficiënt",
            "\"aanhaling\"",
            "<b>geen opmaak</b>",
            "regel\neinde",
            "emoji 🙂",
            "=1+1",
            "\\schuin/",
            "tab\t");

    private final Questionnaire questionnaire;
    private final RandomGenerator random;
    private final String id;
    private final List<String> evidence = new ArrayList<>();

    private Dossiers(Questionnaire questionnaire, long seed) {
        this.questionnaire = questionnaire;
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.id = UUID.nameUUIDFromBytes(("dossier " + seed).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /// The KIA that comes with the program.
    public static Questionnaire kia() {
        try (InputStream file = Dossiers.class.getResourceAsStream("/questionnaires/kia/kia-1.0.0.json")) {
            return QuestionnaireJson.read(Objects.requireNonNull(file).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As many different dossiers as asked, one at a time.
    public static Stream<Dossier> many(Questionnaire questionnaire, int count) {
        return IntStream.range(0, count).mapToObj(seed -> random(questionnaire, seed));
    }

    public static Dossier random(Questionnaire questionnaire, long seed) {
        return new Dossiers(questionnaire, seed).dossier();
    }

    private Dossier dossier() {
        Dossier dossier =
                Dossier.start(id, questionnaire.ref(), product(), pick(List.of(Role.values())), person(), START);
        for (int i = random.nextInt(4); i > 0; i--) {
            Evidence item = evidence("e" + i);
            evidence.add(item.id());
            dossier = dossier.with(item);
        }
        dossier = dossier.withAnswers(answers());
        List<CatalogueRisk> catalogue = questionnaire.definition().risks();
        for (int i = 0; i < random.nextInt(8) + 1; i++) {
            dossier = dossier.with(risk("r" + i, catalogue));
        }
        if (!catalogue.isEmpty() && chance(50)) {
            dossier = dossier.with(new SetAside(pick(catalogue).id(), text(6), person(), moment()));
        }
        for (int i = 0; i < random.nextInt(4); i++) {
            dossier = dossier.with(measure("m" + i));
        }
        for (int i = 0; i < random.nextInt(3); i++) {
            dossier = dossier.with(effect("p" + i));
        }
        if (chance(20)) {
            dossier = dossier.with(profile());
        }
        return chance(30) ? dossier.with(declined()) : dossier;
    }

    private Declined declined() {
        return new Declined(
                chance(50) ? Place.of("B1") : Place.inRow("functies", "r/" + random.nextInt(9), "A03"),
                "ai-toetsingskader",
                Place.of("A03"),
                new Answer.Single(text(5)),
                person(),
                moment());
    }

    private Product product() {
        return new Product(
                "product-" + random.nextInt(1000),
                "Voorbeeldapp " + random.nextInt(100),
                pick(VENDORS),
                random.nextInt(9) + "." + random.nextInt(9),
                some(List.of("oefenen", "toetsen", "schrijfhulp")),
                some(List.of("6-8", "9-11", "12-15")),
                pick(List.of("po", "vo", "po, so", "")));
    }

    private Map<String, Response> answers() {
        Map<String, Response> answers = new LinkedHashMap<>();
        for (Part part : questionnaire.parts()) {
            for (Section section : part.sections()) {
                if (section.repeat().isPresent()) {
                    rows(section)
                            .ifPresent(
                                    rows -> answers.put(section.repeat().get().id(), Response.of(rows)));
                } else {
                    answers.putAll(responses(section));
                }
            }
        }
        return answers;
    }

    private Optional<Answer.Rows> rows(Section section) {
        List<Topic> fixed = section.repeat().map(Section.Repeat::fixedRows).orElse(List.of());
        List<Row> rows = fixed.isEmpty()
                ? IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> new Row("rij" + i, text(2), responses(section)))
                        .toList()
                : some(fixed).stream()
                        .map(row -> new Row(row.id(), "", responses(section)))
                        .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Answer.Rows(rows));
    }

    private Map<String, Response> responses(Section section) {
        Map<String, Response> responses = new LinkedHashMap<>();
        section.questions().stream()
                .flatMap(Question::withDetails)
                .filter(_ -> chance(85))
                .forEach(question -> {
                    Response response = response(answer(question));
                    if (!response.isEmpty()) {
                        responses.put(question.id(), response);
                    }
                });
        return responses;
    }

    private Response response(Answer answer) {
        return new Response(
                answer,
                chance(40) ? text(20) : "",
                chance(20) ? some(evidence) : List.of(),
                chance(50) ? Optional.of(pick(List.of(Strength.values()))) : Optional.empty(),
                person(),
                moment());
    }

    private Answer answer(Question question) {
        if (chance(7)) {
            return new Answer.Unknown();
        }
        if (question.basics().mayBeNotApplicable() && chance(7)) {
            return new Answer.NotApplicable(text(5));
        }
        return switch (question) {
            case Question.Choice choice ->
                new Answer.Single(pick(choice.options()).code());
            case Question.Choices choices -> new Answer.Multiple(codes(choices.options()));
            case Question.YesNo _ -> new Answer.Single(pick(List.of(Question.YesNo.YES, Question.YesNo.NO)));
            case Question.Scaled scaled ->
                new Answer.Single(pick(scaled.scale().steps()).code());
            case Question.Text _ -> new Answer.Single(text(30));
            case Question.Quantity quantity ->
                new Answer.Amount(quantity.min().add(BigDecimal.valueOf(random.nextInt(1000), quantity.decimals())));
            case Question.Day _ ->
                new Answer.Single(
                        LocalDate.of(2026, 1, 1).plusDays(random.nextInt(600)).toString());
            case Question.Rows rows ->
                new Answer.Rows(IntStream.range(0, random.nextInt(3))
                        .mapToObj(i -> fields(rows, "x" + i))
                        .toList());
            case Question.Register _ -> new Answer.None();
        };
    }

    /// Some of the options, or one that excludes the others.
    private List<String> codes(List<Option> options) {
        List<Option> chosen = some(options);
        return chosen.stream()
                .filter(Option::exclusive)
                .findFirst()
                .map(only -> List.of(only.code()))
                .orElseGet(() -> chosen.stream().map(Option::code).toList());
    }

    private Row fields(Question.Rows question, String row) {
        Map<String, Response> fields = new LinkedHashMap<>();
        question.fields().forEach(field -> fields.put(field.id(), Response.of(answer(field))));
        return new Row(row, text(3), fields);
    }

    private Risk risk(String risk, List<CatalogueRisk> catalogue) {
        Map<Stage, RiskScore> scores = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            if (chance(70)) {
                scores.put(stage, score());
            }
        }
        Optional<CatalogueRisk> known =
                catalogue.isEmpty() || chance(30) ? Optional.empty() : Optional.of(pick(catalogue));
        return new Risk(
                risk,
                known.map(CatalogueRisk::id),
                text(4),
                text(15),
                known.map(CatalogueRisk::category).orElse(""),
                known.map(CatalogueRisk::principles).orElse(List.of()),
                known.map(CatalogueRisk::rights).orElse(List.of()),
                "kia",
                scores,
                Optional.of(pick(List.of(Strength.values()))),
                text(10),
                some(evidence),
                chance(15)
                        ? Optional.of(new Risk.LevelOverride("hoog", text(8), person(), moment()))
                        : Optional.empty(),
                chance(10) ? "rood" : "");
    }

    private RiskScore score() {
        Map<Dimension, Integer> steps = new EnumMap<>(Dimension.class);
        for (Dimension dimension :
                List.of(Dimension.LIKELIHOOD, Dimension.SEVERITY, Dimension.EXTENT, Dimension.REVERSIBILITY)) {
            if (chance(90)) {
                steps.put(dimension, random.nextInt(4) + 1);
            }
        }
        return new RiskScore(steps, chance(30), chance(20), "");
    }

    private Measure measure(String measure) {
        return new Measure(
                measure,
                text(5),
                List.of("r0"),
                pick(List.of(Measure.Party.values())),
                person(),
                chance(70) ? Optional.of(LocalDate.of(2027, 1, 1).plusDays(random.nextInt(300))) : Optional.empty(),
                pick(List.of(Measure.State.values())),
                some(evidence),
                text(6),
                "");
    }

    private Effect effect(String effect) {
        return new Effect(
                effect,
                text(5),
                text(2),
                List.of(),
                List.of(),
                OptionalInt.of(random.nextInt(4) + 1),
                chance(50) ? OptionalInt.of(random.nextInt(4) + 1) : OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.of(Strength.DOCUMENT),
                some(evidence),
                text(5));
    }

    private Evidence evidence(String evidenceId) {
        return new Evidence(
                evidenceId,
                text(3),
                new Evidence.Link("https://voorbeeld.example/" + random.nextInt(1000)),
                text(4),
                person(),
                moment());
    }

    private static OwnProfile profile() {
        return new OwnProfile(
                "eigen",
                "Eigen schaal",
                List.of("zelden", "soms", "vaak"),
                List.of("klein", "groot"),
                List.of(new OwnProfile.OwnBand(2, "laag"), new OwnProfile.OwnBand(6, "hoog")),
                List.of());
    }

    private String text(int words) {
        return String.join(
                " ",
                IntStream.range(0, random.nextInt(words) + 1)
                        .mapToObj(_ -> pick(WORDS))
                        .toList());
    }

    private String person() {
        return pick(PEOPLE);
    }

    private Optional<Instant> moment() {
        return chance(90)
                ? Optional.of(START.plusSeconds(random.nextInt(5_000_000)).plusMillis(random.nextInt(2) * 123L))
                : Optional.empty();
    }

    private <T> List<T> some(List<T> things) {
        return things.stream().filter(_ -> chance(40)).toList();
    }

    private <T> T pick(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
