package nl.impactwijzer.desktop.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.testkit.Sessions;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Route;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Classification;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.questionnaire.Section;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import nl.impactwijzer.testkit.MemoryStore;
import org.junit.jupiter.api.Test;

/// Going through a questionnaire whose sections share their rows: one AI function after another.
class SharedRowsTest {

    private final Questionnaire questionnaire =
            Catalogue.builtIn().newest("ai-toetsingskader").orElseThrow();
    private final Section.Repeat functions =
            questionnaire.repeating("functies").orElseThrow().repeat().orElseThrow();
    private final AssessmentSession session = open("");
    private final WizardViewModel wizard = new WizardViewModel(session);

    @Test
    void withoutFunctionsThereIsOnePageThatAsksForTheFirst() {
        WizardState state = wizard.state().get();
        assertThat(state.isWithoutRows()).isTrue();
        assertThat(state.names())
                .as("what the product does, as it was described")
                .containsExactly("oefenen");
        assertThat(state.next().orElseThrow().section()).isEqualTo("O");
        wizard.go(Stop.at("D"));
        assertThat(wizard.state().get().stop()).isEqualTo(Stop.at("A"));
    }

    @Test
    void aNewFunctionOpensAtItsFirstPage() {
        wizard.addRow(functions, "oefenen");
        assertThat(wizard.state().get().stop()).isEqualTo(new Stop("A", Optional.of(id(0))));
        assertThat(wizard.state().get().names()).isEmpty();
        wizard.go(new Stop("D", Optional.of(id(0))));
        wizard.addRow(functions, "Nakijkhulp");
        assertThat(wizard.state().get().stop()).isEqualTo(new Stop("A", Optional.of(id(1))));
    }

    @Test
    void oneWalksThroughAllOfOneFunctionBeforeTheNext() {
        two();
        wizard.go(new Stop("A", Optional.of(id(0))));
        List<String> walked = new ArrayList<>();
        walked.add(where());
        while (wizard.state().get().next().isPresent()) {
            wizard.next();
            walked.add(where());
        }
        int half = (walked.size() - 1) / 2;
        assertThat(walked.getFirst()).isEqualTo("A/Spraak");
        assertThat(walked.subList(0, half)).allMatch(stop -> stop.endsWith("/Spraak"));
        assertThat(walked.subList(half, 2 * half)).allMatch(stop -> stop.endsWith("/Nakijkhulp"));
        assertThat(walked.getLast()).isEqualTo("O/");
    }

    @Test
    void theNextOpenQuestionGoesOnWithTheSecondFunctionWhenTheFirstIsDone() {
        two();
        answer(0, "B01", "regels");
        // Twice: what is answered may open more.
        for (int i = 0; i < 2; i++) {
            session.assessment().getValue().route().steps().stream()
                    .filter(step -> step.row().map(Row::id).equals(Optional.of(id(0))))
                    .filter(step -> step.state() == Route.State.OPEN)
                    .filter(step -> step.question().basics().mayBeUnknown())
                    .forEach(step -> wizard.change(answering -> answering.answer(step.place(), new Answer.Unknown())));
        }
        answer(0, "A01", "Rekenreis 4.2");
        wizard.attend(place(0, "A01"));
        wizard.nextOpen();
        assertThat(wizard.target().get()).contains(place(1, "A01"));
    }

    @Test
    void theOutlineUnfoldsOnlyTheFunctionOneIsIn() {
        two();
        wizard.go(new Stop("D", Optional.of(id(1))));
        List<OutlineLine> lines = wizard.state().get().outline();
        assertThat(lines)
                .filteredOn(line -> line.level() == 0)
                .extracting(line -> line.title().byLanguage().get("nl"))
                .containsExactly("Spraak", "Nakijkhulp", "Oordeel");
        assertThat(lines)
                .filteredOn(OutlineLine::current)
                .extracting(OutlineLine::number)
                .containsExactly("D");
        assertThat(lines)
                .filteredOn(line -> line.level() == 2)
                .allMatch(line -> line.stop().row().equals(Optional.of(id(1))));
    }

    @Test
    void choosingASectionStaysWithTheFunctionOneIsIn() {
        two();
        wizard.go(new Stop("D", Optional.of(id(1))));
        wizard.go(Stop.at("O"));
        wizard.goToSection("C");
        assertThat(wizard.state().get().stop()).isEqualTo(new Stop("C", Optional.of(id(1))));
    }

    @Test
    void aFunctionThatIsRemovedComesBackWithUndoUnderTheSameId() {
        two();
        answer(0, "A01", "Rekenreis 4.2");
        String first = id(0);
        String second = id(1);
        wizard.go(new Stop("D", Optional.of(first)));
        wizard.removeRow(functions, first);
        assertThat(wizard.state().get().stop()).isEqualTo(new Stop("D", Optional.of(second)));
        session.undo();
        assertThat(id(0)).isEqualTo(first);
        assertThat(wizard.state().get().stop().row()).contains(first);
        assertThat(session.dossier().get().response(place(0, "A01")).answer())
                .isEqualTo(new Answer.Single("Rekenreis 4.2"));
        wizard.change(answering -> answering.renameRow("functies", first, "Voorlezen"));
        wizard.change(answering -> answering.moveRow("functies", first, 1));
        assertThat(session.dossier().get().rows("functies")).extracting(Row::id).containsExactly(second, first);
    }

    @Test
    void aQuickCheckAsksOnlyItsPartsAndTheRestComesBackWithEverythingKept() {
        AssessmentSession quick = open("snel");
        WizardViewModel going = new WizardViewModel(quick);
        going.addRow(functions, "Spraak");
        assertThat(going.state().get().outline())
                .extracting(OutlineLine::number)
                .doesNotContain("2", "H", "O");
        Place first = Place.inRow(
                "functies", quick.dossier().get().rows("functies").getFirst().id(), "A01");
        going.change(answering -> answering.answer(first, new Answer.Single("Rekenreis 4.2")));
        int open = going.state().get().open();
        quick.change("", dossier -> dossier.withTrack("volledig"));
        assertThat(going.state().get().open()).isGreaterThan(open);
        assertThat(going.state().get().outline())
                .extracting(OutlineLine::number)
                .contains("2", "4");
        assertThat(quick.dossier().get().response(first).answer()).isEqualTo(new Answer.Single("Rekenreis 4.2"));
    }

    @Test
    void theClassIsNotNamedToSomebodyWhoOnlyJustBegan() {
        two();
        ClassSoFar now = wizard.classSoFar().orElseThrow();
        assertThat(now.classes()).isEmpty();
        assertThat(now.open()).isGreaterThan(10);
        assertThat(now.next()).isPresent();
    }

    @Test
    void theClassIsNamedOnceARuleHolds() {
        two();
        wizard.go(new Stop("A", Optional.of(id(0))));
        answer(0, "C01", "ja");
        assertThat(classes()).containsExactly("VERBODEN");
        assertThat(wizard.classSoFar().orElseThrow().isProvisional()).isTrue();
        wizard.go(new Stop("A", Optional.of(id(1))));
        assertThat(classes()).isEmpty();
        answer(1, "B01", "regels");
        assertThat(classes()).contains("GEEN_AI");
    }

    private List<String> classes() {
        return wizard.classSoFar().orElseThrow().classes().stream()
                .map(Classification.RowClass::code)
                .toList();
    }

    private void two() {
        wizard.addRow(functions, "Spraak");
        wizard.addRow(functions, "Nakijkhulp");
    }

    private void answer(int function, String question, String code) {
        wizard.change(answering -> answering.answer(place(function, question), new Answer.Single(code)));
    }

    private Place place(int function, String question) {
        return Place.inRow("functies", id(function), question);
    }

    private String id(int function) {
        return session.dossier().get().rows("functies").get(function).id();
    }

    private String where() {
        WizardState state = wizard.state().get();
        return state.stop().section() + "/" + state.row().map(Row::title).orElse("");
    }

    private AssessmentSession open(String track) {
        Dossier dossier = Dossier.start(
                        "d1",
                        questionnaire.ref(),
                        Sessions.REKENREIS,
                        Role.ASSESSOR,
                        "S. de Vries",
                        Sessions.CLOCK.instant())
                .withTrack(track);
        return Sessions.open(questionnaire, dossier, new MemoryStore());
    }
}
