package nl.impactwijzer.desktop.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.testkit.Sessions;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Change;
import nl.impactwijzer.dossier.Changes;
import nl.impactwijzer.dossier.Declined;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierJson;
import nl.impactwijzer.dossier.Offer;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.dossier.SharedFacts;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import nl.impactwijzer.scoring.Assessment;
import nl.impactwijzer.testkit.MemoryStore;
import org.junit.jupiter.api.Test;

/// A fact of another assessment that somebody does not take over stays refused, until it changes or one thinks better
/// of it.
class DeclinedOfferTest {

    private static final Instant MORNING = Instant.parse("2026-11-03T10:00:00Z");
    private static final Place AIM = Place.inRow("functies", "f1", "A03");

    private final Questionnaire ai =
            Catalogue.builtIn().newest("ai-toetsingskader").orElseThrow();
    private final AssessmentSession session = open(start());
    private final WizardViewModel wizard = wizard(session, "Oefenen met breuken.");

    @Test
    void whatIsNotTakenOverIsRememberedWithTheDossierAndWhoDidSo() {
        decline();
        Dossier closed = DossierJson.read(DossierJson.write(session.dossier().get()));
        WizardViewModel again = wizard(open(closed), "Oefenen met breuken.");
        Declined declined = again.dossier().declined(offer(again)).orElseThrow();
        assertThat(declined.by()).isEqualTo("S. de Vries");
        assertThat(declined.at()).contains(Sessions.CLOCK.instant());
        assertThat(session.dossier().get().response(AIM).isEmpty()).isTrue();
    }

    @Test
    void theHistorySaysWhatWasNotTakenOver() {
        Dossier before = session.dossier().get();
        decline();
        assertThat(Changes.between(before, session.dossier().get(), "S. de Vries", MORNING))
                .filteredOn(change -> change.place().startsWith("declined/"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.place()).isEqualTo("declined/functies/f1/A03/kia/B1");
                    assertThat(change.after()).contains("Oefenen met breuken.");
                })
                .extracting(Change::by)
                .isEqualTo("S. de Vries");
    }

    @Test
    void undoAndRedoGoOverItAndShowWhere() {
        decline();
        wizard.go(Stop.at("O"));
        session.undo();
        assertThat(wizard.dossier().declined(offer(wizard))).isEmpty();
        assertThat(wizard.state().get().stop().section()).isEqualTo("A");
        session.redo();
        assertThat(wizard.dossier().declined(offer(wizard))).isPresent();
    }

    @Test
    void takingItOverAfterAllIsOneStep() {
        decline();
        wizard.take(offer(wizard), "Uit de KIA");
        assertThat(wizard.dossier().declined()).isEmpty();
        assertThat(wizard.dossier().response(AIM).answer()).isEqualTo(new Answer.Single("Oefenen met breuken."));
        session.undo();
        assertThat(wizard.dossier().declined()).hasSize(1);
        assertThat(wizard.dossier().response(AIM).isEmpty()).isTrue();
    }

    @Test
    void aFactThatChangesIsOfferedAgain() {
        decline();
        wizard.offer(facts("Oefenen met kommagetallen."));
        assertThat(wizard.dossier().declined(offer(wizard))).isEmpty();
        wizard.decline(offer(wizard));
        assertThat(wizard.dossier().declined()).as("the newest refusal stands").hasSize(1);
        wizard.offer(facts("Oefenen met breuken."));
        assertThat(wizard.dossier().declined(offer(wizard)))
                .as("changed again, so offered again")
                .isEmpty();
    }

    @Test
    void whatWasRefusedForAFunctionGoesWithTheFunction() {
        decline();
        wizard.change(answering -> answering.removeRow("functies", "f1"));
        assertThat(wizard.dossier().declined()).isEmpty();
        session.undo();
        assertThat(wizard.dossier().declined()).hasSize(1);
    }

    private void decline() {
        wizard.decline(offer(wizard));
    }

    private static Offer offer(WizardViewModel wizard) {
        wizard.go(new Stop("A", Optional.of("f1")));
        return wizard.card(AIM).orElseThrow().offers(AIM).getFirst();
    }

    private WizardViewModel wizard(AssessmentSession in, String aim) {
        WizardViewModel made = new WizardViewModel(in);
        made.offer(facts(aim));
        return made;
    }

    private SharedFacts facts(String aim) {
        Dossier there = Sessions.empty()
                .with(Place.of("B1"), Response.of(new Answer.Single(aim)).signed("S. de Vries", MORNING));
        return SharedFacts.of(
                ai,
                List.of(Assessment.of(Sessions.kia(), there, session.today()).route()));
    }

    private AssessmentSession open(Dossier dossier) {
        return Sessions.open(ai, dossier, new MemoryStore());
    }

    private Dossier start() {
        return Dossier.start("d2", ai.ref(), Sessions.REKENREIS, Role.ASSESSOR, "S. de Vries", MORNING)
                .withRows("functies", List.of(new Row("f1", "Breukenhulp", Map.of())));
    }
}
