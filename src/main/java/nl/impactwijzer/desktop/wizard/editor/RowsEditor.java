package nl.impactwijzer.desktop.wizard.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Question;

/// Rows that the user adds, opens, fills in, moves and removes, all in place.
final class RowsEditor implements Editor {

    private static final int MOST = 500;

    private final Question.Rows question;
    private final Setting setting;
    private final VBox list = new VBox();
    private final Button add;
    private final VBox box;
    private final Map<String, RowPanel> panels = new LinkedHashMap<>();
    private List<Row> rows = List.of();
    private Problems problems = Problems.NONE;

    RowsEditor(Question.Rows question, Setting setting) {
        this.question = question;
        this.setting = setting;
        add = Buttons.plain(Icon.ADD, setting.words().get("wizard.rows.add"), this::add);
        add.setDisable(setting.readOnly());
        list.getStyleClass().add("iw-rows");
        box = new VBox(list, add);
        box.getStyleClass().add(Styles.STACK);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Answer answer, Problems now) {
        rows = answer instanceof Answer.Rows given ? given.rows() : List.of();
        problems = now;
        panels.keySet().retainAll(rows.stream().map(Row::id).toList());
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            RowPanel panel = panels.computeIfAbsent(row.id(), id -> new RowPanel(question, setting, actions(id)));
            panel.show(row, i, rows.size(), problems);
            nodes.add(panel);
        }
        if (!list.getChildren().equals(nodes)) {
            list.getChildren().setAll(nodes);
        }
        add.setDisable(setting.readOnly() || rows.size() >= MOST);
    }

    @Override
    public void commit() {
        List.copyOf(panels.values()).forEach(RowPanel::commit);
    }

    @Override
    public void focus() {
        if (rows.isEmpty()) {
            add.requestFocus();
        } else {
            panel(0).focusHeader();
        }
    }

    private void add() {
        commit();
        Row row = new Row(setting.newRowId().get(), "", Map.of());
        change(false, next -> next.add(row));
        panels.values().forEach(panel -> panel.open(false));
        RowPanel added = panels.get(row.id());
        if (added != null) {
            added.open(true);
            added.focusFirst();
        }
    }

    private RowPanel panel(int index) {
        return (RowPanel) list.getChildren().get(index);
    }

    private RowPanel.Actions actions(String id) {
        return new RowPanel.Actions() {
            @Override
            public void change(boolean typing, UnaryOperator<Row> change) {
                RowsEditor.this.change(
                        typing, next -> next.replaceAll(row -> row.id().equals(id) ? named(change.apply(row)) : row));
            }

            @Override
            public void remove() {
                int at = index(id);
                RowsEditor.this.change(false, next -> next.remove(at));
                if (rows.isEmpty()) {
                    add.requestFocus();
                } else {
                    panel(Math.min(at, rows.size() - 1)).focusHeader();
                }
            }

            @Override
            public void move(int by) {
                int at = index(id);
                int to = Math.clamp((long) at + by, 0, rows.size() - 1);
                RowsEditor.this.change(false, next -> next.add(to, next.remove(at)));
                panel(to).focusMove(by);
            }
        };
    }

    private int index(String id) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalStateException("no row " + id);
    }

    private interface RowsChange {
        void apply(List<Row> rows);
    }

    private void change(boolean typing, RowsChange change) {
        List<Row> next = new ArrayList<>(rows);
        change.apply(next);
        Answer answer = new Answer.Rows(next);
        if (typing) {
            setting.given().typed(answer);
        } else {
            setting.given().chosen(answer);
        }
        if (!rows.equals(next)) {
            show(answer, problems);
        }
    }

    /// The first field names the row.
    private Row named(Row row) {
        return row.response(question.fields().getFirst().id()).answer() instanceof Answer.Single(String name)
                        && question.fields().getFirst() instanceof Question.Text
                ? row.titled(name)
                : row.titled("");
    }
}
