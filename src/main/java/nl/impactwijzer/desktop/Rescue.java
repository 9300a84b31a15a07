package nl.impactwijzer.desktop;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.impactwijzer.desktop.backups.RescuePage;
import nl.impactwijzer.desktop.kit.Ask;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.Dialogs;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.shell.Navigator;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.storage.Backup;
import nl.impactwijzer.storage.Backups;
import nl.impactwijzer.storage.Restoring;
import nl.impactwijzer.text.Message;

/// The way on when the data could not be opened: trying again, a backup, or beginning anew.
final class Rescue {

    private static final String LOST = "sealing.lost.why";

    /// With these the store is of no use, however often one tries.
    private static final Set<String> OF_NO_USE =
            Set.of("storage.corrupt", "storage.notOurs", "storage.vanished", "storage.keyDamaged", LOST);

    private final Backups backups;
    private final Reopening reopening;
    private final Runnable diagnose;
    private final Navigator navigator;
    private final BackgroundWork background;
    private final Dialogs dialogs;
    private final Words words;

    /// Opens the data another time.
    @FunctionalInterface
    interface Reopening {
        /// @param anew whether to begin without what is there
        void open(boolean anew);
    }

    Rescue(
            Backups backups,
            Reopening reopening,
            Runnable diagnose,
            Navigator navigator,
            BackgroundWork background,
            Dialogs dialogs,
            Words words) {
        this.backups = backups;
        this.reopening = reopening;
        this.diagnose = diagnose;
        this.navigator = navigator;
        this.background = background;
        this.dialogs = dialogs;
        this.words = words;
    }

    /// Shows what can be done without the pass phrase of the data.
    void offerWithoutPassPhrase() {
        offer(Message.of(LOST));
    }

    /// Shows why, and what can be done.
    void offer(Message why) {
        if (!OF_NO_USE.contains(why.key())) {
            show(why, Optional.empty());
            return;
        }
        background.run(
                () -> why.key().equals(LOST) ? foundWithoutPassPhrase() : found(),
                found -> show(why, Optional.of(found)),
                _ -> show(why, Optional.empty()));
    }

    private RescuePage.Found found() {
        Optional<Backup> newest = backups.newestWhole();
        List<Backup> all = newest.isEmpty() ? List.of() : readable();
        return new RescuePage.Found(newest, all, Message.of("backup.rescue.none"));
    }

    /// An encrypted one may have a pass phrase that the person still knows.
    private RescuePage.Found foundWithoutPassPhrase() {
        Optional<Backup> newest = backups.newestWhole(backup -> !backup.sealed());
        return new RescuePage.Found(newest, readable(), Message.of("sealing.lost.none"));
    }

    private List<Backup> readable() {
        return backups.all().stream().filter(Backup::isReadable).toList();
    }

    private void show(Message why, Optional<RescuePage.Found> found) {
        RescuePage.Ways ways = new RescuePage.Ways(
                () -> reopening.open(false), backup -> restore(why, backup), this::askToBeginAnew, diagnose);
        navigator.replace(new RescuePage(why, found, ways, words));
    }

    private void restore(Message why, Backup backup) {
        background.run(
                () -> new Restoring(backups).restore(backup.file()),
                restored -> {
                    reopening.open(false);
                    restored.damaged()
                            .ifPresent(file -> dialogs.ask(Ask.tell(
                                    Ask.Kind.INFO,
                                    words.get("backup.restored", "moment", words.moment(backup.at())),
                                    words.get("backup.restored.damaged", "file", file),
                                    words.get("kit.close"))));
                },
                failure -> {
                    Message sentence =
                            failure instanceof StoreException store ? store.sentence() : Message.of("kit.unexpected");
                    dialogs.problem(words.get("backup.refused"), words.get(sentence), failure);
                    offer(why);
                });
    }

    private void askToBeginAnew() {
        dialogs.ask(Ask.confirm(
                words.get("backup.anew.title"),
                words.get("backup.anew.text", "folder", backups.folder().damaged()),
                new Ask.Choice(words.get("backup.anew.do"), Styles.DANGER, () -> reopening.open(true)),
                words.get("backup.anew.keep")));
    }
}
