package nl.impactwijzer.desktop.report;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Labelled;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.AnswerWords;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Route;
import org.jspecify.annotations.Nullable;

/// A list of the answered questions, to tick those that are withheld.
final class AnswerPicker extends VBox {

    private static final int LONGEST_ANSWER = 60;

    /// For the scroll bar and the edges, in pixels.
    private static final double ROOM_AROUND = 48;

    private final List<Item> items;

    AnswerPicker(Route route, Set<Place> chosen, Words words) {
        items = route.steps().stream()
                .filter(step -> !step.response().isEmpty())
                .map(step -> new Item(
                        step.place(), text(step, words), new SimpleBooleanProperty(chosen.contains(step.place()))))
                .toList();
        FilteredList<Item> shown = new FilteredList<>(FXCollections.observableList(items));
        TextField search = new TextField();
        search.setPromptText(words.get("reportpage.public.find.prompt"));
        search.textProperty().subscribe(typed -> shown.setPredicate(item -> item.contains(typed)));
        ListView<Item> list = new ListView<>(shown);
        list.setCellFactory(Line::new);
        list.setOnKeyPressed(key -> {
            Item chosenNow = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.SPACE && chosenNow != null) {
                chosenNow.withheld().set(!chosenNow.withheld().get());
                list.refresh();
                key.consume();
            }
        });
        list.setPrefHeight(320);
        list.setAccessibleText(words.get("reportpage.public.list"));
        getStyleClass().add(Styles.STACK);
        getChildren().addAll(new Labelled(words.get("reportpage.public.find"), search), list);
    }

    Set<Place> chosen() {
        return items.stream()
                .filter(item -> item.withheld().get())
                .map(Item::place)
                .collect(Collectors.toSet());
    }

    private static String text(Route.Step step, Words words) {
        String row = step.row()
                .map(in -> in.title().isBlank() ? in.id() : in.title())
                .map(title -> title + ": ")
                .orElse("");
        String answer = new AnswerWords(words.messages().get())
                .of(step.question(), step.response().answer())
                .strip()
                .replaceAll("\\s+", " ");
        String end = answer.length() > LONGEST_ANSWER ? answer.substring(0, LONGEST_ANSWER - 1) + "…" : answer;
        return row + step.question().id() + " " + words.get(step.question().text()) + "\n" + end;
    }

    private record Item(Place place, String text, BooleanProperty withheld) {
        boolean contains(String typed) {
            return text.toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT));
        }
    }

    /// A box to tick, with the question and the answer beside it.
    private static final class Line extends ListCell<Item> {
        private final CheckBox box = new CheckBox();

        Line(ListView<Item> list) {
            box.setFocusTraversable(false);
            box.setWrapText(true);
            box.prefWidthProperty().bind(list.widthProperty().subtract(ROOM_AROUND));
            box.setOnAction(_ -> getItem().withheld().set(box.isSelected()));
        }

        @Override
        protected void updateItem(@Nullable Item item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            box.setText(item.text());
            box.setSelected(item.withheld().get());
            setAccessibleText(item.text());
            setGraphic(box);
        }
    }
}
