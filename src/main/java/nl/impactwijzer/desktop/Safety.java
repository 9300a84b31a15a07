package nl.impactwijzer.desktop;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import nl.impactwijzer.desktop.backups.BackupDesk;
import nl.impactwijzer.desktop.backups.BackupFlow;
import nl.impactwijzer.desktop.backups.BackupsPane;
import nl.impactwijzer.desktop.backups.DailyBackup;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.Dialogs;
import nl.impactwijzer.desktop.kit.FileDialogs;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.sealing.SealingFlow;
import nl.impactwijzer.desktop.sealing.SealingPane;
import nl.impactwijzer.desktop.shell.Frame;
import nl.impactwijzer.desktop.shell.Navigator;
import nl.impactwijzer.desktop.shell.Page;
import nl.impactwijzer.storage.Backups;
import nl.impactwijzer.storage.Sealing;
import nl.impactwijzer.text.Message;

/// What keeps the data safe while they are open: a backup every day, the way back to one, and a pass phrase.
final class Safety implements AutoCloseable {

    private final Workplace workplace;
    private final boolean readOnly;
    private final Navigator navigator;
    private final Frame frame;
    private final Words words;
    private final DailyBackup daily;
    private final BackupFlow flow;
    private final SealingFlow sealing;
    private final Supplier<Page> home;
    private final Supplier<Page> settings;
    private Runnable withdraw = () -> {};

    /// @param home     where one is after a restore
    /// @param settings under which the backups hang
    Safety(
            Backups backups,
            Opening.Data data,
            Workplace workplace,
            Navigator navigator,
            BackgroundWork background,
            Dialogs dialogs,
            FileDialogs fileDialogs,
            Frame frame,
            Words words,
            Supplier<Page> home,
            Supplier<Page> settings) {
        this.workplace = workplace;
        this.navigator = navigator;
        this.frame = frame;
        this.words = words;
        this.home = home;
        this.settings = settings;
        readOnly = data.store().isReadOnly();
        daily = new DailyBackup(backups, Platform::runLater, this::tell);
        OnScreen work = new OnScreen();
        sealing = new SealingFlow(new Sealing(backups), data.store(), work::putAway, background, dialogs, words);
        flow = new BackupFlow(
                new BackupDesk(backups, data.store(), data.catalogue()),
                work,
                navigator,
                background,
                dialogs,
                fileDialogs,
                words);
    }

    /// The window is there; from now on a backup may be made.
    void begin() {
        if (!readOnly) {
            daily.start();
        }
    }

    /// What stands about it among the settings.
    List<Supplier<Node>> settings() {
        return List.of(
                () -> new BackupsPane(daily, () -> flow.open(settings.get()), words),
                () -> new SealingPane(sealing, words));
    }

    /// Whether the data are being encrypted or decrypted now.
    boolean isSealing() {
        return sealing.isBusy();
    }

    @Override
    public void close() {
        daily.close();
    }

    private void tell(Optional<Message> failure) {
        withdraw.run();
        withdraw =
                failure.map(sentence -> frame.banner(Styles.WARNING, sentence)).orElse(() -> {});
    }

    /// The work on screen around a restore.
    private final class OnScreen implements BackupFlow.Work {
        @Override
        public void putAway(Runnable goOn) {
            if (workplace.flush()) {
                closeAndGoOn(goOn);
            } else {
                workplace.askAboutUnsaved("backup.unsaved", () -> closeAndGoOn(goOn));
            }
        }

        private void closeAndGoOn(Runnable goOn) {
            workplace.putAway();
            goOn.run();
        }

        @Override
        public void everythingChanged() {
            workplace.everythingChanged();
            navigator.beginAt(home.get());
        }
    }
}
