package nl.impactwijzer.storage;

import java.nio.file.Path;
import java.time.Clock;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Autosave;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.SaveState;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.testkit.MemoryStore;

/// A program to be killed: answers questions as fast as it can, and says of every answer that it was saved, but never
/// before it was.
final class AnsweringProgram {

    static final String DOSSIER = "d1";

    private AnsweringProgram() {}

    /// @param arguments the data folder, and the number of the first answer
    public static void main(String[] arguments) {
        try (SqliteStore store = SqliteStore.open(new DataFolder(Path.of(arguments[0])), Clock.systemUTC())) {
            Dossier dossier = store.dossier(DOSSIER).orElseGet(AnsweringProgram::empty);
            try (Autosave autosave = new Autosave(store, dossier, MemoryStore::summary, Clock.systemUTC(), _ -> {})) {
                for (int number = Integer.parseInt(arguments[1]); ; number++) {
                    String question = "A" + number % 25;
                    dossier = dossier.with(Place.of(question), Response.of(new Answer.Single("nr " + number)));
                    autosave.changed(dossier);
                    if (autosave.flush() instanceof SaveState.Saved) {
                        System.out.println("saved " + question + " " + number + " done");
                    } else {
                        throw new IllegalStateException("not saved: " + autosave.state());
                    }
                }
            }
        }
    }

    private static Dossier empty() {
        return Dossier.start(
                DOSSIER,
                new QuestionnaireRef("kia", "1.0.0", "0".repeat(64)),
                Product.named("Voorbeeld", "Fictief", "1"),
                Role.ASSESSOR,
                "A. Voorbeeld",
                Clock.systemUTC().instant());
    }
}
