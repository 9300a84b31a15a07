package nl.impactwijzer.desktop.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.FileDialogs;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Labelled;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.locking.PassPhrase;
import nl.impactwijzer.text.Message;

/// Keeps the self-made identity safe: a copy of it in a file, and taking it back from one, also on another computer.
public final class IdentityPane extends VBox {

    private static final long LARGEST = 1_000_000;

    private final Words words;
    private final FileDialogs files;
    private final BackgroundWork background;
    private final Signing signing;
    private final ReportPage.WholeFile wholeFile;
    private final VBox result = new VBox();

    public IdentityPane(
            Words words,
            FileDialogs files,
            BackgroundWork background,
            Signing signing,
            ReportPage.WholeFile wholeFile) {
        this.words = words;
        this.files = files;
        this.background = background;
        this.signing = signing;
        this.wholeFile = wholeFile;
        getStyleClass().add(Styles.STACK);
        result.getStyleClass().add(Styles.STACK);
        show();
    }

    private void show() {
        boolean there = signing.hasIdentity();
        Button backup = Buttons.plain(Icon.SAVE, words.get("reportpage.identity.backup"), this::backup);
        backup.setDisable(!there);
        HBox buttons = new HBox(
                backup, Buttons.plain(Icon.OPEN, words.get("reportpage.identity.restore"), this::askWhichToRestore));
        buttons.getStyleClass().add(Styles.ROW);
        getChildren()
                .setAll(
                        Texts.heading(words.get("reportpage.identity")),
                        Texts.text(words.get(there ? "reportpage.identity.there" : "reportpage.identity.none")),
                        buttons,
                        result);
    }

    private void backup() {
        files.save(words.get("reportpage.identity.backup"), "identiteit.p12", kind())
                .ifPresent(target -> background.run(
                        () -> {
                            wholeFile.write(target, signing.backup().orElseThrow(() -> new IOException("no identity")));
                            return target;
                        },
                        done -> say(Styles.SUCCESS, Message.of("reportpage.identity.saved", "file", done.toString())),
                        why -> failed(target, why)));
    }

    private void askWhichToRestore() {
        files.open(words.get("reportpage.identity.restore"), kind()).ifPresent(this::askPassPhrase);
    }

    private void askPassPhrase(Path file) {
        PasswordField typed = new PasswordField();
        typed.setMaxWidth(360);
        Labelled field = new Labelled(words.get("reportpage.passPhrase"), typed)
                .help(words.get("reportpage.identity.passPhrase", "file", String.valueOf(file.getFileName())));
        Button take = Buttons.plain(words.get("reportpage.identity.take"), () -> {
            PassPhrase passPhrase = new PassPhrase(typed.getText());
            typed.clear();
            restore(file, passPhrase);
        });
        List<Node> asked = List.of(field, take);
        result.getChildren().setAll(asked);
        if (signing.hasIdentity()) {
            result.getChildren().addFirst(Texts.notice(Styles.WARNING, words.get("reportpage.identity.replaces")));
        }
        typed.requestFocus();
    }

    private void restore(Path file, PassPhrase passPhrase) {
        background.run(
                () -> {
                    if (Files.size(file) > LARGEST) {
                        passPhrase.wipe();
                        return new Signing.Look.Refused(Message.of("signing.key.unreadable"));
                    }
                    return signing.restore(Files.readAllBytes(file), passPhrase);
                },
                look -> restored(file, look),
                why -> failed(file, why));
    }

    private void restored(Path file, Signing.Look look) {
        switch (look) {
            case Signing.Look.Refused refused
            when refused.isPassPhrase() -> {
                askPassPhrase(file);
                result.getChildren()
                        .addFirst(Texts.notice(Styles.PROBLEM, words.get("reportpage.identity.wrongPassPhrase")));
            }
            case Signing.Look.Refused refused -> say(Styles.PROBLEM, refused.why());
            case Signing.Look.Seen seen -> {
                show();
                say(
                        Styles.SUCCESS,
                        Message.of(
                                "reportpage.identity.restored",
                                "name",
                                seen.offers().getFirst().signer().name()));
            }
        }
    }

    private void failed(Path file, Exception why) {
        say(
                Styles.PROBLEM,
                Message.of(
                        "reportpage.identity.failed",
                        "file",
                        file.toString(),
                        "detail",
                        String.valueOf(why.getMessage())));
    }

    private void say(String tone, Message sentence) {
        result.getChildren().setAll(Texts.notice(tone, words.get(sentence)));
    }

    private FileDialogs.Kind kind() {
        return new FileDialogs.Kind(words.get("reportpage.key.kind"), List.of("p12", "pfx"));
    }
}
