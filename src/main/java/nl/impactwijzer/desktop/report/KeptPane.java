package nl.impactwijzer.desktop.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.Disclosure;
import nl.impactwijzer.desktop.kit.FileDialogs;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;

/// The signed reports of one dossier, newest first: who signed and how, and where the file is. The older ones are
/// folded
/// away.
final class KeptPane extends VBox {

    private final Words words;
    private final FileDialogs files;
    private final BackgroundWork background;
    private final KeptReports reports;
    private final ReportPage.WholeFile wholeFile;
    private final ReportPage.Opener opener;
    private final String dossierId;
    private final VBox result = new VBox();

    KeptPane(
            Words words,
            FileDialogs files,
            BackgroundWork background,
            KeptReports reports,
            ReportPage.WholeFile wholeFile,
            ReportPage.Opener opener,
            String dossierId) {
        this.words = words;
        this.files = files;
        this.background = background;
        this.reports = reports;
        this.wholeFile = wholeFile;
        this.opener = opener;
        this.dossierId = dossierId;
        getStyleClass().addAll(Styles.CARD, Styles.STACK_WIDE);
        result.getStyleClass().add(Styles.STACK);
        show(List.of());
    }

    /// Looks again which reports there are, and where.
    void refresh() {
        background.run(() -> reports.of(dossierId), this::show);
    }

    private void show(List<KeptReports.Kept> all) {
        getChildren().setAll(Texts.subheading(words.get("reportpage.kept")));
        if (all.isEmpty()) {
            getChildren().add(Texts.muted(words.get("reportpage.kept.none")));
            return;
        }
        getChildren().addAll(report(all.getFirst()), result);
        List<KeptReports.Kept> older = all.subList(1, all.size());
        if (!older.isEmpty()) {
            getChildren().add(new Disclosure(words.get("reportpage.kept.older", "n", older.size()), () -> {
                VBox rows = new VBox();
                rows.getStyleClass().add(Styles.STACK_WIDE);
                older.forEach(one -> rows.getChildren().add(report(one)));
                return rows;
            }));
        }
    }

    private Node report(KeptReports.Kept kept) {
        VBox row = new VBox(Texts.text(
                words.get(
                        "reportpage.kept.at",
                        "moment",
                        words.moment(kept.revision().at())),
                Styles.STRONG));
        row.getStyleClass().add(Styles.STACK);
        kept.note()
                .ifPresent(note ->
                        note.signatures().forEach(by -> row.getChildren().add(Texts.text(signature(by)))));
        row.getChildren().addAll(Texts.text(place(kept.file()), Styles.MUTED, Styles.SMALL), buttons(kept));
        return row;
    }

    private String signature(ReportNote.By by) {
        return words.get(
                by.role().isBlank() ? "reportpage.kept.by" : "reportpage.kept.by.role",
                "name",
                by.name(),
                "role",
                by.role(),
                "level",
                by.shortLevel());
    }

    private String place(KeptReports.Whereabouts where) {
        return switch (where) {
            case KeptReports.Whereabouts.There there -> there.file().toString();
            case KeptReports.Whereabouts.Gone gone ->
                words.get("reportpage.kept.gone", "file", gone.file().toString());
            case KeptReports.Whereabouts.Unknown _ -> words.get("reportpage.kept.unknown");
        };
    }

    private Node buttons(KeptReports.Kept kept) {
        FlowPane buttons = new FlowPane(8, 8);
        switch (kept.file()) {
            case KeptReports.Whereabouts.There(Path file) ->
                buttons.getChildren()
                        .addAll(
                                button(kept, Icon.REPORT, "reportpage.kept.open", () -> opener.read(file)),
                                button(kept, Icon.VERIFY, "reportpage.kept.verify", () -> opener.verify(file)),
                                button(kept, Icon.OPEN, "reportpage.kept.folder", () -> opener.folder(file)));
            case KeptReports.Whereabouts.Gone(Path file) ->
                buttons.getChildren().add(copy(kept, Optional.of(file)));
            case KeptReports.Whereabouts.Unknown _ -> buttons.getChildren().add(copy(kept, Optional.empty()));
        }
        return buttons;
    }

    /// Which report it is about, only the eye sees from where it stands.
    private Button button(KeptReports.Kept kept, Icon icon, String key, Runnable action) {
        Button button = Buttons.plain(icon, words.get(key), action);
        button.setAccessibleText(words.get(
                "reportpage.kept.button",
                "what",
                words.get(key),
                "moment",
                words.moment(kept.revision().at())));
        return button;
    }

    private Node copy(KeptReports.Kept kept, Optional<Path> was) {
        String name = was.map(Path::getFileName).map(Path::toString).orElse("rapport.pdf");
        return button(
                kept,
                Icon.SAVE,
                "reportpage.kept.copy",
                () -> files.save(
                                words.get("reportpage.saveAs"),
                                name,
                                new FileDialogs.Kind(words.get("reportpage.pdf"), List.of("pdf")))
                        .ifPresent(target -> save(kept, target)));
    }

    private void save(KeptReports.Kept kept, Path target) {
        result.getChildren().clear();
        background.run(
                () -> {
                    byte[] bytes = reports.bytes(kept.revision()).orElseThrow(() -> new IOException("not kept"));
                    wholeFile.write(target, bytes);
                    reports.note(
                            bytes,
                            kept.note()
                                    .map(note -> note.at(target))
                                    .orElseGet(() -> new ReportNote(target, List.of())));
                    return target;
                },
                _ -> refresh(),
                why -> result.getChildren()
                        .setAll(Texts.notice(
                                Styles.PROBLEM,
                                words.get(
                                        "reportpage.kept.notCopied",
                                        "file",
                                        target.toString(),
                                        "detail",
                                        String.valueOf(why.getMessage())))));
    }
}
