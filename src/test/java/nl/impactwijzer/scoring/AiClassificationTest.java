package nl.impactwijzer.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.impactwijzer.dossier.Findings;
import nl.impactwijzer.questionnaire.Classification;
import nl.impactwijzer.questionnaire.Truth;
import nl.impactwijzer.questionnaire.VerdictRules;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The AI check against what the law says about cases from the classroom.
class AiClassificationTest {

    private static final Classification RULES = AiFunction.AI.classification().orElseThrow();

    static List<AiCase> cases() {
        return AiCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aClassroomCaseHasTheClassAndTheReasonsOfTheLaw(AiCase known) {
        RowOutcome outcome = known.function().outcome(known.asOf());
        assertThat(outcome.rowClass().map(Classification.RowClass::code))
                .as(known.law())
                .contains(known.rowClass());
        assertThat(articles(outcome.grounds())).as(known.law()).containsAll(known.articles());
        assertThat(outcome.flags())
                .extracting(flag -> flag.mark().code())
                .containsExactlyInAnyOrderElementsOf(known.flags());
        assertThat(outcome.roles())
                .extracting(role -> role.mark().code())
                .containsExactlyInAnyOrderElementsOf(known.roles());
        assertThat(outcome.isProvisional()).isEqualTo(known.provisional());
        assertThat(articles(outcome.warnings())).containsAll(known.warnings());
        assertThat(outcome.warnings().isEmpty()).isEqualTo(known.warnings().isEmpty());
        assertThat(readings(outcome)).isEqualTo(known.readings());
        known.effective().ifPresent(day -> assertThat(outcome.effective()).contains(day));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theAnswersOfACaseAreAnswersThatTheQuestionsHave(AiCase known) {
        assertThat(Findings.of(known.function().assessment(known.asOf()).route()))
                .allMatch(finding -> finding.place().question().equals("D03.leesregel"));
    }

    @Test
    void theTableIsLargeEnoughToMeanSomething() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(cases().stream().map(AiCase::title)).doesNotHaveDuplicates();
        assertThat(cases())
                .allMatch(known -> !known.articles().isEmpty() && !known.law().isBlank());
    }

    @Test
    void everyRuleDecidesInAtLeastOneCase() {
        assertThat(cases().stream()
                        .flatMap(known -> known.function().outcome(known.asOf()).grounds().stream()
                                .filter(ground -> ground.truth() == Truth.YES)
                                .limit(1))
                        .map(RowOutcome.Ground::rule)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        RULES.rules().stream().map(Classification.Rule::id).toList());
    }

    @Test
    void everyClassFlagAndRoleIsSureInAtLeastOneCase() {
        List<RowOutcome> sure = cases().stream()
                .map(known -> known.function().outcome(known.asOf()))
                .filter(outcome -> !outcome.isProvisional())
                .toList();
        assertThat(sure.stream()
                        .map(outcome -> outcome.rowClass().orElseThrow().code())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(RULES.classes().stream()
                        .map(Classification.RowClass::code)
                        .toList());
        assertThat(sureMarks(sure, RowOutcome::flags)).containsExactlyInAnyOrderElementsOf(codes(RULES.flags()));
        assertThat(sureMarks(sure, RowOutcome::roles)).containsExactlyInAnyOrderElementsOf(codes(RULES.roles()));
    }

    @ParameterizedTest
    @CsvSource({
        "T50_1, art. 50(1)",
        "T50_1, art. 50(5)",
        "T50_2, art. 50(2)",
        "T50_3, art. 50(3)",
        "T50_4, art. 50(4)",
        "GPAI_MODEL, art. 53",
        "GPAI_MODEL_SYSTEEMRISICO, art. 51",
        "GPAI_MODEL_SYSTEEMRISICO, art. 55",
        "GPAI_SYSTEEM, art. 3(66)",
        "GRENSGEVAL_FORMATIEF, bijlage III(3)(b)",
        "BIJLAGE_I, art. 6(1)",
        "ROLWISSEL, art. 25(1)",
        "aanbieder, art. 3(3)",
        "gebruiksverantwoordelijke, art. 3(4)",
        "importeur, art. 3(6)",
        "distributeur, art. 3(7)"
    })
    void aFlagAndARoleNameTheirArticle(String code, String article) {
        assertThat(RULES.flag(code).or(() -> RULES.role(code)).orElseThrow().sources())
                .extracting(ref -> ref.source() + " " + ref.at().in(Messages.DUTCH))
                .contains("aiv " + article);
    }

    @Test
    void aReasonNamesTheAnswersItRestsOn() {
        RowOutcome outcome = AiFunction.highRisk().outcome();
        assertThat(outcome.grounds())
                .singleElement()
                .satisfies(ground -> assertThat(ground.questions()).contains("D02", "D03", "E01"));
    }

    @Test
    void anUnknownAnswerIsNamedAsOpen() {
        RowOutcome outcome = AiFunction.plain()
                .with("D05", AiFunction.UNKNOWN)
                .without("F01")
                .outcome();
        assertThat(outcome.unsure()).contains("D05", "F01");
        assertThat(outcome.open()).contains("D05", "F01");
        assertThat(outcome.possible())
                .extracting(Classification.RowClass::code)
                .containsExactly("HOOG_RISICO", "UITGEZONDERD_6_3", "TRANSPARANTIE", "MINIMAAL");
    }

    @Test
    void aFunctionWithoutAnAnswerIsNotTakenForHarmless() {
        RowOutcome outcome = new AiFunction(Map.of()).outcome();
        assertThat(outcome.rowClass().map(Classification.RowClass::code)).contains("VERBODEN");
        assertThat(outcome.isProvisional()).isTrue();
        assertThat(outcome.grounds()).allMatch(ground -> ground.truth() == Truth.OPEN);
    }

    @Test
    void aProductIsAsStrictAsItsStrictestFunction() {
        AiFunction chat = AiFunction.plain().with("F01", "ja");
        AiFunction rules = AiFunction.plain().with("B01", "regels");
        assertThat(verdict(rules, AiFunction.plain(), chat)).contains("TRANSPARANTIE");
        assertThat(verdict(chat, AiFunction.highRisk(), rules)).contains("HOOG_RISICO");
        assertThat(verdict(AiFunction.highRisk(), chat.with("C02", "ja"))).contains("VERBODEN");
        assertThat(verdict(rules)).contains("GEEN_AI");
        assertThat(verdict()).contains("GEEN_FUNCTIES");
    }

    private static Optional<String> verdict(AiFunction... functions) {
        return AiFunction.product(AiFunction.TODAY, functions)
                .outcome()
                .verdict()
                .verdict()
                .map(VerdictRules.Verdict::code);
    }

    private static Set<String> articles(List<RowOutcome.Ground> grounds) {
        return grounds.stream()
                .flatMap(ground -> ground.sources().stream())
                .map(ref -> ref.source() + " " + ref.at().in(Messages.DUTCH))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> readings(RowOutcome outcome) {
        Map<String, String> readings = new TreeMap<>();
        outcome.readings().stream()
                .flatMap(reading -> reading.alternatives().stream())
                .forEach(alternative -> readings.put(
                        alternative.option(),
                        alternative
                                .rowClass()
                                .map(Classification.RowClass::code)
                                .orElse("")));
        return readings;
    }

    private static Set<String> sureMarks(
            List<RowOutcome> outcomes, Function<RowOutcome, List<RowOutcome.MarkOutcome>> marks) {
        return outcomes.stream()
                .flatMap(outcome -> marks.apply(outcome).stream())
                .filter(mark -> !mark.isOpen())
                .map(mark -> mark.mark().code())
                .collect(Collectors.toSet());
    }

    private static List<String> codes(List<Classification.Mark> marks) {
        return marks.stream().map(Classification.Mark::code).toList();
    }
}
