package nl.impactwijzer.desktop.wizard;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import nl.impactwijzer.desktop.kit.SteadyBox;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.questionnaire.Question;

/// The place of one card in the list: the card on screen, or while it is not built, how high it was or will be by rough
/// guess.
final class CardSlot {

    private Card card;
    private Dossier dossier;
    private double height;
    private Optional<CardView> view = Optional.empty();
    private Optional<SteadyBox> box = Optional.empty();

    CardSlot(Card card, Dossier dossier) {
        this.card = card;
        this.dossier = dossier;
        height = guess(card);
    }

    Place place() {
        return card.place();
    }

    boolean isBuilt() {
        return view.isPresent();
    }

    Optional<CardView> view() {
        return view;
    }

    /// What stands in the list. The list asks each card for its height at every answer, so this remembers it.
    Optional<SteadyBox> box() {
        return box;
    }

    double height() {
        return height;
    }

    void show(Card next, Dossier now) {
        boolean changed = view.isPresent()
                && (!next.looksLike(card)
                        || !now.evidence().equals(dossier.evidence())
                        || next.step().question() instanceof Question.Register);
        card = next;
        dossier = now;
        if (changed) {
            view.ifPresent(shown -> shown.show(next, now));
        }
    }

    void build(CardMaker maker) {
        if (view.isEmpty()) {
            CardView made = maker.card(card);
            made.show(card, dossier);
            SteadyBox around = new SteadyBox(made);
            around.setMinHeight(Region.USE_PREF_SIZE);
            view = Optional.of(made);
            box = Optional.of(around);
        }
    }

    /// Whether it may be let go of: nobody is busy in it.
    boolean isIdle() {
        return view.filter(CardView::isBusy).isEmpty();
    }

    /// Takes the card from the screen; its room stays.
    void letGo() {
        height = box.map(SteadyBox::getLayoutBounds).map(Bounds::getHeight).orElse(height);
        view = Optional.empty();
        box = Optional.empty();
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
