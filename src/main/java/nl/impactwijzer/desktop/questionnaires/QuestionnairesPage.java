package nl.impactwijzer.desktop.questionnaires;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.Dialogs;
import nl.impactwijzer.desktop.kit.FileDialogs;
import nl.impactwijzer.desktop.kit.FlowRow;
import nl.impactwijzer.desktop.kit.FollowFocus;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Labelled;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.shell.Navigator;
import nl.impactwijzer.desktop.shell.Page;
import nl.impactwijzer.desktop.shell.Topic;
import nl.impactwijzer.exchange.ExchangeException;
import nl.impactwijzer.exchange.PackageFiles;
import nl.impactwijzer.json.JsonException;
import nl.impactwijzer.questionnaire.Definition;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import nl.impactwijzer.questionnaire.catalogue.Provenance;
import nl.impactwijzer.questionnaire.catalogue.Publisher;
import nl.impactwijzer.questionnaire.catalogue.Refused;
import nl.impactwijzer.text.Message;

/// The questionnaires one can assess with here, with what proves which one it is; and the files that were refused.
public final class QuestionnairesPage implements Page {

    private final Catalogue catalogue;
    private final Navigator navigator;
    private final BackgroundWork background;
    private final Dialogs dialogs;
    private final FileDialogs fileDialogs;
    private final Installing installing;
    private final TryOut tryOut;
    private final Words words;

    public QuestionnairesPage(
            Catalogue catalogue,
            Navigator navigator,
            BackgroundWork background,
            Dialogs dialogs,
            FileDialogs fileDialogs,
            Installing installing,
            TryOut tryOut,
            Words words) {
        this.catalogue = catalogue;
        this.navigator = navigator;
        this.background = background;
        this.dialogs = dialogs;
        this.fileDialogs = fileDialogs;
        this.installing = installing;
        this.tryOut = tryOut;
        this.words = words;
    }

    @Override
    public String title() {
        return words.get("shell.questionnaires");
    }

    @Override
    public Topic topic() {
        return Topic.QUESTIONNAIRES;
    }

    @Override
    public Node build() {
        Region between = Texts.spacer();
        FlowRow head = new FlowRow(
                Texts.title(title()),
                between,
                Buttons.plain(Icon.EYE, words.get("questionnaires.try.file"), () -> tryOut.choose(this)),
                Buttons.plain(Icon.IMPORT, words.get("questionnaires.install"), installing::choose));
        head.grow(between, 0);
        VBox page = new VBox(head);
        catalogue.refused().forEach(refused -> page.getChildren().add(refused(refused)));
        catalogue.all().forEach(questionnaire -> page.getChildren().add(card(questionnaire)));
        page.getStyleClass().add(Styles.PAGE);
        page.setMaxWidth(960);
        return FollowFocus.scroll(page);
    }

    private Node card(Questionnaire questionnaire) {
        Definition definition = questionnaire.definition();
        String title = words.get(definition.title());
        Label name = Texts.heading(title);
        Button read = Buttons.plain(
                words.get("questionnaires.read"),
                () -> navigator.open(new QuestionnairePage(questionnaire, this, words)));
        read.setAccessibleText(read.getText() + ": " + title);
        Button tried = Buttons.plain(words.get("questionnaires.try"), () -> tryOut.open(questionnaire, this));
        tried.setAccessibleText(tried.getText() + ": " + title);
        FlowRow head = new FlowRow(name, compare(questionnaire, title), tried, read).grow(name, 320);
        VBox card = new VBox(
                head,
                Texts.muted(facts(definition)),
                origin(questionnaire),
                Texts.text(words.get(definition.summary())));
        String notice = words.get(definition.notice());
        if (!notice.isBlank()) {
            card.getChildren().add(Texts.notice(Styles.INFO, notice));
        }
        card.getChildren().add(hash(questionnaire, title));
        card.getStyleClass().add(Styles.CARD);
        return card;
    }

    /// Who answers for it, as this computer knows it.
    private Node origin(Questionnaire questionnaire) {
        return switch (catalogue.provenance(questionnaire.ref())) {
            case Provenance.BuiltIn _ -> Texts.muted(words.get("questionnaires.origin.builtIn"));
            case Provenance.Concept(Message why) ->
                Texts.notice(Styles.WARNING, words.get("questionnaires.origin.concept", "why", why));
            case Provenance.Published(Publisher publisher) ->
                Texts.muted(words.get(
                        publisher.selfMade() ? "questionnaires.origin.selfMade" : "questionnaires.origin.published",
                        "publisher",
                        publisher.name(),
                        "name",
                        publisher.subject(),
                        "issuer",
                        publisher.issuer(),
                        "fingerprint",
                        publisher.readableFingerprint()));
        };
    }

    /// With another version that is here, or with one in a file.
    private Node compare(Questionnaire questionnaire, String title) {
        MenuButton compare = new MenuButton(words.get("questionnaires.compare"));
        compare.setAccessibleText(compare.getText() + ": " + title);
        compare.setMinWidth(Region.USE_PREF_SIZE);
        catalogue.all().stream()
                .filter(other -> other.ref().id().equals(questionnaire.ref().id())
                        && !other.ref().version().equals(questionnaire.ref().version()))
                .forEach(other -> {
                    MenuItem item = new MenuItem(other.ref().version());
                    item.setOnAction(_ -> compare(() -> Comparison.of(questionnaire, other)));
                    compare.getItems().add(item);
                });
        MenuItem file = new MenuItem(words.get("questionnaires.compare.file"));
        file.setOnAction(_ -> fileDialogs
                .open(
                        words.get("questionnaires.compare.file"),
                        new FileDialogs.Kind(
                                words.get("questionnaires.compare.kind"),
                                List.of("json", PackageFiles.EXTENSION.substring(1))))
                .ifPresent(chosen -> compare(() -> Comparison.with(questionnaire, chosen))));
        compare.getItems().add(file);
        return compare;
    }

    private void compare(Callable<Comparison> work) {
        background.run(
                work,
                comparison -> navigator.open(new ComparisonPage(comparison, this, words)),
                failure -> dialogs.problem(
                        words.get("questionnaires.compare.failed"), words.get(sentence(failure)), failure));
    }

    private static Message sentence(Exception failure) {
        return switch (failure) {
            case JsonException json ->
                Message.of(
                        "questionnaires.compare.bad",
                        "line",
                        json.problems().getFirst().line(),
                        "problem",
                        json.problems().getFirst().message());
            case ExchangeException bad -> bad.sentence();
            case IOException _ -> Message.of("questionnaires.compare.unreadable");
            default -> Message.of("kit.unexpected");
        };
    }

    private String facts(Definition definition) {
        String status =
                words.get("questionnaires.status." + definition.status().name().toLowerCase(Locale.ROOT));
        String day = definition.published().equals(LocalDate.EPOCH) ? "" : words.day(definition.published());
        return words.get(
                "questionnaires.facts",
                "version",
                definition.version(),
                "status",
                status,
                "day",
                day,
                "publisher",
                definition.publisher());
    }

    private Node hash(Questionnaire questionnaire, String title) {
        TextField hash = new TextField(questionnaire.ref().sha256());
        hash.setEditable(false);
        hash.getStyleClass().add(Styles.MONO);
        hash.setAccessibleText(words.get("questionnaires.hash") + ": " + title);
        return new Labelled(words.get("questionnaires.hash"), hash).help(words.get("questionnaires.hash.help"));
    }

    private Node refused(Refused refused) {
        StringBuilder text = new StringBuilder(
                words.get("questionnaires.refused", "file", refused.file().getFileName()));
        refused.reasons().stream().limit(5).forEach(reason -> text.append('\n').append(words.get(reason)));
        return Texts.notice(Styles.WARNING, text.toString());
    }
}
