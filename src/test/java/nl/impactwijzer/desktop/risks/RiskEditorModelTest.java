package nl.impactwijzer.desktop.risks;

import static nl.impactwijzer.desktop.risks.Examples.risk;
import static nl.impactwijzer.desktop.risks.Examples.score;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.testkit.Sessions;
import nl.impactwijzer.dossier.Dimension;
import nl.impactwijzer.dossier.RiskScore;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.Test;

class RiskEditorModelTest {

    private final AssessmentSession session = Sessions.open(dossier ->
            dossier.with(risk("r1", "Datalek", "privacy", Map.of(Stage.INHERENT, score(2, 2)))));
    private final RiskEditorModel editor = new RiskEditorModel(session, new Words(Messages.DUTCH), "r1");

    @Test
    void theLevelFollowsEveryChangeAndSaysWhy() {
        assertThat(editor.judged(Stage.INHERENT).computed().orElseThrow().word())
                .isEqualTo("Midden");
        editor.step(Stage.INHERENT, Dimension.SEVERITY, OptionalInt.of(4));
        RiskEditorModel.Judged judged = editor.judged(Stage.INHERENT);
        assertThat(judged.computed().orElseThrow().word()).isEqualTo("Hoog");
        assertThat(judged.rijksmodel().orElseThrow().word()).isEqualTo("Hoog");
        assertThat(judged.reasons()).contains("Ernst: 4 (Zeer ernstig).");
    }

    @Test
    void aStageWithoutAScoreCountsAsTheOneBefore() {
        RiskEditorModel.Judged now = editor.judged(Stage.NOW);
        assertThat(now.computed()).isEmpty();
        assertThat(now.counts().word()).isEqualTo("Midden");
    }

    @Test
    void copyingFillsAStageWithTheOneBefore() {
        assertThat(editor.mayCopy(Stage.NOW)).isTrue();
        editor.copyFromBefore(Stage.NOW);
        assertThat(editor.risk().orElseThrow().score(Stage.NOW)).isEqualTo(score(2, 2));
        assertThat(editor.mayCopy(Stage.NOW)).isFalse();
    }

    @Test
    void emptyingTheLastFieldTakesTheStageOut() {
        editor.changeScore(Stage.INHERENT, _ -> RiskScore.EMPTY);
        assertThat(editor.risk().orElseThrow().scores()).isEmpty();
        assertThat(editor.open()).contains("Dit risico heeft nog geen score.");
    }

    @Test
    void anOverrideCountsOnlyWithAReasonAndKeepsTheComputedLevelInView() {
        editor.override("laag");
        assertThat(editor.isOverridden()).isFalse();
        assertThat(editor.conflicts()).anyMatch(sentence -> sentence.contains("zonder reden"));
        editor.overrideReason("Het gaat om proefgegevens.");
        assertThat(editor.isOverridden()).isTrue();
        assertThat(editor.judged(Stage.NOW).counts().word()).isEqualTo("Laag");
        assertThat(editor.judged(Stage.INHERENT).computed().orElseThrow().word())
                .isEqualTo("Midden");
        assertThat(editor.conflicts()).anyMatch(sentence -> sentence.contains("lager dan het berekende niveau"));
    }

    @Test
    void anotherProfileAsksOtherScales() {
        assertThat(editor.asked()).hasSize(4);
        editor.change(edit -> edit.profile("product-5x5"));
        assertThat(editor.asked()).extracting(Asked::dimension).containsExactly(Dimension.LIKELIHOOD, Dimension.IMPACT);
        assertThat(editor.asked().getFirst().scale().steps()).hasSize(5);
        editor.change(edit -> edit.profile("labels"));
        assertThat(editor.asked()).isEmpty();
    }

    @Test
    void aLabelOfAnotherDocumentThatDiffersIsListedAsAConflict() {
        editor.change(edit -> edit.sourceLabel("Hoog"));
        assertThat(editor.conflicts()).contains("Het andere document zegt \"Hoog\", de berekening zegt \"Midden\".");
    }

    @Test
    void aRiskThatWasUndoneIsGone() {
        session.change("", dossier -> dossier.withRisks(List.of()));
        assertThat(editor.risk()).isEmpty();
        assertThat(editor.judged(Stage.NOW).counts().word()).isEqualTo("Niet gescoord");
    }
}
