package nl.impactwijzer.desktop.upgrade;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.FollowFocus;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.shell.Page;
import nl.impactwijzer.desktop.shell.Topic;
import nl.impactwijzer.dossier.AtticItem;
import nl.impactwijzer.dossier.Evidence;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.SaveState;

/// The attic of an assessment: what an earlier version of the questionnaire had a place for, to read and to search.
final class AtticPage implements Page {

    private final AssessmentSession session;
    private final Upgrades upgrades;
    private final Page parent;
    private final Words words;
    private final VBox list = new VBox();
    private HBox head = new HBox();
    private TextField search = new TextField();
    private String looked = "";

    AtticPage(AssessmentSession session, Upgrades upgrades, Page parent, Words words) {
        this.session = session;
        this.upgrades = upgrades;
        this.parent = parent;
        this.words = words;
        list.getStyleClass().add(Styles.STACK_WIDE);
    }

    @Override
    public String title() {
        return words.get("upgrade.attic");
    }

    @Override
    public Topic topic() {
        return Topic.QUESTIONNAIRES;
    }

    @Override
    public Optional<Page> parent() {
        return Optional.of(parent);
    }

    @Override
    public Optional<ObservableValue<SaveState>> saveState() {
        return Optional.of(session.saveState());
    }

    @Override
    public void search() {
        search.requestFocus();
    }

    @Override
    public Node build() {
        Label title = Texts.title(words.get("upgrade.attic"));
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        head = new HBox(title);
        head.getStyleClass().add(Styles.ROW);
        head.setAlignment(Pos.TOP_LEFT);
        search = new TextField(looked);
        search.setPromptText(words.get("upgrade.attic.search"));
        search.setAccessibleText(words.get("upgrade.attic.search"));
        search.setMaxWidth(360);
        search.textProperty().subscribe(text -> {
            looked = text;
            fill();
        });
        VBox page = new VBox(head, Texts.muted(words.get("upgrade.attic.intro")), search, list);
        page.getStyleClass().add(Styles.PAGE);
        return FollowFocus.scroll(page);
    }

    @Override
    public void shown() {
        HBox here = head;
        upgrades.wayBack(session, revision -> {
            Button back = Buttons.plain(
                    Icon.UNDO,
                    words.get(
                            "upgrade.back", "version", revision.questionnaire().version()),
                    () -> upgrades.askToGoBack(session, revision));
            back.setMinWidth(Region.USE_PREF_SIZE);
            here.getChildren().add(back);
        });
    }

    private void fill() {
        String wanted = looked.strip().toLowerCase(Locale.ROOT);
        List<Node> nodes = new ArrayList<>();
        for (AtticItem item : session.dossier().get().attic()) {
            List<String> said = said(item);
            if (Stream.concat(Stream.of(title(item)), said.stream())
                    .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted))) {
                nodes.add(card(item, said));
            }
        }
        list.getChildren().setAll(nodes.isEmpty() ? List.of(Texts.muted(words.get("upgrade.nothingFound"))) : nodes);
    }

    private Node card(AtticItem item, List<String> said) {
        VBox card = new VBox(Texts.subheading(title(item)));
        said.forEach(line -> card.getChildren().add(Texts.text(line)));
        card.getChildren()
                .add(Texts.text(
                        words.get(
                                "upgrade.attic.from",
                                "version",
                                item.from().label(),
                                "moment",
                                item.at().map(words::moment).orElse("–")),
                        Styles.MUTED,
                        Styles.SMALL));
        card.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        card.getStyleClass().add("iw-focusable");
        card.setFocusTraversable(true);
        card.setAccessibleRole(AccessibleRole.TEXT);
        card.setAccessibleText(title(item) + ". " + String.join(" ", said));
        return card;
    }

    private String title(AtticItem item) {
        String id = item.place().startsWith("answers/") ? item.question() + "  " : "";
        return id + words.get(item.text()) + (item.row().isEmpty() ? "" : " (" + item.row() + ")");
    }

    private List<String> said(AtticItem item) {
        Response response = item.response();
        List<String> lines = new ArrayList<>();
        String answer = words.get(item.words());
        lines.add(
                answer.isEmpty() ? words.get("upgrade.noAnswer") : words.get("upgrade.attic.answer", "answer", answer));
        if (!response.note().isBlank()) {
            lines.add(words.get("upgrade.attic.note", "note", response.note()));
        }
        if (!response.evidence().isEmpty()) {
            lines.add(words.get(
                    "upgrade.attic.evidence",
                    "titles",
                    response.evidence().stream().map(this::evidence).collect(Collectors.joining("; "))));
        }
        if (!response.by().isBlank()) {
            lines.add(words.get(
                    "upgrade.attic.by",
                    "person",
                    response.by(),
                    "moment",
                    response.at().map(words::moment).orElse("–")));
        }
        lines.add(words.get(item.why().sentence()) + (item.reason().isEmpty() ? "" : " " + words.get(item.reason())));
        if (!item.again().isEmpty()) {
            lines.add(words.get("upgrade.attic.again", "questions", String.join(", ", item.again())));
        }
        return lines;
    }

    private String evidence(String id) {
        return session.dossier().get().evidence(id).map(Evidence::title).orElse(id);
    }
}
