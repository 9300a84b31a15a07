package nl.impactwijzer.desktop.sealing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.impactwijzer.desktop.kit.Ask;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.Dialogs;
import nl.impactwijzer.desktop.kit.PassPhraseAsk;
import nl.impactwijzer.desktop.kit.Running;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.locking.PassPhrase;
import nl.impactwijzer.storage.Sealing;
import nl.impactwijzer.storage.SealingProgress;
import nl.impactwijzer.storage.SqliteStore;
import nl.impactwijzer.text.Message;

/// Encrypts the data with a pass phrase, gives them another one, or decrypts them, as a person goes through it. Who
/// changes what is there must know the present pass phrase.
public final class SealingFlow {

    /// More names than this only frighten.
    private static final int MOST_NAMED = 8;

    private final Sealing sealing;
    private final SqliteStore store;
    private final Consumer<Runnable> putAway;
    private final BackgroundWork background;
    private final Dialogs dialogs;
    private final Words words;
    private final PassPhraseAsk passPhrases;
    private Optional<Message> busy = Optional.empty();
    private Consumer<Optional<Message>> watcher = _ -> {};

    /// @param putAway writes what is not written yet, closes all assessments, and then goes on
    public SealingFlow(
            Sealing sealing,
            SqliteStore store,
            Consumer<Runnable> putAway,
            BackgroundWork background,
            Dialogs dialogs,
            Words words) {
        this.sealing = sealing;
        this.store = store;
        this.putAway = putAway;
        this.background = background;
        this.dialogs = dialogs;
        this.words = words;
        passPhrases = new PassPhraseAsk(dialogs, words);
    }

    boolean isSealed() {
        return store.isSealed();
    }

    boolean isReadOnly() {
        return store.isReadOnly();
    }

    /// Whether the data are being rewritten now; the window then stays until that is over or stopped.
    public boolean isBusy() {
        return busy.isPresent();
    }

    /// @param show gets what is being done, now and at each change
    void watch(Consumer<Optional<Message>> show) {
        watcher = show;
        show.accept(busy);
    }

    void begin() {
        passPhrases.forNew(question("sealing.begin"), passPhrase -> seal(passPhrase, this::sealed));
    }

    void change() {
        askPresent(
                "sealing.change.present",
                () -> passPhrases.forNew(
                        question("sealing.change"),
                        passPhrase -> seal(passPhrase, () -> dialogs.mention(words.get("sealing.changed")))));
    }

    void end() {
        askPresent(
                "sealing.end",
                () -> rewrite(
                        progress -> sealing.unseal(store, progress),
                        () -> dialogs.mention(words.get("sealing.ended"))));
    }

    private void seal(PassPhrase passPhrase, Runnable done) {
        rewrite(progress -> sealing.seal(store, passPhrase, progress), done);
    }

    private void sealed() {
        background.run(sealing::readable, this::offerToRemove, this::refused);
    }

    private void offerToRemove(List<Path> readable) {
        if (readable.isEmpty()) {
            dialogs.mention(words.get("sealing.done"));
            return;
        }
        String names = readable.stream()
                .limit(MOST_NAMED)
                .map(file -> "\n" + file.getFileName())
                .collect(Collectors.joining());
        int more = readable.size() - MOST_NAMED;
        dialogs.ask(Ask.confirm(
                words.get("sealing.readable"),
                words.get("sealing.readable.text", "n", readable.size())
                        + "\n"
                        + names
                        + (more > 0 ? "\n" + words.get("sealing.readable.more", "n", more) : ""),
                new Ask.Choice(words.get("sealing.readable.remove"), Styles.PRIMARY, () -> remove(readable)),
                words.get("sealing.readable.keep")));
    }

    private void remove(List<Path> readable) {
        doIt(
                () -> {
                    sealing.removeReadable(readable);
                    return readable;
                },
                gone -> dialogs.mention(words.get("sealing.readable.removed", "n", gone.size())));
    }

    private void askPresent(String key, Runnable goOn) {
        askPresent(key, "", goOn);
    }

    private void askPresent(String key, String problem, Runnable goOn) {
        passPhrases.forKnown(
                question(key),
                problem,
                typed -> background.run(
                        () -> sealing.isPassPhrase(store, typed),
                        right -> {
                            if (right) {
                                goOn.run();
                            } else {
                                askPresent(key, words.get("storage.wrongPassPhrase"), goOn);
                            }
                        },
                        this::refused));
    }

    private PassPhraseAsk.Question question(String key) {
        return new PassPhraseAsk.Question(
                words.get(key), words.get(key + ".text"), words.get(key + ".do"), words.get("sealing.not"));
    }

    /// Rewrites the store, which can be seen and stopped.
    private void rewrite(Consumer<SealingProgress> work, Runnable done) {
        putAway.accept(() -> {
            say(Optional.of(Message.of("sealing.busy")));
            Running running = background.run(
                    progress -> {
                        work.accept(new SealingSteps(progress));
                        return store;
                    },
                    _ -> {
                        say(Optional.empty());
                        done.run();
                    },
                    this::failed);
            running.over().subscribe(over -> {
                if (over && running.isCancelled()) {
                    say(Optional.empty());
                    dialogs.mention(words.get("sealing.stopped"));
                }
            });
            dialogs.follow(words.get("sealing.title"), running);
        });
    }

    private <T> void doIt(Callable<T> work, Consumer<T> done) {
        putAway.accept(() -> {
            say(Optional.of(Message.of("sealing.busy")));
            background.run(
                    work,
                    result -> {
                        say(Optional.empty());
                        done.accept(result);
                    },
                    this::failed);
        });
    }

    private void failed(Exception failure) {
        say(Optional.empty());
        refused(failure);
    }

    private void say(Optional<Message> doing) {
        busy = doing;
        watcher.accept(doing);
    }

    private void refused(Exception failure) {
        Message sentence =
                failure instanceof StoreException refusal ? refusal.sentence() : Message.of("kit.unexpected");
        dialogs.problem(words.get("sealing.refused"), words.get(sentence), failure);
    }
}
