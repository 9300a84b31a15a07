package nl.impactwijzer.desktop.risks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.assessment.EvidenceFiles;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.Disclosure;
import nl.impactwijzer.desktop.kit.FollowFocus;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Labelled;
import nl.impactwijzer.desktop.kit.SteadyBox;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.Measure;
import nl.impactwijzer.dossier.Risk;
import nl.impactwijzer.dossier.RiskEdit;
import nl.impactwijzer.questionnaire.Level;
import nl.impactwijzer.questionnaire.RiskProfile;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.questionnaire.Topic;
import nl.impactwijzer.text.LocalizedText;

/// Everything about one risk on one page: what can happen, the scores with the level that follows, the evidence, a
/// person's own level, and the measures.
final class RiskEditorView implements Part {

    private final RiskEditorModel editor;
    private final MeasuresModel measures;
    private final EvidenceFiles files;
    private final Words words;
    private final Fields fields;
    private final Node header;
    private TextField title = new TextField();

    /// @param header where one goes back, on, or removes the risk
    RiskEditorView(RiskEditorModel editor, MeasuresModel measures, EvidenceFiles files, Words words, Node header) {
        this.editor = editor;
        this.measures = measures;
        this.files = files;
        this.words = words;
        this.header = header;
        fields = new Fields(editor.session().isReadOnly());
    }

    @Override
    public Node node() {
        VBox page = new VBox(
                header,
                fields.remade(() -> List.of(editor.conflicts(), editor.open()), _ -> notices()),
                whatCanHappen(),
                scores(),
                evidence(),
                ownLevel(),
                measureBox(),
                elsewhere());
        page.getStyleClass().add(Styles.PAGE);
        ScrollPane scroll = FollowFocus.scroll(page);
        scroll.setAccessibleText(words.get("risks.editor"));
        return scroll;
    }

    @Override
    public void refresh() {
        fields.sync();
    }

    @Override
    public void focus() {
        title.requestFocus();
    }

    private Node notices() {
        VBox box = new VBox();
        box.getStyleClass().add(Styles.STACK);
        editor.conflicts().forEach(sentence -> box.getChildren().add(Texts.notice(Styles.WARNING, sentence)));
        List<String> open = editor.open();
        if (!open.isEmpty()) {
            box.getChildren()
                    .add(new Disclosure(words.get("risks.open", "n", open.size()), () -> ScoreGrid.sentences(open)));
        }
        return box;
    }

    private Node whatCanHappen() {
        title = fields.text(text(Risk::title), next -> change(edit -> edit.title(next)));
        List<Topic> categories =
                new ArrayList<>(editor.questionnaire().definition().categories());
        categories.addFirst(new Topic(
                "", LocalizedText.same(words.get("risks.category.none")), LocalizedText.EMPTY, List.of(), false));
        ComboBox<Topic> category = fields.choice(
                categories,
                topic -> words.get(topic.title()),
                () -> categories.stream()
                        .filter(topic -> topic.id().equals(text(Risk::category).get()))
                        .findFirst(),
                topic -> change(edit -> edit.category(topic.id())));
        category.setMaxWidth(360);
        Labelled named = new Labelled(words.get("risks.title"), title);
        fields.also(() ->
                named.problemProperty().set(text(Risk::title).get().isBlank() ? words.get("risks.title.wanted") : ""));
        return card(
                words.get("risks.what"),
                named,
                new Labelled(
                                words.get("risks.description"),
                                fields.area(3, text(Risk::description), next -> change(edit -> edit.description(next))))
                        .help(words.get("risks.description.help")),
                new Labelled(words.get("risks.category"), category),
                TopicPicker.of(
                        fields,
                        words,
                        words.get("risks.principles"),
                        editor.questionnaire().definition().principles(),
                        () -> editor.risk().map(Risk::principles).orElse(List.of()),
                        next -> change(edit -> edit.principles(next))),
                TopicPicker.of(
                        fields,
                        words,
                        words.get("risks.rights"),
                        editor.questionnaire().definition().rights(),
                        () -> editor.risk().map(Risk::rights).orElse(List.of()),
                        next -> change(edit -> edit.rights(next))));
    }

    private Node scores() {
        Node profile = fields.remade(editor::profiles, inner -> {
            ComboBox<RiskProfile> box = inner.choice(
                    editor.profiles(),
                    known -> words.get(known.head().title()),
                    editor::profile,
                    next -> change(edit -> edit.profile(next.id())));
            box.setMaxWidth(360);
            return new Labelled(words.get("risks.profile"), box).help(words.get("risks.profile.help"));
        });
        return card(
                words.get("risks.scores"),
                profile,
                fields.remade(
                        () -> editor.profile().map(RiskProfile::id).orElse(""),
                        inner -> ScoreGrid.of(editor, words, inner)));
    }

    private Node evidence() {
        return card(
                words.get("risks.evidence.heading"),
                StrengthChoice.of(
                        fields,
                        words,
                        () -> editor.risk().flatMap(Risk::strength),
                        next -> change(edit -> edit.strength(next))),
                new Labelled(
                                words.get("risks.rationale"),
                                fields.area(3, text(Risk::rationale), next -> change(edit -> edit.rationale(next))))
                        .help(words.get("risks.rationale.help")),
                new EvidenceBox(
                                editor.session(),
                                files,
                                words,
                                () -> editor.risk().map(Risk::evidence).orElse(List.of()),
                                next -> change(edit -> edit.evidence(next)))
                        .node(fields));
    }

    private Node ownLevel() {
        return card(
                words.get("risks.override"),
                Texts.muted(words.get("risks.override.help")),
                fields.remade(
                        () -> editor.risk().flatMap(Risk::override).isPresent(),
                        inner -> editor.risk().flatMap(Risk::override).isPresent()
                                ? overriding(inner)
                                : startOverriding()));
    }

    private Node startOverriding() {
        Button start = Buttons.plain(words.get("risks.override.start"), () -> editor.override(levelNow()));
        start.setDisable(fields.isReadOnly());
        return start;
    }

    private String levelNow() {
        List<Level> levels = editor.questionnaire().definition().levels();
        return levels.stream()
                .filter(level -> words.get(level.label())
                        .equals(editor.judged(Stage.NOW).counts().word()))
                .findFirst()
                .or(() -> levels.stream().findFirst())
                .map(Level::code)
                .orElse("");
    }

    private Node overriding(Fields inner) {
        ComboBox<Level> level = inner.choice(
                editor.questionnaire().definition().levels(),
                known -> words.get(known.label()),
                () -> override().flatMap(given -> editor.questionnaire().level(given.level())),
                next -> editor.override(next.code()));
        level.setMaxWidth(200);
        Labelled reason = new Labelled(
                words.get("risks.override.reason"),
                inner.area(2, () -> override().map(Risk.LevelOverride::reason).orElse(""), editor::overrideReason));
        Labelled by = new Labelled(
                words.get("risks.override.by"),
                inner.text(() -> override().map(Risk.LevelOverride::by).orElse(""), editor::overrideBy));
        inner.also(() -> reason.problemProperty()
                .set(wanted(override().map(Risk.LevelOverride::reason), "risks.override.reasonWanted")));
        inner.also(() ->
                by.problemProperty().set(wanted(override().map(Risk.LevelOverride::by), "risks.override.byWanted")));
        Button stop = Buttons.plain(words.get("risks.override.stop"), editor::withoutOverride);
        stop.setDisable(inner.isReadOnly());
        VBox box = new VBox(new Labelled(words.get("risks.override.level"), level), reason, by, stop);
        box.getStyleClass().add(Styles.STACK_WIDE);
        return box;
    }

    private Optional<Risk.LevelOverride> override() {
        return editor.risk().flatMap(Risk::override);
    }

    private String wanted(Optional<String> value, String key) {
        return value.filter(given -> !given.isBlank()).isPresent() ? "" : words.get(key);
    }

    private Node measureBox() {
        return card(
                words.get("risks.measures"),
                fields.remade(
                        () -> List.of(
                                measures.against(editor.id()).stream()
                                        .map(Measure::id)
                                        .toList(),
                                measures.notAgainst(editor.id()).stream()
                                        .map(Measure::id)
                                        .toList()),
                        this::measureList));
    }

    private Node measureList(Fields inner) {
        VBox box = new VBox();
        box.getStyleClass().add(Styles.STACK);
        List<Measure> against = measures.against(editor.id());
        if (against.isEmpty()) {
            box.getChildren().add(Texts.muted(words.get("risks.measures.none")));
        }
        against.forEach(measure -> box.getChildren().add(measure(inner, measure)));
        if (!inner.isReadOnly()) {
            box.getChildren().add(addingMeasures());
        }
        return box;
    }

    private Node measure(Fields inner, Measure measure) {
        Disclosure line = new Disclosure(
                "", () -> new MeasureForm(measures, files, words, measure.id(), Optional.of(editor.id())).node(inner));
        inner.also(() -> measures.measure(measure.id()).ifPresent(now -> {
            line.line().setText(MeasureForm.summary(measures, words, now));
            line.line().setAccessibleText(line.line().getText());
        }));
        return line.open(measure.title().isBlank());
    }

    private Node addingMeasures() {
        HBox row = new HBox(
                Buttons.plain(Icon.ADD, words.get("risks.measures.add"), () -> measures.add("", List.of(editor.id()))));
        row.getStyleClass().add(Styles.ROW);
        VBox box = new VBox(row);
        box.getStyleClass().add(Styles.STACK);
        List<Measure> others = measures.notAgainst(editor.id());
        if (!others.isEmpty()) {
            ComboBox<Measure> existing = new Fields(false)
                    .choice(others, Measure::title, Optional::empty, chosen -> measures.link(chosen.id(), editor.id()));
            existing.setMaxWidth(480);
            box.getChildren().add(new Labelled(words.get("risks.measures.link"), existing));
        }
        editor.catalogue()
                .filter(known -> !known.measures().isEmpty())
                .ifPresent(known -> box.getChildren()
                        .add(new Disclosure(words.get("risks.measures.ideas"), () -> ideas(known.measures()))));
        return box;
    }

    private Node ideas(List<LocalizedText> ideas) {
        VBox box = new VBox();
        box.getStyleClass().add(Styles.STACK);
        for (LocalizedText idea : ideas) {
            Button add = Buttons.plain(
                    words.get("risks.measures.take"), () -> measures.add(words.get(idea), List.of(editor.id())));
            add.setAccessibleText(words.get("risks.measures.take") + ": " + words.get(idea));
            add.setMinWidth(Region.USE_PREF_SIZE);
            HBox row = new HBox(add, Texts.text(words.get(idea)));
            row.getStyleClass().add(Styles.ROW);
            box.getChildren().add(row);
        }
        return box;
    }

    private Node elsewhere() {
        return card(
                words.get("risks.source"),
                new Labelled(
                                words.get("risks.sourceLabel"),
                                fields.text(text(Risk::sourceLabel), next -> change(edit -> edit.sourceLabel(next))))
                        .help(words.get("risks.sourceLabel.help")));
    }

    private void change(UnaryOperator<RiskEdit> edit) {
        editor.change(edit);
    }

    private Supplier<String> text(Function<Risk, String> part) {
        return () -> editor.risk().map(part).orElse("");
    }

    static VBox card(String heading, Node... nodes) {
        VBox card = new SteadyBox(Texts.heading(heading));
        card.getChildren().addAll(nodes);
        card.getStyleClass().addAll(Styles.CARD, Styles.STACK_WIDE);
        return card;
    }
}
