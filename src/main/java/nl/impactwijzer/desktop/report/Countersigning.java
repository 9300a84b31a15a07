package nl.impactwijzer.desktop.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.FileDialogs;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Preferences;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.report.check.NextSigner;
import nl.impactwijzer.report.signing.Authorities;
import nl.impactwijzer.report.signing.Verification;
import nl.impactwijzer.text.Message;

/// Shows under a report that was verified who signed in which place, and lets the next person sign.
public final class Countersigning {

    private final Words words;
    private final FileDialogs files;
    private final BackgroundWork background;
    private final Signing signing;
    private final ReportPage.WholeFile wholeFile;
    private final Function<Path, Verification> verifier;
    private final ReportPage.Opener opener;
    private final Preferences preferences;
    private final KeptReports kept;

    public Countersigning(
            Words words,
            FileDialogs files,
            BackgroundWork background,
            Signing signing,
            ReportPage.WholeFile wholeFile,
            Function<Path, Verification> verifier,
            ReportPage.Opener opener,
            Preferences preferences,
            KeptReports kept) {
        this.words = words;
        this.files = files;
        this.background = background;
        this.signing = signing;
        this.wholeFile = wholeFile;
        this.verifier = verifier;
        this.opener = opener;
        this.preferences = preferences;
        this.kept = kept;
    }

    /// A place that fills itself once the file was looked at; it stays empty for what cannot be signed.
    ///
    /// @param verification of that file, a moment ago
    public Node after(Path file, Verification verification) {
        VBox place = new VBox();
        place.getStyleClass().add(Styles.STACK_WIDE);
        if (mayBeSigned(verification)) {
            background.run(
                    () -> looked(file, verification),
                    seen -> show(place, file, seen),
                    // A file that went away meanwhile has nothing to offer; its verification stands above.
                    _ -> place.getChildren().clear());
        }
        return place;
    }

    private static boolean mayBeSigned(Verification verification) {
        return switch (verification) {
            case Verification.Unreadable _ -> false;
            case Verification.Unsigned unsigned -> unsigned.content().saysItIsOurs();
            case Verification.Judged judged ->
                judged.isIntact() && judged.content().saysItIsOurs();
        };
    }

    /// @param belonging of a report that was signed
    private record Looked(NextSigner next, Optional<KeptReports.Belonging> belonging) {}

    private Looked looked(Path file, Verification verification) throws IOException {
        NextSigner next = NextSigner.of(Files.readAllBytes(file), verification);
        return new Looked(
                next,
                switch (next) {
                    case NextSigner.Refused _ -> Optional.empty();
                    case NextSigner.Report report ->
                        report.signatures().isEmpty()
                                ? Optional.empty()
                                : Optional.of(kept.belonging(
                                        report.dossier(), report.pdf().bytes()));
                });
    }

    private void show(VBox place, Path file, Looked seen) {
        switch (seen.next()) {
            case NextSigner.Refused _ -> place.getChildren().clear();
            case NextSigner.Report report -> {
                CountersignModel model = new CountersignModel(file, background, verifier, signing, wholeFile, kept);
                place.getChildren()
                        .setAll(new CountersignPane(
                                words, files, background, signing, model, opener, preferences, file, report));
                Authorities authorities = signing.authorities();
                if (LastingPane.helps(report, authorities)) {
                    place.getChildren()
                            .add(new LastingPane(
                                    words, files, background, verifier, wholeFile, kept, authorities, file, report));
                }
                seen.belonging().ifPresent(belonging -> place.getChildren().addAll(belonging(belonging, file, report)));
            }
        }
    }

    private List<Node> belonging(KeptReports.Belonging belonging, Path file, NextSigner.Report report) {
        return switch (belonging) {
            case NOWHERE -> List.of();
            case KEPT -> List.of(Texts.muted(words.get("reportpage.kept.here")));
            case POSSIBLE -> List.of(offer(file, report));
        };
    }

    /// A report that somebody else signed comes back: it belongs with the others of its dossier.
    private Node offer(Path file, NextSigner.Report report) {
        VBox card = new VBox();
        card.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        Button keep = Buttons.plain(
                Icon.SAVE,
                words.get("reportpage.kept.keep"),
                () -> background.run(
                        () -> kept.keep(
                                report.dossier(),
                                report.pdf().bytes(),
                                ReportNote.of(file, report.signatures(), Optional.empty())),
                        done -> card.getChildren()
                                .setAll(Texts.notice(
                                        done ? Styles.SUCCESS : Styles.PROBLEM,
                                        words.get(done ? "reportpage.kept.done" : "reportpage.kept.notKept"))),
                        why -> card.getChildren()
                                .setAll(Texts.notice(
                                        Styles.PROBLEM,
                                        words.get(
                                                why instanceof StoreException known
                                                        ? known.sentence()
                                                        : Message.of("reportpage.kept.notKept"))))));
        card.getChildren()
                .addAll(
                        Texts.text(words.get(
                                "reportpage.kept.offer",
                                "product",
                                report.dossier().product().name())),
                        keep);
        return card;
    }
}
