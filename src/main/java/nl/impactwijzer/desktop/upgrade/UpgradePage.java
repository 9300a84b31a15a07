package nl.impactwijzer.desktop.upgrade;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.Disclosure;
import nl.impactwijzer.desktop.kit.FollowFocus;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.shell.Page;
import nl.impactwijzer.desktop.shell.Topic;
import nl.impactwijzer.dossier.SaveState;
import nl.impactwijzer.dossier.upgrade.Fate;
import nl.impactwijzer.dossier.upgrade.Upgrade;
import nl.impactwijzer.dossier.upgrade.UpgradePath;
import nl.impactwijzer.dossier.upgrade.UpgradePlan;
import nl.impactwijzer.questionnaire.Questionnaire;

/// What moving to a newer version would do: old question, new question and my answer beside each other, and the outcome
/// before and after. Nothing changes before the one button is pressed.
final class UpgradePage implements Page {

    private final AssessmentSession session;
    private final UpgradePlan plan;
    private final Upgrades upgrades;
    private final Page parent;
    private final Words words;
    private final LocalDate today;
    private final Set<Fate.Group> open = EnumSet.of(Fate.Group.AGAIN);
    private final VBox groups = new VBox();
    private TextField search = new TextField();
    private String looked = "";

    UpgradePage(
            AssessmentSession session, Questionnaire next, Upgrades upgrades, Page parent, Words words, Clock clock) {
        this.session = session;
        this.upgrades = upgrades;
        this.parent = parent;
        this.words = words;
        today = LocalDate.now(clock);
        plan = Upgrade.plan(
                UpgradePath.between(session.questionnaire(), next, upgrades.known()),
                session.dossier().get(),
                clock.instant());
        groups.getStyleClass().add(Styles.STACK_WIDE);
    }

    @Override
    public String title() {
        return words.get("upgrade.title", "version", plan.to().ref().version());
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
        UpgradeModel model = new UpgradeModel(plan, words.messages().get());
        VBox page = new VBox(head(), summary());
        plan.remarks().forEach(remark -> page.getChildren().add(Texts.notice(Styles.WARNING, words.get(remark))));
        page.getChildren().addAll(outcomes(), searchField(model), groups);
        page.getStyleClass().add(Styles.PAGE);
        fill(model);
        return FollowFocus.scroll(page);
    }

    private Node head() {
        Label title = Texts.title(words.get(
                "upgrade.heading",
                "from",
                plan.from().ref().label(),
                "to",
                plan.to().ref().version()));
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Button go = Buttons.primary(
                words.get("upgrade.go", "version", plan.to().ref().version()), () -> upgrades.carryOut(session, plan));
        go.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(title, go);
        head.getStyleClass().add(Styles.ROW);
        head.setAlignment(Pos.TOP_LEFT);
        return head;
    }

    private Node summary() {
        Map<Fate.Group, Integer> counts = plan.counts();
        String line = counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> words.get("upgrade.count." + entry.getKey().code(), "n", entry.getValue()))
                .collect(Collectors.joining(" · "));
        VBox text = new VBox(Texts.text(line), Texts.muted(words.get("upgrade.safe")));
        text.getStyleClass().add(Styles.STACK);
        return text;
    }

    private Node outcomes() {
        Glance before =
                Glance.of(plan.from(), plan.before(), today, words.messages().get());
        Glance after =
                Glance.of(plan.to(), plan.after(), today, words.messages().get());
        return columns(List.of(outcome("upgrade.outcome.now", before), outcome("upgrade.outcome.then", after)));
    }

    private Node outcome(String key, Glance glance) {
        VBox card = new VBox(
                Texts.subheading(words.get(key, "version", glance.version())),
                Texts.text(glance.verdict(), Styles.STRONG));
        glance.lines().forEach(line -> card.getChildren().add(Texts.muted(line)));
        card.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        GridPane.setFillHeight(card, true);
        return card;
    }

    private Node searchField(UpgradeModel model) {
        search = new TextField(looked);
        search.setPromptText(words.get("upgrade.search"));
        search.setAccessibleText(words.get("upgrade.search"));
        search.setMaxWidth(360);
        model.look(looked);
        search.textProperty().subscribe(text -> {
            looked = text;
            model.look(text);
            fill(model);
        });
        return search;
    }

    private void fill(UpgradeModel model) {
        List<Node> nodes = new ArrayList<>();
        for (Fate.Group group : model.groups()) {
            List<UpgradeModel.Shown> lines = model.lines(group);
            Disclosure fold = new Disclosure(
                    words.get("upgrade.group." + group.code()) + " (" + lines.size() + ")", () -> table(lines));
            fold.line().getStyleClass().add(Styles.HEADING);
            fold.open(open.contains(group) || model.isLooking());
            fold.line().selectedProperty().subscribe(isOpen -> {
                if (!model.isLooking()) {
                    if (isOpen) {
                        open.add(group);
                    } else {
                        open.remove(group);
                    }
                }
            });
            nodes.add(fold);
        }
        if (nodes.isEmpty()) {
            nodes.add(Texts.muted(words.get(model.isLooking() ? "upgrade.nothingFound" : "upgrade.nothing")));
        }
        groups.getChildren().setAll(nodes);
    }

    private Node table(List<UpgradeModel.Shown> lines) {
        GridPane titles = columns(List.of(
                Texts.text(words.get("upgrade.column.old"), Styles.MUTED, Styles.SMALL),
                Texts.text(words.get("upgrade.column.new"), Styles.MUTED, Styles.SMALL),
                Texts.text(words.get("upgrade.column.answer"), Styles.MUTED, Styles.SMALL)));
        // As far in as the cards under it.
        titles.setPadding(new Insets(0, 17, 0, 17));
        VBox table = new VBox(titles);
        lines.forEach(line -> table.getChildren().add(row(line)));
        table.getStyleClass().add(Styles.STACK);
        return table;
    }

    private Node row(UpgradeModel.Shown line) {
        VBox answer = new VBox(
                line.answer().isEmpty() ? Texts.muted(words.get("upgrade.noAnswer")) : Texts.text(line.answer()));
        if (!line.now().isEmpty()) {
            answer.getChildren().add(Texts.text(words.get("upgrade.becomes", "answer", line.now()), Styles.STRONG));
        }
        VBox row = new VBox(columns(List.of(
                line.before().isEmpty() ? Texts.muted("–") : Texts.text(line.before()),
                line.after().isEmpty() ? Texts.muted("–") : Texts.text(line.after()),
                answer)));
        String why = words.get("upgrade.fate." + line.fate().code()) + ": " + line.why();
        row.getChildren().add(Texts.text(why, Styles.MUTED, Styles.SMALL));
        if (!line.reason().isEmpty()) {
            row.getChildren().add(Texts.text(line.reason(), Styles.SMALL));
        }
        row.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        row.getStyleClass().add("iw-focusable");
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(line.spoken());
        return row;
    }

    private static GridPane columns(List<? extends Node> cells) {
        GridPane grid = new GridPane();
        grid.setHgap(16);
        for (int i = 0; i < cells.size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / cells.size());
            grid.getColumnConstraints().add(column);
            grid.add(cells.get(i), i, 0);
            GridPane.setValignment(cells.get(i), VPos.TOP);
        }
        return grid;
    }
}
