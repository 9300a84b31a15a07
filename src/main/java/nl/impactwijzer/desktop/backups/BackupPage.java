package nl.impactwijzer.desktop.backups;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.FollowFocus;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Tables;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.shell.Page;
import nl.impactwijzer.desktop.shell.Topic;
import nl.impactwijzer.storage.Backup;
import nl.impactwijzer.storage.Difference;

/// One backup: what putting it back would change, and the dossiers in it.
final class BackupPage implements Page {

    private final BackupDesk.Look look;
    private final BackupFlow flow;
    private final BackupTexts texts;
    private final Page parent;
    private final Words words;

    BackupPage(BackupDesk.Look look, BackupFlow flow, BackupTexts texts, Page parent, Words words) {
        this.look = look;
        this.flow = flow;
        this.texts = texts;
        this.parent = parent;
        this.words = words;
    }

    @Override
    public String title() {
        return texts.moment(look.backup());
    }

    @Override
    public Topic topic() {
        return Topic.TROUBLE;
    }

    @Override
    public Optional<Page> parent() {
        return Optional.of(parent);
    }

    @Override
    public Node build() {
        Backup backup = look.backup();
        TableView<Difference.Line> table = table();
        VBox changes = new VBox(Texts.heading(words.get("backup.changes")));
        changes.getStyleClass().add(Styles.STACK);
        look.difference().sentences().forEach(sentence -> changes.getChildren().add(Texts.text(words.get(sentence))));
        VBox page = new VBox(
                Texts.title(words.get("backup.of", "moment", texts.moment(backup))),
                Texts.muted(String.join(" · ", texts.kind(backup), texts.counts(backup), texts.size(backup))),
                changes,
                buttons(backup),
                Texts.heading(words.get("backup.dossiers")),
                table);
        page.getStyleClass().add(Styles.PAGE);
        return FollowFocus.fill(page, table, 240);
    }

    private Node buttons(Backup backup) {
        Button all = Buttons.primary(words.get("backup.restore"), () -> flow.askToRestore(look));
        all.setDisable(flow.isReadOnly());
        FlowPane row = new FlowPane(8, 8, all);
        if (backup.kind() != Backup.Kind.OTHER) {
            Button remove =
                    Buttons.plain(words.get("backup.remove"), () -> flow.askToRemove(backup, () -> flow.back(parent)));
            remove.setDisable(flow.isReadOnly());
            row.getChildren().add(remove);
        }
        return row;
    }

    private TableView<Difference.Line> table() {
        TableView<Difference.Line> table =
                Tables.named(words.get("backup.dossiers"), Texts.text(words.get("backup.noDossiers")));
        table.getItems().setAll(look.difference().lines());
        table.getColumns()
                .setAll(List.of(
                        Tables.text(words.get("backup.column.product"), 250, Difference.Line::product),
                        Tables.text(
                                words.get("backup.column.questionnaire"),
                                140,
                                line -> line.summary().questionnaire().name()),
                        Tables.ordered(
                                words.get("backup.column.changed"),
                                200,
                                line -> line.summary().changed(),
                                Comparator.naturalOrder(),
                                words::moment),
                        Tables.text(
                                words.get("backup.column.state"),
                                170,
                                line -> words.get(line.state().sentence())),
                        Tables.actions(words.get("backup.column.take"), 190, this::take)));
        Tables.onOpen(table, _ -> {});
        return table;
    }

    private Node take(Difference.Line line) {
        if (line.state() == Difference.State.ONLY_HERE) {
            return new Label();
        }
        Button take = Buttons.plain(words.get("backup.take"), () -> flow.take(look, line));
        take.setAccessibleText(words.get("backup.take.of", "product", line.product()));
        take.setDisable(flow.isReadOnly());
        return take;
    }
}
