package nl.impactwijzer.desktop.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.testkit.Sessions;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Evidence;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Progress;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.Strength;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.testkit.MemoryStore;
import nl.impactwijzer.testkit.Questionnaires;
import org.junit.jupiter.api.Test;

class WizardViewModelTest {

    private final Questionnaire questionnaire = Questionnaires.everyKind();
    private final AssessmentSession session = open(Role.ASSESSOR, new MemoryStore());
    private final WizardViewModel wizard = new WizardViewModel(session);

    @Test
    void itOpensAtTheFirstSectionWithAllItsShownQuestions() {
        assertThat(wizard.state().get().stop()).isEqualTo(Stop.at("A"));
        assertThat(cards()).containsExactly("A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9");
        assertThat(wizard.state().get().hidden()).extracting(Question::id).containsExactly("A10");
    }

    @Test
    void anAnswerIsSignedAndCountsInTheOutline() {
        answer("A2", new Answer.Single("ja"));
        Response response = session.dossier().get().response("A2");
        assertThat(response.by()).isEqualTo("S. de Vries");
        assertThat(response.at()).contains(Sessions.CLOCK.instant());
        OutlineLine part = wizard.state().get().outline().getFirst();
        assertThat(part.progress()).isEqualTo(new Progress(9, 1, 0));
        assertThat(part.shape()).isEqualTo(OutlineLine.Shape.PARTLY);
    }

    @Test
    void givingTheSameAnswerAgainChangesNothing() {
        answer("A2", new Answer.Single("ja"));
        wizard.change(answering -> answering.answer(Place.of("A2"), new Answer.Single("ja")));
        session.undo();
        assertThat(session.dossier().get().answers()).isEmpty();
    }

    @Test
    void anAnswerOpensAndClosesTheQuestionsThatHangOnIt() {
        answer("A2", new Answer.Single("nee"));
        assertThat(cards()).contains("A10");
        answer("A10", new Answer.Single("Daarom."));
        answer("A2", new Answer.Single("ja"));
        assertThat(cards()).doesNotContain("A10");
        assertThat(session.dossier().get().response("A10").answer()).isEqualTo(new Answer.Single("Daarom."));
        answer("A2", new Answer.Single("nee"));
        assertThat(card("A10").step().response().answer()).isEqualTo(new Answer.Single("Daarom."));
    }

    @Test
    void aDetailStandsInTheCardOfItsQuestion() {
        assertThat(card("A4").details()).isEmpty();
        answer("A4", new Answer.Multiple(List.of("a")));
        assertThat(card("A4").details())
                .extracting(step -> step.question().id())
                .containsExactly("A4.welke");
    }

    @Test
    void whatIsFoundStandsOnTheCard() {
        answer("A1", new Answer.Single("een"));
        assertThat(card("A1").findings(Place.of("A1")))
                .extracting(finding -> finding.sentence().key())
                .containsExactly("finding.note");
        wizard.change(answering -> answering.note(Place.of("A1"), "Omdat."));
        assertThat(card("A1").findings()).isEmpty();
    }

    @Test
    void unknownCanBeTakenBackAndTheAnswerReturns() {
        answer("A5", new Answer.Single("Een heel verhaal."));
        answer("A5", new Answer.Unknown());
        answer("A5", new Answer.NotApplicable(""));
        answer("A5", new Answer.NotApplicable("Omdat."));
        wizard.change(answering -> answering.answerAgain(Place.of("A5")));
        assertThat(session.dossier().get().response("A5").answer()).isEqualTo(new Answer.Single("Een heel verhaal."));
        wizard.change(answering -> answering.answerAgain(Place.of("A5")));
        assertThat(session.dossier().get().response("A5").answer()).isEqualTo(new Answer.None());
    }

    @Test
    void oneGoesThroughAllSectionsAndRowsAndBack() {
        int stops = 1;
        while (wizard.state().get().next().isPresent()) {
            wizard.next();
            stops++;
        }
        assertThat(stops).as("A, F without rows, three rights, K").isEqualTo(6);
        assertThat(wizard.state().get().section().id()).isEqualTo("K");
        while (wizard.state().get().previous().isPresent()) {
            wizard.previous();
        }
        assertThat(wizard.state().get().stop()).isEqualTo(Stop.at("A"));
    }

    @Test
    void theNextOpenQuestionIsFoundRoundTheEnd() {
        wizard.go(Place.inRow("rechten", "31", "R1"));
        wizard.nextOpen();
        assertThat(wizard.target().get()).contains(Place.of("A1"));
        answer("A1", new Answer.Single("een"));
        wizard.nextOpen();
        assertThat(wizard.target().get()).contains(Place.of("A2"));
    }

    @Test
    void aRequiredDetailThatIsOpenDoesNotHoldOneUp() {
        answer("A4", new Answer.Multiple(List.of("a")));
        wizard.attend(Place.of("A4"));
        wizard.nextOpen();
        assertThat(wizard.target().get()).contains(Place.of("A4.welke"));
        wizard.nextOpen();
        assertThat(wizard.target().get()).contains(Place.of("A5"));
    }

    @Test
    void rowsAreAddedNamedMovedAndRemoved() {
        wizard.go(Stop.at("F"));
        wizard.change(answering -> answering.addRow("functies", "Chat"));
        String chat = session.dossier().get().rows("functies").getFirst().id();
        assertThat(wizard.state().get().stop()).isEqualTo(new Stop("F", Optional.of(chat)));
        wizard.change(answering -> answering.addRow("functies", ""));
        String second = session.dossier().get().rows("functies").getLast().id();
        wizard.change(answering -> answering.answer(Place.inRow("functies", second, "F1"), new Answer.Single("ja")));
        wizard.change(answering -> answering.renameRow("functies", second, "Spraak"));
        wizard.change(answering -> answering.moveRow("functies", second, -1));
        assertThat(session.dossier().get().rows("functies"))
                .extracting(row -> row.title())
                .containsExactly("Spraak", "Chat");
        wizard.change(answering -> answering.removeRow("functies", chat));
        assertThat(wizard.state().get().stop()).isEqualTo(new Stop("F", Optional.of(second)));
        assertThat(cards()).containsExactly("F1", "F2");
    }

    @Test
    void theOutlineShowsTheRowsOfTheSectionOneIsIn() {
        wizard.go(Stop.at("R"));
        assertThat(wizard.state().get().outline())
                .filteredOn(line -> line.level() == 1)
                .extracting(OutlineLine::number)
                .containsExactly("2", "16", "31");
        wizard.go(Stop.at("A"));
        assertThat(wizard.state().get().outline()).noneMatch(line -> line.level() == 1);
    }

    @Test
    void undoGoesToWhereTheAnswerWas() {
        answer("A2", new Answer.Single("ja"));
        wizard.go(Stop.at("R"));
        session.undo();
        assertThat(wizard.state().get().section().id()).isEqualTo("A");
        assertThat(wizard.target().get()).contains(Place.of("A2"));
    }

    @Test
    void onlyMyQuestionsLeavesOutWhatOthersAreAsked() {
        WizardViewModel vendor = new WizardViewModel(open(Role.VENDOR, new MemoryStore()));
        assertThat(vendor.state().get().cards()).filteredOn(Card::mine).hasSize(1);
        vendor.showOnlyMine(true);
        assertThat(vendor.state().get().cards())
                .extracting(card -> card.place().question())
                .containsExactly("A3");
        assertThat(vendor.state().get().open()).isEqualTo(1);
        assertThat(vendor.state().get().next())
                .as("nothing else asks the vendor")
                .isEmpty();
    }

    @Test
    void evidenceLeavesTheDossierWithItsLastUse() {
        Evidence link = new Evidence(
                "e1",
                "Beleid",
                new Evidence.Link("https://example.org"),
                "",
                "Jo",
                Optional.of(Sessions.CLOCK.instant()));
        wizard.change(answering -> answering.attach(Place.of("A1"), link));
        wizard.change(answering -> answering.attach(Place.of("A2"), "e1"));
        wizard.change(answering -> answering.strength(Place.of("A2"), Optional.of(Strength.DOCUMENT)));
        wizard.change(answering -> answering.detach(Place.of("A1"), "e1"));
        assertThat(session.dossier().get().evidence()).containsExactly(link);
        wizard.change(answering -> answering.detach(Place.of("A2"), "e1"));
        assertThat(session.dossier().get().evidence()).isEmpty();
        assertThat(session.dossier().get().response("A2").strength()).contains(Strength.DOCUMENT);
    }

    @Test
    void aReadOnlyAssessmentChangesNothing() {
        WizardViewModel reading = new WizardViewModel(open(Role.ASSESSOR, new MemoryStore().readOnly()));
        reading.change(answering -> answering.answer(Place.of("A2"), new Answer.Single("ja")));
        assertThat(reading.dossier().answers()).isEqualTo(Map.of());
    }

    private AssessmentSession open(Role role, MemoryStore store) {
        Dossier dossier = Dossier.start(
                "d1", questionnaire.ref(), Sessions.REKENREIS, role, "S. de Vries", Sessions.CLOCK.instant());
        return Sessions.open(questionnaire, dossier, store);
    }

    private void answer(String question, Answer answer) {
        wizard.change(answering -> answering.answer(Place.of(question), answer));
    }

    private Card card(String question) {
        return wizard.card(Place.of(question)).orElseThrow();
    }

    private List<String> cards() {
        return wizard.state().get().cards().stream()
                .map(card -> card.place().question())
                .toList();
    }
}
