package nl.impactwijzer.cli;

import java.nio.file.Path;
import java.util.List;
import nl.impactwijzer.exchange.DossierFile;
import nl.impactwijzer.exchange.DossierFiles;
import nl.impactwijzer.exchange.ExchangeException;
import nl.impactwijzer.text.Message;

/// Opens a dossier file and finds its questionnaire; remarks about the file go to the terminal.
final class DossierOpener {

    private final Terminal terminal;
    private final Installed installed;
    private final Surroundings surroundings;

    DossierOpener(Terminal terminal, Installed installed, Surroundings surroundings) {
        this.terminal = terminal;
        this.installed = installed;
        this.surroundings = surroundings;
    }

    /// @throws Failure when the file cannot be read, or only another content of its questionnaire is here
    /// @throws nl.impactwijzer.json.JsonException when its dossier is not one
    OpenedDossier open(Path file) {
        return whole(file).opened();
    }

    /// A dossier, and the file with all that travels with it.
    record Whole(OpenedDossier opened, DossierFile file) {

        /// The file with the questionnaire that the dossier was opened with.
        DossierFile travelling() {
            return file.as(new DossierFile.Matched(opened.dossier(), opened.questionnaire(), List.of()));
        }
    }

    /// The same, for who wants to write the file again.
    Whole whole(Path file) {
        try {
            DossierFile read = PassPhraseVariable.used(surroundings, passPhrase -> DossierFiles.read(file, passPhrase));
            DossierFile.Matched matched = read.match(installed.catalogue());
            read.remarks().forEach(remark -> warn(file, remark));
            matched.remarks().forEach(remark -> warn(file, remark));
            return new Whole(
                    new OpenedDossier(
                            matched.dossier(),
                            matched.questionnaire(),
                            installed
                                    .catalogue()
                                    .provenance(matched.questionnaire().ref()),
                            read::evidence),
                    read);
        } catch (ExchangeException e) {
            throw new Failure(ExitCode.UNREADABLE, e.sentence(), e);
        }
    }

    private void warn(Path file, Message remark) {
        terminal.warning(file.toString(), remark);
    }
}
