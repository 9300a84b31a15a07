package nl.impactwijzer.desktop.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.testkit.Sessions;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierSummary;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import nl.impactwijzer.scoring.Summary;
import nl.impactwijzer.testkit.AiFunctions;
import nl.impactwijzer.testkit.MemoryStore;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.Test;

/// What the list of products shows is of a day; once the law has changed something since, it says so and is worked out
/// anew.
class FreshnessTest {

    private static final Instant NOVEMBER_22 = Instant.parse("2026-11-22T12:00:00Z");

    private final Catalogue catalogue = Catalogue.builtIn();
    private final Questionnaire ai = catalogue.newest("ai-toetsingskader").orElseThrow();
    private final Dossier dossier = AiFunctions.example(ai, Sessions.REKENREIS);
    private final MemoryStore store = new MemoryStore();

    FreshnessTest() {
        store.save(Sessions.REKENREIS);
        store.save(dossier, Summary.of(ai, dossier, NOVEMBER_22), List.of());
    }

    @Test
    void untilARuleStartsNothingIsWorkedOutAnew() {
        assertThat(freshness("2026-12-01").isOutdated(summary())).isFalse();
        Library library = new Library(store, clock("2026-12-01"));
        assertThat(library.renew(library.rows(), freshness("2026-12-01"))).isFalse();
        assertThat(told("2026-12-01")).doesNotContain("volgens de regels van");
    }

    @Test
    void fromTheDayOfARuleTheListSaysOfWhichDayItIsUntilItIsWorkedOutAnew() {
        assertThat(told("2026-12-02")).endsWith(", volgens de regels van 22 november 2026");
        Library library = new Library(store, clock("2026-12-02"));
        assertThat(library.renew(library.rows(), freshness("2026-12-02"))).isTrue();

        DossierSummary now = summary();
        assertThat(now.asOf()).isEqualTo(LocalDate.of(2026, 12, 2));
        assertThat(now.changed()).isEqualTo(NOVEMBER_22);
        assertThat(now.verdict())
                .isEqualTo(Summary.of(ai, dossier, Instant.parse("2026-12-02T12:00:00Z"))
                        .verdict());
        assertThat(told("2026-12-02")).doesNotContain("volgens de regels van");
        assertThat(library.renew(library.rows(), freshness("2026-12-02"))).isFalse();
        assertThat(freshness("2027-12-02").isOutdated(now)).as("the next rule").isTrue();
    }

    @Test
    void whatCannotBeKeptStaysAsItIsAndSaysItsDay() {
        store.readOnly();
        Library library = new Library(store, clock("2026-12-02"));
        assertThat(library.renew(library.rows(), freshness("2026-12-02"))).isFalse();
        assertThat(told("2026-12-02")).endsWith("22 november 2026");
    }

    private String told(String today) {
        return new Standing(catalogue, freshness(today), new Words(Messages.DUTCH)).verdict(summary());
    }

    private DossierSummary summary() {
        return store.dossiers().getFirst();
    }

    private Freshness freshness(String today) {
        return new Freshness(catalogue, clock(today));
    }

    private static Clock clock(String day) {
        return Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
    }
}
