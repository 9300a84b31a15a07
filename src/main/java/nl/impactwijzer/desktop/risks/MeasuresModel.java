package nl.impactwijzer.desktop.risks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Measure;
import nl.impactwijzer.dossier.Risk;

/// The measures of the whole dossier, ordered, and the changes one can make to them.
final class MeasuresModel {

    private final AssessmentSession session;
    private Sort sort = Sort.DUE;
    private boolean reversed;
    private String search = "";

    MeasuresModel(AssessmentSession session) {
        this.session = session;
    }

    enum Sort {
        /// The first day first; without a day last.
        DUE,
        STATE,
        OWNER,
        TITLE;

        String key() {
            return "risks.measures.sort." + name().toLowerCase(Locale.ROOT);
        }

        Comparator<Measure> order() {
            return switch (this) {
                case DUE -> Comparator.comparing(measure -> measure.due().orElse(LocalDate.MAX));
                case STATE -> Comparator.comparing(Measure::state);
                case OWNER ->
                    Comparator.<Measure, Boolean>comparing(
                                    measure -> measure.owner().isBlank())
                            .thenComparing(Measure::owner, String.CASE_INSENSITIVE_ORDER);
                case TITLE -> Comparator.comparing(Measure::title, String.CASE_INSENSITIVE_ORDER);
            };
        }
    }

    AssessmentSession session() {
        return session;
    }

    List<Measure> shown() {
        List<Measure> shown = new ArrayList<>(session.dossier().get().measures().stream()
                .filter(this::isSearchedFor)
                .sorted(sort.order())
                .toList());
        if (reversed) {
            Collections.reverse(shown);
        }
        return shown;
    }

    int total() {
        return session.dossier().get().measures().size();
    }

    Sort sort() {
        return sort;
    }

    boolean isReversed() {
        return reversed;
    }

    void sort(Sort next, boolean backwards) {
        sort = next;
        reversed = backwards;
    }

    String search() {
        return search;
    }

    void search(String words) {
        search = words;
    }

    boolean isOverdue(Measure measure) {
        return measure.isOverdue(LocalDate.now(session.clock()));
    }

    int overdue() {
        return (int) session.dossier().get().measures().stream()
                .filter(this::isOverdue)
                .count();
    }

    List<Measure> against(String risk) {
        return session.dossier().get().measures().stream()
                .filter(measure -> measure.risks().contains(risk))
                .toList();
    }

    /// Those that one could also use against this risk.
    List<Measure> notAgainst(String risk) {
        return session.dossier().get().measures().stream()
                .filter(measure -> !measure.risks().contains(risk))
                .toList();
    }

    Optional<Measure> measure(String id) {
        return session.dossier().get().measures().stream()
                .filter(measure -> measure.id().equals(id))
                .findFirst();
    }

    /// The titles of the risks it is against; a risk that is gone is left out.
    List<Risk> risks(Measure measure) {
        Dossier dossier = session.dossier().get();
        return measure.risks().stream()
                .flatMap(risk -> dossier.risk(risk).stream())
                .toList();
    }

    /// @param risks the risks it is against; may be empty
    /// @return the id of the new measure
    String add(String title, List<String> risks) {
        String id = session.newId("m");
        session.change("", dossier -> dossier.with(Measure.planned(id, title).against(risks)));
        return id;
    }

    void change(String id, UnaryOperator<Measure> next) {
        session.change(
                "measures/" + id,
                dossier -> dossier.measures().stream()
                        .filter(measure -> measure.id().equals(id))
                        .findFirst()
                        .map(measure -> dossier.with(next.apply(measure)))
                        .orElse(dossier));
    }

    void link(String id, String risk) {
        change(
                id,
                measure -> measure.against(Stream.concat(measure.risks().stream(), Stream.of(risk))
                        .distinct()
                        .toList()));
    }

    void unlink(String id, String risk) {
        change(
                id,
                measure -> measure.against(measure.risks().stream()
                        .filter(other -> !other.equals(risk))
                        .toList()));
    }

    void remove(String id) {
        session.change(
                "",
                dossier -> dossier.withMeasures(dossier.measures().stream()
                        .filter(measure -> !measure.id().equals(id))
                        .toList()));
    }

    private boolean isSearchedFor(Measure measure) {
        String all = (measure.title() + " " + measure.owner()).toLowerCase(Locale.ROOT);
        return all.contains(search.toLowerCase(Locale.ROOT).strip());
    }
}
