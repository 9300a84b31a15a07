package nl.impactwijzer.questionnaire.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Effect;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.dossier.Risk;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.QuestionnaireJson;
import nl.impactwijzer.questionnaire.RandomQuestionnaire;
import nl.impactwijzer.questionnaire.RiskProfile;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import nl.impactwijzer.scoring.EffectLevel;
import nl.impactwijzer.scoring.FilledExample;
import nl.impactwijzer.scoring.RiskLevels;
import nl.impactwijzer.scoring.RiskOutcome;
import nl.impactwijzer.scoring.Score;
import nl.impactwijzer.text.Messages;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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

    @RepeatedTest(15)
    void theExamplesOfOtherQuestionnairesComeToItAsWell(RepetitionInfo repetition) {
        byte[] file = RandomQuestionnaire.bytes(RandomQuestionnaire.of(repetition.getCurrentRepetition(), 40));
        Proved proved = new Proved(QuestionnaireJson.read(file), QuestionnaireProof.of(file));

        assertThat(proved.report().notProved()).isEmpty();
        assertThat(proved.report().findings()).isEqualTo(QuestionnaireLint.lint(file));
        everyExampleComesToItInTheProgramItself(proved);
    }

    @Test
    void aRuleThatNeverDecidesIsToldWithTheRuleThatAlwaysDoes() {
        String faulty = MutationTest.sound()
                .replace("{\"risk\": {\"stage\": \"now\", \"atLeast\": \"hoog\"}}", "{\"redLine\": \"RL1\"}");

        ProofReport report = QuestionnaireProof.of(faulty.getBytes(StandardCharsets.UTF_8));

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("Q405");
            assertThat(Messages.in(Messages.ENGLISH).get(finding.message())).contains("Rule V2", ": V1.");
        });
        assertThat(report.entries(ProofReport.Kind.VERDICT_RULE))
                .extracting(ProofReport.Entry::id, entry -> entry.reach().getClass())
                .contains(tuple("V1", Reach.Reached.class), tuple("V2", Reach.Never.class));
    }

    @Test
    void aSearchThatIsStoppedIsToldWithItsSteps() {
        byte[] file = RandomQuestionnaire.bytes(QuestionnaireLintTest.tooHard());

        ProofReport report = QuestionnaireProof.of(file);

        assertThat(report.notProved()).singleElement().satisfies(entry -> {
            assertThat(entry.id()).isEqualTo("eind");
            assertThat(((Reach.NotProved) entry.reach()).stopped()).isTrue();
            assertThat(((Reach.NotProved) entry.reach()).steps()).isPositive();
        });
        assertThat(report.findings()).extracting(Finding::code).containsExactly("Q409");
        assertThat(QuestionnaireProof.of(file)).isEqualTo(report);
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void aThousandQuestionsAreProvedOrToldThatTheyAreNot() {
        byte[] file = RandomQuestionnaire.bytes(RandomQuestionnaire.of(2026, 1000));

        ProofReport report = QuestionnaireProof.of(file);

        assertThat(report.entries(ProofReport.Kind.QUESTION)).hasSize(1000);
        assertThat(report.entries())
                .allSatisfy(entry -> assertThat(entry.reach())
                        .isNotInstanceOf(Reach.Never.class)
                        .satisfies(reach -> assertThat(reach instanceof Reach.NotProved)
                                .isEqualTo(report.notProved().contains(entry))));
    }

    @Test
    void aFileThatIsNoQuestionnaireHasNothingButFindings() {
        ProofReport report = QuestionnaireProof.of("{\"format\": 1}".getBytes(StandardCharsets.UTF_8));

        assertThat(report.findings()).isNotEmpty();
        assertThat(report.questionnaire()).isEmpty();
        assertThat(report.entries()).isEmpty();
    }

    @Test
    void longSentencesAndWordsAreCountedAndOwnTermsAreNot() {
        String text = MutationTest.sound();
        String more = "Een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien"
                + " zeventien achttien negentien twintig eenentwintig tweeëntwintig drieëntwintig vierentwintig"
                + " vijfentwintig zesentwintig. Dat is een toegankelijkheidsonderzoek.";

        Readability before = dutch(text);
        Readability after = dutch(text.replace("\"nl\": \"Het mag niet.\"", "\"nl\": \"" + more + "\""));

        assertThat(before.hard()).isEmpty();
        assertThat(after.hard()).singleElement().satisfies(hard -> {
            assertThat(hard.id()).isEqualTo("fout");
            assertThat(hard.sentences())
                    .extracting(Readability.LongSentence::words)
                    .containsExactly(26);
            assertThat(hard.words()).containsExactly("toegankelijkheidsonderzoek");
        });
        assertThat(after.longSentences()).isEqualTo(1);
        assertThat(after.easyShare()).isLessThan(before.easyShare());
    }

    private static Readability dutch(String questionnaire) {
        return QuestionnaireProof.of(questionnaire.getBytes(StandardCharsets.UTF_8))
                .dutch()
                .orElseThrow();
    }

    @Test
    void answersThatNothingLooksAtAreListedBesideThoseThatCount() {
        assertThat(Proved.SHIPPED.getFirst().report().unused())
                .filteredOn(unused -> unused.question().equals("A3"))
                .singleElement()
                .satisfies(unused -> {
                    assertThat(unused.isWhole()).isFalse();
                    assertThat(unused.codes()).contains("vooral").doesNotContain("niet");
                    assertThat(unused.labels()).hasSameSizeAs(unused.codes());
                });
    }

    @Test
    void aTextThatIsMissingIsCountedForItsLanguage() {
        String faulty = MutationTest.sound().replaceFirst(", \"en\": \"It may not be used.\"", "");

        assertThat(QuestionnaireProof.of(faulty.getBytes(StandardCharsets.UTF_8))
                        .languages())
                .extracting(ProofReport.LanguageCount::language, ProofReport.LanguageCount::missing)
                .containsExactly(tuple("nl", 0), tuple("en", 1));
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
                .score(Stage.NOW, FilledExample.score(profile, way))
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
