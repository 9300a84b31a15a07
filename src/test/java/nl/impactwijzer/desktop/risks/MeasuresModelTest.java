package nl.impactwijzer.desktop.risks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.testkit.Sessions;
import nl.impactwijzer.dossier.Measure;
import nl.impactwijzer.dossier.Risk;
import org.junit.jupiter.api.Test;

class MeasuresModelTest {

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 21);

    private final AssessmentSession session =
            Sessions.open(dossier -> dossier.with(Risk.own("r1", "A", "kia")).with(Risk.own("r2", "B", "kia")));
    private final MeasuresModel model = new MeasuresModel(session);

    @Test
    void aMeasureIsOverdueOnceItsDayIsPastAndItIsNotCarriedOut() {
        String id = model.add("Filter aanzetten", List.of("r1"));
        model.change(id, measure -> measure.due(Optional.of(YESTERDAY)));
        assertThat(model.overdue()).isEqualTo(1);
        model.change(id, measure -> measure.due(Optional.of(YESTERDAY.plusDays(1))));
        assertThat(model.overdue()).isZero();
        model.change(id, measure -> measure.due(Optional.of(YESTERDAY)).in(Measure.State.DONE));
        assertThat(model.overdue()).isZero();
    }

    @Test
    void theFirstDayComesFirstAndNoDayLast() {
        String none = model.add("Zonder dag", List.of());
        String late = model.add("Laat", List.of());
        String soon = model.add("Snel", List.of());
        model.change(late, measure -> measure.due(Optional.of(YESTERDAY.plusDays(9))));
        model.change(soon, measure -> measure.due(Optional.of(YESTERDAY)));
        assertThat(model.shown()).extracting(Measure::id).containsExactly(soon, late, none);
        model.sort(MeasuresModel.Sort.DUE, true);
        assertThat(model.shown()).extracting(Measure::id).containsExactly(none, late, soon);
    }

    @Test
    void aMeasureCanServeSeveralRisksAndLetGoOfOne() {
        String id = model.add("Filter aanzetten", List.of("r1"));
        model.link(id, "r2");
        model.link(id, "r2");
        assertThat(model.measure(id).orElseThrow().risks()).containsExactly("r1", "r2");
        model.unlink(id, "r1");
        assertThat(model.against("r1")).isEmpty();
        assertThat(model.against("r2")).hasSize(1);
        assertThat(model.notAgainst("r1")).hasSize(1);
    }
}
