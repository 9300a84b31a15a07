package nl.impactwijzer.desktop.risks;

import static nl.impactwijzer.desktop.risks.Examples.risk;
import static nl.impactwijzer.desktop.risks.Examples.score;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.testkit.Sessions;
import nl.impactwijzer.dossier.Risk;
import nl.impactwijzer.questionnaire.RiskProfile;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.scoring.RiskMap;
import org.junit.jupiter.api.Test;

class HeatMapModelTest {

    private final AssessmentSession session = Sessions.open(dossier -> dossier.with(
                    risk("r1", "A", "ai", Map.of(Stage.INHERENT, score(4, 4), Stage.NOW, score(2, 3))))
            .with(risk("r2", "B", "ai", Map.of(Stage.INHERENT, score(4, 4))))
            .with(Risk.own("r3", "C", "labels"))
            .with(Risk.own("r4", "D", "product-5x5")));
    private final HeatMapModel model = new HeatMapModel(session);

    @Test
    void theMapOfTheProfileThatScoresMostRisksComesFirst() {
        assertThat(model.profile().orElseThrow().id()).isEqualTo("kia");
        assertThat(model.profiles()).extracting(RiskProfile::id).containsExactly("kia", "product-5x5");
    }

    @Test
    void thereIsOneMapPerStageAndEachCountsEveryScoredRiskOnce() {
        List<RiskMap> maps = model.maps();
        assertThat(maps).extracting(RiskMap::stage).containsExactly(Stage.INHERENT, Stage.NOW, Stage.PLAN);
        assertThat(maps.get(0).rows().get(3).get(3).risks()).containsExactly("r1", "r2");
        assertThat(maps.get(1).rows().get(2).get(1).risks()).containsExactly("r1");
        assertThat(maps.get(1).rows().get(3).get(3).risks()).containsExactly("r2");
        assertThat(maps.get(2).rows().get(2).get(1).risks()).containsExactly("r1");
    }

    @Test
    void whatStandsOnNoMapIsCounted() {
        assertThat(model.withoutMap()).isEqualTo(1);
        model.choose(model.profiles().get(1));
        assertThat(model.maps().getFirst().unplaced()).containsExactly("r4");
    }

    @Test
    void withoutRisksTheQuestionnairesOwnMapIsShownEmpty() {
        HeatMapModel empty = new HeatMapModel(Sessions.open());
        assertThat(empty.profile().orElseThrow().id()).isEqualTo("kia");
        assertThat(empty.maps()).hasSize(3);
    }
}
