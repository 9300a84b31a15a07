package nl.impactwijzer.desktop.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.FileDialogs;
import nl.impactwijzer.desktop.kit.Preferences;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.report.check.NextSigner;
import nl.impactwijzer.report.signing.Verification;

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

    public Countersigning(
            Words words,
            FileDialogs files,
            BackgroundWork background,
            Signing signing,
            ReportPage.WholeFile wholeFile,
            Function<Path, Verification> verifier,
            ReportPage.Opener opener,
            Preferences preferences) {
        this.words = words;
        this.files = files;
        this.background = background;
        this.signing = signing;
        this.wholeFile = wholeFile;
        this.verifier = verifier;
        this.opener = opener;
        this.preferences = preferences;
    }

    /// A place that fills itself once the file was looked at; it stays empty for what cannot be signed.
    ///
    /// @param verification of that file, a moment ago
    public Node after(Path file, Verification verification) {
        VBox place = new VBox();
        place.getStyleClass().add(Styles.STACK_WIDE);
        if (mayBeSigned(verification)) {
            background.run(
                    () -> NextSigner.of(Files.readAllBytes(file), verification),
                    next -> show(place, file, next),
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

    private void show(VBox place, Path file, NextSigner next) {
        switch (next) {
            case NextSigner.Refused _ -> place.getChildren().clear();
            case NextSigner.Report report -> {
                CountersignModel model = new CountersignModel(file, background, verifier, signing, wholeFile);
                place.getChildren()
                        .setAll(new CountersignPane(
                                words, files, background, signing, model, opener, preferences, file, report));
            }
        }
    }
}
