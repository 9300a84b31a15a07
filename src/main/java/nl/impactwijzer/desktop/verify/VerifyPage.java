package nl.impactwijzer.desktop.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.Dialogs;
import nl.impactwijzer.desktop.kit.FileDialogs;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.SystemLook;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.shell.Page;
import nl.impactwijzer.desktop.shell.Topic;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.report.signing.Verification;

/// The page *Controleren*: choose or drop a report, and read what holds.
public final class VerifyPage implements Page {

    private final Words words;
    private final Dialogs dialogs;
    private final Consumer<Path> goOn;
    private final FileDialogs files;
    private final VerifyModel model;
    private final BiFunction<Path, Verification, Node> after;
    private final VBox result = new VBox();
    private Subscription watching = Subscription.EMPTY;

    /// @param verifier judges a file of anyone's making; it is called in the background
    /// @param questionnaire whether this is the content of one that can be used here
    /// @param goOn brings in the dossier that is inside a report
    /// @param after what stands under the result, such as a way to sign too
    public VerifyPage(
            Words words,
            Dialogs dialogs,
            FileDialogs files,
            BackgroundWork background,
            Function<Path, Verification> verifier,
            Predicate<QuestionnaireRef> questionnaire,
            Signers signers,
            Consumer<Path> goOn,
            BiFunction<Path, Verification, Node> after) {
        this.words = words;
        this.after = after;
        this.dialogs = dialogs;
        this.goOn = goOn;
        this.files = files;
        model = new VerifyModel(background, verifier, questionnaire, signers);
        result.getStyleClass().add(Styles.STACK_WIDE);
    }

    /// Checks this file; show the page to see it.
    public void check(Path file) {
        model.check(file);
    }

    @Override
    public String title() {
        return words.get("verify.title");
    }

    @Override
    public Topic topic() {
        return Topic.VERIFY;
    }

    @Override
    public Node build() {
        Button choose = Buttons.primary(words.get("verify.choose"), this::choose);
        choose.setGraphic(Icon.OPEN.node());
        HBox row = new HBox(choose, Texts.muted(words.get("verify.drop")));
        row.getStyleClass().add(Styles.ROW);
        row.setAlignment(Pos.CENTER_LEFT);
        VBox page = new VBox(Texts.title(words.get("verify.title")), Texts.text(words.get("verify.lead")), row, result);
        page.getStyleClass().add(Styles.PAGE);
        page.setMaxWidth(900);
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    @Override
    public void shown() {
        watching = model.state().subscribe(state -> result.getChildren().setAll(nodes(state)));
    }

    @Override
    public void hidden() {
        watching.unsubscribe();
    }

    private List<Node> nodes(VerifyModel.State state) {
        return switch (state) {
            case VerifyModel.State.Waiting _ -> List.of();
            case VerifyModel.State.Busy busy -> List.of(busy(busy.file()));
            case VerifyModel.State.Done done -> done(done.checked());
        };
    }

    private List<Node> done(Checked checked) {
        List<Node> nodes = new ArrayList<>(new ResultView(checked, model, goOn, files, dialogs, words).nodes());
        nodes.add(after.apply(checked.file(), checked.report().verification()));
        return nodes;
    }

    private Node busy(Path file) {
        ProgressIndicator turning = new ProgressIndicator();
        // Where nothing may move, the words say enough.
        turning.setVisible(!SystemLook.isStill());
        turning.setManaged(turning.isVisible());
        turning.setPrefSize(24, 24);
        turning.setAccessibleText(words.get("verify.busy", "file", name(file)));
        HBox row = new HBox(
                turning,
                Texts.text(words.get("verify.busy", "file", name(file))),
                Buttons.plain(words.get("verify.stop"), model::stop));
        row.getStyleClass().add(Styles.ROW);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void choose() {
        files.open(words.get("verify.choose"), new FileDialogs.Kind(words.get("verify.kind"), List.of("pdf")))
                .ifPresent(model::check);
    }

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
