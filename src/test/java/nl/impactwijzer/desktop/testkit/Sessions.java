package nl.impactwijzer.desktop.testkit;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.OverlayDialogs;
import nl.impactwijzer.desktop.kit.Preferences;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.wizard.WizardPage;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import nl.impactwijzer.scoring.Summary;
import nl.impactwijzer.testkit.MemoryStore;
import nl.impactwijzer.text.Messages;

/// Opened assessments of an invented product, for tests of tabs and their view models.
public final class Sessions {

    /// 22 November 2026, one o'clock in the afternoon in the Netherlands; it stands still.
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    public static final Product REKENREIS = new Product(
            "p1", "Rekenreis", "Uitgeverij Voorbeeld", "4.2", List.of("oefenen"), List.of("6-8", "9-11"), "po");

    private static void fail(Exception failure) {
        throw new AssertionError(failure);
    }

    private Sessions() {}

    /// The built-in KIA, read once per run.
    public static Questionnaire kia() {
        return Kia.NEWEST;
    }

    /// An empty KIA in the role of assessor.
    public static Dossier empty() {
        return Dossier.start("d1", kia().ref(), REKENREIS, Role.ASSESSOR, "S. de Vries", CLOCK.instant());
    }

    /// An empty KIA, opened, in a store in memory, everything on the calling thread.
    public static AssessmentSession open() {
        return open(kia(), empty(), new MemoryStore());
    }

    /// The same, after these changes.
    public static AssessmentSession open(UnaryOperator<Dossier> changes) {
        return open(kia(), changes.apply(empty()), new MemoryStore());
    }

    public static AssessmentSession open(Questionnaire questionnaire, Dossier dossier, MemoryStore store) {
        if (!store.isReadOnly()) {
            store.save(dossier, Summary.of(questionnaire, dossier, CLOCK.instant()), List.of());
        }
        return new AssessmentSession(
                questionnaire,
                dossier,
                store,
                "S. de Vries",
                CLOCK,
                new BackgroundWork(Runnable::run, screen(), Sessions::fail));
    }

    /// Background work that is done at once, on the calling thread; what fails fails the test.
    public static BackgroundWork background() {
        return new BackgroundWork(Runnable::run, Runnable::run, Sessions::fail);
    }

    /// The wizard of that assessment, without a window around it.
    ///
    /// @param browser gets the addresses that are opened
    public static WizardPage wizard(AssessmentSession session, Consumer<URI> browser) {
        Words words = new Words(Messages.DUTCH);
        return new WizardPage(
                session,
                words,
                background(),
                new OverlayDialogs(new StackPane(), new BorderPane(), words),
                new ChosenFiles(Optional::empty),
                new Preferences(Map.of(), _ -> {}),
                browser);
    }

    /// Onto the JavaFX thread when that runs, else at once.
    private static Executor screen() {
        return UiDriver.isRunning() ? Platform::runLater : Runnable::run;
    }

    private static final class Kia {
        static final Questionnaire NEWEST = Catalogue.builtIn().newest("kia").orElseThrow();
    }
}
