package nl.impactwijzer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import nl.impactwijzer.dossier.DossierJson;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.text.Message;

/// Opens a dossier file and finds its questionnaire; remarks about the file go to the terminal.
final class DossierOpener {

    private static final long LARGEST = 64L * 1024 * 1024;

    private final Terminal terminal;
    private final Installed installed;

    DossierOpener(Terminal terminal, Installed installed) {
        this.terminal = terminal;
        this.installed = installed;
    }

    /// @throws Failure when the file cannot be read or its questionnaire is not the one that is installed
    OpenedDossier open(Path file) {
        DossierJson.Read read = DossierJson.readWithRemarks(bytes(file));
        read.leftOut().forEach(problem -> terminal.warning(file.toString(), problem));
        return new OpenedDossier(
                read.dossier(), questionnaire(file.toString(), read.dossier().questionnaire()));
    }

    private Questionnaire questionnaire(String file, QuestionnaireRef wanted) {
        Questionnaire found = installed
                .find(wanted.id(), wanted.version())
                .orElseThrow(() -> new Failure(
                        ExitCode.UNREADABLE, Message.of("cli.noQuestionnaire", "questionnaire", wanted.name())));
        if (wanted.sha256().isEmpty()) {
            terminal.warning(file, Message.of("cli.noHash", "questionnaire", wanted.name()));
        } else if (!wanted.sha256().equals(found.ref().sha256())) {
            throw new Failure(
                    ExitCode.UNREADABLE,
                    Message.of(
                            "cli.otherHash",
                            "questionnaire",
                            wanted.name(),
                            "given",
                            wanted.sha256(),
                            "installed",
                            found.ref().sha256()));
        }
        return found;
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new Failure(ExitCode.UNREADABLE, Message.of("cli.isFolder"));
            }
            if (Files.size(file) > LARGEST) {
                throw new Failure(ExitCode.UNREADABLE, Message.of("cli.tooLarge", "most", LARGEST / 1024 / 1024));
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new Failure(ExitCode.UNREADABLE, Message.of("cli.noFile"), e);
        } catch (IOException e) {
            throw new Failure(ExitCode.UNREADABLE, Message.of("cli.unreadable"), e);
        }
    }
}
