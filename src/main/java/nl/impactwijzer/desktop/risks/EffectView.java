package nl.impactwijzer.desktop.risks;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.assessment.EvidenceFiles;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.Disclosure;
import nl.impactwijzer.desktop.kit.FollowFocus;
import nl.impactwijzer.desktop.kit.Labelled;
import nl.impactwijzer.desktop.kit.LevelBadge;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.Effect;
import nl.impactwijzer.questionnaire.EffectProfile;
import nl.impactwijzer.questionnaire.Scale;
import nl.impactwijzer.report.LevelTone;
import nl.impactwijzer.scoring.EffectLevel;

/// One good effect: for whom, how likely, how large, for how many, and with which evidence.
final class EffectView implements Part {

    private final EffectsModel model;
    private final EvidenceFiles files;
    private final Words words;
    private final String id;
    private final Node header;
    private final Fields fields;
    private TextField title = new TextField();

    EffectView(EffectsModel model, EvidenceFiles files, Words words, String id, Node header) {
        this.model = model;
        this.files = files;
        this.words = words;
        this.id = id;
        this.header = header;
        fields = new Fields(model.session().isReadOnly());
    }

    @Override
    public Node node() {
        title = fields.text(text(Effect::title), next -> model.change(id, effect -> effect.titled(next)));
        Labelled named = new Labelled(words.get("risks.effect.title"), title);
        fields.also(() -> named.problemProperty()
                .set(text(Effect::title).get().isBlank() ? words.get("risks.effect.titleWanted") : ""));
        VBox page = new VBox(
                header,
                RiskEditorView.card(
                        words.get("risks.effect"),
                        named,
                        new Labelled(
                                words.get("risks.effect.forWhom"),
                                fields.text(
                                        text(Effect::forWhom),
                                        next -> model.change(id, effect -> effect.forPupils(next)))),
                        principles(),
                        rights()));
        model.scales().ifPresent(scales -> page.getChildren().add(scores(scales)));
        page.getChildren().add(evidence());
        page.getStyleClass().add(Styles.PAGE);
        return FollowFocus.scroll(page);
    }

    @Override
    public void refresh() {
        fields.sync();
    }

    @Override
    public void focus() {
        title.requestFocus();
    }

    private Node principles() {
        return TopicPicker.of(
                fields,
                words,
                words.get("risks.principles"),
                model.session().questionnaire().definition().principles(),
                () -> effect().map(Effect::principles).orElse(List.of()),
                next -> model.change(id, effect -> effect.withPrinciples(next)));
    }

    private Node rights() {
        return TopicPicker.of(
                fields,
                words,
                words.get("risks.rights"),
                model.session().questionnaire().definition().rights(),
                () -> effect().map(Effect::rights).orElse(List.of()),
                next -> model.change(id, effect -> effect.withRights(next)));
    }

    private Node scores(EffectProfile scales) {
        HBox row = new HBox(
                step(scales.likelihood(), Effect::likelihood, Effect::likely),
                step(scales.size(), Effect::size, Effect::sized),
                step(scales.extent(), Effect::extent, Effect::reaching));
        row.setSpacing(16);
        return RiskEditorView.card(
                words.get("risks.effect.scores"),
                row,
                fields.remade(() -> List.of(level()), _ -> judged()),
                Texts.muted(words.get("risks.effects.intro")));
    }

    private Node step(
            Scale scale, Function<Effect, OptionalInt> value, BiFunction<Effect, OptionalInt, Effect> change) {
        Node choice = StepChoice.of(
                fields,
                words,
                scale,
                words.get(scale.title()),
                () -> effect().map(value).orElse(OptionalInt.empty()),
                next -> model.change(id, effect -> change.apply(effect, next)));
        VBox box = new VBox(Texts.text(words.get(scale.title()), "iw-label"), choice);
        box.getStyleClass().add("iw-labelled");
        box.setPrefWidth(280);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private Node judged() {
        VBox box = new VBox();
        box.getStyleClass().add(Styles.STACK);
        level().ifPresentOrElse(
                        level -> box.getChildren()
                                .addAll(
                                        LevelBadge.of(
                                                LevelTone.ACCENT,
                                                words.get(level.label().label())),
                                        new Disclosure(
                                                words.get("risks.why"),
                                                () -> ScoreGrid.sentences(level.reasons().stream()
                                                        .map(words::get)
                                                        .toList()))),
                        () -> box.getChildren().add(Texts.muted(words.get("risks.effect.incomplete"))));
        return box;
    }

    private Node evidence() {
        VBox card = RiskEditorView.card(
                words.get("risks.evidence.heading"),
                StrengthChoice.of(
                        fields,
                        words,
                        () -> effect().flatMap(Effect::strength),
                        next -> model.change(id, effect -> effect.withStrength(next))),
                new EvidenceBox(
                                model.session(),
                                files,
                                words,
                                () -> effect().map(Effect::evidence).orElse(List.of()),
                                next -> model.change(id, effect -> effect.withEvidence(next)))
                        .node(fields),
                new Labelled(
                        words.get("risks.note"),
                        fields.area(3, text(Effect::note), next -> model.change(id, effect -> effect.noted(next)))));
        if (!fields.isReadOnly()) {
            card.getChildren().add(Buttons.plain(words.get("risks.effect.remove"), () -> model.remove(id)));
        }
        return card;
    }

    private Optional<Effect> effect() {
        return model.effect(id);
    }

    private Optional<EffectLevel> level() {
        return effect().flatMap(model::level);
    }

    private Supplier<String> text(Function<Effect, String> part) {
        return () -> effect().map(part).orElse("");
    }
}
