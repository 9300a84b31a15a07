package nl.impactwijzer.desktop.assessment;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.Dialogs;
import nl.impactwijzer.desktop.kit.Preferences;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.shell.Navigator;
import nl.impactwijzer.desktop.shell.Page;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierStore;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.dossier.SaveState;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.QuestionnaireJson;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import nl.impactwijzer.questionnaire.catalogue.Lookup;
import nl.impactwijzer.text.Message;

/// The assessments that are open in this program: each is opened once, and stays until it is removed or the program
/// ends.
public final class OpenAssessments {

    private static final Logger LOG = System.getLogger(OpenAssessments.class.getName());

    private final DossierStore store;
    private final Catalogue catalogue;
    private final List<AssessmentPage.Maker> tabs;
    private final Around around;
    private final Navigator navigator;
    private final BackgroundWork background;
    private final Dialogs dialogs;
    private final Preferences preferences;
    private final Words words;
    private final Clock clock;
    private final Map<String, AssessmentView> open = new LinkedHashMap<>();

    public OpenAssessments(
            DossierStore store,
            Catalogue catalogue,
            List<AssessmentPage.Maker> tabs,
            Around around,
            Navigator navigator,
            BackgroundWork background,
            Dialogs dialogs,
            Preferences preferences,
            Words words,
            Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.tabs = List.copyOf(tabs);
        this.around = around;
        this.navigator = navigator;
        this.background = background;
        this.dialogs = dialogs;
        this.preferences = preferences;
        this.words = words;
        this.clock = clock;
    }

    private record Read(Dossier dossier, Questionnaire questionnaire, boolean signed) {}

    /// Shows that assessment, under that page in the breadcrumb.
    public void open(String dossierId, Page under) {
        AssessmentView known = open.get(dossierId);
        if (known != null) {
            navigator.open(known);
            return;
        }
        background.run(() -> read(dossierId), read -> show(read, under), this::refused);
    }

    /// Writes what is not written yet and waits for it.
    ///
    /// @return whether all of it is safe now
    public boolean flush() {
        return open.values().stream().map(view -> view.session().flush()).noneMatch(SaveState.Failed.class::isInstance);
    }

    /// Those of which the newest state could not be written, as far as is known now.
    public List<AssessmentSession> unsaved() {
        return open.values().stream()
                .map(AssessmentView::session)
                .filter(session -> session.isUnsaved())
                .toList();
    }

    /// Lets go of all of them, as before the whole store becomes another.
    public void closeAll() {
        List.copyOf(open.keySet()).forEach(this::removed);
    }

    /// Writes what is not written yet, without waiting.
    public void flushSoon() {
        List<AssessmentSession> sessions =
                open.values().stream().map(AssessmentView::session).toList();
        background.run(() -> sessions.stream().map(AssessmentSession::flush).toList(), _ -> {});
    }

    /// The facts of a product changed.
    public void changed(Product product) {
        open.values().stream()
                .map(AssessmentView::session)
                .filter(session -> session.dossier().get().product().id().equals(product.id()))
                .forEach(session -> session.change("", dossier -> dossier.withProduct(product)));
    }

    /// The assessment stands in the store as something else than what is open here: lets go of that, and opens it
    /// again.
    public void reopen(String dossierId) {
        AssessmentView known = open.get(dossierId);
        if (known != null) {
            Page under = known.parent().orElse(known);
            removed(dossierId);
            navigator.replace(under);
            open(dossierId, under);
        }
    }

    /// Another program saved something: shows the new state of what can only be read here.
    public void lookAgain() {
        for (AssessmentView view : List.copyOf(open.values())) {
            AssessmentSession session = view.session();
            if (session.isReadOnly()) {
                String id = session.dossier().get().id();
                background.run(
                        () -> store.dossier(id).isPresent() ? Optional.of(read(id)) : Optional.<Read>empty(),
                        found -> found.ifPresentOrElse(read -> renew(view, read), () -> leave(view)),
                        failure -> LOG.log(Level.WARNING, "not looked at again: " + id, failure));
            }
        }
    }

    private void renew(AssessmentView view, Read read) {
        AssessmentSession session = view.session();
        if (read.questionnaire().ref().equals(session.questionnaire().ref())) {
            session.renew(read.dossier(), read.signed());
        } else if (view.equals(navigator.page().get())) {
            reopen(read.dossier().id());
        } else {
            removed(read.dossier().id());
        }
    }

    private void leave(AssessmentView view) {
        boolean shown = view.equals(navigator.page().get());
        removed(view.session().dossier().get().id());
        if (shown) {
            view.parent().ifPresent(navigator::replace);
            dialogs.mention(words.get("shell.assessment.removed"));
        }
    }

    /// The assessment is about to go from the store.
    public void removed(String dossierId) {
        AssessmentView gone = open.remove(dossierId);
        if (gone != null) {
            gone.close();
            navigator.forget(gone);
        }
    }

    public void close() {
        open.values().forEach(AssessmentView::close);
        open.clear();
    }

    private void show(Read read, Page under) {
        AssessmentView view = open.computeIfAbsent(read.dossier().id(), _ -> view(read, under));
        navigator.open(view);
    }

    private AssessmentView view(Read read, Page under) {
        AssessmentSession session = new AssessmentSession(
                read.questionnaire(), read.dossier(), store, preferences.person(), clock, background);
        if (read.signed()) {
            session.markSigned();
        }
        return new AssessmentView(session, tabs, around, under, words);
    }

    private Read read(String dossierId) {
        Dossier dossier =
                store.dossier(dossierId).orElseThrow(() -> new StoreException(Message.of("shell.assessment.gone")));
        boolean signed =
                store.dossiers().stream().anyMatch(summary -> summary.id().equals(dossierId) && summary.locked());
        return new Read(dossier, questionnaire(dossier.questionnaire()), signed);
    }

    /// The questionnaire with exactly the content the dossier was made with: installed, or kept beside the dossier.
    private Questionnaire questionnaire(QuestionnaireRef ref) {
        Lookup lookup = catalogue.find(ref);
        if (lookup instanceof Lookup.Found found) {
            return found.questionnaire();
        }
        Optional<byte[]> kept = store.questionnaire(ref.sha256());
        if (kept.isPresent()) {
            return QuestionnaireJson.read(kept.get());
        }
        throw new StoreException(
                switch (lookup) {
                    case Lookup.Found _ -> throw new IllegalStateException("found before");
                    case Lookup.Absent absent -> absent.message();
                    case Lookup.OtherContent other -> other.message();
                });
    }

    private void refused(Exception failure) {
        Message sentence = failure instanceof StoreException store ? store.sentence() : Message.of("kit.unexpected");
        dialogs.problem(words.get("shell.assessment.refused"), words.get(sentence), failure);
    }
}
