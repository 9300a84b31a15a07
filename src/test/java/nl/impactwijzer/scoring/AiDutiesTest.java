package nl.impactwijzer.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.questionnaire.Duty;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The duties of the AI check: whose they are, from when they bind, and how far the answers show that they are met.
class AiDutiesTest {

    private static final AiFunction PROVIDER = AiFunction.highRisk().role("aanbieder");
    private static final AiFunction SCHOOL = AiFunction.highRisk();
    private static final AiFunction ANNEX_I = AiFunction.plain().with("D10", "bijlage-I");

    @Test
    void thereAreThirtySixDutiesAndEachNamesItsSource() {
        List<Duty> duties = AiFunction.AI.definition().duties();
        assertThat(duties).hasSize(36).allMatch(duty -> !duty.sources().isEmpty());
        assertThat(duties.getFirst().id()).isEqualTo("V01");
        assertThat(duties.getLast().id()).isEqualTo("V36");
    }

    @ParameterizedTest
    @CsvSource({
        "V01, art. 5",
        "V02, art. 4",
        "V03, art. 50(1)",
        "V04, art. 50(2)",
        "V05, art. 50(3)",
        "V06, art. 50(4)",
        "V07, art. 6(4)",
        "V07, art. 49(2)",
        "V09, art. 9",
        "V10, art. 10",
        "V10, art. 4a",
        "V11, art. 11",
        "V11, art. 18",
        "V12, art. 12",
        "V12, art. 19",
        "V13, art. 13",
        "V14, art. 14",
        "V15, art. 15",
        "V16, art. 17",
        "V16, art. 20",
        "V17, art. 43(2)",
        "V17, art. 47",
        "V17, art. 48",
        "V17, art. 49(1)",
        "V18, art. 72",
        "V18, art. 73",
        "V19, art. 25(4)",
        "V20, art. 16(l)",
        "V21, art. 22",
        "V22, art. 26(1)",
        "V22, art. 26(4)",
        "V23, art. 26(2)",
        "V24, art. 26(5)",
        "V24, art. 26(6)",
        "V25, art. 26(7)",
        "V26, art. 26(8)",
        "V26, art. 49(3)",
        "V27, art. 26(9)",
        "V28, art. 26(11)",
        "V29, art. 27",
        "V30, art. 86",
        "V31, art. 23",
        "V32, art. 24",
        "V33, art. 53",
        "V33, art. 54",
        "V34, art. 55"
    })
    void aDutyNamesTheArticleItComesFrom(String duty, String article) {
        assertThat(AiFunction.AI.definition().duties().stream()
                        .filter(known -> known.id().equals(duty))
                        .flatMap(known -> known.sources().stream()))
                .extracting(ref -> ref.source() + " " + ref.at().in(Messages.DUTCH))
                .contains("aiv " + article);
    }

    @Test
    void aSchoolThatUsesHighRiskHasTheDutiesOfADeployer() {
        assertThat(ids(SCHOOL))
                .containsExactlyInAnyOrder("V02", "V22", "V23", "V24", "V25", "V26", "V27", "V28", "V29", "V30");
    }

    @Test
    void aProviderOfHighRiskHasTheDutiesOfAProvider() {
        assertThat(ids(PROVIDER))
                .containsExactlyInAnyOrder(
                        "V02", "V09", "V10", "V11", "V12", "V13", "V14", "V15", "V16", "V17", "V18", "V19", "V20");
    }

    @Test
    void aProviderOutsideTheUnionNeedsARepresentative() {
        assertThat(ids(PROVIDER.with("A07", "ja"))).contains("V21");
        assertThat(ids(PROVIDER.with("A07", "nee"))).doesNotContain("V21");
        assertThat(ids(SCHOOL.with("A07", "ja"))).doesNotContain("V21");
        assertThat(duty(PROVIDER.with("A07", AiFunction.UNKNOWN), "V21").truth().name())
                .isEqualTo("OPEN");
    }

    @Test
    void importerAndDistributorHaveOnlyTheirChecks() {
        assertThat(ids(AiFunction.highRisk().role("importeur"))).containsExactly("V31");
        assertThat(ids(AiFunction.highRisk().role("distributeur"))).containsExactly("V32");
    }

    @Test
    void aSchoolThatPutsItsNameOnHighRiskGetsTheDutiesOfAProviderBesideItsOwn() {
        assertThat(ids(SCHOOL.with("A06", AiFunction.chosen("eigen-merk")))).contains("V09", "V17", "V22", "V29");
    }

    @Test
    void whoHasNoRoleHasNoDutiesOfARole() {
        assertThat(ids(AiFunction.highRisk().role("geen"))).isEmpty();
    }

    @Test
    void highRiskBindsFromTheSecondOfDecember2027() {
        assertThat(duty(SCHOOL, "V23").from()).contains(LocalDate.of(2027, 12, 2));
        assertThat(duty(SCHOOL, "V23").bindsOn(LocalDate.of(2027, 12, 1))).isFalse();
        assertThat(duty(SCHOOL, "V23").bindsOn(LocalDate.of(2027, 12, 2))).isTrue();
        assertThat(SCHOOL.outcome().dutiesOn(AiFunction.TODAY))
                .extracting(known -> known.duty().id())
                .containsExactly("V02");
    }

    @Test
    void aProhibitionBindsSince2025AndThatOnIntimateImagesFromDecember2026() {
        LocalDate later = LocalDate.of(2026, 12, 2);
        AiFunction images =
                AiFunction.plain().with("F03", "ja").with("C08", "ja").with("C09", "onvoldoende");
        assertThat(duty(AiFunction.plain().with("C01", "ja"), "V01").from()).contains(LocalDate.of(2025, 2, 2));
        assertThat(ids(images)).doesNotContain("V01");
        assertThat(duty(images, "V01", later).from()).contains(later);
        assertThat(duty(images.with("C01", "ja"), "V01", later).from()).contains(LocalDate.of(2025, 2, 2));
    }

    @Test
    void outputOfASystemThatWasAlreadyOnTheMarketIsMarkedFromDecember2026() {
        AiFunction maker = AiFunction.plain().role("aanbieder").with("F03", "ja");
        assertThat(duty(maker.with("A08", "2026-08-01"), "V04").from()).contains(LocalDate.of(2026, 12, 2));
        assertThat(duty(maker.with("A08", "2026-08-02"), "V04").from()).contains(LocalDate.of(2026, 8, 2));
        assertThat(duty(maker, "V04").from()).contains(LocalDate.of(2026, 8, 2));
    }

    @Test
    void anOldModelForGeneralPurposesHasUntil2027() {
        AiFunction model = AiFunction.plain().role("aanbieder").with("G01", "ja");
        assertThat(duty(model, "V33").from()).contains(LocalDate.of(2025, 8, 2));
        assertThat(duty(model.with("G01.datum", "2025-08-01"), "V33").from()).contains(LocalDate.of(2027, 8, 2));
        assertThat(duty(model.with("G01.datum", "2025-08-02"), "V33").from()).contains(LocalDate.of(2025, 8, 2));
        assertThat(ids(model)).contains("V33").doesNotContain("V34");
        assertThat(ids(model.with("G01", "systeemrisico"))).contains("V33", "V34");
        assertThat(ids(AiFunction.plain().with("G01", "ja"))).doesNotContain("V33");
    }

    @ParameterizedTest
    @CsvSource({"V09", "V17", "V18", "V20"})
    void aProviderMeetsOldSystemsOnlyLaterOrNotYet(String id) {
        legacy(PROVIDER, id);
    }

    @ParameterizedTest
    @CsvSource({"V22", "V26", "V29", "V30"})
    void aSchoolMeetsOldSystemsOnlyLaterOrNotYet(String id) {
        legacy(SCHOOL, id);
    }

    private static void legacy(AiFunction function, String id) {
        AiFunction old = function.with("A08", "2027-12-01").with("A08.gewijzigd", "nee");
        RowOutcome.DutyOutcome government = duty(old.with("A08.overheid", "ja"), id);
        assertThat(government.from()).contains(LocalDate.of(2030, 8, 2));
        assertThat(government.shift()).isPresent();
        RowOutcome.DutyOutcome other = duty(old.with("A08.overheid", "nee"), id);
        assertThat(other.isPutOff()).isTrue();
        assertThat(other.bindsOn(LocalDate.of(2035, 1, 1))).isFalse();
        LocalDate usual = LocalDate.of(2027, 12, 2);
        assertThat(duty(old, id).from()).as("not known for whom it is meant").contains(usual);
        assertThat(duty(old.with("A08.overheid", AiFunction.UNKNOWN), id).from())
                .contains(usual);
        assertThat(duty(old.with("A08.overheid", "ja").with("A08.gewijzigd", "ja"), id)
                        .from())
                .contains(usual);
        assertThat(duty(old.with("A08.overheid", "nee").with("A08", "2027-12-02"), id)
                        .from())
                .contains(usual);
    }

    @Test
    void annexIBindsFromAugust2028AndKnowsNoFria() {
        assertThat(ids(ANNEX_I)).contains("V22", "V28").doesNotContain("V29", "V30");
        assertThat(duty(ANNEX_I, "V22").from()).contains(LocalDate.of(2028, 8, 2));
        AiFunction provider = ANNEX_I.role("aanbieder");
        assertThat(List.of("V09", "V10", "V11", "V12", "V13", "V14", "V15", "V16", "V17", "V18", "V19", "V20"))
                .allSatisfy(id -> assertThat(duty(provider, id).from()).contains(LocalDate.of(2028, 8, 2)));
    }

    @Test
    void annexIBesideAnnexIIIBindsFromTheEarlierDay() {
        AiFunction both = ANNEX_I.with("D01", "ja").with("E01", "ja");
        assertThat(duty(both, "V22").from()).contains(LocalDate.of(2027, 12, 2));
        assertThat(ids(both)).contains("V29", "V30");
    }

    @Test
    void anExemptionIsWrittenDownByTheProviderAndCheckedByTheSchool() {
        AiFunction exempt = AiFunction.plain()
                .with("D01", "ja")
                .with("E01", "nee")
                .with("E02", "a")
                .with("E03", "nee")
                .with("E04", "ja");
        assertThat(ids(exempt)).containsExactlyInAnyOrder("V02", "V08");
        assertThat(duty(exempt, "V08").duty().advice()).isTrue();
        AiFunction provider = exempt.role("aanbieder");
        assertThat(ids(provider)).containsExactlyInAnyOrder("V02", "V07");
        assertThat(duty(provider, "V07").from()).contains(LocalDate.of(2027, 12, 2));
        assertThat(duty(provider.with("E05", "gedaan"), "V07").state()).isEqualTo(RowOutcome.State.MET);
        assertThat(duty(provider.with("E05", "gepland"), "V07").state()).isEqualTo(RowOutcome.State.PARTLY);
        assertThat(duty(provider.with("E05", "niet"), "V07").state()).isEqualTo(RowOutcome.State.NOT);
    }

    @Test
    void opennessIsOwedByWhoTheLawNames() {
        AiFunction chat = AiFunction.plain().with("F01", "ja").with("F03", "ja").with("F06", "deepfake");
        assertThat(ids(chat)).contains("V06").doesNotContain("V03", "V04");
        assertThat(ids(chat.role("aanbieder"))).contains("V03", "V04").doesNotContain("V06");
        assertThat(ids(AiFunction.plain().with("D08", "ja"))).contains("V05");
    }

    @Test
    void literacyIsOwedForEveryAiSystemAndAReasonForTheRest() {
        assertThat(ids(AiFunction.plain())).containsExactlyInAnyOrder("V02", "V35");
        assertThat(ids(AiFunction.plain().with("B01", "regels"))).containsExactly("V35");
        assertThat(ids(AiFunction.plain().with("B05", "onderzoek"))).containsExactly("V35");
        assertThat(ids(AiFunction.plain().with("F01", "ja"))).doesNotContain("V35");
    }

    @ParameterizedTest
    @CsvSource({"0, NOT", "1, PARTLY", "2, MET", "3, MET"})
    void theScaleTellsHowFarADutyIsMet(String step, RowOutcome.State state) {
        assertThat(duty(SCHOOL.with("I03", step), "V23").state()).isEqualTo(state);
        assertThat(duty(PROVIDER.with("H01", step), "V09").state()).isEqualTo(state);
        assertThat(duty(AiFunction.plain().with("I01", step), "V02").state()).isEqualTo(state);
    }

    @Test
    void notAnsweringAndNotKnowingLeaveADutyOpen() {
        assertThat(duty(SCHOOL, "V23").state()).isEqualTo(RowOutcome.State.OPEN);
        assertThat(duty(SCHOOL.with("I03", AiFunction.UNKNOWN), "V23").state()).isEqualTo(RowOutcome.State.OPEN);
        assertThat(duty(SCHOOL, "V23").questions()).containsExactly("I03");
    }

    @Test
    void aDutyOfTwoPartsIsMetByBoth() {
        AiFunction watching = SCHOOL.with("I04", "2");
        assertThat(duty(watching.with("I05", "1"), "V24").state()).isEqualTo(RowOutcome.State.PARTLY);
        assertThat(duty(watching.with("I05", "0"), "V24").state()).isEqualTo(RowOutcome.State.NOT);
        assertThat(duty(watching.with("I05", "3"), "V24").state()).isEqualTo(RowOutcome.State.MET);
        assertThat(duty(watching.with("I05", new Answer.NotApplicable("De school heeft geen logboeken.")), "V24")
                        .state())
                .isEqualTo(RowOutcome.State.MET);
    }

    @Test
    void aFriaIsDoneOnlyWithAllSixParts() {
        AiFunction fria = SCHOOL.with("I10", "2");
        assertThat(duty(fria, "V29").state()).isEqualTo(RowOutcome.State.PARTLY);
        for (String part : List.of("a", "b", "c", "d", "e")) {
            fria = fria.with("I10." + part, "Beschreven");
        }
        assertThat(duty(fria, "V29").state()).isEqualTo(RowOutcome.State.PARTLY);
        assertThat(duty(fria.with("I10.f", "Beschreven"), "V29").state()).isEqualTo(RowOutcome.State.MET);
    }

    @Test
    void aMachineMayNotDecideAloneWhateverTheClass() {
        AiFunction alone = AiFunction.plain().with("K06", "ja");
        assertThat(ids(AiFunction.plain().with("K06", "nee"))).doesNotContain("V36");
        assertThat(ids(AiFunction.plain().without("K06"))).contains("V36");
        assertThat(ids(alone)).contains("V36");
        assertThat(ids(SCHOOL.with("K06", "ja"))).contains("V36");
        assertThat(duty(alone, "V36").from()).isEmpty();
        assertThat(duty(alone, "V36").bindsOn(AiFunction.TODAY)).isTrue();
        assertThat(duty(alone.with("K06.grondslag", "nee"), "V36").state()).isEqualTo(RowOutcome.State.NOT);
        assertThat(duty(alone.with("K06.grondslag", "ja").with("M02", "2"), "V36")
                        .state())
                .isEqualTo(RowOutcome.State.MET);
    }

    @Test
    void whatIsNotSureToBeOwedIsShownAsNotSure() {
        AiFunction maybe = AiFunction.plain().with("D05", AiFunction.UNKNOWN);
        assertThat(duty(maybe, "V23").truth().name()).isEqualTo("OPEN");
        assertThat(duty(SCHOOL, "V23").truth().name()).isEqualTo("YES");
    }

    private static Set<String> ids(AiFunction function) {
        return function.outcome().duties().stream()
                .map(duty -> duty.duty().id())
                .collect(Collectors.toSet());
    }

    private static RowOutcome.DutyOutcome duty(AiFunction function, String id) {
        return duty(function, id, AiFunction.TODAY);
    }

    private static RowOutcome.DutyOutcome duty(AiFunction function, String id, LocalDate asOf) {
        Optional<RowOutcome.DutyOutcome> found = function.outcome(asOf).duties().stream()
                .filter(duty -> duty.duty().id().equals(id))
                .findFirst();
        return found.orElseThrow(() -> new AssertionError(id + " is not owed"));
    }
}
