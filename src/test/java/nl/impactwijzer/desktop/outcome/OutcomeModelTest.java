package nl.impactwijzer.desktop.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.testkit.Sessions;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Dimension;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.Risk;
import nl.impactwijzer.dossier.RiskScore;
import nl.impactwijzer.dossier.Strength;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.report.LevelTone;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.Test;

class OutcomeModelTest {

    private final AssessmentSession session = Sessions.open();
    private final Words words = new Words(Messages.DUTCH);
    private final OutcomeModel model = new OutcomeModel(session, words);

    @Test
    void anEmptyDossierIsProvisionalAndSaysSo() {
        assertThat(model.banner().status()).contains("voorlopig");
        assertThat(model.badge(model.outcome())).isEqualTo("voorlopig");
        assertThat(model.open()).isNotEmpty();
    }

    @Test
    void aCrossedRedLineIsTheVerdictAndComesAmongTheDecisiveReasons() {
        answer("D7.2", "ja");
        assertThat(model.banner().sentence()).isEqualTo("Voorstel: Niet toelaatbaar.");
        assertThat(model.banner().tone()).isEqualTo(LevelTone.VERY_HIGH);
        assertThat(model.decisive()).hasAtLeastOneElementOfType(OutcomeModel.Reason.OfRedLine.class);
        assertThat(model.badge(model.outcome())).isEqualTo("1 rode lijn");
    }

    @Test
    void theGravestRisksAreTheDecisiveReasonsAndNeverMoreThanThree() {
        for (int i = 1; i <= 5; i++) {
            RiskScore score = new RiskScore(Map.of(), false, false, "")
                    .with(Dimension.LIKELIHOOD, OptionalInt.of(4))
                    .with(Dimension.SEVERITY, OptionalInt.of(4));
            Risk risk = Risk.own("r" + i, "Risico " + i, "kia")
                    .edit()
                    .score(Stage.NOW, score)
                    .done();
            session.change("", dossier -> dossier.with(risk));
        }
        assertThat(model.banner().sentence()).isEqualTo("Voorstel: Nu niet.");
        assertThat(model.decisive()).hasSize(3).hasAtLeastOneElementOfType(OutcomeModel.Reason.OfRisk.class);
    }

    @Test
    void whatAPersonLaidDownIsToldApartWithTheName() {
        session.change(
                "",
                dossier -> dossier.with(
                        Place.of("H3"),
                        Response.of(new Answer.Single("onder-voorwaarden"))
                                .signed("S. de Vries", Sessions.CLOCK.instant())));
        assertThat(model.banner().decided())
                .contains("S. de Vries")
                .contains("22 november 2026")
                .contains("Toelaatbaar onder voorwaarden");
    }

    @Test
    void aRuleThatIsStillOpenIsNeverToldAsAFact() {
        assertThat(model.outcome().redLines()).noneMatch(line -> line.isCrossed());
        assertThat(model.outcome().verdict().provisional())
                .map(model::told)
                .anyMatch(sentence -> sentence.startsWith("Nog niet uitgesloten: \"Er is minstens één rode lijn"))
                .noneMatch(sentence -> sentence.startsWith("Er is minstens één rode lijn"))
                .contains("Meer dan 10% van de vragen in de delen A tot en met D is onbekend of niet beantwoord.");
    }

    @Test
    void theShareOfUnknownIsRoundedUp() {
        assertThat(model.outcome().principles())
                .allSatisfy(
                        topic -> assertThat(OutcomeModel.unknownPercent(topic)).isEqualTo(100));
    }

    @Test
    void weakEvidenceAndAnswersWithoutAnyAreBothTold() {
        session.change(
                "",
                dossier -> dossier.with(
                                Place.of("D1.1"),
                                Response.of(new Answer.Single("volledig")).withStrength(Optional.of(Strength.CLAIM)))
                        .with(Place.of("D1.2"), Response.of(new Answer.Single("volledig"))));
        assertThat(model.weakest(model.outcome().principles().getFirst())).isEqualTo("Bewering; 1 niet vermeld");
    }

    @Test
    void theSamePageSpeaksEnglish() {
        words.speak(Messages.ENGLISH);
        answer("D7.2", "ja");
        assertThat(model.banner().sentence()).isEqualTo("Proposal: Not acceptable.");
    }

    private void answer(String question, String code) {
        session.change("", dossier -> dossier.with(Place.of(question), Response.of(new Answer.Single(code))));
    }
}
