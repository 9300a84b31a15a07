package nl.impactwijzer.desktop.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import nl.impactwijzer.desktop.assessment.AssessmentPage;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.assessment.Link;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.Dialogs;
import nl.impactwijzer.desktop.kit.Disclosure;
import nl.impactwijzer.desktop.kit.FileDialogs;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Labelled;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.shell.Topic;
import nl.impactwijzer.report.compose.ReportSection;
import nl.impactwijzer.text.Messages;
import org.jspecify.annotations.Nullable;

/// The tab *Rapport*: the pages as they will be, what is in them, and signing and saving.
public final class ReportPage implements AssessmentPage {

    private final AssessmentSession session;
    private final Words words;
    private final BackgroundWork background;
    private final FileDialogs files;
    private final Dialogs dialogs;
    private final Signing signing;
    private final Opener opener;
    private final WholeFile wholeFile;
    private final KeptReports reports;
    private final ReportModel model;
    private final PauseTransition pause = new PauseTransition(Duration.millis(600));
    private Subscription watching = Subscription.EMPTY;
    private Subscription delivering = Subscription.EMPTY;
    private Subscription counting = Subscription.EMPTY;
    private Subscription listing = Subscription.EMPTY;
    private @Nullable PagesPane pages;

    /// @param organisation of the person at the screen; may be empty
    public ReportPage(
            AssessmentSession session,
            Words words,
            BackgroundWork background,
            FileDialogs files,
            Dialogs dialogs,
            ReportMaker maker,
            Signing signing,
            WholeFile wholeFile,
            Opener opener,
            KeptReports reports,
            String organisation) {
        this.session = session;
        this.words = words;
        this.background = background;
        this.files = files;
        this.dialogs = dialogs;
        this.signing = signing;
        this.opener = opener;
        this.wholeFile = wholeFile;
        this.reports = reports;
        model = new ReportModel(
                session,
                background,
                maker,
                signing,
                wholeFile,
                reports,
                ReportChoices.everything(words.locale(), session.person(), organisation));
        pause.setOnFinished(_ -> model.refresh());
    }

    /// Opens a saved report, in the system's own reader or on the screen that verifies it, or shows where it is.
    public interface Opener {
        void read(Path file);

        void folder(Path file);

        void verify(Path file);
    }

    /// Writes a file whole or not at all.
    @FunctionalInterface
    public interface WholeFile {
        void write(Path file, byte[] bytes) throws IOException;
    }

    @Override
    public String title() {
        return words.get("reportpage.title");
    }

    @Override
    public Topic topic() {
        return Topic.REPORT;
    }

    @Override
    public boolean follow(Link link) {
        return link instanceof Link.ToReport;
    }

    @Override
    public Node build() {
        PagesPane preview = new PagesPane(model, background, words);
        pages = preview;
        HBox.setHgrow(preview, Priority.ALWAYS);
        KeptPane kept = new KeptPane(
                words,
                files,
                background,
                reports,
                wholeFile,
                opener,
                session.dossier().get().id());
        VBox side = new VBox(choices(), new WithholdingPane(session, model, dialogs, words), signing(), kept);
        listing = model.delivery().subscribe(_ -> kept.refresh());
        side.getStyleClass().addAll(Styles.STACK_WIDE, "iw-report-choices");
        session.chosenDay()
                .get()
                .ifPresent(day -> side.getChildren()
                        .addFirst(Texts.notice(Styles.INFO, words.get("classes.day.report", "day", day))));
        ScrollPane scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("iw-report-side");
        scroll.setMinWidth(340);
        scroll.setPrefWidth(360);
        return new HBox(preview, scroll);
    }

    @Override
    public void shown() {
        PagesPane preview = pages;
        if (preview != null) {
            watching = model.pages().subscribe(preview::show);
            watching = watching.and(model.choices().subscribe((was, now) -> pause.playFromStart()));
        }
        model.refresh();
    }

    @Override
    public void hidden() {
        pause.stop();
        watching.unsubscribe();
        delivering.unsubscribe();
        counting.unsubscribe();
        listing.unsubscribe();
        if (pages != null) {
            pages.release();
        }
        pages = null;
    }

    @Override
    public void closed() {
        model.stop();
    }

    private Node choices() {
        VBox card = new VBox(
                Texts.subheading(words.get("reportpage.contents")),
                sections(),
                Texts.muted(words.get("reportpage.always")),
                language(),
                field(
                        "reportpage.author",
                        model.choices().get().author(),
                        text -> model.choose(chosen -> chosen.by(text))),
                field(
                        "reportpage.for",
                        model.choices().get().organisation(),
                        text -> model.choose(chosen -> chosen.forOrganisation(text))));
        card.getStyleClass().addAll(Styles.CARD, Styles.STACK_WIDE);
        return card;
    }

    /// Folded away at first, because most people want everything and signing is what they come for.
    private Node sections() {
        List<ReportSection> possible = Arrays.stream(ReportSection.values())
                .filter(section -> section.isIn(session.questionnaire()))
                .toList();
        Disclosure folded = new Disclosure("", () -> {
            VBox sections = new VBox();
            sections.getStyleClass().add(Styles.STACK);
            possible.forEach(section -> sections.getChildren().add(section(section)));
            return sections;
        });
        counting.unsubscribe();
        counting = model.choices().subscribe(chosen -> {
            String count = words.get(
                    "reportpage.sections",
                    "n",
                    possible.stream().filter(chosen.sections()::contains).count(),
                    "all",
                    possible.size());
            folded.line().setText(count);
            folded.line().setAccessibleText(count);
        });
        return folded;
    }

    private CheckBox section(ReportSection section) {
        CheckBox box = new CheckBox(words.get("report." + section.code()));
        box.setSelected(model.choices().get().sections().contains(section));
        box.setWrapText(true);
        box.selectedProperty().subscribe((_, wanted) -> model.choose(chosen -> chosen.with(section, wanted)));
        return box;
    }

    private Node language() {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox();
        row.getStyleClass().add(Styles.ROW);
        for (Locale locale : List.of(Messages.DUTCH, Messages.ENGLISH)) {
            RadioButton choice = new RadioButton(words.get("reportpage.language." + locale.getLanguage()));
            choice.setToggleGroup(group);
            choice.setSelected(model.choices().get().language().equals(locale));
            choice.setOnAction(_ -> model.choose(chosen -> chosen.in(locale)));
            row.getChildren().add(choice);
        }
        return new Labelled(words.get("reportpage.language"), row);
    }

    private Labelled field(String key, String text, Consumer<String> changed) {
        TextField field = new TextField(text);
        field.textProperty().subscribe((_, now) -> changed.accept(now));
        return new Labelled(words.get(key), field);
    }

    private Node signing() {
        VBox place = new VBox();
        fillSigning(place);
        return place;
    }

    /// Again after an identity was made: from then on the form asks for that one.
    private void fillSigning(VBox place) {
        delivering.unsubscribe();
        boolean hadIdentity = model.hasIdentity();
        SignForm form = new SignForm(
                words,
                files,
                background,
                signing,
                session.person(),
                model.choices().get().organisation());
        Button sign = Buttons.primary(words.get("reportpage.sign"), () -> sign(form));
        sign.setGraphic(Icon.SIGN.node());
        Button save = Buttons.plain(
                Icon.SAVE,
                words.get("reportpage.save"),
                () -> file().ifPresent(path -> keeping(keep -> model.save(path, keep))));
        VBox result = new VBox();
        result.getStyleClass().add(Styles.STACK);
        VBox buttons = new VBox(sign, save);
        buttons.getStyleClass().add(Styles.STACK);
        VBox card = new VBox(Texts.subheading(words.get("reportpage.signing")));
        if (model.isReadOnly()) {
            card.getChildren().add(Texts.notice(Styles.INFO, words.get("reportpage.readOnly")));
            form.setDisable(true);
            sign.setDisable(true);
        }
        card.getChildren().addAll(form, buttons, result);
        card.getStyleClass().addAll(Styles.CARD, Styles.STACK_WIDE);
        place.getChildren().setAll(card);
        delivering = model.delivery().subscribe(delivery -> {
            if (delivery instanceof ReportModel.Delivery.Saved && model.hasIdentity() != hadIdentity) {
                fillSigning(place);
                return;
            }
            show(delivery, result, form);
            boolean busy = delivery instanceof ReportModel.Delivery.Busy;
            sign.setDisable(busy || model.isReadOnly());
            save.setDisable(busy);
        });
    }

    private void show(ReportModel.Delivery delivery, VBox result, SignForm form) {
        switch (delivery) {
            case ReportModel.Delivery.Waiting _ -> result.getChildren().clear();
            case ReportModel.Delivery.Busy _ -> result.getChildren().setAll(Texts.muted(words.get("reportpage.busy")));
            case ReportModel.Delivery.Refused refused -> {
                form.refused();
                result.getChildren().setAll(Texts.notice(Styles.PROBLEM, words.get(refused.why())));
            }
            case ReportModel.Delivery.Saved saved -> {
                form.forget();
                result.getChildren().setAll(saved(saved));
            }
        }
    }

    private List<Node> saved(ReportModel.Delivery.Saved saved) {
        String sentence = words.get(
                saved.signed() ? "reportpage.signed" : "reportpage.saved",
                "file",
                saved.file().toString());
        HBox buttons = new HBox(
                Buttons.plain(Icon.OPEN, words.get("reportpage.open"), () -> opener.read(saved.file())),
                Buttons.plain(Icon.VERIFY, words.get("reportpage.verify"), () -> opener.verify(saved.file())));
        buttons.getStyleClass().add(Styles.ROW);
        List<Node> nodes = new ArrayList<>();
        nodes.add(Texts.notice(Styles.SUCCESS, sentence));
        saved.keep()
                .ifPresent(keep -> nodes.add(
                        Texts.notice(Styles.INFO, words.get("reportpage.public.kept", "file", keep.toString()))));
        saved.notice().ifPresent(notice -> nodes.add(Texts.notice(Styles.WARNING, words.get(notice))));
        nodes.add(buttons);
        return nodes;
    }

    private void sign(SignForm form) {
        form.key()
                .ifPresent(key -> file().ifPresent(path -> keeping(keep -> model.sign(path, keep, key, form.role()))));
    }

    /// Of a public version nothing is written before it is known where the withheld answers are kept.
    private void keeping(Consumer<Optional<Path>> write) {
        if (!model.choices().get().isPublic()) {
            write.accept(Optional.empty());
            return;
        }
        files.save(
                        words.get("reportpage.public.keepAs"),
                        name("-" + words.get("reportpage.public.keepName") + ".json"),
                        new FileDialogs.Kind(words.get("reportpage.public.keepKind"), List.of("json")))
                .ifPresent(keep -> write.accept(Optional.of(keep)));
    }

    private String name(String end) {
        return session.questionnaire().ref().id() + "-"
                + session.dossier().get().product().name() + end;
    }

    private Optional<Path> file() {
        String name =
                name(model.choices().get().isPublic() ? "-" + words.get("reportpage.public.name") + ".pdf" : ".pdf");
        return files.save(
                words.get("reportpage.saveAs"),
                name,
                new FileDialogs.Kind(words.get("reportpage.pdf"), List.of("pdf")));
    }
}
