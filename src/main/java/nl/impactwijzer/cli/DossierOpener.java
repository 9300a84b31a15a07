package nl.impactwijzer.cli;

import java.nio.file.Path;
import nl.impactwijzer.dossier.DossierJson;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.questionnaire.catalogue.Lookup;
import nl.impactwijzer.text.Message;

/// Opens a dossier file and finds its questionnaire; remarks about the file go to the terminal.
final class DossierOpener {

    private static final int MEGABYTES = 64;

    private final Terminal terminal;
    private final Installed installed;

    DossierOpener(Terminal terminal, Installed installed) {
        this.terminal = terminal;
        this.installed = installed;
    }

    /// @throws Failure when the file cannot be read or its questionnaire is not the one that is installed
    OpenedDossier open(Path file) {
        DossierJson.Read read = DossierJson.readWithRemarks(InputFile.read(file, MEGABYTES));
        read.leftOut().forEach(problem -> terminal.warning(file.toString(), problem));
        return new OpenedDossier(
                read.dossier(), questionnaire(file.toString(), read.dossier().questionnaire()));
    }

    private Questionnaire questionnaire(String file, QuestionnaireRef wanted) {
        return switch (installed.catalogue().find(wanted)) {
            case Lookup.Found found -> {
                if (wanted.sha256().isEmpty()) {
                    terminal.warning(file, Message.of("cli.noHash", "questionnaire", wanted.name()));
                }
                yield found.questionnaire();
            }
            case Lookup.Absent absent -> throw new Failure(ExitCode.UNREADABLE, absent.message());
            case Lookup.OtherContent other -> throw new Failure(ExitCode.UNREADABLE, other.message());
        };
    }
}
