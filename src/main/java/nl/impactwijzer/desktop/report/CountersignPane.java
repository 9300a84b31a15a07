package nl.impactwijzer.desktop.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.FileDialogs;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Labelled;
import nl.impactwijzer.desktop.kit.Preferences;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.report.check.NextSigner;
import nl.impactwijzer.report.signing.SignatureJudgement;
import nl.impactwijzer.report.signing.Signer;
import nl.impactwijzer.report.signing.SigningPlaces;

/// The chain of a report, place by place: who signed and when, or that the place is free. Where one is, *Also sign*
/// opens the form.
final class CountersignPane extends VBox {

    private final Words words;
    private final FileDialogs files;
    private final BackgroundWork background;
    private final Signing signing;
    private final CountersignModel model;
    private final ReportPage.Opener opener;
    private final Preferences preferences;
    private final Path file;
    private final NextSigner.Report report;
    private final ToggleGroup chosen = new ToggleGroup();
    private final VBox bottom = new VBox();

    CountersignPane(
            Words words,
            FileDialogs files,
            BackgroundWork background,
            Signing signing,
            CountersignModel model,
            ReportPage.Opener opener,
            Preferences preferences,
            Path file,
            NextSigner.Report report) {
        this.words = words;
        this.files = files;
        this.background = background;
        this.signing = signing;
        this.model = model;
        this.opener = opener;
        this.preferences = preferences;
        this.file = file;
        this.report = report;
        getStyleClass().addAll(Styles.CARD, Styles.STACK_WIDE);
        bottom.getStyleClass().add(Styles.STACK_WIDE);
        getChildren().addAll(Texts.subheading(words.get("reportpage.chain")), chain(), bottom);
        if (report.places().next().isPresent()) {
            Button also = Buttons.plain(Icon.SIGN, words.get("reportpage.also"), this::ask);
            bottom.getChildren().setAll(also);
        } else {
            bottom.getChildren().setAll(Texts.muted(words.get("reportpage.chain.full")));
        }
    }

    private Node chain() {
        VBox rows = new VBox();
        rows.getStyleClass().add(Styles.STACK);
        for (SigningPlaces.Place place : report.places().places()) {
            Label role = Texts.text(place.role(), Styles.STRONG);
            role.setMinWidth(160);
            role.setPrefWidth(160);
            Label what = place.signed() ? Texts.text(said(place)) : Texts.muted(words.get("reportpage.chain.free"));
            HBox.setHgrow(what, Priority.ALWAYS);
            HBox row = new HBox(role, what);
            row.getStyleClass().add(Styles.ROW);
            rows.getChildren().add(row);
        }
        return rows;
    }

    private String said(SigningPlaces.Place place) {
        Optional<SignatureJudgement> signature = report.signatures().stream()
                .filter(made -> made.field().equals(place.field()))
                .findFirst();
        String name =
                signature.flatMap(SignatureJudgement::signer).map(Signer::name).orElse("");
        return signature
                .flatMap(SignatureJudgement::claimed)
                .map(at -> words.get("reportpage.chain.signed", "name", name, "moment", words.moment(at)))
                .map(said -> signature
                        .map(made -> said + ", " + words.get(made.levelInWords()))
                        .orElse(said))
                .orElse(name);
    }

    private void ask() {
        SignForm form =
                new SignForm(words, files, background, signing, preferences.person(), preferences.organisation());
        Button sign = Buttons.primary(words.get("reportpage.sign"), () -> sign(form));
        sign.setGraphic(Icon.SIGN.node());
        VBox result = new VBox();
        result.getStyleClass().add(Styles.STACK);
        bottom.getChildren().setAll(places(), form, sign, result);
        model.state().subscribe(state -> {
            sign.setDisable(state instanceof CountersignModel.State.Busy);
            show(state, form, result);
        });
    }

    private Node places() {
        VBox choices = new VBox();
        choices.getStyleClass().add(Styles.STACK);
        for (SigningPlaces.Place place : report.places().free()) {
            RadioButton choice = new RadioButton(place.role());
            choice.setToggleGroup(chosen);
            choice.setUserData(place);
            choices.getChildren().add(choice);
        }
        chosen.selectToggle(chosen.getToggles().getFirst());
        return new Labelled(words.get("reportpage.next.place"), choices).help(words.get("reportpage.next.place.help"));
    }

    private void sign(SignForm form) {
        if (chosen.getSelectedToggle().getUserData() instanceof SigningPlaces.Place place) {
            form.key()
                    .ifPresent(key -> target().ifPresentOrElse(
                                    path -> model.sign(path, place, key, form.role()),
                                    () -> key.passPhrase().wipe()));
        }
    }

    private Optional<Path> target() {
        return files.save(
                words.get("reportpage.saveAs"),
                report.nameAfter(file),
                new FileDialogs.Kind(words.get("reportpage.pdf"), List.of("pdf")));
    }

    private void show(CountersignModel.State state, SignForm form, VBox result) {
        switch (state) {
            case CountersignModel.State.Waiting _ -> result.getChildren().clear();
            case CountersignModel.State.Busy _ ->
                result.getChildren().setAll(Texts.muted(words.get("reportpage.next.busy")));
            case CountersignModel.State.Refused refused -> {
                form.refused();
                result.getChildren().setAll(Texts.notice(Styles.PROBLEM, words.get(refused.why())));
            }
            case CountersignModel.State.Saved saved -> {
                form.forget();
                HBox buttons = new HBox(
                        Buttons.plain(Icon.OPEN, words.get("reportpage.open"), () -> opener.read(saved.file())),
                        Buttons.plain(Icon.VERIFY, words.get("reportpage.verify"), () -> opener.verify(saved.file())));
                buttons.getStyleClass().add(Styles.ROW);
                bottom.getChildren()
                        .setAll(Texts.notice(
                                Styles.SUCCESS,
                                words.get(
                                        "reportpage.signed",
                                        "file",
                                        saved.file().toString())));
                if (saved.kept()) {
                    bottom.getChildren().add(Texts.muted(words.get("reportpage.kept.too")));
                }
                saved.notice()
                        .ifPresent(notice -> bottom.getChildren().add(Texts.notice(Styles.WARNING, words.get(notice))));
                bottom.getChildren().add(buttons);
            }
        }
    }
}
