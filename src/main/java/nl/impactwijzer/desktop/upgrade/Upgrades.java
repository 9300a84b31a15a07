package nl.impactwijzer.desktop.upgrade;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.assessment.Around;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.kit.Ask;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.Dialogs;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.shell.Navigator;
import nl.impactwijzer.desktop.shell.Page;
import nl.impactwijzer.dossier.EarlierRevision;
import nl.impactwijzer.dossier.SaveState;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.dossier.upgrade.UpgradePath;
import nl.impactwijzer.dossier.upgrade.UpgradePlan;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import nl.impactwijzer.text.Message;

/// Says in an assessment that there is a newer version of its questionnaire, and carries out moving to it and back.
public final class Upgrades implements Around {

    private final Catalogue catalogue;
    private final Moves moves;
    private final Navigator navigator;
    private final BackgroundWork background;
    private final Dialogs dialogs;
    private final Words words;
    private final Clock clock;
    private final Consumer<String> reopen;
    /// What was moved while the program runs: the version that was left, by dossier.
    private final Map<String, String> justMoved = new HashMap<>();

    /// @param reopen opens an assessment again after it changed in the store
    public Upgrades(
            Catalogue catalogue,
            Moves moves,
            Navigator navigator,
            BackgroundWork background,
            Dialogs dialogs,
            Words words,
            Clock clock,
            Consumer<String> reopen) {
        this.catalogue = catalogue;
        this.moves = moves;
        this.navigator = navigator;
        this.background = background;
        this.dialogs = dialogs;
        this.words = words;
        this.clock = clock;
        this.reopen = reopen;
    }

    @Override
    public List<Node> beside(AssessmentSession session, Page view) {
        int kept = session.dossier().get().attic().size();
        if (kept == 0) {
            return justMoved.containsKey(session.dossier().get().id()) ? List.of() : List.of(wayBack(session));
        }
        Button attic = Buttons.flat(
                Icon.HISTORY, words.get("upgrade.attic.button", "n", kept), () -> openAttic(session, view));
        attic.setMinWidth(Region.USE_PREF_SIZE);
        return List.of(attic);
    }

    /// Without an attic to look in, the way back stands here itself.
    private Button wayBack(AssessmentSession session) {
        Button back = Buttons.flat(Icon.UNDO, "", () -> {});
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setVisible(false);
        back.setManaged(false);
        wayBack(session, revision -> {
            back.setText(words.get(
                    "upgrade.back", "version", revision.questionnaire().version()));
            back.setOnAction(_ -> askToGoBack(session, revision));
            back.setVisible(true);
            back.setManaged(true);
        });
        return back;
    }

    @Override
    public List<Node> under(AssessmentSession session, Page view) {
        List<Node> lines = new ArrayList<>();
        String id = session.dossier().get().id();
        String left = justMoved.get(id);
        if (left != null) {
            lines.add(line(
                    Styles.SUCCESS,
                    words.get(
                            "upgrade.done",
                            "from",
                            left,
                            "to",
                            session.questionnaire().ref().version()),
                    words.get("upgrade.undo"),
                    () -> undo(session)));
        } else if (!session.isReadOnly()) {
            newer(session.questionnaire())
                    .ifPresent(next -> lines.add(line(
                            Styles.INFO,
                            words.get("upgrade.newer", "version", next.ref().version()),
                            words.get("upgrade.look"),
                            () -> navigator.open(new UpgradePage(session, next, this, view, words, clock)))));
        }
        return lines;
    }

    private Optional<Questionnaire> newer(Questionnaire here) {
        return catalogue.newest(here.ref().id()).filter(next -> UpgradePath.isNewer(next, here));
    }

    private Node line(String tone, String sentence, String action, Runnable run) {
        Label text = Texts.notice(tone, sentence);
        text.setMaxWidth(Region.USE_PREF_SIZE);
        text.getStyleClass().removeAll(Styles.NOTICE);
        Button button = Buttons.plain(action, run);
        button.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(text, button);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add(Styles.ROW);
        VBox line = new VBox(row);
        line.getStyleClass().addAll(Styles.NOTICE, tone, "iw-banner");
        return line;
    }

    List<Questionnaire> known() {
        return catalogue.all();
    }

    void carryOut(AssessmentSession session, UpgradePlan plan) {
        if (session.flush() instanceof SaveState.Failed failed) {
            refused(failed.why());
            return;
        }
        String id = session.dossier().get().id();
        background.run(
                () -> {
                    moves.carryOut(plan, session.person());
                    return id;
                },
                _ -> {
                    justMoved.put(id, plan.from().ref().version());
                    reopen.accept(id);
                },
                this::refused);
    }

    private void openAttic(AssessmentSession session, Page view) {
        navigator.open(new AtticPage(session, this, view, words));
    }

    /// Tells the version to which one can go back, when there is one.
    void wayBack(AssessmentSession session, Consumer<EarlierRevision> found) {
        background.run(
                () -> moves.wayBack(session.dossier().get()),
                revision -> revision.filter(_ -> !session.isReadOnly()).ifPresent(found));
    }

    private void undo(AssessmentSession session) {
        wayBack(session, revision -> goBack(session, revision));
    }

    /// Asks, because whatever was answered in the newer version is then out of sight.
    void askToGoBack(AssessmentSession session, EarlierRevision revision) {
        dialogs.ask(Ask.confirm(
                words.get(
                        "upgrade.back.title",
                        "version",
                        revision.questionnaire().version()),
                words.get(
                        "upgrade.back.text",
                        "version",
                        revision.questionnaire().version(),
                        "here",
                        session.questionnaire().ref().version(),
                        "moment",
                        words.moment(revision.at())),
                new Ask.Choice(
                        words.get(
                                "upgrade.back",
                                "version",
                                revision.questionnaire().version()),
                        Styles.PRIMARY,
                        () -> goBack(session, revision)),
                words.get("upgrade.back.stay")));
    }

    private void goBack(AssessmentSession session, EarlierRevision revision) {
        if (session.flush() instanceof SaveState.Failed failed) {
            refused(failed.why());
            return;
        }
        String id = session.dossier().get().id();
        background.run(
                () -> {
                    moves.goBack(revision, session.person());
                    return id;
                },
                _ -> {
                    justMoved.remove(id);
                    reopen.accept(id);
                    dialogs.mention(words.get(
                            "upgrade.back.done",
                            "version",
                            revision.questionnaire().version()));
                },
                this::refused);
    }

    private void refused(Exception failure) {
        Message sentence = failure instanceof StoreException store ? store.sentence() : Message.of("kit.unexpected");
        dialogs.problem(words.get("upgrade.refused"), words.get(sentence), failure);
    }
}
