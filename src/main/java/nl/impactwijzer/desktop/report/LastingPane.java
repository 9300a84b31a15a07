package nl.impactwijzer.desktop.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.FileDialogs;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.report.check.NextSigner;
import nl.impactwijzer.report.signing.Authorities;
import nl.impactwijzer.report.signing.Lasting;
import nl.impactwijzer.report.signing.SignResult;
import nl.impactwijzer.report.signing.SignatureJudgement;
import nl.impactwijzer.report.signing.Verification;
import nl.impactwijzer.text.Message;

/// Adds a time stamp, and proofs where the person lets the program fetch them, to a signed report that has none: also
/// when an authority did not answer while it was signed.
final class LastingPane extends VBox {

    private final Words words;
    private final FileDialogs files;
    private final BackgroundWork background;
    private final Function<Path, Verification> verifier;
    private final ReportPage.WholeFile wholeFile;
    private final KeptReports kept;
    private final Authorities authorities;
    private final VBox result = new VBox();

    /// @param authorities whom the person lets the program ask now
    LastingPane(
            Words words,
            FileDialogs files,
            BackgroundWork background,
            Function<Path, Verification> verifier,
            ReportPage.WholeFile wholeFile,
            KeptReports kept,
            Authorities authorities,
            Path file,
            NextSigner.Report report) {
        this.words = words;
        this.files = files;
        this.background = background;
        this.verifier = verifier;
        this.wholeFile = wholeFile;
        this.kept = kept;
        this.authorities = authorities;
        getStyleClass().addAll(Styles.CARD, Styles.STACK);
        result.getStyleClass().add(Styles.STACK);
        getChildren().addAll(Texts.subheading(words.get("reportpage.lasting")), Texts.text(sentence()));
        if (authorities.level() != Authorities.Level.B) {
            Button add = Buttons.plain(Icon.HISTORY, words.get("reportpage.lasting.do"), () -> ask(file, report));
            getChildren().addAll(add, result);
        }
    }

    /// Whether a report has signatures that a time stamp or a proof would still help.
    static boolean helps(NextSigner.Report report, Authorities authorities) {
        return report.signatures().stream()
                .anyMatch(signature -> signature.proven().isEmpty()
                        || authorities.level() == Authorities.Level.LTA && !hasProofs(signature));
    }

    private static boolean hasProofs(SignatureJudgement signature) {
        return signature.level().endsWith("LTA");
    }

    private String sentence() {
        return words.get(
                authorities.level() == Authorities.Level.B ? "reportpage.lasting.none" : "reportpage.lasting.text");
    }

    private void ask(Path file, NextSigner.Report report) {
        files.save(
                        words.get("reportpage.saveAs"),
                        report.nameLasting(file),
                        new FileDialogs.Kind(words.get("reportpage.pdf"), List.of("pdf")))
                .ifPresent(target -> add(file, target));
    }

    private void add(Path file, Path target) {
        result.getChildren().setAll(Texts.muted(words.get("reportpage.lasting.busy")));
        background.run(
                () -> added(file, target),
                this::show,
                why -> show(new Done(
                        Styles.PROBLEM,
                        Message.of(
                                "reportpage.next.notWritten",
                                "file",
                                target.toString(),
                                "detail",
                                String.valueOf(why.getMessage())),
                        Optional.empty())));
    }

    private record Done(String tone, Message sentence, Optional<Message> notice) {}

    private Done added(Path file, Path target) throws IOException {
        return switch (NextSigner.of(file, verifier)) {
            case NextSigner.Refused refused -> new Done(Styles.PROBLEM, refused.why(), Optional.empty());
            case NextSigner.Report report ->
                switch (new Lasting(authorities).extend(report.pdf().bytes())) {
                    case SignResult.Signed done -> {
                        byte[] bytes = done.pdf().bytes();
                        wholeFile.write(target, bytes);
                        kept.keep(
                                report.dossier(),
                                bytes,
                                ReportNote.of(target, report.signatures(), Optional.empty())
                                        .withLevel(done.level()));
                        yield new Done(
                                Styles.SUCCESS,
                                Message.of("reportpage.lasting.done", "file", target.toString()),
                                done.notice());
                    }
                    case SignResult.FileUnusable unusable -> new Done(Styles.PROBLEM, unusable.why(), Optional.empty());
                    case SignResult.KeyUnusable unusable -> new Done(Styles.PROBLEM, unusable.why(), Optional.empty());
                    case SignResult.WrongPin _ -> throw new IllegalStateException("extending asks for no PIN");
                };
        };
    }

    private void show(Done done) {
        result.getChildren().setAll(Texts.notice(done.tone(), words.get(done.sentence())));
        done.notice().ifPresent(why -> result.getChildren().add(Texts.notice(Styles.WARNING, words.get(why))));
    }
}
