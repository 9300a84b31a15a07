package nl.impactwijzer.cli;

import java.util.Optional;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;

/// The questionnaires that can be used here, read when the first command asks for them and then kept.
final class Installed {

    private Optional<Catalogue> read = Optional.empty();

    Catalogue catalogue() {
        if (read.isEmpty()) {
            read = Optional.of(Catalogue.builtIn());
        }
        return read.get();
    }
}
