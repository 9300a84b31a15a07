package nl.impactwijzer.desktop.risks;

import static org.assertj.core.api.Assertions.assertThat;

import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.testkit.Sessions;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.Risk;
import nl.impactwijzer.scoring.Outcome;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.Test;

class SuggestionsModelTest {

    private final AssessmentSession session =
            Sessions.open(dossier -> dossier.with(Place.of("D3.3"), Response.of(new Answer.Single("niet"))));
    private final SuggestionsModel model = new SuggestionsModel(session, new Words(Messages.DUTCH));

    @Test
    void anAnswerSuggestsARiskAndSaysWhichAnswer() {
        assertThat(model.waiting())
                .isNotEmpty()
                .allMatch(found -> found.because().contains("D3.3"));
    }

    @Test
    void takingARiskUpPutsItInTheRegisterWithItsPrinciplesAndRights() {
        Outcome.Suggestion first = model.waiting().getFirst();
        String id = model.take(first.risk());
        Risk risk = session.dossier().get().risk(id).orElseThrow();
        assertThat(risk.catalogue()).contains(first.risk().id());
        assertThat(risk.rights()).isEqualTo(first.risk().rights());
        assertThat(model.waiting()).noneMatch(found -> found.risk().equals(first.risk()));
    }

    @Test
    void settingARiskAsideNeedsAReasonAndKeepsWhoAndWhen() {
        String id = model.waiting().getFirst().risk().id();
        assertThat(model.setAside(id, "  ")).contains("reden");
        assertThat(model.aside()).isEmpty();
        assertThat(model.setAside(id, "Het product bewaart niets.")).isEmpty();
        assertThat(model.aside().getFirst().by()).isEqualTo("S. de Vries");
        assertThat(model.aside().getFirst().at()).contains(Sessions.CLOCK.instant());
    }

    @Test
    void whatWasSetAsideCanComeBack() {
        String id = model.waiting().getFirst().risk().id();
        model.setAside(id, "Het product bewaart niets.");
        model.bringBack(id);
        assertThat(model.waiting()).anyMatch(found -> found.risk().id().equals(id));
    }
}
