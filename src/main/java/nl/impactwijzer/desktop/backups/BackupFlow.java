package nl.impactwijzer.desktop.backups;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.impactwijzer.desktop.kit.Ask;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.Dialogs;
import nl.impactwijzer.desktop.kit.FileDialogs;
import nl.impactwijzer.desktop.kit.PassPhraseAsk;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.shell.Navigator;
import nl.impactwijzer.desktop.shell.Page;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.locking.PassPhrase;
import nl.impactwijzer.storage.Backup;
import nl.impactwijzer.storage.Difference;
import nl.impactwijzer.storage.PassPhraseNeeded;
import nl.impactwijzer.storage.Restoring;
import nl.impactwijzer.storage.Unlocking;
import nl.impactwijzer.text.Message;

/// What a person does with backups on screen: makes, looks, puts back, removes.
public final class BackupFlow {

    private static final String EXTENSION = "db";

    private final BackupDesk desk;
    private final Work work;
    private final Navigator navigator;
    private final BackgroundWork background;
    private final Dialogs dialogs;
    private final FileDialogs fileDialogs;
    private final Words words;
    private final BackupTexts texts;
    private final PassPhraseAsk passPhrases;

    /// What happens to the work on screen around a restore.
    public interface Work {
        /// Writes what is not written yet, closes all assessments, and then goes on; what cannot be written is asked
        /// about first.
        void putAway(Runnable goOn);

        /// Everything is other than it was: shows it anew.
        void everythingChanged();
    }

    public BackupFlow(
            BackupDesk desk,
            Work work,
            Navigator navigator,
            BackgroundWork background,
            Dialogs dialogs,
            FileDialogs fileDialogs,
            Words words) {
        this.desk = desk;
        this.work = work;
        this.navigator = navigator;
        this.background = background;
        this.dialogs = dialogs;
        this.fileDialogs = fileDialogs;
        this.words = words;
        texts = new BackupTexts(words);
        passPhrases = new PassPhraseAsk(dialogs, words);
    }

    /// Shows all backups, under that page in the breadcrumb.
    public void open(Page under) {
        navigator.open(new BackupsPage(this, texts, under, words));
    }

    boolean isReadOnly() {
        return desk.isReadOnly();
    }

    void list(Consumer<List<Backup>> show) {
        background.run(desk::all, show, this::refused);
    }

    void look(Path file, Page under) {
        look(file, under, desk.key());
    }

    private void look(Path file, Page under, Unlocking key) {
        background.run(
                () -> desk.look(file, key),
                look -> navigator.open(new BackupPage(look, this, texts, under, words)),
                failure -> {
                    if (failure instanceof PassPhraseNeeded needed) {
                        askPassPhrase(needed, typed -> look(file, under, Unlocking.with(() -> typed)));
                    } else {
                        refused(failure);
                    }
                });
    }

    private void askPassPhrase(PassPhraseNeeded needed, Consumer<PassPhrase> use) {
        PassPhraseAsk.Question question = new PassPhraseAsk.Question(
                words.get("sealing.backup"),
                words.get("sealing.backup.text"),
                words.get("sealing.backup.do"),
                words.get("kit.cancel"));
        passPhrases.forKnown(question, needed.wasWrong() ? words.get(needed.sentence()) : "", use);
    }

    void make(Runnable done) {
        background.run(
                () -> desk.backups().make(),
                made -> {
                    dialogs.mention(words.get("backup.made", "counts", texts.counts(made)));
                    done.run();
                },
                this::refused);
    }

    void makeElsewhere() {
        fileDialogs
                .save(words.get("backup.elsewhere"), "impactwijzer." + EXTENSION, kind())
                .ifPresent(file -> background.run(
                        () -> desk.backups().makeAt(file),
                        made -> dialogs.mention(words.get("backup.madeAt", "file", made.file())),
                        this::refused));
    }

    void fromFile(Page under) {
        fileDialogs.open(words.get("backup.fromFile"), kind()).ifPresent(file -> look(file, under));
    }

    void askToRestore(BackupDesk.Look look) {
        StringBuilder what = new StringBuilder();
        look.difference()
                .sentences()
                .forEach(sentence -> what.append(words.get(sentence)).append(' '));
        dialogs.ask(Ask.confirm(
                words.get("backup.restore.title", "moment", texts.moment(look.backup())),
                what + words.get("backup.restore.first"),
                new Ask.Choice(words.get("backup.restore.do"), Styles.DANGER, () -> restore(look)),
                words.get("backup.restore.keep")));
    }

    private void restore(BackupDesk.Look look) {
        work.putAway(() ->
                background.run(() -> desk.restore(look), restored -> restored(look.backup(), restored), failure -> {
                    work.everythingChanged();
                    refused(failure);
                }));
    }

    private void restored(Backup backup, Restoring.Restored restored) {
        work.everythingChanged();
        Optional<Message> kept = restored.before()
                .map(_ -> Message.of("backup.restored.before"))
                .or(() -> restored.damaged().map(file -> Message.of("backup.restored.damaged", "file", file)));
        dialogs.ask(Ask.tell(
                Ask.Kind.INFO,
                words.get("backup.restored", "moment", texts.moment(backup)),
                kept.map(words::get).orElse(""),
                words.get("kit.close")));
    }

    void take(BackupDesk.Look look, Difference.Line line) {
        background.run(
                () -> desk.take(look, line.summary().id()),
                taken -> dialogs.mention(taken(line, taken)),
                this::refused);
    }

    private String taken(Difference.Line line, Dossier taken) {
        boolean back = taken.id().equals(line.summary().id());
        return words.get(back ? "backup.taken.back" : "backup.taken.copy", "product", line.product());
    }

    void askToRemove(Backup backup, Runnable done) {
        dialogs.ask(Ask.confirm(
                words.get("backup.remove.title", "moment", texts.moment(backup)),
                words.get("backup.remove.text"),
                new Ask.Choice(
                        words.get("backup.remove.do"),
                        Styles.DANGER,
                        () -> background.run(
                                () -> {
                                    desk.backups().remove(backup);
                                    return backup;
                                },
                                _ -> done.run(),
                                this::refused)),
                words.get("backup.remove.keep")));
    }

    void back(Page page) {
        navigator.replace(page);
    }

    private void refused(Exception failure) {
        Message sentence = failure instanceof StoreException store ? store.sentence() : Message.of("kit.unexpected");
        dialogs.problem(words.get("backup.refused"), words.get(sentence), failure);
    }

    private FileDialogs.Kind kind() {
        return new FileDialogs.Kind(words.get("backup.fileKind"), List.of(EXTENSION));
    }
}
