package nl.impactwijzer.desktop.products;

import java.nio.file.Path;
import nl.impactwijzer.desktop.kit.Progress;

/// How an assessment goes to another computer and comes from one: as a `.impactwijzer` file.
public interface DossierFiles {

    /// Brings the assessment in the file into the store.
    ///
    /// @return the id of its dossier
    /// @throws Refused when the file cannot be used; the store is as it was
    String bringIn(Path file, Progress progress) throws Refused;

    /// Writes the assessment with its questionnaire and evidence.
    ///
    /// @throws Refused when that could not be done; a file that was there is as it was
    void takeOut(String dossierId, Path file, Progress progress) throws Refused;

    /// A whole sentence says what is wrong, what is safe and what to do.
    final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient nl.impactwijzer.text.Message sentence;

        public Refused(nl.impactwijzer.text.Message sentence, Throwable cause) {
            super(sentence.key(), cause);
            this.sentence = sentence;
        }

        public nl.impactwijzer.text.Message sentence() {
            return sentence;
        }
    }
}
