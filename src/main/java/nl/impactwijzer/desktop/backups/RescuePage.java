package nl.impactwijzer.desktop.backups;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.FollowFocus;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.shell.Page;
import nl.impactwijzer.desktop.shell.Topic;
import nl.impactwijzer.storage.Backup;
import nl.impactwijzer.text.Message;

/// What stands in the window when the data cannot be opened: what is the matter, and the ways on.
public final class RescuePage implements Page {

    private static final int MOST = 10;

    private final Message why;
    private final Optional<Found> found;
    private final Ways ways;
    private final Words words;
    private final BackupTexts texts;

    /// What is there to fall back on, where the store itself is of no use.
    ///
    /// @param newest the newest backup that is whole
    /// @param all    every backup that can be read
    /// @param none   what is said when there is no newest
    public record Found(Optional<Backup> newest, List<Backup> all, Message none) {
        public Found {
            all = List.copyOf(all);
        }
    }

    /// What one can do about it.
    ///
    /// @param again    tries to open the data once more
    /// @param anew     begins without data
    /// @param diagnose shows the diagnostic file
    public record Ways(Runnable again, Consumer<Backup> restore, Runnable anew, Runnable diagnose) {}

    /// @param found empty where the store may be in order and only cannot be reached
    public RescuePage(Message why, Optional<Found> found, Ways ways, Words words) {
        this.why = why;
        this.found = found;
        this.ways = ways;
        this.words = words;
        texts = new BackupTexts(words);
    }

    @Override
    public String title() {
        return words.get("shell.store.refused");
    }

    @Override
    public Topic topic() {
        return Topic.TROUBLE;
    }

    @Override
    public Node build() {
        VBox page = new VBox(Texts.title(title()), Texts.notice(Styles.PROBLEM, words.get(why)));
        found.ifPresent(here -> page.getChildren().addAll(rescue(here)));
        page.getChildren().add(ways());
        page.getStyleClass().add(Styles.PAGE);
        page.setMaxWidth(860);
        return FollowFocus.scroll(page);
    }

    private List<Node> rescue(Found here) {
        List<Node> nodes = new ArrayList<>();
        here.newest()
                .ifPresentOrElse(
                        newest -> nodes.addAll(newest(newest)), () -> nodes.add(Texts.text(words.get(here.none()))));
        List<Backup> others = here.all().stream()
                .filter(backup -> here.newest().filter(backup::equals).isEmpty())
                .limit(MOST)
                .toList();
        if (!others.isEmpty()) {
            VBox list = new VBox(8, Texts.subheading(words.get("backup.rescue.others")));
            others.forEach(backup -> list.getChildren().add(wrapping(other(backup))));
            nodes.add(list);
        }
        return nodes;
    }

    private List<Node> newest(Backup newest) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Texts.heading(words.get("backup.rescue")));
        nodes.add(Texts.text(
                words.get("backup.rescue.newest", "moment", texts.moment(newest), "counts", texts.counts(newest))));
        nodes.add(Texts.text(words.get("backup.rescue.lost")));
        nodes.add(wrapping(Buttons.primary(
                words.get("backup.rescue.do", "moment", texts.moment(newest)),
                () -> ways.restore().accept(newest))));
        return nodes;
    }

    /// However large its text, the button stays on the page.
    private static Button wrapping(Button button) {
        button.setWrapText(true);
        button.setMinWidth(0);
        button.setMinHeight(Region.USE_PREF_SIZE);
        return button;
    }

    private Button other(Backup backup) {
        return Buttons.plain(
                texts.moment(backup) + " · " + texts.counts(backup),
                () -> ways.restore().accept(backup));
    }

    private Node ways() {
        FlowPane row = new FlowPane(8, 8, Buttons.plain(words.get("backup.rescue.again"), ways.again()));
        found.ifPresent(_ -> row.getChildren().add(Buttons.plain(words.get("backup.rescue.anew"), ways.anew())));
        row.getChildren().add(Buttons.plain(words.get("diagnosis.make"), ways.diagnose()));
        return row;
    }
}
