package nl.impactwijzer.cli;

import java.nio.file.Path;
import nl.impactwijzer.exchange.DossierFile;
import nl.impactwijzer.exchange.DossierFiles;
import nl.impactwijzer.exchange.ExchangeException;
import nl.impactwijzer.text.Message;

/// Opens a dossier file and finds its questionnaire; remarks about the file go to the terminal.
final class DossierOpener {

    private final Terminal terminal;
    private final Installed installed;

    DossierOpener(Terminal terminal, Installed installed) {
        this.terminal = terminal;
        this.installed = installed;
    }

    /// @throws Failure when the file cannot be read, or only another content of its questionnaire is here
    /// @throws nl.impactwijzer.json.JsonException when its dossier is not one
    OpenedDossier open(Path file) {
        try {
            DossierFile read = DossierFiles.read(file);
            DossierFile.Matched matched = read.match(installed.catalogue());
            read.remarks().forEach(remark -> warn(file, remark));
            matched.remarks().forEach(remark -> warn(file, remark));
            return new OpenedDossier(matched.dossier(), matched.questionnaire());
        } catch (ExchangeException e) {
            throw new Failure(ExitCode.UNREADABLE, e.sentence(), e);
        }
    }

    private void warn(Path file, Message remark) {
        terminal.warning(file.toString(), remark);
    }
}
