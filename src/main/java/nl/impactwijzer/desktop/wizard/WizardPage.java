package nl.impactwijzer.desktop.wizard;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Subscription;
import nl.impactwijzer.desktop.assessment.AssessmentPage;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.assessment.Link;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.Dialogs;
import nl.impactwijzer.desktop.kit.FileDialogs;
import nl.impactwijzer.desktop.kit.Preferences;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.shell.Topic;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.SaveState;
import nl.impactwijzer.dossier.SharedFacts;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.scoring.Assessment;

/// The tab *Vragen* of an opened assessment.
public final class WizardPage implements AssessmentPage {

    private static final Logger LOG = System.getLogger(WizardPage.class.getName());

    private final AssessmentSession session;
    private final Words words;
    private final BackgroundWork background;
    private final Preferences preferences;
    private final Dialogs dialogs;
    private final WizardViewModel wizard;
    private final EvidenceDesk evidence;
    private final ReadOnlyStringWrapper badge = new ReadOnlyStringWrapper("");
    private final Subscription counting;
    private Optional<WizardView> view = Optional.empty();
    private Optional<HelpView> help = Optional.empty();
    private Subscription watching = Subscription.EMPTY;

    /// @param browser opens a web page, only ever after a click
    public WizardPage(
            AssessmentSession session,
            Words words,
            BackgroundWork background,
            Dialogs dialogs,
            FileDialogs files,
            Preferences preferences,
            Consumer<URI> browser) {
        this.session = session;
        this.words = words;
        this.background = background;
        this.preferences = preferences;
        this.dialogs = dialogs;
        wizard = new WizardViewModel(session);
        evidence = new EvidenceDesk(session, wizard, files, background, dialogs, browser, words);
        counting = Subscription.combine(
                wizard.state().subscribe(_ -> count()), words.messages().subscribe(_ -> count()));
    }

    @Override
    public String title() {
        return words.get("wizard.tab");
    }

    @Override
    public Topic topic() {
        return Topic.QUESTIONS;
    }

    @Override
    public ObservableValue<String> badge() {
        return badge.getReadOnlyProperty();
    }

    @Override
    public Node build() {
        HelpView helpView = new HelpView(session.questionnaire(), words, evidence::open);
        RegisterLines registers = new RegisterLines(session, words, kind -> session.follow(new Link.ToRegister(kind)));
        CardMaker maker = new CardMaker(wizard, words, registers, evidence, () -> session.newId("r"));
        WizardView made = new WizardView(wizard, words, maker, helpView, preferences, dialogs);
        help = Optional.of(helpView);
        view = Optional.of(made);
        return made;
    }

    @Override
    public void shown() {
        view.ifPresent(WizardView::watch);
        lookForOffers();
        watching = Subscription.combine(
                wizard.attended().subscribe(_ -> lookUpEarlier()),
                session.saveState().subscribe(state -> {
                    if (state instanceof SaveState.Saved) {
                        lookUpEarlier();
                    }
                }));
    }

    @Override
    public void hidden() {
        watching.unsubscribe();
        view.ifPresent(WizardView::release);
        view = Optional.empty();
        help = Optional.empty();
    }

    @Override
    public void commit() {
        view.ifPresent(WizardView::commit);
    }

    @Override
    public void closed() {
        counting.unsubscribe();
        wizard.close();
    }

    @Override
    public boolean follow(Link link) {
        return switch (link) {
            case Link.ToQuestion(Place place) -> wizard.go(place);
            case Link.ToSection(String section) -> wizard.goToSection(section);
            case Link.ToRisk _,
                    Link.ToMeasure _,
                    Link.ToRegister _,
                    Link.ToSuggestion _,
                    Link.ToOutcome _,
                    Link.ToReport _ -> false;
        };
    }

    @Override
    public boolean followsOnScreen() {
        return true;
    }

    @Override
    public List<Link> whereabouts() {
        return wizard.whereabouts();
    }

    @Override
    public void search() {
        view.ifPresent(WizardView::focusSearch);
    }

    private void count() {
        int open = wizard.openForEveryone();
        badge.set(open == 0 ? "" : words.get("wizard.badge", "n", open));
    }

    /// What other assessments of the product know, as they are in the store now. Without it one just answers.
    private void lookForOffers() {
        if (session.isReadOnly()) {
            return;
        }
        String product = session.dossier().get().product().id();
        background.run(
                () -> SharedFacts.of(
                        session.questionnaire(),
                        session.records().others(product).stream()
                                .map(other -> Assessment.of(other.questionnaire(), other.dossier(), session.today()))
                                .map(Assessment::route)
                                .toList()),
                wizard::offer,
                failure -> LOG.log(Level.WARNING, "no facts of other assessments", failure));
    }

    private void lookUpEarlier() {
        Optional<Place> card = wizard.attended().get().flatMap(wizard::card).map(Card::place);
        if (help.isEmpty() || card.isEmpty()) {
            return;
        }
        HelpView target = help.get();
        String place = "answers/" + card.get();
        background.run(
                () -> new EarlierWords(session.questionnaire(), words)
                        .of(place, session.records().history(place)),
                said -> {
                    if (wizard.attended()
                            .get()
                            .flatMap(wizard::card)
                            .map(Card::place)
                            .equals(card)) {
                        target.showEarlier(said);
                    }
                },
                failure -> {
                    if (failure instanceof StoreException problem) {
                        target.showEarlier(List.of(
                                new EarlierWords.Said(words.get("wizard.earlier"), words.get(problem.sentence()))));
                    }
                });
    }
}
