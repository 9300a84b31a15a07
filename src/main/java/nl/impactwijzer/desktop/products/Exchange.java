package nl.impactwijzer.desktop.products;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierStore;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.exchange.Arrival;
import nl.impactwijzer.exchange.DossierFile;
import nl.impactwijzer.exchange.DossierFiles;
import nl.impactwijzer.exchange.DossierImport;
import nl.impactwijzer.locking.PassPhrase;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.QuestionnaireJson;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import nl.impactwijzer.questionnaire.catalogue.Lookup;
import nl.impactwijzer.scoring.Summary;
import nl.impactwijzer.text.Message;

/// How an assessment goes to another computer and comes from one, as a `.impactwijzer` file
/// or inside a report. Call it in the background.
///
/// Failures are an `ExchangeException`, a `JsonException` or a [StoreException]; the store is then as it was.
public final class Exchange {

    private final DossierStore store;
    private final Catalogue catalogue;
    private final Clock clock;
    private final BiFunction<Path, Optional<PassPhrase>, DossierFile> reader;

    /// @param reader reads the dossier in a file, with the pass phrase of one that is locked; it is called in the
    /// background
    public Exchange(
            DossierStore store,
            Catalogue catalogue,
            Clock clock,
            BiFunction<Path, Optional<PassPhrase>, DossierFile> reader) {
        this.store = store;
        this.catalogue = catalogue;
        this.clock = clock;
        this.reader = reader;
    }

    /// A file that was read and can be used.
    ///
    /// @param remarks what to tell the person about it
    record Incoming(DossierFile file, Questionnaire questionnaire, Arrival arrival, List<Message> remarks) {
        Incoming {
            remarks = List.copyOf(remarks);
        }

        Dossier dossier() {
            return file.dossier();
        }
    }

    /// Reads the file without changing anything.
    Incoming look(Path path, Optional<PassPhrase> passPhrase) {
        DossierFile read = reader.apply(path, passPhrase);
        DossierFile.Matched matched = read.match(catalogue);
        DossierFile file = read.as(matched);
        List<Message> remarks = new ArrayList<>(file.remarks());
        remarks.addAll(matched.remarks());
        return new Incoming(
                file, matched.questionnaire(), intake(matched.questionnaire()).arrival(file), remarks);
    }

    /// @return the id of the dossier in the store
    String take(Incoming incoming) {
        return intake(incoming.questionnaire()).take(incoming.file()).id();
    }

    /// @return the id of the copy
    String takeAsCopy(Incoming incoming) {
        return intake(incoming.questionnaire()).takeAsCopy(incoming.file()).id();
    }

    /// @return what could not be put in the file
    List<Message> write(String dossierId, Path target, Optional<PassPhrase> passPhrase) {
        Dossier dossier =
                store.dossier(dossierId).orElseThrow(() -> new StoreException(Message.of("shell.assessment.gone")));
        DossierFile file = DossierFile.from(store, dossier, questionnaire(dossier));
        return passPhrase
                .map(lock -> DossierFiles.write(target, file, lock))
                .orElseGet(() -> DossierFiles.write(target, file));
    }

    private Questionnaire questionnaire(Dossier dossier) {
        Lookup lookup = catalogue.find(dossier.questionnaire());
        if (lookup instanceof Lookup.Found found) {
            return found.questionnaire();
        }
        return store.questionnaire(dossier.questionnaire().sha256())
                .map(QuestionnaireJson::read)
                .orElseThrow(() -> new StoreException(Message.of(
                        "catalogue.absent", "name", dossier.questionnaire().name())));
    }

    private DossierImport intake(Questionnaire questionnaire) {
        return new DossierImport(store, dossier -> Summary.of(questionnaire, dossier, clock.instant()), clock);
    }
}
