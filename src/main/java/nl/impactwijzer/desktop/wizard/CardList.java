package nl.impactwijzer.desktop.wizard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.FollowFocus;
import nl.impactwijzer.desktop.kit.SteadyBox;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.questionnaire.Question;

/// The cards of one stop under each other. A card is built when it comes near the view, and told only of its own
/// changes, so that a section of a thousand questions answers as fast as one of five.
final class CardList {

    /// How far beyond the view cards are built, in pixels; Tab then always finds the next one.
    private static final double AHEAD = 700;

    private static final double ROOM_ABOVE = 16;

    private final CardMaker maker;
    private final VBox content = new SteadyBox();
    private final ScrollPane pane = FollowFocus.scroll(content);
    private final List<Node> above;
    private final List<Node> below;
    private Map<Place, Slot> slots = new LinkedHashMap<>();
    private boolean waiting;

    /// @param above what stands over the cards and scrolls with them
    /// @param below what stands under them
    CardList(CardMaker maker, List<Node> above, List<Node> below) {
        this.maker = maker;
        this.above = above;
        this.below = below;
        content.getStyleClass().add("iw-cards");
        pane.getStyleClass().add("iw-card-list");
        pane.vvalueProperty().subscribe(_ -> buildSoon());
        pane.viewportBoundsProperty().subscribe(_ -> buildSoon());
        content.heightProperty().subscribe(_ -> buildSoon());
    }

    Node node() {
        return pane;
    }

    /// Other cards: starts at the top.
    void replace(List<Card> cards, Dossier dossier) {
        commit();
        slots = new LinkedHashMap<>();
        update(cards, dossier);
        pane.setVvalue(0);
    }

    /// The same stop in another state.
    void update(List<Card> cards, Dossier dossier) {
        Map<Place, Slot> next = new LinkedHashMap<>();
        for (Card card : cards) {
            Slot slot = slots.get(card.place());
            next.put(card.place(), slot == null ? new Slot(card, dossier) : slot);
        }
        slots.forEach((place, slot) -> {
            if (!next.containsKey(place)) {
                slot.commit();
            }
        });
        slots = next;
        for (Card card : cards) {
            Slot slot = next.get(card.place());
            if (slot != null) {
                slot.show(card, dossier);
            }
        }
        List<Node> nodes = new ArrayList<>(above);
        nodes.addAll(slots.values());
        nodes.addAll(below);
        if (!content.getChildren().equals(nodes)) {
            content.getChildren().setAll(nodes);
        }
        buildSoon();
    }

    void commit() {
        List.copyOf(slots.values()).forEach(Slot::commit);
    }

    /// Brings a card to the top of the view and gives it the keyboard.
    ///
    /// @param place the question or detail that gets it
    void reveal(Place card, Place place) {
        Slot slot = slots.get(card);
        if (slot == null) {
            return;
        }
        slot.build();
        layOut();
        scrollTo(slot);
        build();
        layOut();
        scrollTo(slot);
        slot.view.ifPresent(view -> view.focus(place));
        if (place.equals(card)) {
            scrollTo(slot);
        } else {
            slot.view.ifPresent(view -> scrollTo(view.part(place)));
        }
    }

    /// Brings the top of the page into view.
    void toTop() {
        pane.setVvalue(0);
    }

    private void scrollTo(Node node) {
        double room = content.getHeight() - pane.getViewportBounds().getHeight();
        if (room > 0) {
            double top = content.sceneToLocal(node.localToScene(node.getLayoutBounds()))
                    .getMinY();
            pane.setVvalue(Math.clamp((top - ROOM_ABOVE) / room, 0, 1));
        }
    }

    private void layOut() {
        pane.applyCss();
        pane.layout();
    }

    private void buildSoon() {
        if (!waiting) {
            waiting = true;
            Platform.runLater(() -> {
                waiting = false;
                build();
            });
        }
    }

    /// Builds what is in or near the view. What one is looking at stays where it is.
    private void build() {
        double height = pane.getViewportBounds().getHeight();
        if (pane.getScene() == null || height <= 0) {
            return;
        }
        double top = pane.getVvalue() * Math.max(0, content.getHeight() - height);
        List<Slot> near = slots.values().stream()
                .filter(slot -> slot.view.isEmpty())
                .filter(slot -> isNear(slot.getBoundsInParent(), top, height))
                .toList();
        if (near.isEmpty()) {
            return;
        }
        Optional<Slot> anchor = slots.values().stream()
                .filter(slot -> slot.getBoundsInParent().getMaxY() > top)
                .findFirst();
        double offset =
                anchor.map(slot -> slot.getBoundsInParent().getMinY() - top).orElse(0.0);
        near.forEach(Slot::build);
        layOut();
        double room = content.getHeight() - pane.getViewportBounds().getHeight();
        anchor.filter(_ -> room > 0 && top > 0)
                .ifPresent(slot ->
                        pane.setVvalue(Math.clamp((slot.getBoundsInParent().getMinY() - offset) / room, 0, 1)));
        buildSoon();
    }

    private static boolean isNear(Bounds box, double top, double height) {
        return box.getMaxY() > top - AHEAD && box.getMinY() < top + height + AHEAD;
    }

    /// The room for one card, as high as it will be by rough guess until the card is there. An answer changes one card,
    /// but the list asks each for its height, so the others stand in a box that remembers it.
    private final class Slot extends StackPane {
        private Card card;
        private Dossier dossier;
        private Optional<CardView> view = Optional.empty();

        Slot(Card card, Dossier dossier) {
            this.card = card;
            this.dossier = dossier;
            setPrefHeight(guess(card));
            setMinHeight(Region.USE_PREF_SIZE);
        }

        void show(Card next, Dossier now) {
            boolean changed = !next.equals(card)
                    || !now.evidence().equals(dossier.evidence())
                    || next.step().question() instanceof Question.Register;
            card = next;
            dossier = now;
            if (changed) {
                view.ifPresent(shown -> shown.show(next, now));
            }
        }

        void build() {
            if (view.isEmpty()) {
                CardView made = maker.card(card);
                made.show(card, dossier);
                view = Optional.of(made);
                getChildren().setAll(new SteadyBox(made));
                setPrefHeight(Region.USE_COMPUTED_SIZE);
            }
        }

        void commit() {
            view.ifPresent(CardView::commit);
        }

        private static double guess(Card card) {
            Question question = card.step().question();
            double note = question.basics().note().prompt().isEmpty() ? 0 : 110;
            return 190
                    + 44.0 * Options.count(question)
                    + note
                    + 120.0 * card.details().size();
        }
    }
}
