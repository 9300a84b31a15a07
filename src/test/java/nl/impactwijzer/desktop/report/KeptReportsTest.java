package nl.impactwijzer.desktop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.impactwijzer.desktop.report.KeptReports.Belonging;
import nl.impactwijzer.desktop.report.KeptReports.Whereabouts;
import nl.impactwijzer.desktop.testkit.Sessions;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.testkit.MemoryStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The signed reports that are kept with their dossiers.
class KeptReportsTest {

    private static final byte[] REPORT = "een rapport".getBytes(StandardCharsets.UTF_8);
    private static final ReportNote.By ASSESSOR = new ReportNote.By(
            "Voorbeeldpersoon A",
            "Beoordelaar",
            "PAdES-BASELINE-LTA",
            Optional.of(Instant.parse("2026-11-22T12:00:00Z")));

    private final MemoryStore store = new MemoryStore();
    private final KeptReports reports = new KeptReports(store, new Notes(), Sessions.CLOCK);
    private final Dossier dossier = Sessions.empty();

    @TempDir
    Path folder;

    @BeforeEach
    void keepDossier() {
        store.save(dossier, MemoryStore.summary(dossier), List.of());
    }

    @Test
    void aReportOfTheNewestStateCountsAsSignedAndIsKeptOnce() throws IOException {
        Path file = Files.write(folder.resolve("rapport.pdf"), REPORT);
        assertThat(reports.belonging(dossier, REPORT)).isEqualTo(Belonging.POSSIBLE);
        assertThat(reports.keep(dossier, REPORT, new ReportNote(file, List.of(ASSESSOR))))
                .isTrue();
        assertThat(reports.belonging(dossier, REPORT)).isEqualTo(Belonging.KEPT);
        assertThat(reports.keep(dossier, REPORT, new ReportNote(file, List.of(ASSESSOR))))
                .isTrue();
        assertThat(store.dossiers().getFirst().locked()).isTrue();
        assertThat(reports.of("d1")).singleElement().satisfies(kept -> {
            assertThat(kept.file()).isEqualTo(new Whereabouts.There(file));
            assertThat(kept.note().orElseThrow().signatures())
                    .extracting(ReportNote.By::shortLevel)
                    .containsExactly("LTA");
        });
    }

    @Test
    void aReportOfAnOlderStateSaysNothingOfTheNewest() {
        Dossier newer = dossier.with(Place.of("A1"), Response.of(new Answer.Single("ja")));
        store.save(newer, MemoryStore.summary(newer), List.of());
        reports.keep(dossier, REPORT, new ReportNote(folder.resolve("weg.pdf"), List.of()));
        assertThat(store.dossiers().getFirst().locked()).isFalse();
        assertThat(reports.of("d1")).hasSize(1);
    }

    @Test
    void aFileThatWasChangedOrRemovedIsNotTakenForTheReport() throws IOException {
        Path file = folder.resolve("rapport.pdf");
        reports.keep(dossier, REPORT, new ReportNote(file, List.of()));
        assertThat(reports.of("d1").getFirst().file()).isEqualTo(new Whereabouts.Gone(file));
        Files.writeString(file, "iets anders");
        assertThat(reports.of("d1").getFirst().file()).isEqualTo(new Whereabouts.Gone(file));
    }

    @Test
    void aReportOfADossierThatIsNotHereIsNotKept() {
        Dossier elsewhere = Sessions.empty();
        KeptReports none = new KeptReports(new MemoryStore(), new Notes(), Sessions.CLOCK);
        assertThat(none.keep(elsewhere, REPORT, new ReportNote(folder.resolve("a.pdf"), List.of())))
                .isFalse();
        assertThat(new KeptReports(store.readOnly(), new Notes(), Sessions.CLOCK).belonging(dossier, REPORT))
                .isEqualTo(Belonging.NOWHERE);
    }

    private static final class Notes implements ReportNotes {
        private final Map<String, ReportNote> notes = new HashMap<>();

        @Override
        public Optional<ReportNote> of(String sha256) {
            return Optional.ofNullable(notes.get(sha256));
        }

        @Override
        public void keep(String sha256, ReportNote note) {
            notes.put(sha256, note);
        }
    }
}
