package nl.impactwijzer.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.QuestionnaireJson;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.questionnaire.VerdictRules;
import org.junit.jupiter.api.Test;

class KiaAssessmentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Questionnaire kia = kia();
    private final Dossier empty = Dossier.start(
            "d1", kia.ref(), Product.named("Rekenwijzer", "Voorbeeld", "4"), Role.ASSESSOR, "", Instant.EPOCH);

    @Test
    void anEmptyDossierIsProvisionalAndCrossesNoRedLine() {
        Outcome outcome = outcome(empty);
        assertThat(outcome.verdict().isProvisional()).isTrue();
        assertThat(outcome.redLines()).hasSize(6).noneMatch(Outcome.RedLineOutcome::isCrossed);
        assertThat(outcome.suggestions()).isEmpty();
    }

    @Test
    void advertisingOnAProfileCrossesARedLineWhateverElseIsUnanswered() {
        Outcome outcome = outcome(answer("D7.2", "ja"));
        assertThat(verdict(outcome)).isEqualTo("niet-toelaatbaar");
        assertThat(outcome.verdict().reasons().getFirst().questions()).containsExactly("D7.2");
    }

    @Test
    void anUnknownAnswerSuggestsARiskAndNoAnswerSuggestsNone() {
        Dossier unknown = empty.with(Place.of("D3.3"), Response.of(new Answer.Unknown()));
        assertThat(outcome(unknown).suggestions())
                .isNotEmpty()
                .allMatch(suggestion -> suggestion.because().contains("D3.3"));
    }

    @Test
    void theAssessmentStopsForAProductThatIsDemonstrablyNotForMinors() {
        Outcome outcome = outcome(answer("A3", "niet"));
        assertThat(verdict(outcome)).isEqualTo("niet-van-toepassing");
        assertThat(outcome.verdict().isProvisional()).isFalse();
    }

    private Dossier answer(String question, String code) {
        return empty.with(Place.of(question), Response.of(new Answer.Single(code)));
    }

    private Outcome outcome(Dossier dossier) {
        return Assessment.of(kia, dossier, TODAY).outcome();
    }

    private static String verdict(Outcome outcome) {
        return outcome.verdict().verdict().map(VerdictRules.Verdict::code).orElse("");
    }

    private static Questionnaire kia() {
        try (InputStream in = Questionnaire.class.getResourceAsStream("/questionnaires/kia/kia-1.0.0.json")) {
            return QuestionnaireJson.read(Objects.requireNonNull(in).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
