package nl.impactwijzer.desktop.risks;

import static nl.impactwijzer.desktop.risks.Examples.risk;
import static nl.impactwijzer.desktop.risks.Examples.score;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.testkit.Sessions;
import nl.impactwijzer.dossier.Measure;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.scoring.Score;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.Test;

class RiskRegisterModelTest {

    private final AssessmentSession session = Sessions.open(dossier -> dossier.with(
                    risk("r1", "Reclame", "commercie", Map.of(Stage.INHERENT, score(2, 2))))
            .with(risk("r2", "Datalek", "privacy", Map.of(Stage.INHERENT, score(4, 4), Stage.NOW, score(3, 3))))
            .with(risk("r3", "Nog niet beoordeeld", "privacy", Map.of())));
    private final Words words = new Words(Messages.DUTCH);
    private final RiskRegisterModel register = new RiskRegisterModel(session, words);

    @Test
    void whatIsNotScoredComesFirstAndThenTheWorstNow() {
        assertThat(register.rows()).extracting(RiskRow::id).containsExactly("r3", "r2", "r1");
    }

    @Test
    void aRowShowsTheLevelPerStageWithTheLabelOfTheRijksmodelBeside() {
        RiskRow leak = register.rows().get(1);
        assertThat(leak.level(Stage.INHERENT).word()).isEqualTo("Zeer hoog");
        assertThat(leak.level(Stage.NOW).word()).isEqualTo("Hoog");
        assertThat(leak.level(Stage.PLAN).word()).isEqualTo("Hoog");
        assertThat(leak.rijksmodel().orElseThrow().word()).isEqualTo("Hoog");
    }

    @Test
    void searchingFindsEveryWordInTitleCategoryAndOwner() {
        session.change(
                "",
                dossier -> dossier.with(
                        Measure.planned("m1", "Filter").against(List.of("r1")).ownedBy("Productteam")));
        register.filter(RiskFilter.ALL.searching("RECLAME productteam"));
        assertThat(register.rows()).extracting(RiskRow::id).containsExactly("r1");
        assertThat(register.total()).isEqualTo(3);
    }

    @Test
    void filtersOnCategoryLevelAndPlaceOnTheMap() {
        register.filter(RiskFilter.ALL.inCategory("privacy"));
        assertThat(register.rows()).hasSize(2);
        register.filter(RiskFilter.ALL.atLevel("Hoog"));
        assertThat(register.rows()).extracting(RiskRow::id).containsExactly("r2");
        register.filter(RiskFilter.ALL.at(Optional.of(new RiskFilter.OnMap("kia", Stage.NOW, new Score.Cell(2, 2)))));
        assertThat(register.rows()).extracting(RiskRow::id).containsExactly("r1");
    }

    @Test
    void ordersByAnyColumnBothWays() {
        register.sort(RiskSort.TITLE, false);
        assertThat(register.rows()).extracting(RiskRow::id).containsExactly("r2", "r3", "r1");
        register.sort(RiskSort.TITLE, true);
        assertThat(register.rows()).extracting(RiskRow::id).containsExactly("r1", "r3", "r2");
    }

    @Test
    void removingARiskTakesItOutOfItsMeasuresAndUndoBringsBothBack() {
        session.change(
                "", dossier -> dossier.with(Measure.planned("m1", "Filter").against(List.of("r1", "r2"))));
        register.remove("r1");
        assertThat(session.dossier().get().risk("r1")).isEmpty();
        assertThat(session.dossier().get().measures().getFirst().risks()).containsExactly("r2");
        session.undo();
        assertThat(session.dossier().get().measures().getFirst().risks()).containsExactly("r1", "r2");
    }

    @Test
    void anOwnRiskIsScoredByTheQuestionnairesOwnProfile() {
        String id = register.addOwn("Leerlingen delen elkaars wachtwoord");
        register.refresh();
        assertThat(session.dossier().get().risk(id).orElseThrow().profile()).isEqualTo("kia");
        assertThat(register.rows()).hasSize(4);
    }

    @Test
    void threeHundredRisksAreListedInOneGo() {
        session.change(
                "",
                dossier -> dossier.withRisks(IntStream.range(0, 300)
                        .mapToObj(i -> risk(
                                "x" + i, "Risico " + i, "ai", Map.of(Stage.INHERENT, score(1 + i % 4, 1 + i / 4 % 4))))
                        .toList()));
        register.refresh();
        assertThat(register.rows()).hasSize(300);
        assertThat(register.rows().getFirst().level(Stage.NOW).word()).isEqualTo("Zeer hoog");
        assertThat(register.neighbour(register.rows().get(10).id(), 1))
                .contains(register.rows().get(11).id());
    }

    @Test
    void theSameRowsSpeakEnglish() {
        words.speak(Messages.ENGLISH);
        register.refresh();
        assertThat(register.rows().get(1).level(Stage.NOW).word()).isEqualTo("High");
    }
}
