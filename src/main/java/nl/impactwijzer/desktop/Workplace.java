package nl.impactwijzer.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import nl.impactwijzer.desktop.assessment.AssessmentPage;
import nl.impactwijzer.desktop.assessment.EvidenceFiles;
import nl.impactwijzer.desktop.assessment.OpenAssessments;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.Dialogs;
import nl.impactwijzer.desktop.kit.FileDialogs;
import nl.impactwijzer.desktop.kit.Preferences;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.outcome.OutcomePage;
import nl.impactwijzer.desktop.products.Assessments;
import nl.impactwijzer.desktop.products.Exchange;
import nl.impactwijzer.desktop.products.Library;
import nl.impactwijzer.desktop.products.Products;
import nl.impactwijzer.desktop.questionnaires.Installing;
import nl.impactwijzer.desktop.questionnaires.QuestionnairesPage;
import nl.impactwijzer.desktop.questionnaires.TryOut;
import nl.impactwijzer.desktop.report.AuthorityPane;
import nl.impactwijzer.desktop.report.Countersigning;
import nl.impactwijzer.desktop.report.IdentityPane;
import nl.impactwijzer.desktop.report.KeptReports;
import nl.impactwijzer.desktop.report.ReportMaker;
import nl.impactwijzer.desktop.report.ReportPage;
import nl.impactwijzer.desktop.report.Signing;
import nl.impactwijzer.desktop.risks.RisksPage;
import nl.impactwijzer.desktop.shell.Navigator;
import nl.impactwijzer.desktop.shell.Page;
import nl.impactwijzer.desktop.tryit.Trying;
import nl.impactwijzer.desktop.upgrade.Moves;
import nl.impactwijzer.desktop.upgrade.Upgrades;
import nl.impactwijzer.desktop.verify.VerifyPage;
import nl.impactwijzer.desktop.wizard.WizardPage;
import nl.impactwijzer.dossier.DossierStore;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.exchange.DossierFile;
import nl.impactwijzer.exchange.DossierFiles;
import nl.impactwijzer.exchange.PackageInstaller;
import nl.impactwijzer.exchange.sample.SampleDossier;
import nl.impactwijzer.locking.PassPhrase;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import nl.impactwijzer.questionnaire.catalogue.Lookup;
import nl.impactwijzer.questionnaire.catalogue.PackageOpener;
import nl.impactwijzer.report.check.DossierInReport;

/// Everything that needs the opened data, made in reading order: the tabs of an assessment, the products, the
/// questionnaires. The only place where these features meet.
final class Workplace {

    private final DossierStore store;
    private final Catalogue catalogue;
    private final Navigator navigator;
    private final BackgroundWork background;
    private final Dialogs dialogs;
    private final FileDialogs fileDialogs;
    private final Words words;
    private final OpenAssessments assessments;
    private final Products products;
    private final Preferences preferences;
    private final Signing signing;
    private final ReportPage.WholeFile wholeFile;
    private final VerifyPage verify;
    private final Installing installing;
    private final Trying trying;

    Workplace(
            DossierStore store,
            Catalogue catalogue,
            PackageInstaller installer,
            Navigator navigator,
            BackgroundWork background,
            Dialogs dialogs,
            FileDialogs fileDialogs,
            Preferences preferences,
            Words words,
            Clock clock,
            Outside outside) {
        this.store = store;
        this.catalogue = catalogue;
        this.navigator = navigator;
        this.background = background;
        this.dialogs = dialogs;
        this.fileDialogs = fileDialogs;
        this.preferences = preferences;
        this.words = words;
        installing = new Installing(installer, background, dialogs, fileDialogs, words, this::questionnaireAdded);
        wholeFile = outside.files();
        signing =
                new Signing(outside.identity(), clock, outside.signers()::own, () -> AuthorityPane.chosen(preferences));
        Reading reading = new Reading(outside, this::verify, navigator);
        KeptReports kept = new KeptReports(store, outside.notes(), clock);
        Countersigning countersigning = new Countersigning(
                words,
                fileDialogs,
                background,
                signing,
                outside.files(),
                outside.verifier(),
                reading,
                preferences,
                kept);
        verify = new VerifyPage(
                words,
                dialogs,
                fileDialogs,
                background,
                outside.verifier(),
                ref -> catalogue.find(ref) instanceof Lookup.Found,
                outside.signers(),
                file -> products().bringIn(file),
                countersigning::after);
        ReportMaker maker = new ReportMaker(clock, outside.version(), catalogue::provenance, store::evidence);
        AssessmentPage.Maker questions = session ->
                new WizardPage(session, words, background, dialogs, fileDialogs, preferences, outside.browser());
        AssessmentPage.Maker report = session -> new ReportPage(
                session,
                words,
                background,
                fileDialogs,
                dialogs,
                maker,
                signing,
                outside.files(),
                reading,
                kept,
                preferences.organisation());
        AssessmentPage.Maker risks = session ->
                new RisksPage(session, new EvidenceFiles(session, fileDialogs, background, dialogs, words), words);
        AssessmentPage.Maker outcome = session -> new OutcomePage(session, words, background);
        List<AssessmentPage.Maker> tabs = List.of(questions, risks, outcome, report);
        trying = new Trying(
                List.of(questions, risks, outcome),
                catalogue::find,
                navigator,
                background,
                dialogs,
                fileDialogs,
                words,
                clock);
        Upgrades upgrades = new Upgrades(
                catalogue, new Moves(store, clock), navigator, background, dialogs, words, clock, this::reopen);
        assessments = new OpenAssessments(
                store, catalogue, tabs, upgrades, navigator, background, dialogs, preferences, words, clock);
        Library library = new Library(store, clock);
        products = new Products(
                library,
                catalogue,
                new Opened(assessments),
                new Exchange(store, catalogue, clock, (file, passPhrase) -> dossierIn(file, passPhrase, outside)),
                Optional.of(() -> example(library, catalogue.newest("kia").orElseThrow())),
                navigator,
                background,
                dialogs,
                fileDialogs,
                preferences,
                words);
    }

    private static DossierFile dossierIn(Path file, Optional<PassPhrase> passPhrase, Outside outside) {
        if (!isReport(file)) {
            return DossierFiles.read(file, passPhrase);
        }
        return DossierInReport.of(outside.verifier().apply(file));
    }

    private static boolean isReport(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    private static String example(Library library, Questionnaire questionnaire) {
        return SampleDossier.of(questionnaire)
                .map(example -> library.load(example, questionnaire))
                .orElseThrow(() -> new IllegalStateException("no example of " + questionnaire));
    }

    private void reopen(String dossierId) {
        assessments.reopen(dossierId);
    }

    Products products() {
        return products;
    }

    /// Reads the questionnaires in the background, so that nobody has to wait for them later.
    void prepare() {
        background.run(
                () -> {
                    catalogue.read();
                    return catalogue;
                },
                _ -> products.questionnairesRead());
    }

    Page questionnaires() {
        return new QuestionnairesPage(
                catalogue, navigator, background, dialogs, fileDialogs, installing, new Tried(trying), words);
    }

    /// Shows what is here now.
    private void questionnaireAdded() {
        products.questionnairesRead();
        if (navigator.page().get() instanceof QuestionnairesPage) {
            navigator.replace(questionnaires());
        } else {
            navigator.open(questionnaires());
        }
    }

    /// What a person can set about signing.
    List<Supplier<Node>> settings() {
        return List.of(
                () -> new IdentityPane(words, fileDialogs, background, signing, wholeFile),
                () -> new AuthorityPane(preferences, words));
    }

    VerifyPage verify() {
        return verify;
    }

    /// Tries out the questionnaire in that file.
    void tryOut(Path file, Page under) {
        trying.open(file, under);
    }

    /// Takes in a file that was dropped on the window: a dossier comes in, a report is checked, a questionnaire is
    /// installed.
    void receive(List<Path> files) {
        Path file = files.getFirst();
        String name = String.valueOf(file.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        if (isReport(file)) {
            verify.check(file);
            navigator.open(verify);
        } else if (lower.endsWith(PackageOpener.EXTENSION)) {
            installing.take(file);
        } else if (lower.endsWith(".json") && questionnairesPage().isPresent()) {
            trying.open(file, questionnairesPage().get());
        } else if (lower.endsWith(".impactwijzer") || lower.endsWith(".json")) {
            products.bringIn(file);
        } else {
            dialogs.mention(words.get("shell.drop.unknown", "file", name));
        }
    }

    /// The page with questionnaires, while that or a trial under it is on screen.
    private Optional<Page> questionnairesPage() {
        return Optional.ofNullable(navigator.page().get())
                .filter(page -> page instanceof QuestionnairesPage || Trying.isTrial(page))
                .map(page -> page.parent().orElse(page));
    }

    /// Writes what is not written yet and waits for it.
    ///
    /// @return whether all of it is safe now
    boolean flush() {
        return assessments.flush();
    }

    /// Asks what to do with what could not be saved, before it goes.
    void askAboutUnsaved(String key, Runnable anyway) {
        new Unsaved(store, background, dialogs, fileDialogs, words).ask(key, assessments.unsaved(), anyway);
    }

    /// Closes all assessments, as before the whole store becomes another.
    void putAway() {
        assessments.closeAll();
    }

    /// The store holds other things than before.
    void everythingChanged() {
        products.forget();
    }

    /// Another program saved something in what can only be read here.
    void lookAgain() {
        products.lookAgain();
        assessments.lookAgain();
    }

    /// Writes what is not written yet, without waiting.
    void saveSoon() {
        assessments.flushSoon();
    }

    void close() {
        trying.close();
        assessments.close();
        store.close();
    }

    /// How a saved report is opened.
    private record Reading(Outside outside, Supplier<VerifyPage> page, Navigator navigator)
            implements ReportPage.Opener {
        @Override
        public void read(Path file) {
            outside.reader().accept(file);
        }

        @Override
        public void folder(Path file) {
            outside.folder().accept(file);
        }

        @Override
        public void verify(Path file) {
            VerifyPage verify = page.get();
            verify.check(file);
            navigator.open(verify);
        }
    }

    /// How a questionnaire is tried out.
    private record Tried(Trying trying) implements TryOut {
        @Override
        public void choose(Page under) {
            trying.choose(under);
        }

        @Override
        public void open(Questionnaire questionnaire, Page under) {
            trying.open(questionnaire, under);
        }
    }

    /// What the products may do with open assessments.
    private record Opened(OpenAssessments all) implements Assessments {
        @Override
        public void open(String dossierId, Page under) {
            all.open(dossierId, under);
        }

        @Override
        public void flush() {
            all.flush();
        }

        @Override
        public void changed(Product product) {
            all.changed(product);
        }

        @Override
        public void removed(String dossierId) {
            all.removed(dossierId);
        }
    }
}
