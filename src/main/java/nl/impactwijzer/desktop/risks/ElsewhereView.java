package nl.impactwijzer.desktop.risks;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.Disclosure;
import nl.impactwijzer.desktop.kit.FollowFocus;
import nl.impactwijzer.desktop.kit.Labelled;
import nl.impactwijzer.desktop.kit.LevelLook;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.questionnaire.RiskProfile;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.scoring.RiskOutcome;

/// Takes over an assessment made elsewhere: first its scale, then its risks with the label its document gave them.
final class ElsewhereView implements Part {

    private final ElsewhereModel model;
    private final OwnScaleModel scale;
    private final RiskEditorModel looks;
    private final Words words;
    private final Node header;
    private final Fields fields;
    private final TextField title = new TextField();
    private final TextField label = new TextField();
    private ElsewhereModel.Draft draft = ElsewhereModel.Draft.EMPTY;

    /// @param looks says levels in words
    ElsewhereView(
            ElsewhereModel model,
            OwnScaleModel scale,
            RiskEditorModel looks,
            Words words,
            boolean readOnly,
            Node header) {
        this.model = model;
        this.scale = scale;
        this.looks = looks;
        this.words = words;
        this.header = header;
        fields = new Fields(readOnly);
    }

    @Override
    public Node node() {
        VBox page = new VBox(
                header,
                Texts.title(words.get("risks.elsewhere")),
                Texts.muted(words.get("risks.elsewhere.intro")),
                RiskEditorView.card(
                        words.get("risks.elsewhere.scale"),
                        fields.remade(model::profiles, this::profile),
                        new Disclosure(words.get("risks.own"), () -> new OwnScaleForm(scale, words, this::use).node())),
                risk(),
                fields.remade(model::added, _ -> added()));
        page.getStyleClass().add(Styles.PAGE);
        return FollowFocus.scroll(page);
    }

    @Override
    public void refresh() {
        fields.sync();
    }

    private void use(String profile) {
        model.choose(profile);
        draft = ElsewhereModel.Draft.EMPTY;
        refresh();
    }

    private Node profile(Fields inner) {
        ComboBox<RiskProfile> box = inner.choice(
                model.profiles(), known -> words.get(known.head().title()), model::profile, next -> use(next.id()));
        box.setMaxWidth(360);
        return new Labelled(words.get("risks.elsewhere.profile"), box).help(words.get("risks.elsewhere.profile.help"));
    }

    private Node risk() {
        title.textProperty().subscribe(next -> {
            draft = new ElsewhereModel.Draft(next, draft.score(), draft.label());
            refresh();
        });
        label.textProperty().subscribe(next -> {
            draft = new ElsewhereModel.Draft(draft.title(), draft.score(), next);
            refresh();
        });
        Labelled named = new Labelled(words.get("risks.elsewhere.title"), title);
        VBox card = RiskEditorView.card(
                words.get("risks.elsewhere.risk"),
                named,
                fields.remade(() -> model.profile().map(RiskProfile::id).orElse(""), this::score),
                new Labelled(words.get("risks.sourceLabel"), label).help(words.get("risks.elsewhere.label.help")),
                fields.remade(() -> model.preview(draft), _ -> preview()));
        if (!fields.isReadOnly()) {
            card.getChildren().add(Buttons.primary(words.get("risks.elsewhere.add"), () -> {
                String problem = model.add(draft);
                named.problemProperty().set(problem);
                if (problem.isEmpty()) {
                    title.clear();
                    label.clear();
                    draft = ElsewhereModel.Draft.EMPTY;
                    refresh();
                    title.requestFocus();
                }
            }));
        }
        return card;
    }

    private Node score(Fields inner) {
        HBox row = new HBox();
        row.setSpacing(16);
        for (Asked asked : model.asked()) {
            VBox box = new VBox(
                    Texts.text(words.get("risks.dimension." + asked.dimension().code()), "iw-label"),
                    StepChoice.of(
                            inner,
                            words,
                            asked.scale(),
                            words.get("risks.dimension." + asked.dimension().code()),
                            () -> draft.score().step(asked.dimension()),
                            next -> scored(asked, next)));
            box.getStyleClass().add("iw-labelled");
            box.setPrefWidth(320);
            row.getChildren().add(box);
        }
        model.profile()
                .filter(RiskProfile.Labels.class::isInstance)
                .map(RiskProfile.Labels.class::cast)
                .ifPresent(labels -> row.getChildren().add(labels(inner, labels)));
        return row;
    }

    private void scored(Asked asked, OptionalInt next) {
        draft = new ElsewhereModel.Draft(draft.title(), draft.score().with(asked.dimension(), next), draft.label());
        refresh();
    }

    private Node labels(Fields inner, RiskProfile.Labels labels) {
        return new Labelled(
                words.get("risks.label"),
                inner.choice(
                        labels.labels(),
                        one -> words.get(one.label()),
                        () -> labels.labels().stream()
                                .filter(one -> one.code().equals(draft.score().label()))
                                .findFirst(),
                        one -> {
                            draft = new ElsewhereModel.Draft(
                                    draft.title(), draft.score().labelled(one.code()), draft.label());
                            refresh();
                        }));
    }

    private Node preview() {
        ElsewhereModel.Preview preview = model.preview(draft);
        HBox row = new HBox(
                Texts.text(words.get("risks.level.computedLabel")),
                preview.level().badge());
        row.getStyleClass().add(Styles.ROW);
        VBox box = new VBox(row);
        preview.conflicts().forEach(sentence -> box.getChildren().add(Texts.notice(Styles.WARNING, sentence)));
        box.getStyleClass().add(Styles.STACK);
        return box;
    }

    private Node added() {
        List<RiskOutcome> added = model.added();
        VBox card = RiskEditorView.card(words.get("risks.elsewhere.added", "n", added.size()));
        added.forEach(risk -> card.getChildren().add(line(risk)));
        return card;
    }

    private Node line(RiskOutcome risk) {
        LevelLook look = looks.look(risk.level(Stage.INHERENT));
        var name = Texts.text(risk.risk().title());
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = new HBox(look.badge(), name);
        Optional.of(risk.risk().sourceLabel())
                .filter(said -> !said.isBlank())
                .ifPresent(
                        said -> row.getChildren().add(Texts.muted(words.get("risks.elsewhere.said", "label", said))));
        row.getStyleClass().add(Styles.ROW);
        return row;
    }
}
