package nl.impactwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.impactwijzer.report.signing.Packages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person who gets questionnaire packages and installs them from the page with questionnaires.
class InstallJourneyTest {

    @TempDir
    Path folder;

    @Test
    void aPublisherIsAskedAboutOnceAndThenShownWithTheQuestionnaire() throws IOException {
        Path file = Files.write(folder.resolve("lijst.vragenlijst"), Packages.signed());
        try (Program program = Program.start(folder.resolve("data"), Packages.CLOCK)) {
            install(program, file);
            program.ui()
                    .await("the question", () -> program.ui().isReadable("Vertrouwt u Stichting Voorbeeldscholen?"));
            program.ui().click("Vertrouwen en installeren");
            program.ui().await("who published it", () -> program.ui().isReadable("U vertrouwt deze uitgever"));
            assertThat(folder.resolve("data/questionnaires/schermtijd-1.0.0.vragenlijst"))
                    .exists();
            Files.delete(folder.resolve("data/questionnaires/schermtijd-1.0.0.vragenlijst"));
        }
        try (Program program = Program.start(folder.resolve("data"), Packages.CLOCK)) {
            install(program, file);
            program.ui().await("no second question", () -> program.ui().isReadable("U vertrouwt deze uitgever"));
        }
    }

    @Test
    void anUnsignedPackageIsAConceptOrNothing() throws IOException {
        Path file = Files.write(folder.resolve("lijst.vragenlijst"), Packages.unsigned());
        try (Program program = Program.start(folder.resolve("data"), Packages.CLOCK)) {
            install(program, file);
            program.ui().await("the question", () -> program.ui().isReadable("Dit pakket is niet getekend"));
            program.ui().click("Niet installeren");
            assertThat(folder.resolve("data/questionnaires"))
                    .satisfiesAnyOf(
                            none -> assertThat(none).doesNotExist(),
                            empty -> assertThat(empty).isEmptyDirectory());

            program.ui().click("Vragenlijst installeren…");
            program.ui().await("the question", () -> program.ui().isReadable("Dit pakket is niet getekend"));
            program.ui().click("Installeren als concept");
            program.ui()
                    .await(
                            "that it is a concept",
                            () -> program.ui().isReadable("Het pakket van de vragenlijst heeft geen handtekening"));
        }
    }

    private static void install(Program program, Path file) {
        program.ui().click("Vragenlijsten");
        program.choose(file);
        program.ui().click("Vragenlijst installeren…");
    }
}
