package nl.impactwijzer.desktop;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.impactwijzer.desktop.report.ReportNote;
import nl.impactwijzer.desktop.report.ReportNotes;

/// Keeps the notes about signed reports as lines of text in the data folder. A line that nobody can read any more is no
/// note.
final class NotesInFolder implements ReportNotes {

    /// Well under what [nl.impactwijzer.desktop.settings.PreferenceFile] reads back.
    private static final int MOST = 160_000;

    private static final String NEXT = "\t";

    private final Map<String, String> lines;
    private final Consumer<Map<String, String>> keeper;

    /// @param keeper writes a copy down, soon
    NotesInFolder(Map<String, String> lines, Consumer<Map<String, String>> keeper) {
        this.lines = new TreeMap<>(lines);
        this.keeper = keeper;
    }

    @Override
    public synchronized Optional<ReportNote> of(String sha256) {
        return Optional.ofNullable(lines.get(sha256)).flatMap(NotesInFolder::read);
    }

    @Override
    public synchronized void keep(String sha256, ReportNote note) {
        lines.put(sha256, written(note));
        while (lines.values().stream().mapToInt(String::length).sum() > MOST && lines.size() > 1) {
            lines.keySet().stream()
                    .filter(other -> !other.equals(sha256))
                    .findFirst()
                    .ifPresent(lines::remove);
        }
        keeper.accept(Map.copyOf(lines));
    }

    private static String written(ReportNote note) {
        List<String> parts = new ArrayList<>(List.of(note.file().toString()));
        note.signatures()
                .forEach(by -> parts.addAll(List.of(
                        by.name(),
                        by.role(),
                        by.level(),
                        by.at().map(Instant::toString).orElse(""))));
        return String.join(
                NEXT, parts.stream().map(part -> part.replace(NEXT, " ")).toList());
    }

    private static Optional<ReportNote> read(String line) {
        String[] parts = line.split(NEXT, -1);
        try {
            List<ReportNote.By> signatures = new ArrayList<>();
            for (int at = 1; at + 3 < parts.length; at += 4) {
                signatures.add(new ReportNote.By(
                        parts[at],
                        parts[at + 1],
                        parts[at + 2],
                        Optional.of(parts[at + 3])
                                .filter(text -> !text.isEmpty())
                                .map(Instant::parse)));
            }
            return Optional.of(new ReportNote(Path.of(parts[0]), signatures));
        } catch (InvalidPathException | DateTimeException _) {
            return Optional.empty();
        }
    }
}
