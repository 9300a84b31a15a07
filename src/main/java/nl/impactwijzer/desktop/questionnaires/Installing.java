package nl.impactwijzer.desktop.questionnaires;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import nl.impactwijzer.desktop.kit.Ask;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.Dialogs;
import nl.impactwijzer.desktop.kit.FileDialogs;
import nl.impactwijzer.desktop.kit.Labelled;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.exchange.Authenticity;
import nl.impactwijzer.exchange.ExchangeException;
import nl.impactwijzer.exchange.PackageInstaller;
import nl.impactwijzer.exchange.PackageInstaller.Candidate;
import nl.impactwijzer.questionnaire.catalogue.PackageOpener;
import nl.impactwijzer.questionnaire.catalogue.Provenance;
import nl.impactwijzer.questionnaire.catalogue.Publisher;
import nl.impactwijzer.text.Message;

/// Takes a questionnaire package in: a look at it, one question about a publisher that is not trusted yet, and then the
/// installing. Of a publisher that is trusted nothing is asked.
public final class Installing {

    private final PackageInstaller installer;
    private final BackgroundWork background;
    private final Dialogs dialogs;
    private final FileDialogs fileDialogs;
    private final Words words;
    private final Runnable installed;

    /// @param installed told when a questionnaire was added
    public Installing(
            PackageInstaller installer,
            BackgroundWork background,
            Dialogs dialogs,
            FileDialogs fileDialogs,
            Words words,
            Runnable installed) {
        this.installer = installer;
        this.background = background;
        this.dialogs = dialogs;
        this.fileDialogs = fileDialogs;
        this.words = words;
        this.installed = installed;
    }

    void choose() {
        String extension = PackageOpener.EXTENSION.substring(1);
        fileDialogs
                .open(
                        words.get("questionnaires.install"),
                        new FileDialogs.Kind(words.get("questionnaires.install.kind"), List.of(extension)))
                .ifPresent(this::take);
    }

    public void take(Path file) {
        dialogs.follow(
                words.get("questionnaires.install.busy", "file", String.valueOf(file.getFileName())),
                background.run(() -> installer.look(file), this::looked, this::refused));
    }

    private void looked(Candidate candidate) {
        if (candidate.alreadyHere()) {
            dialogs.mention(words.get("package.alreadyHere"));
            return;
        }
        switch (candidate.provenance()) {
            case Provenance.BuiltIn _, Provenance.Published _ -> install(candidate, "package.installed");
            case Provenance.Concept(Message why) ->
                candidate
                        .stranger()
                        .ifPresentOrElse(
                                publisher -> askAbout(candidate, publisher), () -> askAboutConcept(candidate, why));
        }
    }

    private void askAbout(Candidate candidate, Publisher publisher) {
        String signer = words.get(
                publisher.selfMade() ? "questionnaires.install.selfMade" : "questionnaires.install.issued",
                "name",
                publisher.subject(),
                "issuer",
                publisher.issuer());
        String expired = publisher.validNow() ? "" : " " + words.get("package.expired");
        // Over two lines, since all of it must be compared.
        Label fingerprint = Texts.fingerprint(publisher.readableFingerprint());
        ask(
                candidate,
                words.get("questionnaires.install.stranger", "name", publisher.name()),
                signer + expired + " " + words.get("questionnaires.install.compare"),
                Optional.of(new Labelled(words.get("questionnaires.install.fingerprint"), fingerprint)),
                List.of(
                        new Ask.Choice(
                                words.get("questionnaires.install.trust"),
                                Styles.PRIMARY,
                                () -> trust(candidate, publisher)),
                        concept(candidate, ""),
                        not()));
    }

    private void askAboutConcept(Candidate candidate, Message why) {
        ask(
                candidate,
                words.get(
                        candidate.authenticity() instanceof Authenticity.Altered
                                ? "questionnaires.install.altered"
                                : "questionnaires.install.unsigned"),
                words.get(why) + " " + words.get("questionnaires.install.concept.text"),
                Optional.empty(),
                List.of(concept(candidate, Styles.DANGER), not()));
    }

    private void ask(Candidate candidate, String title, String text, Optional<Node> more, List<Ask.Choice> choices) {
        String what = words.get(
                "questionnaires.install.what",
                "title",
                words.get(candidate.questionnaire().definition().title()),
                "name",
                candidate.questionnaire().ref().name());
        dialogs.ask(new Ask(Ask.Kind.QUESTION, title, what + "\n\n" + text, more, "", choices));
    }

    private Ask.Choice concept(Candidate candidate, String look) {
        return new Ask.Choice(
                words.get("questionnaires.install.concept"),
                look,
                () -> install(candidate, "package.installedConcept"));
    }

    private Ask.Choice not() {
        return new Ask.Choice(words.get("questionnaires.install.not"), "", () -> {});
    }

    private void trust(Candidate candidate, Publisher publisher) {
        background.run(
                () -> {
                    installer.trust(publisher, System.getProperty("user.name", ""));
                    installer.install(candidate);
                    return candidate;
                },
                _ -> done("package.installed"),
                this::refused);
    }

    private void install(Candidate candidate, String said) {
        background.run(
                () -> {
                    installer.install(candidate);
                    return candidate;
                },
                _ -> done(said),
                this::refused);
    }

    private void done(String said) {
        dialogs.mention(words.get(said));
        installed.run();
    }

    private void refused(Exception failure) {
        dialogs.problem(
                words.get("questionnaires.install.failed"),
                words.get(failure instanceof ExchangeException why ? why.sentence() : Message.of("kit.unexpected")),
                failure);
    }
}
