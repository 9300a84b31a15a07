package nl.impactwijzer.desktop.risks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.assessment.EvidenceFiles;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.Disclosure;
import nl.impactwijzer.desktop.kit.Labelled;
import nl.impactwijzer.desktop.kit.SteadyBox;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.Measure;
import nl.impactwijzer.dossier.Risk;

/// The fields of one measure; the same under a risk and in the register of measures.
final class MeasureForm {

    private final MeasuresModel model;
    private final EvidenceFiles files;
    private final Words words;
    private final String id;
    private final Optional<String> risk;

    /// @param risk the risk under whose eyes it is edited, from which it can be let go
    MeasureForm(MeasuresModel model, EvidenceFiles files, Words words, String id, Optional<String> risk) {
        this.model = model;
        this.files = files;
        this.words = words;
        this.id = id;
        this.risk = risk;
    }

    /// One line that says it all: title, who, when and how far.
    static String summary(MeasuresModel model, Words words, Measure measure) {
        List<String> parts = new ArrayList<>();
        parts.add(measure.title().isBlank() ? words.get("risks.measure.untitled") : measure.title());
        if (!measure.owner().isBlank()) {
            parts.add(measure.owner());
        }
        measure.due().ifPresent(day -> parts.add(words.day(day)));
        parts.add(state(words, measure.state()));
        if (model.isOverdue(measure)) {
            parts.add(words.get("risks.measure.overdue"));
        }
        return String.join(" · ", parts);
    }

    static String state(Words words, Measure.State state) {
        return words.get("risks.measure.state." + state.code());
    }

    static String party(Words words, Measure.Party party) {
        return words.get("risks.measure.who." + party.code());
    }

    Node node(Fields fields) {
        Labelled title = new Labelled(
                words.get("risks.measure.title"),
                fields.text(text(Measure::title), next -> model.change(id, measure -> measure.titled(next))));
        fields.also(() -> title.problemProperty()
                .set(text(Measure::title).get().isBlank() ? words.get("risks.measure.titleWanted") : ""));
        Labelled due = new Labelled(words.get("risks.measure.due"), due(fields));
        fields.also(() -> due.problemProperty()
                .set(measure().filter(model::isOverdue).isPresent() ? words.get("risks.measure.isOverdue") : ""));
        TextField owner = fields.text(text(Measure::owner), next -> model.change(id, measure -> measure.ownedBy(next)));
        FlowPane row = new FlowPane(
                16,
                16,
                new Labelled(words.get("risks.measure.who"), who(fields)),
                new Labelled(words.get("risks.measure.owner"), owner),
                due,
                new Labelled(words.get("risks.measure.state"), state(fields)));
        VBox box = new SteadyBox(
                title,
                row,
                new Labelled(
                                words.get("risks.measure.proof"),
                                fields.area(
                                        2,
                                        text(Measure::proof),
                                        next -> model.change(id, measure -> measure.proven(next))))
                        .help(words.get("risks.measure.proof.help")),
                new EvidenceBox(
                                model.session(),
                                files,
                                words,
                                () -> measure().map(Measure::evidence).orElse(List.of()),
                                next -> model.change(id, measure -> measure.withEvidence(next)))
                        .node(fields),
                new Labelled(
                        words.get("risks.note"),
                        fields.area(2, text(Measure::note), next -> model.change(id, measure -> measure.noted(next)))));
        if (risk.isEmpty()) {
            box.getChildren().add(2, risks(fields));
        }
        if (!fields.isReadOnly()) {
            box.getChildren().add(buttons());
        }
        box.getStyleClass().add(Styles.STACK_WIDE);
        return box;
    }

    private ComboBox<Measure.Party> who(Fields fields) {
        ComboBox<Measure.Party> box = fields.choice(
                Arrays.asList(Measure.Party.values()),
                party -> party(words, party),
                () -> measure().map(Measure::who),
                next -> model.change(id, measure -> measure.by(next)));
        box.setPrefWidth(190);
        return box;
    }

    private ComboBox<Measure.State> state(Fields fields) {
        ComboBox<Measure.State> box = fields.choice(
                Arrays.asList(Measure.State.values()),
                state -> state(words, state),
                () -> measure().map(Measure::state),
                next -> model.change(id, measure -> measure.in(next)));
        box.setPrefWidth(240);
        return box;
    }

    private DatePicker due(Fields fields) {
        DatePicker picker = fields.day(
                () -> measure().flatMap(Measure::due), next -> model.change(id, measure -> measure.due(next)));
        picker.setPrefWidth(170);
        return picker;
    }

    private Node risks(Fields fields) {
        VBox box = new VBox();
        box.getStyleClass().add(Styles.STACK);
        Supplier<String> named = () -> {
            String titles = measure()
                    .map(measure -> String.join(
                            "; ", model.risks(measure).stream().map(Risk::title).toList()))
                    .orElse("");
            return titles.isEmpty() ? words.get("risks.measure.noRisks") : titles;
        };
        box.getChildren()
                .addAll(
                        Texts.text(words.get("risks.measure.risks"), "iw-label"),
                        fields.live(named),
                        new Disclosure(words.get("risks.measure.chooseRisks"), () -> {
                            VBox list = new VBox();
                            list.getStyleClass().add(Styles.STACK);
                            model.session()
                                    .dossier()
                                    .get()
                                    .risks()
                                    .forEach(one -> list.getChildren()
                                            .add(fields.check(
                                                    one.title(),
                                                    () -> measure()
                                                            .map(measure -> measure.risks()
                                                                    .contains(one.id()))
                                                            .orElse(false),
                                                    on -> link(one.id(), on))));
                            return list;
                        }));
        return box;
    }

    private void link(String riskId, boolean on) {
        if (on) {
            model.link(id, riskId);
        } else {
            model.unlink(id, riskId);
        }
    }

    private Node buttons() {
        HBox row = new HBox();
        row.getStyleClass().add(Styles.ROW);
        risk.ifPresent(from ->
                row.getChildren().add(Buttons.plain(words.get("risks.measure.unlink"), () -> model.unlink(id, from))));
        Button remove = Buttons.plain(words.get("risks.measure.remove"), () -> model.remove(id));
        row.getChildren().add(remove);
        return row;
    }

    private Optional<Measure> measure() {
        return model.measure(id);
    }

    private Supplier<String> text(Function<Measure, String> part) {
        return () -> measure().map(part).orElse("");
    }
}
