package nl.impactwijzer.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.impactwijzer.dossier.Dimension;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.dossier.Risk;
import nl.impactwijzer.dossier.RiskScore;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.RiskProfile;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.testkit.Questionnaires;
import org.junit.jupiter.api.Test;

class RiskMapTest {

    private final Questionnaire kia = Questionnaires.kia();
    private final RiskProfile profile = kia.profile("kia").orElseThrow();

    @Test
    void countsEachRiskWhereItsScoreAfterAllRulesStands() {
        RiskMap map = map(Stage.INHERENT, risk("r1", 2, 3), risk("r2", 2, 3), risk("r3", 4, 1));
        assertThat(cell(map, 2, 3).risks()).containsExactly("r1", "r2");
        assertThat(cell(map, 4, 1).risks()).containsExactly("r3");
        assertThat(map.rows().stream()
                        .flatMap(List::stream)
                        .mapToInt(cell -> cell.risks().size())
                        .sum())
                .isEqualTo(3);
    }

    @Test
    void aRiskWithoutAScoreNowStandsWhereItStoodWithoutMeasures() {
        RiskMap map = map(Stage.PLAN, risk("r1", 2, 3));
        assertThat(cell(map, 2, 3).risks()).containsExactly("r1");
    }

    @Test
    void aRiskWithoutAnyScoreIsListedApart() {
        RiskMap map = map(Stage.NOW, Risk.own("r1", "Iets", "kia"));
        assertThat(map.unplaced()).containsExactly("r1");
    }

    @Test
    void everyCellHasTheLevelOfItsCombination() {
        RiskMap map = map(Stage.NOW);
        assertThat(cell(map, 1, 4).level()).isEqualTo("hoog");
        assertThat(cell(map, 4, 4).level()).isEqualTo("zeer-hoog");
        RiskMap bands = RiskMap.of(kia.profile("product-5x5").orElseThrow(), List.of(), Stage.NOW)
                .orElseThrow();
        assertThat(cell(bands, 5, 5).level()).isEqualTo("zeer-hoog");
        assertThat(cell(bands, 1, 4).level()).isEqualTo("laag");
    }

    @Test
    void labelsHaveNoMap() {
        assertThat(RiskMap.of(kia.profile("labels").orElseThrow(), List.of(), Stage.NOW))
                .isEmpty();
    }

    private RiskMap map(Stage stage, Risk... risks) {
        Dossier dossier = Dossier.start(
                        "d1",
                        kia.ref(),
                        Product.named("Rekenwijzer", "Voorbeeld", "4"),
                        Role.ASSESSOR,
                        "",
                        Instant.EPOCH)
                .withRisks(List.of(risks));
        return RiskMap.of(profile, RiskLevels.of(kia, dossier, LocalDate.EPOCH).risks(), stage)
                .orElseThrow();
    }

    private static RiskMap.Cell cell(RiskMap map, int likelihood, int impact) {
        return map.rows().get(impact - 1).get(likelihood - 1);
    }

    private static Risk risk(String id, int likelihood, int severity) {
        RiskScore score = new RiskScore(Map.of(), false, false, "")
                .with(Dimension.LIKELIHOOD, OptionalInt.of(likelihood))
                .with(Dimension.SEVERITY, OptionalInt.of(severity));
        return Risk.own(id, "Risico " + id, "kia")
                .edit()
                .score(Stage.INHERENT, score)
                .done();
    }
}
