package nl.impactwijzer.desktop.report;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.FollowFocus;
import nl.impactwijzer.desktop.kit.Labelled;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.AnswerWords;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Route;

/// A list of the answered questions, to tick those that are withheld.
final class AnswerPicker extends VBox {

    /// In characters.
    private static final int LONGEST_ANSWER = 60;

    private final List<Item> items;

    AnswerPicker(Route route, Set<Place> chosen, Words words) {
        items = route.steps().stream()
                .filter(step -> !step.response().isEmpty())
                .map(step -> item(step, chosen, words))
                .toList();
        VBox list = new VBox();
        list.getStyleClass().add(Styles.STACK);
        items.forEach(item -> list.getChildren().add(item.box()));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setPrefHeight(300);
        FollowFocus.in(scroll);
        TextField search = new TextField();
        search.setPromptText(words.get("reportpage.public.find.prompt"));
        search.textProperty().subscribe(typed -> items.forEach(item -> item.show(typed)));
        getStyleClass().add(Styles.STACK_WIDE);
        getChildren().addAll(new Labelled(words.get("reportpage.public.find"), search), scroll);
    }

    Set<Place> chosen() {
        return items.stream()
                .filter(item -> item.box().isSelected())
                .map(Item::place)
                .collect(Collectors.toSet());
    }

    private static Item item(Route.Step step, Set<Place> chosen, Words words) {
        String question = words.get(step.question().text());
        String name = step.row()
                        .map(in -> in.title().isBlank() ? in.id() : in.title())
                        .map(title -> title + ": ")
                        .orElse("")
                + step.question().id() + " " + question;
        String answer = new AnswerWords(words.messages().get())
                .of(step.question(), step.response().answer())
                .strip()
                .replaceAll("\\s+", " ");
        CheckBox box = new CheckBox(name + "\n" + shortened(answer));
        box.setWrapText(true);
        box.setSelected(chosen.contains(step.place()));
        box.setAccessibleText(name);
        box.setAccessibleHelp(shortened(answer));
        return new Item(step.place(), name + " " + answer, box);
    }

    private static String shortened(String answer) {
        if (answer.length() <= LONGEST_ANSWER) {
            return answer;
        }
        return answer.substring(0, answer.offsetByCodePoints(0, answer.codePointCount(0, LONGEST_ANSWER - 1))) + "…";
    }

    private record Item(Place place, String text, CheckBox box) {
        void show(String typed) {
            boolean fits = text.toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT));
            box.setVisible(fits);
            box.setManaged(fits);
        }
    }
}
