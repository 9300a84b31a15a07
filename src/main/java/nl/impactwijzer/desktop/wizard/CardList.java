package nl.impactwijzer.desktop.wizard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.FollowFocus;
import nl.impactwijzer.desktop.kit.SteadyBox;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Place;

/// The cards of one stop under each other. A card is built when it comes near the view, let go of when it is far away,
/// and told only of its own changes, so that a section of a thousand questions answers as fast as one of five.
final class CardList {

    /// How far beyond the view cards are built, in pixels; Tab then always finds the next one.
    private static final double AHEAD = 700;

    /// When this many cards are built, those this many pixels beyond the view are let go of.
    private static final int MANY = 40;

    private static final double FAR = 4_000;

    private static final double ROOM_ABOVE = 16;

    private final CardMaker maker;
    private final VBox content = new SteadyBox();
    private final ScrollPane pane = FollowFocus.scroll(content);
    private final List<Node> above;
    private final List<Node> below;
    private Map<Place, CardSlot> slots = new LinkedHashMap<>();
    private Map<Place, CardGap> gaps = new HashMap<>();
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
        gaps = new HashMap<>();
        update(cards, dossier);
        pane.setVvalue(0);
    }

    /// The same stop in another state.
    void update(List<Card> cards, Dossier dossier) {
        Map<Place, CardSlot> next = new LinkedHashMap<>();
        for (Card card : cards) {
            CardSlot slot = slots.get(card.place());
            next.put(card.place(), slot == null ? new CardSlot(card, dossier) : slot);
        }
        slots.forEach((place, slot) -> {
            if (!next.containsKey(place)) {
                slot.commit();
            }
        });
        slots = next;
        for (Card card : cards) {
            CardSlot slot = next.get(card.place());
            if (slot != null) {
                slot.show(card, dossier);
            }
        }
        arrange();
    }

    void commit() {
        List.copyOf(slots.values()).forEach(CardSlot::commit);
    }

    /// Brings a card to the top of the view and gives it the keyboard.
    ///
    /// @param place the question or detail that gets it
    void reveal(Place card, Place place) {
        CardSlot slot = slots.get(card);
        if (slot == null) {
            return;
        }
        slot.build(maker);
        arrange();
        layOut();
        slot.box().ifPresent(this::scrollTo);
        build();
        layOut();
        slot.box().ifPresent(this::scrollTo);
        slot.view().ifPresent(view -> view.focus(place));
        if (place.equals(card)) {
            slot.box().ifPresent(this::scrollTo);
        } else {
            slot.view().ifPresent(view -> scrollTo(view.part(place)));
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

    /// Puts the built cards in their places, and between them the room of the others.
    private void arrange() {
        Map<Place, CardGap> used = new HashMap<>();
        List<Node> nodes = new ArrayList<>(above);
        List<CardSlot> unbuilt = new ArrayList<>();
        for (CardSlot slot : slots.values()) {
            if (slot.isBuilt()) {
                close(unbuilt, used).ifPresent(nodes::add);
                slot.box().ifPresent(nodes::add);
            } else {
                unbuilt.add(slot);
            }
        }
        close(unbuilt, used).ifPresent(nodes::add);
        nodes.addAll(below);
        gaps = used;
        if (!content.getChildren().equals(nodes)) {
            content.getChildren().setAll(nodes);
            buildSoon();
        }
    }

    private Optional<CardGap> close(List<CardSlot> unbuilt, Map<Place, CardGap> used) {
        if (unbuilt.isEmpty()) {
            return Optional.empty();
        }
        Place first = unbuilt.getFirst().place();
        CardGap gap = Optional.ofNullable(gaps.get(first)).orElseGet(() -> new CardGap(content));
        gap.hold(unbuilt);
        used.put(first, gap);
        unbuilt.clear();
        return Optional.of(gap);
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

    /// From top to bottom, in pixels from the top of the list.
    private record Span(double start, double end) {
        boolean isWithin(double top, double bottom) {
            return end > top && start < bottom;
        }
    }

    /// Builds what is in or near the view. What one is looking at stays where it is.
    private void build() {
        double height = pane.getViewportBounds().getHeight();
        if (pane.getScene() == null || height <= 0) {
            return;
        }
        pane.layout();
        double top = pane.getVvalue() * Math.max(0, content.getHeight() - height);
        Map<CardSlot, Span> spans = spans();
        List<CardSlot> near = within(spans, top - AHEAD, top + height + AHEAD).stream()
                .filter(slot -> !slot.isBuilt())
                .toList();
        if (near.isEmpty()) {
            return;
        }
        Optional<CardSlot> anchor =
                within(spans, top, Double.MAX_VALUE).stream().findFirst();
        double offset = anchor.map(spans::get).map(Span::start).orElse(top) - top;
        near.forEach(slot -> slot.build(maker));
        arrange();
        // Not the whole pane: that would style a thousand nodes anew.
        near.forEach(slot -> slot.box().ifPresent(Node::applyCss));
        pane.layout();
        double room = content.getHeight() - pane.getViewportBounds().getHeight();
        anchor.flatMap(CardSlot::box)
                .filter(_ -> room > 0 && top > 0)
                .ifPresent(box ->
                        pane.setVvalue(Math.clamp((box.getBoundsInParent().getMinY() - offset) / room, 0, 1)));
        letGo(top, top + height);
        buildSoon();
    }

    /// Cards far out of view would only take memory and time. What was typed in them is an answer first.
    private void letGo(double top, double bottom) {
        Map<CardSlot, Span> spans = spans();
        List<CardSlot> built = slots.values().stream().filter(CardSlot::isBuilt).toList();
        List<CardSlot> kept = within(spans, top - FAR, bottom + FAR);
        List<CardSlot> far = built.stream()
                .filter(slot -> !kept.contains(slot) && slot.isIdle())
                .toList();
        if (built.size() > MANY && !far.isEmpty()) {
            far.forEach(CardSlot::commit);
            far.forEach(CardSlot::letGo);
            arrange();
        }
    }

    private Map<CardSlot, Span> spans() {
        Map<CardSlot, Span> spans = new LinkedHashMap<>();
        double next = 0;
        for (CardSlot slot : slots.values()) {
            Optional<? extends Node> node =
                    slot.box().isPresent() ? slot.box() : Optional.ofNullable(gaps.get(slot.place()));
            double start =
                    node.map(there -> there.getBoundsInParent().getMinY()).orElse(next);
            double end = start + slot.box().map(SteadyBox::getHeight).orElseGet(slot::height);
            spans.put(slot, new Span(start, end));
            next = end + content.getSpacing();
        }
        return spans;
    }

    private static List<CardSlot> within(Map<CardSlot, Span> spans, double top, double bottom) {
        return spans.entrySet().stream()
                .filter(entry -> entry.getValue().isWithin(top, bottom))
                .map(Map.Entry::getKey)
                .toList();
    }
}
