package nl.impactwijzer.desktop.risks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.Measure;
import nl.impactwijzer.dossier.Risk;

/// The register of risks as it is shown: searched, filtered and ordered. It keeps its filter while one is elsewhere.
final class RiskRegisterModel {

    private final AssessmentSession session;
    private final Words words;
    private final ObservableList<RiskRow> rows = FXCollections.observableArrayList();
    private RiskFilter filter = RiskFilter.ALL;
    private RiskSort sort = RiskSort.NOW;
    private boolean reversed;

    RiskRegisterModel(AssessmentSession session, Words words) {
        this.session = session;
        this.words = words;
        refresh();
    }

    /// What is shown; the list stays the same object.
    ObservableList<RiskRow> rows() {
        return rows;
    }

    /// How many there are, shown or not.
    int total() {
        return session.dossier().get().risks().size();
    }

    RiskFilter filter() {
        return filter;
    }

    void filter(RiskFilter next) {
        filter = next;
        refresh();
    }

    RiskSort sort() {
        return sort;
    }

    boolean isReversed() {
        return reversed;
    }

    void sort(RiskSort next, boolean backwards) {
        sort = next;
        reversed = backwards;
        refresh();
    }

    /// Makes the rows again, after a change of the dossier or of the language.
    void refresh() {
        List<RiskRow> all = new RiskRows(
                        session.questionnaire(), session.dossier().get(), words)
                .of(session.outcome().getValue().risks());
        List<RiskRow> shown = new ArrayList<>(
                all.stream().filter(filter::passes).sorted(sort.order()).toList());
        if (reversed) {
            Collections.reverse(shown);
        }
        if (!rows.equals(shown)) {
            rows.setAll(shown);
        }
    }

    /// Adds an own risk, scored by the first profile of the questionnaire.
    ///
    /// @return its id
    String addOwn(String title) {
        String id = session.newId("r");
        String profile = session.questionnaire().definition().profiles().stream()
                .findFirst()
                .map(first -> first.id())
                .orElse("");
        session.change("", dossier -> dossier.with(Risk.own(id, title, profile)));
        return id;
    }

    /// Takes a risk out, and out of the measures that name it; a measure that named no other stays.
    void remove(String id) {
        session.change(
                "",
                dossier -> dossier.withRisks(dossier.risks().stream()
                                .filter(risk -> !risk.id().equals(id))
                                .toList())
                        .withMeasures(dossier.measures().stream()
                                .map(measure -> without(measure, id))
                                .toList()));
    }

    /// The risk before or after that one, in the order shown.
    Optional<String> neighbour(String id, int step) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(id)) {
                int next = i + step;
                return next >= 0 && next < rows.size()
                        ? Optional.of(rows.get(next).id())
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Measure without(Measure measure, String risk) {
        return measure.against(
                measure.risks().stream().filter(id -> !id.equals(risk)).toList());
    }
}
