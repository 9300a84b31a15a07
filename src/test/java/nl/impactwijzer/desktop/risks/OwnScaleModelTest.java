package nl.impactwijzer.desktop.risks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.testkit.Sessions;
import nl.impactwijzer.dossier.Dimension;
import nl.impactwijzer.dossier.OwnProfile;
import nl.impactwijzer.dossier.RiskScore;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.Test;

class OwnScaleModelTest {

    private final AssessmentSession session = Sessions.open();
    private final Words words = new Words(Messages.DUTCH);
    private final OwnScaleModel scale = new OwnScaleModel(session, words);

    @Test
    void aMatrixIsKeptOnlyWhenEveryCellHasALevel() {
        nameSteps();
        assertThat(scale.save()).isEmpty();
        fillMatrix();
        String id = scale.save().orElseThrow();
        OwnProfile kept = session.dossier().get().profiles().getFirst();
        assertThat(kept.id()).isEqualTo(id);
        assertThat(kept.matrix()).hasSize(2).allMatch(row -> row.size() == 2);
    }

    @Test
    void bandsMustRiseAndReachTheHighestProduct() {
        nameSteps();
        scale.byMatrix(false);
        scale.band(0, 2);
        scale.band(1, 1);
        assertThat(scale.problems()).singleElement().asString().contains("oplopen");
        scale.band(1, 3);
        assertThat(scale.problems()).singleElement().asString().contains("4");
        scale.band(2, 4);
        assertThat(scale.problems()).isEmpty();
        assertThat(scale.save()).isPresent();
        assertThat(session.dossier().get().profiles().getFirst().bands()).hasSize(3);
    }

    @Test
    void anotherSizeKeepsTheWordsAndCellsThatWereFilledIn() {
        nameSteps();
        fillMatrix();
        scale.sizes(3, 2);
        assertThat(scale.likelihood()).containsExactly("zelden", "vaak", "");
        assertThat(scale.cell(2, 2)).isEqualTo("hoog");
        assertThat(scale.cell(3, 1)).isEmpty();
    }

    @Test
    void aRiskFromElsewhereTellsWhereItsLabelDiffersFromTheComputedLevel() {
        nameSteps();
        fillMatrix();
        ElsewhereModel elsewhere = new ElsewhereModel(session, words);
        elsewhere.choose(scale.save().orElseThrow());
        RiskScore high =
                RiskScore.EMPTY.with(Dimension.LIKELIHOOD, OptionalInt.of(2)).with(Dimension.IMPACT, OptionalInt.of(2));
        ElsewhereModel.Draft draft = new ElsewhereModel.Draft("Doorgifte buiten de EU", high, "Laag");
        assertThat(elsewhere.preview(draft).level().word()).isEqualTo("Hoog");
        assertThat(elsewhere.preview(draft).conflicts())
                .containsExactly("Het andere document zegt \"Laag\", de berekening zegt \"Hoog\".");
        assertThat(elsewhere.add(draft)).isEmpty();
        assertThat(elsewhere.added())
                .singleElement()
                .matches(risk -> !risk.conflicts().isEmpty());
    }

    @Test
    void aRiskFromElsewhereWantsATitleAndAScoreOrLabel() {
        ElsewhereModel elsewhere = new ElsewhereModel(session, words);
        assertThat(elsewhere.add(ElsewhereModel.Draft.EMPTY)).contains("risico");
        assertThat(elsewhere.add(new ElsewhereModel.Draft("Iets", RiskScore.EMPTY, "")))
                .isNotEmpty();
        assertThat(elsewhere.add(new ElsewhereModel.Draft("Iets", RiskScore.EMPTY, "Midden")))
                .isEmpty();
    }

    private void nameSteps() {
        scale.title("DPIA van de leverancier");
        scale.sizes(2, 2);
        scale.likelihoodStep(0, "zelden");
        scale.likelihoodStep(1, "vaak");
        scale.impactStep(0, "klein");
        scale.impactStep(1, "groot");
    }

    private void fillMatrix() {
        scale.cell(1, 1, "laag");
        scale.cell(2, 1, "midden");
        scale.cell(1, 2, "midden");
        scale.cell(2, 2, "hoog");
    }
}
