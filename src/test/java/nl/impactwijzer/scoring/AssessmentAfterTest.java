package nl.impactwijzer.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.questionnaire.Influence;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.testkit.Dossiers;
import nl.impactwijzer.testkit.Questionnaires;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is worked out from the state before must be what is worked out from nothing, whichever answer changes.
class AssessmentAfterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static Stream<Questionnaire> questionnaires() {
        return Stream.of(Questionnaires.kia(), Questionnaires.ai(), Questionnaires.everyKind());
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void everyNextStateAsksWhatItAsksOnItsOwn(Questionnaire questionnaire) {
        Influence influence = Influence.in(questionnaire);
        Dossier dossier = Dossiers.random(questionnaire, 1);
        Assessment assessment = Assessment.of(questionnaire, dossier, TODAY);
        for (long seed = 2; seed < 5; seed++) {
            Map<String, Response> others = Dossiers.random(questionnaire, seed).answers();
            for (String key : keys(dossier, others)) {
                dossier = dossier.withAnswers(with(dossier.answers(), key, Optional.ofNullable(others.get(key))));
                assessment = assessment.after(dossier, TODAY, influence);
                assertThat(assessment.route().steps())
                        .as("after the answer to %s", key)
                        .isEqualTo(Assessment.of(questionnaire, dossier, TODAY)
                                .route()
                                .steps());
            }
            assertThat(assessment.outcome())
                    .isEqualTo(Assessment.of(questionnaire, dossier, TODAY).outcome());
        }
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void otherRisksOrAnotherDayAreWorkedOutAnew(Questionnaire questionnaire) {
        Influence influence = Influence.in(questionnaire);
        Dossier before = Dossiers.random(questionnaire, 1);
        Dossier after = Dossiers.random(questionnaire, 2).withAnswers(before.answers());
        Assessment first = Assessment.of(questionnaire, before, TODAY);
        LocalDate later = TODAY.plusYears(2);
        assertThat(first.after(after, TODAY, influence).outcome())
                .isEqualTo(Assessment.of(questionnaire, after, TODAY).outcome());
        assertThat(first.after(before, later, influence).outcome())
                .isEqualTo(Assessment.of(questionnaire, before, later).outcome());
    }

    private static Set<String> keys(Dossier dossier, Map<String, Response> others) {
        Set<String> keys = new LinkedHashSet<>(others.keySet());
        keys.addAll(dossier.answers().keySet());
        return keys;
    }

    private static Map<String, Response> with(Map<String, Response> answers, String key, Optional<Response> response) {
        Map<String, Response> next = new LinkedHashMap<>(answers);
        next.remove(key);
        response.ifPresent(given -> next.put(key, given));
        return next;
    }
}
