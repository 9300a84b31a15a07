package nl.impactwijzer.desktop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.kit.Ask;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.Dialogs;
import nl.impactwijzer.desktop.kit.FileDialogs;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierStore;
import nl.impactwijzer.exchange.DossierFile;
import nl.impactwijzer.exchange.DossierFiles;
import nl.impactwijzer.exchange.ExchangeException;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.text.Message;

/// Asks what to do with work that could not be saved before it is lost: stay, keep a copy elsewhere, or go on all the
/// same.
final class Unsaved {

    private final DossierStore store;
    private final BackgroundWork background;
    private final Dialogs dialogs;
    private final FileDialogs fileDialogs;
    private final Words words;

    Unsaved(DossierStore store, BackgroundWork background, Dialogs dialogs, FileDialogs fileDialogs, Words words) {
        this.store = store;
        this.background = background;
        this.dialogs = dialogs;
        this.fileDialogs = fileDialogs;
        this.words = words;
    }

    /// @param key    `shell.close` or another with `.title`, `.text`, `.anyway` and `.stay`
    /// @param anyway what to go on with
    void ask(String key, List<AssessmentSession> sessions, Runnable anyway) {
        ask(key, sessions, "", anyway);
    }

    private void ask(String key, List<AssessmentSession> sessions, String kept, Runnable anyway) {
        List<Ask.Choice> choices = new ArrayList<>();
        choices.add(new Ask.Choice(words.get("shell.unsaved.copy"), Styles.PRIMARY, () -> keep(key, sessions, anyway)));
        choices.add(new Ask.Choice(words.get(key + ".anyway"), Styles.DANGER, anyway));
        choices.add(new Ask.Choice(words.get(key + ".stay"), "", () -> {}));
        dialogs.ask(new Ask(
                Ask.Kind.QUESTION,
                words.get(key + ".title"),
                kept.isEmpty() ? words.get(key + ".text") : kept,
                Optional.empty(),
                "",
                choices));
    }

    /// One file after another; who stops choosing is asked again.
    private void keep(String key, List<AssessmentSession> sessions, Runnable anyway) {
        List<Copy> copies = new ArrayList<>();
        for (AssessmentSession session : sessions) {
            Dossier dossier = session.dossier().get();
            fileDialogs
                    .save(words.get("shell.unsaved.copy"), dossier.product().name() + DossierFiles.EXTENSION, kind())
                    .ifPresent(target -> copies.add(new Copy(dossier, session.questionnaire(), target)));
        }
        if (copies.isEmpty() || copies.size() < sessions.size()) {
            ask(key, sessions, anyway);
            return;
        }
        background.run(
                () -> {
                    copies.forEach(this::write);
                    Path last = copies.getLast().target().toAbsolutePath();
                    return copies.size() == 1 ? last : last.resolveSibling(".").normalize();
                },
                file -> ask(key, sessions, words.get("shell.unsaved.kept", "n", copies.size(), "file", file), anyway),
                failure -> {
                    Message sentence = failure instanceof ExchangeException exchange
                            ? exchange.sentence()
                            : Message.of("kit.unexpected");
                    dialogs.problem(words.get("shell.unsaved.failed"), words.get(sentence), failure);
                    ask(key, sessions, anyway);
                });
    }

    private record Copy(Dossier dossier, Questionnaire questionnaire, Path target) {}

    private void write(Copy copy) {
        DossierFiles.write(copy.target(), DossierFile.asFarAsReadable(store, copy.dossier(), copy.questionnaire()));
    }

    private FileDialogs.Kind kind() {
        return new FileDialogs.Kind(words.get("products.file"), List.of(DossierFiles.EXTENSION.substring(1)));
    }
}
