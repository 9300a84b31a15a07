package nl.impactwijzer.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Dimension;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.Risk;
import nl.impactwijzer.dossier.RiskScore;
import nl.impactwijzer.dossier.Strength;
import nl.impactwijzer.questionnaire.Option;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.questionnaire.Truth;
import nl.impactwijzer.questionnaire.VerdictRules;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What must hold whatever somebody fills in: worse never scores milder, and not knowing never looks safe.
class RiskLevelsPropertyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Questionnaire KIA = Catalogue.builtIn().newest("kia").orElseThrow();
    private static final Levels LEVELS = Levels.of(KIA);
    private static final Dossier EMPTY = Dossier.start(
            "d1", KIA.ref(), Product.named("Rekenwijzer", "Voorbeeld", "4"), Role.ASSESSOR, "", Instant.EPOCH);

    /// Everything a person can fill in for a risk of the KIA's own profile; lower is milder in every part.
    private record Input(int likelihood, int severity, int extent, int reversibility, int vulnerable, int actual) {

        static Stream<Input> all() {
            return IntStream.range(0, 4 * 4 * 4 * 4 * 2 * 2)
                    .mapToObj(n -> new Input(
                            1 + n % 4, 1 + n / 4 % 4, 1 + n / 16 % 4, 1 + n / 64 % 4, n / 256 % 2, n / 512 % 2));
        }

        /// The same with one part a step worse, where that is possible.
        Stream<Input> oneWorse() {
            return Stream.of(
                            new Input(likelihood + 1, severity, extent, reversibility, vulnerable, actual),
                            new Input(likelihood, severity + 1, extent, reversibility, vulnerable, actual),
                            new Input(likelihood, severity, extent + 1, reversibility, vulnerable, actual),
                            new Input(likelihood, severity, extent, reversibility + 1, vulnerable, actual),
                            new Input(likelihood, severity, extent, reversibility, vulnerable + 1, actual),
                            new Input(likelihood, severity, extent, reversibility, vulnerable, actual + 1))
                    .filter(Input::isPossible);
        }

        private boolean isPossible() {
            return Math.max(Math.max(likelihood, severity), Math.max(extent, reversibility)) <= 4
                    && vulnerable <= 1
                    && actual <= 1;
        }

        RiskScore score() {
            return new RiskScore(
                    Map.of(
                            Dimension.LIKELIHOOD,
                            likelihood,
                            Dimension.SEVERITY,
                            severity,
                            Dimension.EXTENT,
                            extent,
                            Dimension.REVERSIBILITY,
                            reversibility),
                    vulnerable == 1,
                    actual == 1,
                    "");
        }
    }

    @Test
    void noRiskScoresMilderWhenAnythingGetsWorse() {
        Input.all()
                .forEach(input -> input.oneWorse()
                        .forEach(worse -> assertThat(rank(worse, Optional.empty()))
                                .as("%s after %s", worse, input)
                                .isGreaterThanOrEqualTo(rank(input, Optional.empty()))));
    }

    @Test
    void noRiskScoresMilderWithWeakerEvidence() {
        Input.all().forEach(input -> {
            int before = Integer.MAX_VALUE;
            for (Strength strength : Strength.values()) {
                int rank = rank(input, Optional.of(strength));
                assertThat(rank).as("%s with %s", input, strength).isLessThanOrEqualTo(before);
                before = rank;
            }
        });
    }

    @Test
    void theGravestHarmIsNeverBelowHighHoweverFewItTouches() {
        Input.all()
                .filter(input -> input.severity() == 4)
                .forEach(input -> assertThat(rank(input, Optional.of(Strength.INDEPENDENT)))
                        .as("%s", input)
                        .isGreaterThanOrEqualTo(LEVELS.rank("hoog")));
    }

    @Test
    void whatAlreadyHappensCountsAsAlmostCertain() {
        Input.all()
                .filter(input -> input.actual() == 1)
                .forEach(input -> assertThat(rank(input, Optional.empty()))
                        .isEqualTo(rank(
                                new Input(
                                        4,
                                        input.severity(),
                                        input.extent(),
                                        input.reversibility(),
                                        input.vulnerable(),
                                        0),
                                Optional.empty())));
    }

    @Test
    void whatIsLeftEmptyIsAlwaysTold() {
        for (Dimension left :
                List.of(Dimension.LIKELIHOOD, Dimension.SEVERITY, Dimension.EXTENT, Dimension.REVERSIBILITY)) {
            Map<Dimension, Integer> steps =
                    new EnumMap<>(new Input(2, 2, 2, 2, 0, 0).score().steps());
            steps.remove(left);
            RiskOutcome outcome = outcome(new RiskScore(steps, false, false, ""), Optional.of(Strength.DOCUMENT));
            assertThat(outcome.open()).as("without %s", left).isNotEmpty();
        }
    }

    @Test
    void theProfilesWithLikelihoodAndImpactNeverFallEither() {
        for (String profile : List.of("rijksmodel", "product-4x4", "product-3x4", "product-5x5")) {
            for (int likelihood = 1; likelihood <= 5; likelihood++) {
                for (int impact = 1; impact <= 5; impact++) {
                    int here = rank(profile, likelihood, impact);
                    for (int other :
                            List.of(rank(profile, likelihood + 1, impact), rank(profile, likelihood, impact + 1))) {
                        assertThat(other == 0 || other >= here)
                                .as("%s at %d, %d", profile, likelihood, impact)
                                .isTrue();
                    }
                }
            }
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 25);
    }

    /// A red line that "onbekend" leaves uncrossed for sure must be uncrossed whatever the answer would have been.
    @ParameterizedTest
    @MethodSource("seeds")
    void notKnowingNeverRulesOutWhatAnAnswerWouldCross(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Dossier dossier = answered(random);
        for (String question : redLineQuestions()) {
            Dossier unknown = dossier.with(Place.of(question), Response.of(new Answer.Unknown()));
            Outcome notKnowing = outcome(unknown);
            for (String code : codes(question)) {
                Outcome knowing = outcome(dossier.with(Place.of(question), Response.of(answer(question, code))));
                for (int i = 0; i < knowing.redLines().size(); i++) {
                    assertThat(notKnowing.redLines().get(i).state())
                            .as("seed %d, %s unknown or %s", seed, question, code)
                            .isIn(allowed(knowing.redLines().get(i).state()));
                }
                assertThat(severity(knowing) <= severity(notKnowing)
                                || notKnowing.verdict().isProvisional())
                        .as("seed %d, %s unknown gives a milder verdict for sure than %s", seed, question, code)
                        .isTrue();
            }
        }
    }

    private static Set<Truth> allowed(Truth withAnAnswer) {
        return withAnAnswer == Truth.NO ? Set.of(Truth.NO, Truth.OPEN) : Set.of(Truth.OPEN, Truth.YES);
    }

    private static Set<String> redLineQuestions() {
        Set<String> questions = new TreeSet<>();
        KIA.definition().redLines().forEach(line -> line.when().questions().forEach(questions::add));
        return questions;
    }

    private static Dossier answered(RandomGenerator random) {
        Dossier dossier = EMPTY;
        for (Questionnaire.Placed placed : KIA.questions()) {
            List<String> codes = codes(placed.question().id());
            if (placed.section().repeat().isEmpty() && !codes.isEmpty() && random.nextInt(10) > 0) {
                String code = codes.get(random.nextInt(codes.size()));
                dossier = dossier.with(
                        Place.of(placed.question().id()),
                        Response.of(answer(placed.question().id(), code)));
            }
        }
        return dossier;
    }

    private static Answer answer(String question, String code) {
        return KIA.question(question).orElseThrow().question() instanceof Question.Choices
                ? new Answer.Multiple(List.of(code))
                : new Answer.Single(code);
    }

    private static List<String> codes(String question) {
        return switch (KIA.question(question).orElseThrow().question()) {
            case Question.WithOptions options ->
                options.options().stream().map(Option::code).toList();
            case Question.YesNo _ -> List.of("ja", "nee");
            case Question.Scaled scaled ->
                scaled.scale().steps().stream().map(step -> step.code()).toList();
            case Question.Text _, Question.Quantity _, Question.Day _, Question.Rows _, Question.Register _ ->
                List.of();
        };
    }

    private static int severity(Outcome outcome) {
        List<String> mildToStrict = KIA.definition().verdict().outcomes().stream()
                .map(VerdictRules.Verdict::code)
                .toList();
        return mildToStrict.indexOf(
                outcome.verdict().verdict().map(VerdictRules.Verdict::code).orElse(""));
    }

    private static Outcome outcome(Dossier dossier) {
        return Assessment.of(KIA, dossier, TODAY).outcome();
    }

    private static int rank(Input input, Optional<Strength> strength) {
        return outcome(input.score(), strength)
                .level(Stage.INHERENT)
                .map(LEVELS::rank)
                .orElseThrow();
    }

    /// 0 outside the profile's scales.
    private static int rank(String profile, int likelihood, int impact) {
        RiskScore score =
                new RiskScore(Map.of(Dimension.LIKELIHOOD, likelihood, Dimension.IMPACT, impact), false, false, "");
        return outcome(Risk.own("r1", "risico", profile), score, Optional.empty())
                .level(Stage.INHERENT)
                .map(LEVELS::rank)
                .orElse(0);
    }

    private static RiskOutcome outcome(RiskScore score, Optional<Strength> strength) {
        return outcome(Risk.own("r1", "risico", "kia"), score, strength);
    }

    private static RiskOutcome outcome(Risk risk, RiskScore score, Optional<Strength> strength) {
        Risk scored = new Risk(
                risk.id(),
                risk.catalogue(),
                risk.title(),
                risk.description(),
                risk.category(),
                risk.principles(),
                risk.rights(),
                risk.profile(),
                Map.of(Stage.INHERENT, score),
                strength,
                risk.rationale(),
                risk.evidence(),
                risk.override(),
                risk.sourceLabel());
        return RiskLevels.of(KIA, EMPTY.with(scored), LocalDate.EPOCH).risks().getFirst();
    }
}
