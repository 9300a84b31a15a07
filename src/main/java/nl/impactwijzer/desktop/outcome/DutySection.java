package nl.impactwijzer.desktop.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.kit.Disclosure;
import nl.impactwijzer.desktop.kit.Labelled;
import nl.impactwijzer.desktop.kit.SteadyBox;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.scoring.RowOutcome;

/// What the law asks, per row and per party, with what the answers say of it. One may narrow it down by row, party and
/// state.
final class DutySection {

    private final AssessmentSession session;
    private final Words words;
    private final ClassWords said;
    private final Folds folds = new Folds();
    private final ComboBox<Optional<String>> row;
    private final ComboBox<Optional<String>> role;
    private final ComboBox<Optional<RowOutcome.State>> state;
    private final VBox list = new SteadyBox();
    private final VBox card = new SteadyBox();
    private final Told told = new Told();
    private final Map<String, Disclosure> groups = new LinkedHashMap<>();
    private DutyFilter filter = DutyFilter.ALL;
    private boolean showing;

    DutySection(AssessmentSession session, Words words) {
        this.session = session;
        this.words = words;
        said = new ClassWords(session.questionnaire(), words);
        row = choice("classes.filter.rows", this::rowName, chosen -> filter = filter.onRow(chosen));
        role = choice("classes.filter.roles", this::roleName, chosen -> filter = filter.onRole(chosen));
        state = choice("classes.filter.states", said::state, chosen -> filter = filter.onState(chosen));
        List<Optional<RowOutcome.State>> states = new ArrayList<>(List.of(Optional.empty()));
        Stream.of(RowOutcome.State.values()).map(Optional::of).forEach(states::add);
        state.getItems().setAll(states);
        FlowPane filters = new FlowPane(
                new Labelled(words.get("classes.filter.row"), row),
                new Labelled(words.get("classes.filter.role"), role),
                new Labelled(words.get("classes.filter.state"), state));
        filters.getStyleClass().add("iw-class-filters");
        list.getStyleClass().add(Styles.STACK);
        card.getStyleClass().add(Styles.CARD);
        card.getChildren()
                .setAll(
                        Texts.heading(words.get("classes.duties")),
                        Texts.muted(words.get("classes.duties.intro")),
                        filters,
                        list);
    }

    Node node() {
        return card;
    }

    /// Narrows the list down to one row and gives it the keyboard.
    void only(Row wanted) {
        row.setValue(Optional.of(wanted.id()));
        row.requestFocus();
    }

    void show() {
        showing = true;
        items(row, rows().stream().map(outcome -> outcome.row().id()).toList(), filter.row());
        items(
                role,
                rows().stream()
                        .flatMap(outcome -> outcome.duties().stream())
                        .flatMap(duty -> duty.role().stream())
                        .distinct()
                        .toList(),
                filter.role());
        state.setValue(filter.state());
        filter = new DutyFilter(row.getValue(), role.getValue(), state.getValue());
        showing = false;
        card.setVisible(rows().stream().anyMatch(outcome -> !outcome.duties().isEmpty()));
        card.setManaged(card.isVisible());
        fill();
    }

    /// On another day the same groups keep their place: a closed one only gets another title.
    private void fill() {
        List<RowOutcome> shown =
                rows().stream().filter(outcome -> !filter.of(outcome).isEmpty()).toList();
        List<String> ids = shown.stream().map(outcome -> outcome.row().id()).toList();
        boolean open = groups.values().stream().anyMatch(Disclosure::isOpen);
        if (told.isNew(session.dossier().get(), filter, ids) || open || groups.isEmpty()) {
            groups.clear();
            folds.around(() -> make(shown));
        } else {
            shown.forEach(outcome ->
                    Optional.ofNullable(groups.get(outcome.row().id())).ifPresent(group -> group.say(title(outcome))));
        }
    }

    private void make(List<RowOutcome> shown) {
        list.getChildren().clear();
        for (RowOutcome outcome : shown) {
            String title = title(outcome);
            if (shown.size() == 1) {
                list.getChildren().addAll(Texts.subheading(title), parties(outcome));
            } else {
                String row = outcome.row().id();
                Disclosure group = folds.keep("duties/" + row, new Disclosure(title, () -> parties(now(row))));
                groups.put(row, group);
                list.getChildren().add(group);
            }
        }
        if (shown.isEmpty()) {
            list.getChildren().add(Texts.muted(words.get("classes.duties.none")));
        }
    }

    private String title(RowOutcome outcome) {
        List<RowOutcome.DutyOutcome> duties = filter.of(outcome);
        int all = RowOutcome.count(duties);
        return words.get(
                all == 0 ? "classes.duties.group.advice" : "classes.duties.group",
                "row",
                said.row(outcome.row()),
                "n",
                all,
                "now",
                RowOutcome.count(duties.stream()
                        .filter(duty -> duty.bindsOn(session.day()))
                        .toList()),
                "day",
                session.day());
    }

    private RowOutcome now(String row) {
        return rows().stream()
                .filter(outcome -> outcome.row().id().equals(row))
                .findFirst()
                .orElseThrow();
    }

    private Node parties(RowOutcome outcome) {
        Map<Optional<String>, List<RowOutcome.DutyOutcome>> parties = new LinkedHashMap<>();
        filter.of(outcome)
                .forEach(duty -> parties.computeIfAbsent(duty.role(), _ -> new ArrayList<>())
                        .add(duty));
        VBox box = new SteadyBox();
        box.getStyleClass().add(Styles.STACK);
        parties.forEach((party, duties) -> {
            box.getChildren().add(Texts.subheading(said.party(party)));
            duties.forEach(
                    duty -> box.getChildren().add(new DutyLine(session, words, folds, outcome.row(), duty).node()));
        });
        return box;
    }

    private List<RowOutcome> rows() {
        return session.outcome().getValue().rows();
    }

    private String rowName(String id) {
        return rows().stream()
                .map(RowOutcome::row)
                .filter(known -> known.id().equals(id))
                .findFirst()
                .map(said::row)
                .orElse(id);
    }

    private String roleName(String code) {
        return said.party(Optional.of(code));
    }

    private <T> ComboBox<Optional<T>> choice(String all, Function<T, String> name, Consumer<Optional<T>> chosen) {
        ComboBox<Optional<T>> box = new ComboBox<>();
        box.setValue(Optional.empty());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<T> value) {
                return Objects.requireNonNullElse(value, Optional.<T>empty())
                        .map(name)
                        .orElseGet(() -> words.get(all));
            }

            @Override
            public Optional<T> fromString(String text) {
                throw new UnsupportedOperationException("one chooses, one does not type");
            }
        });
        box.valueProperty().subscribe((_, now) -> {
            if (!showing && now != null) {
                chosen.accept(now);
                fill();
            }
        });
        return box;
    }

    /// The items of this moment; what was chosen stays chosen while it is among them.
    private static void items(ComboBox<Optional<String>> box, List<String> known, Optional<String> chosen) {
        List<Optional<String>> items = new ArrayList<>(List.of(Optional.empty()));
        known.stream().map(Optional::of).forEach(items::add);
        if (!items.equals(box.getItems())) {
            box.getItems().setAll(items);
        }
        box.setValue(items.contains(chosen) ? chosen : Optional.empty());
    }
}
