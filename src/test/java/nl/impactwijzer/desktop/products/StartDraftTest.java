package nl.impactwijzer.desktop.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.testkit.Sessions;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.Test;

class StartDraftTest {

    private final Questionnaire kia = Catalogue.builtIn().newest("kia").orElseThrow();
    private final Questionnaire ai =
            Catalogue.builtIn().newest("ai-toetsingskader").orElseThrow();
    private final StartDraft draft =
            new StartDraft(Sessions.REKENREIS, Set.of(), List.of(kia, ai), "S. de Vries", new Words(Messages.DUTCH));

    @Test
    void theWayThroughIsChosenOnlyWhereThereIsMoreThanOne() {
        assertThat(draft.questionnaire().get()).isEqualTo(kia);
        assertThat(draft.track().get()).isEmpty();
        draft.questionnaire().set(ai);
        assertThat(draft.track().get())
                .as("nothing is left out unless one chooses so")
                .isEqualTo("volledig");
        draft.track().set("snel");
        draft.questionnaire().set(kia);
        assertThat(draft.track().get()).isEmpty();
    }

    @Test
    void aSecondAssessmentIsWithTheQuestionnaireThatWasNotUsedYet() {
        StartDraft second = new StartDraft(
                Sessions.REKENREIS, Set.of("kia"), List.of(kia, ai), "S. de Vries", new Words(Messages.DUTCH));
        assertThat(second.questionnaire().get()).isEqualTo(ai);
        assertThat(second.track().get()).isEqualTo("volledig");
    }

    @Test
    void itStartsOnlyWithTheNameOfWhoeverDoesIt() {
        assertThat(draft.isFinished()).isTrue();
        draft.person().set(" ");
        assertThat(draft.isFinished()).isFalse();
        assertThat(draft.personProblem().getValue()).isNotEmpty();
    }
}
