package nl.impactwijzer.desktop.wizard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.GroupBox;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.wizard.editor.Shown;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Finding;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.Route;

/// One question on screen: the question, its answer, its details, its explanation and its evidence, all in place.
final class CardView extends GroupBox {

    private static final PseudoClass OTHERS = PseudoClass.getPseudoClass("others");

    private final WizardViewModel wizard;
    private final Words words;
    private final CardMaker maker;
    private final Place place;
    private final FieldView field;
    private final VBox details = new VBox();
    private final Map<Place, DetailView> detailViews = new LinkedHashMap<>();
    private final VBox beside = new VBox();
    private final Button noteButton;
    private final Button evidenceButton;
    private final Button clear;
    private final Label signed = Texts.text("", Styles.MUTED, Styles.SMALL);
    private Optional<NoteView> note = Optional.empty();
    private Optional<EvidenceView> evidence = Optional.empty();
    private Card card;

    CardView(Card card, WizardViewModel wizard, Words words, CardMaker maker) {
        this.card = card;
        this.wizard = wizard;
        this.words = words;
        this.maker = maker;
        place = card.place();
        field = maker.field(card.step());
        noteButton = Buttons.flat(Icon.NOTE, words.get("wizard.note"), this::openNote);
        evidenceButton = Buttons.flat(Icon.EVIDENCE, words.get("wizard.evidence"), this::openEvidence);
        clear = Buttons.flat(Icon.CLOSE, words.get("wizard.clear"), this::clear);
        String id = card.step().question().id();
        noteButton.setAccessibleText(words.get("wizard.note") + " " + id);
        clear.setAccessibleText(words.get("wizard.clear") + " " + id);
        groupName(id + " " + words.get(card.step().question().text()));
        getStyleClass().addAll(Styles.CARD, "iw-question");
        details.getStyleClass().add("iw-details");
        beside.getStyleClass().add(Styles.STACK_WIDE);
        getChildren().addAll(head(), field, details, beside, foot());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusWithinProperty().subscribe(has -> {
            if (has) {
                wizard.attend(this.place);
            }
        });
    }

    void show(Card next, Dossier dossier) {
        card = next;
        Response response = card.step().response();
        List<Finding> here = card.findings(place);
        pseudoClassStateChanged(OTHERS, !card.mine());
        field.show(card.step(), card);
        showDetails();
        boolean asked = !card.step().question().basics().note().prompt().isEmpty();
        if (note.isEmpty() && (asked || !response.note().isEmpty())) {
            addNote();
        }
        note.ifPresent(view -> view.show(response.note(), here));
        Shown.when(note.isEmpty(), noteButton);
        evidence.ifPresent(view -> view.show(dossier, response, here));
        int pieces = response.evidence().size();
        evidenceButton.setText(
                pieces == 0 ? words.get("wizard.evidence") : words.get("wizard.evidence.count", "n", pieces));
        evidenceButton.setAccessibleText(
                evidenceButton.getText() + " " + card.step().question().id());
        Shown.when(!response.answer().isEmpty() && !wizard.isReadOnly(), clear);
        signed.setText(signature(response));
        Shown.when(!signed.getText().isEmpty(), signed);
    }

    Place place() {
        return place;
    }

    /// Whether the keyboard is in it, or something was folded out that is not an answer yet.
    boolean isBusy() {
        return isFocusWithin() || evidence.isPresent();
    }

    void commit() {
        field.commit();
        detailViews.values().forEach(DetailView::commit);
        note.ifPresent(NoteView::commit);
    }

    /// Gives the keyboard to the question or to one of its details.
    void focus(Place where) {
        DetailView detail = detailViews.get(where);
        (detail == null ? field : detail.field).focus();
    }

    /// What is on screen of the question or of one of its details.
    Node part(Place where) {
        DetailView detail = detailViews.get(where);
        return detail == null ? this : detail;
    }

    private Node head() {
        Label number = new Label(card.step().question().id());
        number.getStyleClass().addAll(Styles.HEADING, "iw-question-number");
        number.setMinWidth(USE_PREF_SIZE);
        Label text = Texts.text(words.get(card.step().question().text()), Styles.HEADING, "iw-question-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(
                number,
                text,
                new RoleBadges(
                        wizard.scope().who(card.step().question()),
                        wizard.dossier().role(),
                        words));
        line.getStyleClass().add("iw-question-head");
        VBox head = new VBox(line);
        String context = words.get(card.step().question().basics().context());
        if (!context.isEmpty()) {
            head.getChildren().add(Texts.muted(context));
        }
        head.getStyleClass().add("iw-labelled");
        return head;
    }

    private Node foot() {
        HBox buttons = new HBox(noteButton, evidenceButton, Texts.spacer(), clear);
        buttons.getStyleClass().addAll(Styles.ROW, "iw-question-foot");
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox foot = new VBox(buttons, signed);
        foot.getStyleClass().add("iw-labelled");
        return foot;
    }

    private void showDetails() {
        List<Node> nodes = new ArrayList<>();
        for (Route.Step step : card.details()) {
            DetailView view = detailViews.computeIfAbsent(step.place(), _ -> new DetailView(step));
            view.show(step, card);
            nodes.add(view);
        }
        if (!details.getChildren().equals(nodes)) {
            details.getChildren().setAll(nodes);
        }
        Shown.when(!nodes.isEmpty(), details);
    }

    private void addNote() {
        NoteView view = maker.note(card.step());
        note = Optional.of(view);
        beside.getChildren().addFirst(view);
    }

    private void openNote() {
        addNote();
        show(card, wizard.dossier());
        note.ifPresent(NoteView::focus);
    }

    private void openEvidence() {
        if (evidence.isPresent()) {
            evidenceButton.requestFocus();
            beside.getChildren().remove(evidence.get());
            evidence = Optional.empty();
            return;
        }
        EvidenceView view = maker.evidence(card.step());
        evidence = Optional.of(view);
        beside.getChildren().add(view);
        show(card, wizard.dossier());
        view.focus();
    }

    private void clear() {
        field.focus();
        maker.answering(place).answer(new Answer.None());
        field.focus();
    }

    private String signature(Response response) {
        if (response.at().isEmpty() || response.isEmpty()) {
            return "";
        }
        String when = words.moment(response.at().get());
        return response.by().isBlank()
                ? words.get("wizard.signed.when", "when", when)
                : words.get("wizard.signed", "who", response.by(), "when", when);
    }

    private void key(KeyEvent event) {
        int number = Digits.of(event);
        if (number > 0 && field.choose(number)) {
            event.consume();
        }
    }

    /// A follow-up question in the card.
    private final class DetailView extends GroupBox {
        private final FieldView field;
        private Optional<NoteView> note = Optional.empty();

        DetailView(Route.Step step) {
            Label text = Texts.text(words.get(step.question().text()), "iw-label");
            groupName(text.getText());
            String context = words.get(step.question().basics().context());
            field = maker.field(step);
            getChildren().add(text);
            if (!context.isEmpty()) {
                getChildren().add(Texts.text(context, Styles.MUTED, Styles.SMALL));
            }
            String articles = step.question().basics().sources().stream()
                    .map(ref -> words.get(ref.at()))
                    .filter(at -> !at.isEmpty())
                    .collect(Collectors.joining(", "));
            if (!articles.isEmpty()) {
                getChildren().add(Texts.text(articles, Styles.MUTED, Styles.SMALL));
            }
            getChildren().add(field);
            getStyleClass().addAll("iw-labelled", "iw-detail");
        }

        void commit() {
            field.commit();
            note.ifPresent(NoteView::commit);
        }

        void show(Route.Step step, Card card) {
            field.show(step, card);
            boolean asked = !step.question().basics().note().prompt().isEmpty();
            if (note.isEmpty() && (asked || !step.response().note().isEmpty())) {
                NoteView made = maker.note(step);
                note = Optional.of(made);
                getChildren().add(made);
            }
            note.ifPresent(view -> view.show(step.response().note(), card.findings(step.place())));
        }
    }
}
