package nl.impactwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.impactwijzer.desktop.report.ReportNote;
import org.junit.jupiter.api.Test;

/// The notes about signed reports, as lines of text.
class NotesInFolderTest {

    @Test
    void aNoteIsReadBackAsItWasKept() {
        Map<String, String> file = new HashMap<>();
        ReportNote note = new ReportNote(
                Path.of("map", "rapport van één.pdf"),
                List.of(
                        new ReportNote.By(
                                "Zażółć Voorbeeld",
                                "Tweede lezer",
                                "PAdES-BASELINE-T",
                                Optional.of(Instant.parse("2026-11-22T12:00:00Z"))),
                        new ReportNote.By("", "", "PAdES-BASELINE-B", Optional.empty())));
        new NotesInFolder(Map.of(), file::putAll).keep("abc", note);
        assertThat(new NotesInFolder(file, _ -> {}).of("abc")).contains(note);
    }

    @Test
    void aLineThatNobodyCanReadIsNoNote() {
        NotesInFolder notes = new NotesInFolder(Map.of("abc", "a.pdf\tnaam\trol\tniveau\tgisteren"), _ -> {});
        assertThat(notes.of("abc")).isEmpty();
        assertThat(notes.of("def")).isEmpty();
    }

    @Test
    void theFileNeverGrowsTooLargeToBeReadBack() {
        Map<String, String> file = new HashMap<>();
        NotesInFolder notes = new NotesInFolder(Map.of(), all -> {
            file.clear();
            file.putAll(all);
        });
        for (int i = 0; i < 40; i++) {
            notes.keep("h" + i, new ReportNote(Path.of("n".repeat(200), "m".repeat(8_000)), List.of()));
        }
        assertThat(file.values().stream().mapToInt(String::length).sum()).isLessThan(256 * 1024);
        assertThat(notes.of("h39")).isPresent();
    }
}
