package nl.impactwijzer.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Classification;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.testkit.AiFunctions;
import nl.impactwijzer.testkit.Questionnaires;
import org.junit.jupiter.api.Test;

/// The dates are those of article 113 of the AI Act as amended in 2026.
class TimelineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate IMAGE_BAN = LocalDate.of(2026, 12, 2);
    private static final LocalDate HIGH_RISK_BINDS = LocalDate.of(2027, 12, 2);

    private final Questionnaire ai = Questionnaires.ai();

    @Test
    void highRiskIsGivenNowAndBindsTheSchoolAndTheVendorFromTheDayOfTheLaw() {
        Dossier dossier = of(AiFunctions.row("f1", "Nakijken", Map.of("D02", "ja", "D03", "ja", "E01", "ja")));
        Difference change = new Difference(outcome(dossier, TODAY), outcome(dossier, HIGH_RISK_BINDS));
        RowChange row = change.rows().getFirst();
        assertThat(row.classChanges()).isFalse();
        assertThat(row.lawStarts()).isTrue();
        assertThat(row.after().rowClass().map(Classification.RowClass::code)).contains("HOOG_RISICO");
        assertThat(row.begin()).extracting(duty -> duty.duty().id()).contains("V09", "V17", "V20");
        assertThat(row.end()).isEmpty();
        assertThat(row.after().countOn(HIGH_RISK_BINDS))
                .isEqualTo(row.before().countOn(TODAY) + row.begin().size());
    }

    @Test
    void theTimelineTellsEachDayOnceAndOnlyDaysOnWhichSomethingChanges() {
        Dossier dossier = of(AiFunctions.row("f1", "Nakijken", Map.of("D02", "ja", "D03", "ja", "E01", "ja")));
        Timeline timeline = Timeline.of(ai, dossier);
        assertThat(timeline.days()).extracting(Difference::day).isSorted().doesNotHaveDuplicates();
        assertThat(timeline.days()).noneMatch(Difference::isEmpty);
        assertThat(timeline.next(TODAY)).contains(HIGH_RISK_BINDS);
    }

    @Test
    void theBanOnIntimateImagesChangesTheClassOnItsFirstDay() {
        Dossier dossier = of(AiFunctions.row(
                "f1", "Beeldmaker", Map.of("F03", "ja", "F04", "geen", "C08", "ja", "C09", "onvoldoende")));
        Timeline timeline = Timeline.of(ai, dossier);
        Difference change = timeline.after(TODAY).getFirst();
        assertThat(change.day()).isEqualTo(IMAGE_BAN);
        RowChange row = change.changes().getFirst();
        assertThat(row.classChanges()).isTrue();
        assertThat(row.after().rowClass().map(Classification.RowClass::code)).contains("VERBODEN");
        assertThat(row.lawStarts()).isTrue();
        assertThat(row.begin()).extracting(duty -> duty.duty().id()).contains("V01");
        assertThat(change.verdictChanges()).isTrue();
    }

    @Test
    void lookingBackTellsTheSameDutiesAsEnding() {
        Dossier dossier = of(AiFunctions.row("f1", "Nakijken", Map.of("D02", "ja", "D03", "ja", "E01", "ja")));
        Outcome now = outcome(dossier, TODAY);
        Outcome later = outcome(dossier, HIGH_RISK_BINDS);
        RowChange ahead = new Difference(now, later).rows().getFirst();
        RowChange back = new Difference(later, now).rows().getFirst();
        assertThat(back.end().stream().map(duty -> duty.duty().id()))
                .containsExactlyElementsOf(
                        ahead.begin().stream().map(duty -> duty.duty().id()).toList());
        assertThat(back.begin()).isEmpty();
        assertThat(back.lawStarts()).isFalse();
    }

    @Test
    void aDutyPutOffWithoutADateIsOnNoDayOfTheTimeline() {
        Dossier dossier = of(AiFunctions.row(
                "f1",
                "Nakijken",
                Map.of(
                        "D02",
                        "ja",
                        "D03",
                        "ja",
                        "E01",
                        "ja",
                        "A08",
                        "2024-09-01",
                        "A08.gewijzigd",
                        "nee",
                        "A08.overheid",
                        "nee")));
        List<RowOutcome.DutyOutcome> putOff = outcome(dossier, TODAY).rows().getFirst().duties().stream()
                .filter(RowOutcome.DutyOutcome::isPutOff)
                .toList();
        assertThat(putOff)
                .isNotEmpty()
                .allMatch(duty -> !duty.shift().orElseThrow().reason().isEmpty());
        assertThat(Timeline.of(ai, dossier).days().stream()
                        .flatMap(day -> day.changes().stream())
                        .flatMap(row -> row.begin().stream())
                        .map(duty -> duty.duty().id()))
                .doesNotContainAnyElementsOf(
                        putOff.stream().map(duty -> duty.duty().id()).toList());
    }

    @Test
    void theKiaHasNoRowsAndNothingStartsForThem() {
        Questionnaire kia = Questionnaires.kia();
        Dossier dossier =
                Dossier.start("d1", kia.ref(), Product.named("Rekenreis", "V", "1"), Role.ASSESSOR, "", Instant.EPOCH);
        assertThat(Timeline.of(kia, dossier).days()).allMatch(day -> day.rows().isEmpty());
    }

    private Outcome outcome(Dossier dossier, LocalDate day) {
        return Assessment.of(ai, dossier, day).outcome();
    }

    private Dossier of(Row... rows) {
        return AiFunctions.dossier(ai, Product.named("Rekenreis", "V", "1"), rows);
    }
}
