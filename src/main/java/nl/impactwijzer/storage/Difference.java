package nl.impactwijzer.storage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.impactwijzer.dossier.DossierStore;
import nl.impactwijzer.dossier.DossierSummary;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.text.Message;

/// What putting a backup back would change: dossier by dossier, and the signed reports that came since.
///
/// @param lines      the dossiers that are in the backup or here, newest first
/// @param newReports how many more signed reports there are here than in the backup
public record Difference(List<Line> lines, int newReports) {

    public Difference {
        lines = List.copyOf(lines);
    }

    /// How a dossier here stands to the one in the backup. Moments are only compared, never put in order: a clock may
    /// have been wrong.
    public enum State {
        SAME,
        /// Changed since the backup.
        CHANGED,
        /// Only here: begun since, or brought in.
        ONLY_HERE,
        /// Only in the backup: removed since.
        ONLY_THERE;

        /// For the list of dossiers.
        public Message sentence() {
            return Message.of(
                    switch (this) {
                        case SAME -> "backup.state.same";
                        case CHANGED -> "backup.state.changed";
                        case ONLY_HERE -> "backup.state.onlyHere";
                        case ONLY_THERE -> "backup.state.onlyThere";
                    });
        }
    }

    /// One dossier.
    ///
    /// @param summary as it is in the backup, or here when it is only here
    public record Line(DossierSummary summary, String product, State state) {}

    public static Difference between(DossierStore here, DossierStore there, Backup.Counts now, Backup.Counts then) {
        Map<String, DossierSummary> present = new HashMap<>();
        here.dossiers().forEach(summary -> present.put(summary.id(), summary));
        Map<String, String> products = new HashMap<>();
        here.products().forEach(product -> products.put(product.id(), name(product)));
        there.products().forEach(product -> products.putIfAbsent(product.id(), name(product)));
        List<Line> lines = new ArrayList<>();
        for (DossierSummary summary : there.dossiers()) {
            DossierSummary current = present.remove(summary.id());
            State state = current == null
                    ? State.ONLY_THERE
                    : current.changed().equals(summary.changed()) ? State.SAME : State.CHANGED;
            lines.add(line(summary, products, state));
        }
        present.values().forEach(summary -> lines.add(line(summary, products, State.ONLY_HERE)));
        lines.sort(Comparator.comparing((Line line) -> line.summary().changed()).reversed());
        return new Difference(lines, Math.max(0, now.reports() - then.reports()));
    }

    public long count(State state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }

    /// What putting it back would do, in words.
    public List<Message> sentences() {
        List<Message> sentences = new ArrayList<>();
        add(sentences, "backup.change.changed", count(State.CHANGED));
        add(sentences, "backup.change.onlyHere", count(State.ONLY_HERE));
        add(sentences, "backup.change.onlyThere", count(State.ONLY_THERE));
        add(sentences, "backup.change.reports", newReports);
        if (sentences.isEmpty()) {
            sentences.add(Message.of("backup.change.nothing"));
        }
        return sentences;
    }

    private static void add(List<Message> sentences, String key, long n) {
        if (n > 0) {
            sentences.add(Message.of(key, "n", n));
        }
    }

    private static Line line(DossierSummary summary, Map<String, String> products, State state) {
        return new Line(summary, products.getOrDefault(summary.productId(), ""), state);
    }

    private static String name(Product product) {
        return product.version().isBlank() ? product.name() : product.name() + " " + product.version();
    }
}
