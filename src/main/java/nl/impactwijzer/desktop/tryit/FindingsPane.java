package nl.impactwijzer.desktop.tryit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.Dialogs;
import nl.impactwijzer.desktop.kit.FollowFocus;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.LevelBadge;
import nl.impactwijzer.desktop.kit.SteadyBox;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.questionnaire.lint.Finding;
import nl.impactwijzer.questionnaire.lint.Severity;
import nl.impactwijzer.report.LevelTone;

/// What the linter found, each with its line as it stands in the file.
final class FindingsPane {

    /// One solves these first; often the others go with them.
    private static final int MOST = 100;

    private final String name;
    private final String place;
    private final Dialogs dialogs;
    private final Words words;
    private final VBox list = new SteadyBox();
    private final Node node;

    /// @param name  of the file, as it is shown
    /// @param place of the file, as an editor finds it
    FindingsPane(String name, String place, Dialogs dialogs, Words words) {
        this.name = name;
        this.place = place;
        this.dialogs = dialogs;
        this.words = words;
        list.getStyleClass().addAll(Styles.STACK, "iw-try-pane");
        node = FollowFocus.scroll(list);
    }

    Node node() {
        return node;
    }

    /// @param isProved whether there is nothing more to come
    void show(Edition edition, boolean isProved) {
        list.getChildren().setAll(summary(edition, isProved));
        edition.findings().stream()
                .limit(MOST)
                .forEach(finding -> list.getChildren().add(card(finding, edition)));
        int more = edition.findings().size() - MOST;
        if (more > 0) {
            list.getChildren().add(Texts.muted(words.get("tryit.more", "n", more)));
        }
    }

    private Node summary(Edition edition, boolean isProved) {
        if (edition.findings().isEmpty() && !isProved) {
            return Texts.notice(Styles.INFO, words.get("tryit.findings.soFar"));
        }
        if (edition.findings().isEmpty()) {
            return Texts.notice(Styles.SUCCESS, words.get("tryit.findings.none"));
        }
        return Texts.notice(
                edition.errors() > 0 ? Styles.PROBLEM : Styles.WARNING,
                words.get(
                        edition.errors() > 0 ? "tryit.findings.errors" : "tryit.findings.warnings",
                        "errors",
                        edition.errors(),
                        "warnings",
                        edition.warnings()));
    }

    private Node card(Finding finding, Edition edition) {
        String at = name + ":" + finding.line();
        boolean isError = finding.severity() == Severity.ERROR;
        Label kind = LevelBadge.of(
                isError ? LevelTone.HIGH : LevelTone.MEDIUM,
                words.get(isError ? "tryit.findings.error" : "tryit.findings.warning"));
        Label code = Texts.text(finding.code(), Styles.STRONG);
        Label line = Texts.text(words.get("tryit.line", "line", finding.line()));
        HBox head = new HBox(
                kind,
                code,
                line,
                Texts.spacer(),
                Buttons.icon(Icon.COPY, words.get("tryit.findings.copy", "place", at), () -> copy(finding)));
        head.getStyleClass().addAll(Styles.ROW, "iw-try-head");
        VBox card = new SteadyBox(head, Texts.text(words.get(finding.message())));
        String text = edition.line(finding.line());
        if (!text.isBlank()) {
            Label source = Texts.text(finding.line() + "  " + text, Styles.MONO);
            source.getStyleClass().add("iw-try-source");
            source.setMaxWidth(Double.MAX_VALUE);
            card.getChildren().add(source);
        }
        card.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        return card;
    }

    private void copy(Finding finding) {
        ClipboardContent content = new ClipboardContent();
        content.putString(place + ":" + finding.line());
        Clipboard.getSystemClipboard().setContent(content);
        dialogs.mention(words.get("kit.copied"));
    }
}
