package nl.impactwijzer.desktop.wizard;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.FollowFocus;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Source;
import nl.impactwijzer.questionnaire.SourceRef;
import nl.impactwijzer.text.LocalizedText;

/// Beside the question one is at: why it is asked, what good evidence is, an example, the sources, and what was said
/// earlier.
final class HelpView {

    private final Questionnaire questionnaire;
    private final Words words;
    private final Consumer<String> browser;
    private final VBox content = new VBox();
    private final VBox earlier = new VBox();
    private final ScrollPane pane = FollowFocus.scroll(content);
    private Optional<Question> shown = Optional.empty();

    /// @param browser opens a link
    HelpView(Questionnaire questionnaire, Words words, Consumer<String> browser) {
        this.questionnaire = questionnaire;
        this.words = words;
        this.browser = browser;
        content.getStyleClass().addAll(Styles.STACK_WIDE, "iw-help");
        earlier.getStyleClass().add(Styles.STACK);
        pane.getStyleClass().add("iw-help-pane");
        nothing();
    }

    Node node() {
        return pane;
    }

    void show(Optional<Question> question) {
        if (question.equals(shown)) {
            return;
        }
        shown = question;
        earlier.getChildren().clear();
        pane.setVvalue(0);
        question.ifPresentOrElse(this::fill, this::nothing);
    }

    void showEarlier(List<EarlierWords.Said> said) {
        earlier.getChildren().clear();
        if (!said.isEmpty()) {
            earlier.getChildren().add(Texts.subheading(words.get("wizard.earlier")));
        }
        for (EarlierWords.Said one : said) {
            earlier.getChildren()
                    .add(new VBox(Texts.text(one.head(), Styles.MUTED, Styles.SMALL), Texts.text(one.text())));
        }
    }

    private void nothing() {
        content.getChildren()
                .setAll(Texts.heading(words.get("wizard.help")), Texts.muted(words.get("wizard.help.none")));
    }

    private void fill(Question question) {
        Question.Help help = question.basics().help();
        content.getChildren().setAll(Texts.heading(words.get("wizard.help.for", "question", question.id())));
        section("wizard.help.why", words.get(help.why()));
        section("wizard.help.evidence", words.get(help.evidence()));
        section("wizard.help.example", words.get(help.example()));
        if (!question.basics().sources().isEmpty()) {
            VBox sources = new VBox(Texts.subheading(words.get("wizard.help.sources")));
            sources.getStyleClass().add(Styles.STACK);
            question.basics().sources().forEach(ref -> sources.getChildren().add(source(ref)));
            content.getChildren().add(sources);
        }
        content.getChildren().add(earlier);
    }

    private void section(String key, String text) {
        if (!text.isEmpty()) {
            VBox box = new VBox(Texts.subheading(words.get(key)), Texts.text(text));
            box.getStyleClass().add("iw-labelled");
            content.getChildren().add(box);
        }
    }

    private Node source(SourceRef ref) {
        Optional<Source> source = questionnaire.source(ref.source());
        String text = place(source.map(Source::name), ref);
        String whole = place(source.map(Source::title), ref);
        VBox box = new VBox();
        Labeled line = source.flatMap(Source::url)
                .<Labeled>map(url -> link(text, whole, url.toString()))
                .orElseGet(() -> Texts.text(text));
        if (!whole.equals(text)) {
            line.setTooltip(new Tooltip(whole));
        }
        box.getChildren().add(line);
        source.ifPresent(known -> box.getChildren()
                .add(Texts.text(
                        words.get("wizard.source." + known.certainty().code(), "day", words.day(known.checked())),
                        Styles.MUTED,
                        Styles.SMALL)));
        return box;
    }

    private String place(Optional<LocalizedText> name, SourceRef ref) {
        String source = name.map(words::get).orElse(ref.source());
        return ref.at().isEmpty() ? source : source + ", " + words.get(ref.at());
    }

    private Hyperlink link(String text, String whole, String url) {
        Hyperlink link = new Hyperlink(text);
        link.setGraphic(Icon.LINK.node());
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setAccessibleText(words.get("wizard.source.open", "source", whole));
        link.setOnAction(_ -> browser.accept(url));
        return link;
    }
}
