package nl.impactwijzer.questionnaire.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Effect;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.dossier.Risk;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.RiskProfile;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import nl.impactwijzer.scoring.EffectLevel;
import nl.impactwijzer.scoring.RiskLevels;
import nl.impactwijzer.scoring.RiskOutcome;
import nl.impactwijzer.scoring.Score;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the proof says of the questionnaires that come with the program is what the program does.
class QuestionnaireProofTest {

    /// A questionnaire with its proof, which takes a moment to make.
    record Proved(Questionnaire questionnaire, ProofReport report) {
        static final List<Proved> SHIPPED = Catalogue.builtIn().all().stream()
                .map(questionnaire -> new Proved(questionnaire, QuestionnaireProof.of(questionnaire.file())))
                .toList();

        @Override
        public String toString() {
            return questionnaire.toString();
        }
    }

    static Stream<Proved> shipped() {
        return Proved.SHIPPED.stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyExampleComesToItInTheProgramItself(Proved proved) {
        SoftAssertions softly = new SoftAssertions();
        for (ProofReport.Entry entry : proved.report().entries()) {
            if (entry.reach() instanceof Reach.Reached reached) {
                ExampleDossier dossier = new ExampleDossier(proved.questionnaire(), reached.example(), proved.report());
                softly.assertThat(dossier.reaches(entry))
                        .as("%s %s: %s", entry.kind(), entry.id(), reached)
                        .isTrue();
                softly.assertThatCode(dossier::fitsItsQuestions)
                        .as("%s %s", entry.kind(), entry.id())
                        .doesNotThrowAnyException();
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void nothingIsLeftUnproved(Proved proved) {
        assertThat(proved.report().findings()).isEmpty();
        assertThat(proved.report().notProved()).isEmpty();
        assertThat(proved.report().entries())
                .noneMatch(entry -> entry.reach() instanceof Reach.Never)
                .extracting(ProofReport.Entry::kind)
                .contains(ProofReport.Kind.QUESTION, ProofReport.Kind.OUTCOME, ProofReport.Kind.RISK);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyQuestionAndEveryRuleHasAnEntry(Proved proved) {
        assertThat(proved.report().entries(ProofReport.Kind.QUESTION))
                .extracting(ProofReport.Entry::id)
                .containsExactlyElementsOf(proved.questionnaire().questions().stream()
                        .map(placed -> placed.question().id())
                        .toList());
        assertThat(proved.report().entries(ProofReport.Kind.DUTY))
                .hasSameSizeAs(proved.questionnaire().definition().duties());
        assertThat(proved.report().entries(ProofReport.Kind.RISK))
                .hasSameSizeAs(proved.questionnaire().definition().risks());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyScoreIsTheScoreOfTheProgramItself(Proved proved) {
        for (ScoreRange range : proved.report().scores()) {
            Stream.of(
                            range.smallest().stream(),
                            range.largest().stream(),
                            range.levels().stream().flatMap(level -> level.way().stream()))
                    .flatMap(ways -> ways)
                    .forEach(way -> range.profile()
                            .ifPresentOrElse(
                                    profile -> isTheScore(proved.questionnaire(), profile, way),
                                    () -> isTheLabel(proved.questionnaire(), way)));
        }
        assertThat(proved.report().scores()).extracting(ScoreRange::profile).contains(Optional.of("rijksmodel"));
    }

    private static void isTheScore(Questionnaire questionnaire, String profileId, ScoreRange.Way way) {
        RiskProfile profile = questionnaire.profile(profileId).orElseThrow();
        Risk risk = Risk.own("r", "Een risico", profileId)
                .edit()
                .score(Stage.NOW, ExampleDossier.score(profile, way))
                .done();
        Dossier dossier = Dossier.start(
                        "d",
                        questionnaire.ref(),
                        Product.named("Product", "Leverancier", "1"),
                        Role.ASSESSOR,
                        "",
                        Instant.EPOCH)
                .with(risk);
        RiskOutcome outcome = RiskLevels.of(questionnaire, dossier, LocalDate.of(2026, 11, 22))
                .risks()
                .getFirst();
        assertThat(outcome.level(Stage.NOW)).as("%s %s", profileId, way).contains(way.level());
        assertThat(outcome.score(Stage.NOW).map(Score::points).orElseThrow())
                .isEqualTo(profile instanceof RiskProfile.Labels ? OptionalInt.empty() : OptionalInt.of(way.value()));
    }

    private static void isTheLabel(Questionnaire questionnaire, ScoreRange.Way way) {
        Effect effect = Effect.named("e", "Een effect")
                .likely(OptionalInt.of(way.filled().get(0).step().value()))
                .sized(OptionalInt.of(way.filled().get(1).step().value()));
        assertThat(EffectLevel.of(questionnaire, effect).orElseThrow().label().code())
                .isEqualTo(way.level());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void nothingCanBeLeftOutOfAnExample(Proved proved) {
        for (ProofReport.Entry entry : proved.report().entries()) {
            if (entry.reach() instanceof Reach.Reached reached && entry.kind() == ProofReport.Kind.CLASS_RULE) {
                Example example = reached.example();
                for (Example.Given given : example.answers()) {
                    Example without = new Example(
                            example.day(),
                            example.rows(),
                            example.answers().stream()
                                    .filter(other -> !other.equals(given))
                                    .toList(),
                            example.risks(),
                            example.registers(),
                            example.handled());
                    assertThat(new ExampleDossier(proved.questionnaire(), without, proved.report()).reaches(entry))
                            .as("%s without %s", entry.id(), given.question())
                            .isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theSameFileHasTheSameProof(Proved proved) {
        assertThat(QuestionnaireProof.of(proved.questionnaire().file())).isEqualTo(proved.report());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void noTextIsMissingAndTheTextsAreCounted(Proved proved) {
        assertThat(proved.report().languages())
                .hasSize(2)
                .allSatisfy(language -> assertThat(language.missing()).isZero())
                .allSatisfy(language -> assertThat(language.complete()).isGreaterThan(1000));
        assertThat(proved.report().dutch().orElseThrow().wordsPerSentence()).isBetween(5.0, 20.0);
    }
}
