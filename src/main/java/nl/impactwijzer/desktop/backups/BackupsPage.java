package nl.impactwijzer.desktop.backups;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
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

/// All backups, newest first, and what one can do with them as a whole.
final class BackupsPage implements Page {

    private final BackupFlow flow;
    private final BackupTexts texts;
    private final Page parent;
    private final Words words;
    private final ObservableList<Backup> backups = FXCollections.observableArrayList();

    BackupsPage(BackupFlow flow, BackupTexts texts, Page parent, Words words) {
        this.flow = flow;
        this.texts = texts;
        this.parent = parent;
        this.words = words;
    }

    @Override
    public String title() {
        return words.get("backup.title");
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
        TableView<Backup> table = table();
        VBox page = new VBox(
                Texts.title(title()),
                Texts.text(words.get("backup.intro")),
                buttons(),
                table,
                Texts.muted(words.get("backup.notInside")));
        page.getStyleClass().add(Styles.PAGE);
        return FollowFocus.fill(page, table, 240);
    }

    @Override
    public void shown() {
        load();
    }

    private void load() {
        flow.list(backups::setAll);
    }

    private Node buttons() {
        Button make = Buttons.primary(words.get("backup.make"), () -> flow.make(this::load));
        make.setDisable(flow.isReadOnly());
        return new FlowPane(
                8,
                8,
                make,
                Buttons.plain(words.get("backup.elsewhere"), flow::makeElsewhere),
                Buttons.plain(words.get("backup.fromFile"), () -> flow.fromFile(this)));
    }

    private TableView<Backup> table() {
        TableView<Backup> table = Tables.named(title(), Texts.text(words.get("backup.none")));
        table.setItems(backups);
        table.getColumns()
                .setAll(List.of(
                        Tables.ordered(
                                words.get("backup.column.moment"),
                                210,
                                Function.identity(),
                                Comparator.comparing(Backup::at),
                                texts::moment),
                        Tables.text(words.get("backup.column.kind"), 170, texts::kind),
                        Tables.text(words.get("backup.column.counts"), 210, texts::counts),
                        Tables.ordered(
                                words.get("backup.column.size"),
                                90,
                                Function.identity(),
                                Comparator.comparingLong(Backup::bytes),
                                texts::size),
                        Tables.actions(words.get("backup.column.look"), 130, this::look)));
        Tables.onOpen(table, backup -> flow.look(backup.file(), this));
        return table;
    }

    private Node look(Backup backup) {
        Button look = Buttons.plain(words.get("backup.look"), () -> flow.look(backup.file(), this));
        look.setAccessibleText(words.get("backup.look.of", "moment", texts.moment(backup)));
        look.setDisable(!backup.isReadable());
        return look;
    }
}
