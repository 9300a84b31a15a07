package nl.impactwijzer.desktop.risks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.assessment.EvidenceFiles;
import nl.impactwijzer.desktop.assessment.EvidenceIntake;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.Disclosure;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Labelled;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.Evidence;

/// The evidence that a risk, measure or effect points to: evidence of the dossier, or a link or file added here.
final class EvidenceBox {

    private final AssessmentSession session;
    private final EvidenceFiles files;
    private final Words words;
    private final Supplier<List<String>> linked;
    private final Consumer<List<String>> change;

    EvidenceBox(
            AssessmentSession session,
            EvidenceFiles files,
            Words words,
            Supplier<List<String>> linked,
            Consumer<List<String>> change) {
        this.session = session;
        this.files = files;
        this.words = words;
        this.linked = linked;
        this.change = change;
    }

    Node node(Fields fields) {
        VBox box = new VBox(
                Texts.text(words.get("risks.evidence"), "iw-label"),
                fields.remade(
                        () -> List.of(linked.get(), session.dossier().get().evidence()), _ -> list(fields)));
        box.getStyleClass().add("iw-labelled");
        return box;
    }

    private Node list(Fields fields) {
        VBox box = new VBox();
        box.getStyleClass().add(Styles.STACK);
        linked.get().forEach(id -> box.getChildren().add(line(fields, id)));
        if (!fields.isReadOnly()) {
            box.getChildren().add(new Disclosure(words.get("risks.evidence.add"), this::adding));
        }
        return box;
    }

    private Node line(Fields fields, String id) {
        Optional<Evidence> evidence = session.dossier().get().evidence(id);
        String title = evidence.map(EvidenceBox::title).orElse(id);
        Label label = Texts.text(title);
        label.setGraphic(Icon.EVIDENCE.node());
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox row = new HBox(label);
        row.getStyleClass().add(Styles.ROW);
        if (!fields.isReadOnly()) {
            row.getChildren()
                    .add(Buttons.icon(
                            Icon.CLOSE, words.get("risks.evidence.unlink", "title", title), () -> unlink(id)));
        }
        return row;
    }

    private Node adding() {
        VBox box = new VBox();
        box.getStyleClass().add(Styles.STACK);
        List<Evidence> others = session.dossier().get().evidence().stream()
                .filter(item -> !linked.get().contains(item.id()))
                .toList();
        if (!others.isEmpty()) {
            ComboBox<Evidence> existing =
                    new Fields(false).choice(others, EvidenceBox::title, Optional::empty, item -> link(item.id()));
            box.getChildren().add(new Labelled(words.get("risks.evidence.existing"), existing));
        }
        box.getChildren()
                .add(Buttons.plain(Icon.EVIDENCE, words.get("risks.evidence.addFile"), () -> files.choose(this::take)));
        TextField title = new TextField();
        TextField url = new TextField();
        Labelled address = new Labelled(words.get("risks.evidence.url"), url);
        Button add = Buttons.plain(
                words.get("risks.evidence.addLink"),
                () -> address.problemProperty().set(addLink(title.getText(), url.getText())));
        box.getChildren().addAll(new Labelled(words.get("risks.evidence.title"), title), address, add);
        return box;
    }

    /// @return what is wrong; empty when it was added
    private String addLink(String title, String url) {
        if (url.isBlank()) {
            return words.get("risks.evidence.urlWanted");
        }
        return switch (new EvidenceIntake(session).link(title, url)) {
            case EvidenceIntake.Outcome.Taken(Evidence evidence) -> {
                take(evidence);
                yield "";
            }
            case EvidenceIntake.Outcome.Refused(var why) -> words.get(why);
        };
    }

    private void take(Evidence evidence) {
        session.change("", dossier -> dossier.with(evidence));
        link(evidence.id());
    }

    private void link(String id) {
        List<String> next = new ArrayList<>(linked.get());
        next.add(id);
        change.accept(next);
    }

    private void unlink(String id) {
        change.accept(linked.get().stream().filter(other -> !other.equals(id)).toList());
    }

    private static String title(Evidence evidence) {
        return switch (evidence.item()) {
            case Evidence.KeptFile file -> evidence.title().isBlank() ? file.name() : evidence.title();
            case Evidence.Link link ->
                evidence.title().isBlank() || evidence.title().equals(link.url())
                        ? link.url()
                        : evidence.title() + " (" + link.url() + ")";
        };
    }
}
