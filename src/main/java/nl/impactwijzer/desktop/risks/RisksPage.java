package nl.impactwijzer.desktop.risks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import nl.impactwijzer.desktop.assessment.AssessmentPage;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.assessment.EvidenceFiles;
import nl.impactwijzer.desktop.assessment.Link;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.EmptyState;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.LevelLook;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.shell.Topic;
import nl.impactwijzer.questionnaire.RegisterKind;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.scoring.Outcome;

/// The tab *Risico's*: suggested risks, the register with its editor, the map, measures and good effects.
///
/// It remembers which of these one was looking at, and which risk, while one is elsewhere.
public final class RisksPage implements AssessmentPage {

    private final AssessmentSession session;
    private final EvidenceFiles files;
    private final Words words;
    private final RiskRegisterModel register;
    private final SuggestionsModel suggestions;
    private final HeatMapModel map;
    private final MeasuresModel measures;
    private final EffectsModel effects;
    private final ObservableValue<String> badge;
    private final BorderPane frame = new BorderPane();
    private final Map<View, ToggleButton> views = new EnumMap<>(View.class);
    private Where where = new Where(View.REGISTER, "");
    private Optional<Part> part = Optional.empty();
    private Subscription changes = Subscription.EMPTY;

    /// The lists of this tab, in the order of the work.
    private enum View {
        REGISTER,
        SUGGESTED,
        MAP,
        MEASURES,
        EFFECTS,
        ELSEWHERE
    }

    /// @param open id of the risk, measure or effect that is open; empty for the list
    private record Where(View view, String open) {}

    public RisksPage(AssessmentSession session, EvidenceFiles files, Words words) {
        this.session = session;
        this.files = files;
        this.words = words;
        register = new RiskRegisterModel(session, words);
        suggestions = new SuggestionsModel(session, words);
        map = new HeatMapModel(session);
        measures = new MeasuresModel(session);
        effects = new EffectsModel(session);
        badge = Bindings.createStringBinding(
                () -> session.concluded().getValue().map(this::waiting).orElse(""),
                session.concluded(),
                words.messages());
    }

    @Override
    public String title() {
        return words.get("risks.tab");
    }

    @Override
    public Topic topic() {
        return Topic.RISKS;
    }

    @Override
    public ObservableValue<String> badge() {
        return badge;
    }

    @Override
    public Node build() {
        frame.setTop(bar());
        show(where);
        return frame;
    }

    @Override
    public void shown() {
        changes.unsubscribe();
        changes = session.outcome().subscribe((_, _) -> changed());
        part.ifPresent(Part::focus);
    }

    @Override
    public void hidden() {
        changes.unsubscribe();
        changes = Subscription.EMPTY;
    }

    @Override
    public boolean follow(Link link) {
        return switch (link) {
            case Link.ToRisk risk -> go(new Where(View.REGISTER, risk.risk()));
            case Link.ToMeasure measure -> go(new Where(View.MEASURES, measure.measure()));
            case Link.ToSuggestion _ -> go(new Where(View.SUGGESTED, ""));
            case Link.ToRegister to -> go(new Where(view(to.register()), ""));
            case Link.ToQuestion _, Link.ToSection _, Link.ToOutcome _, Link.ToReport _ -> false;
        };
    }

    @Override
    public List<Link> whereabouts() {
        String open = where.open();
        return switch (where.view()) {
            case REGISTER -> List.of(open.isEmpty() ? new Link.ToRegister(RegisterKind.RISKS) : new Link.ToRisk(open));
            case MEASURES ->
                List.of(open.isEmpty() ? new Link.ToRegister(RegisterKind.MEASURES) : new Link.ToMeasure(open));
            case EFFECTS -> List.of(new Link.ToRegister(RegisterKind.EFFECTS));
            case SUGGESTED -> List.of(new Link.ToSuggestion(open));
            case MAP, ELSEWHERE -> List.of();
        };
    }

    @Override
    public void search() {
        part.ifPresent(Part::search);
    }

    private static View view(RegisterKind register) {
        return switch (register) {
            case RISKS -> View.REGISTER;
            case MEASURES -> View.MEASURES;
            case EFFECTS -> View.EFFECTS;
        };
    }

    private boolean go(Where next) {
        where = next;
        return true;
    }

    /// "2 hoog, 3 voorgesteld": the worst level now, and what waits.
    private String waiting(Outcome outcome) {
        List<String> parts = new ArrayList<>();
        List<LevelLook> levels = outcome.risks().stream()
                .map(risk -> LevelLook.of(session.questionnaire(), words, risk.level(Stage.NOW)))
                .toList();
        levels.stream()
                .filter(look -> look.rank() > 2)
                .max(Comparator.comparingInt(LevelLook::rank))
                .ifPresent(worst -> parts.add(words.get(
                        "risks.badge.level",
                        "n",
                        levels.stream().filter(worst::equals).count(),
                        "level",
                        worst.word().toLowerCase(words.locale()))));
        long suggested = outcome.suggestions().stream()
                .filter(Outcome.Suggestion::isWaiting)
                .count();
        if (suggested > 0) {
            parts.add(words.get("risks.badge.suggested", "n", suggested));
        }
        return String.join(", ", parts);
    }

    private void changed() {
        if (isGone()) {
            show(new Where(where.view(), ""));
            return;
        }
        part.ifPresent(Part::refresh);
        nameViews();
    }

    /// What was open can be removed, here or by undoing.
    private boolean isGone() {
        return !where.open().isEmpty()
                && switch (where.view()) {
                    case REGISTER -> session.dossier().get().risk(where.open()).isEmpty();
                    case MEASURES -> measures.measure(where.open()).isEmpty();
                    case EFFECTS -> effects.effect(where.open()).isEmpty();
                    case SUGGESTED, MAP, ELSEWHERE -> false;
                };
    }

    private void show(Where next) {
        where = next;
        if (isGone()) {
            where = new Where(next.view(), "");
        }
        Part shown = part(where);
        part = Optional.of(shown);
        nameViews();
        frame.setCenter(shown.node());
    }

    /// The focus follows after the button that had it is gone, or JavaFX would move it on.
    private void open(Where next) {
        show(next);
        Part opened = part.orElseThrow();
        Platform.runLater(opened::focus);
    }

    private Part part(Where at) {
        boolean list = at.open().isEmpty();
        return switch (at.view()) {
            case REGISTER -> list ? registerView() : riskView(at.open());
            case SUGGESTED ->
                new SuggestionsView(suggestions, session, words, id -> open(new Where(View.REGISTER, id)));
            case MAP ->
                new HeatMapView(map, session, words, place -> {
                    register.filter(RiskFilter.ALL.at(Optional.of(place)));
                    open(new Where(View.REGISTER, ""));
                });
            case MEASURES ->
                list
                        ? new MeasuresView(measures, words, id -> open(new Where(View.MEASURES, id)))
                        : new MeasureView(measures, files, words, at.open(), back("risks.back.measures", at.view()));
            case EFFECTS ->
                list
                        ? new EffectsView(effects, words, id -> open(new Where(View.EFFECTS, id)))
                        : new EffectView(effects, files, words, at.open(), back("risks.back.effects", at.view()));
            case ELSEWHERE ->
                new ElsewhereView(
                        new ElsewhereModel(session, words),
                        new OwnScaleModel(session, words),
                        new RiskEditorModel(session, words, ""),
                        words,
                        session.isReadOnly(),
                        back("risks.back", View.REGISTER));
        };
    }

    private Part registerView() {
        Button own = Buttons.primary(words.get("risks.add"), () -> open(new Where(View.REGISTER, register.addOwn(""))));
        Button elsewhere = Buttons.plain(words.get("risks.elsewhere.start"), () -> open(new Where(View.ELSEWHERE, "")));
        if (register.total() == 0) {
            return new EmptyRegister(session.isReadOnly(), own, elsewhere);
        }
        return new RegisterView(
                register,
                session.questionnaire(),
                words,
                session.isReadOnly(),
                id -> open(new Where(View.REGISTER, id)),
                List.of(elsewhere, own));
    }

    private Part riskView(String id) {
        HBox header = back("risks.back", View.REGISTER);
        header.getChildren().add(Texts.spacer());
        step(header, id, -1, Icon.BACK, "risks.previous");
        step(header, id, 1, Icon.NEXT, "risks.next");
        if (!session.isReadOnly()) {
            header.getChildren().add(Buttons.plain(Icon.REMOVE, words.get("risks.remove"), () -> register.remove(id)));
        }
        return new RiskEditorView(new RiskEditorModel(session, words, id), measures, files, words, header);
    }

    private void step(HBox header, String id, int step, Icon icon, String key) {
        Button button = Buttons.icon(
                icon,
                words.get(key),
                () -> register.neighbour(id, step).ifPresent(next -> open(new Where(View.REGISTER, next))));
        button.setDisable(register.neighbour(id, step).isEmpty());
        header.getChildren().add(button);
    }

    private HBox back(String key, View view) {
        HBox row = new HBox(Buttons.flat(Icon.BACK, words.get(key), () -> {
            String from = where.open();
            open(new Where(view, ""));
            part.filter(RegisterView.class::isInstance)
                    .map(RegisterView.class::cast)
                    .ifPresent(list -> list.select(from));
        }));
        row.getStyleClass().add(Styles.ROW);
        return row;
    }

    private Node bar() {
        FlowPane bar = new FlowPane(4, 4);
        bar.getStyleClass().add("iw-views");
        ToggleGroup group = new ToggleGroup();
        views.clear();
        for (View view : View.values()) {
            if (view != View.ELSEWHERE) {
                ToggleButton button = new ToggleButton();
                button.setToggleGroup(group);
                button.setOnAction(_ -> open(new Where(view, "")));
                button.getStyleClass().add("iw-view");
                views.put(view, button);
                bar.getChildren().add(button);
            }
        }
        nameViews();
        return bar;
    }

    private void nameViews() {
        View now = where.view() == View.ELSEWHERE ? View.REGISTER : where.view();
        views.forEach((view, button) -> {
            button.setText(name(view));
            button.setSelected(view == now);
        });
    }

    private String name(View view) {
        return switch (view) {
            case REGISTER -> words.get("risks.view.register", "n", register.total());
            case SUGGESTED ->
                words.get("risks.view.suggested", "n", suggestions.waiting().size());
            case MAP -> words.get("risks.view.map");
            case MEASURES -> words.get("risks.view.measures", "n", measures.total());
            case EFFECTS ->
                words.get("risks.view.effects", "n", effects.effects().size());
            case ELSEWHERE -> words.get("risks.elsewhere");
        };
    }

    private final class EmptyRegister implements Part {
        private final Node node;

        EmptyRegister(boolean readOnly, Button own, Button elsewhere) {
            int suggested = suggestions.waiting().size();
            List<Button> buttons = new ArrayList<>();
            if (suggested > 0) {
                buttons.add(Buttons.plain(
                        words.get("risks.view.suggested", "n", suggested), () -> open(new Where(View.SUGGESTED, ""))));
            }
            if (!readOnly) {
                buttons.add(elsewhere);
                buttons.add(own);
            }
            node = new EmptyState(words.get("risks.register.empty"), buttons.toArray(Button[]::new));
        }

        @Override
        public Node node() {
            return node;
        }

        @Override
        public void refresh() {
            if (register.total() > 0) {
                show(where);
            }
        }
    }
}
