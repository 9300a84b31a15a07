package nl.impactwijzer.desktop.products;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.impactwijzer.desktop.kit.Ask;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.Dialogs;
import nl.impactwijzer.desktop.kit.FileDialogs;
import nl.impactwijzer.desktop.kit.PassPhraseAsk;
import nl.impactwijzer.desktop.kit.Preferences;
import nl.impactwijzer.desktop.kit.Running;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.shell.Navigator;
import nl.impactwijzer.desktop.shell.Page;
import nl.impactwijzer.dossier.DossierSummary;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.exchange.Arrival;
import nl.impactwijzer.exchange.ExchangeException;
import nl.impactwijzer.exchange.LockedException;
import nl.impactwijzer.json.JsonException;
import nl.impactwijzer.json.JsonProblem;
import nl.impactwijzer.locking.PassPhrase;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import nl.impactwijzer.text.Message;

/// What a person does with products and whole assessments, and the pages for it.
public final class Products {

    private final Library library;
    private final Catalogue catalogue;
    private final Assessments assessments;
    private final Exchange exchange;
    private final Optional<Callable<String>> example;
    private final Navigator navigator;
    private final BackgroundWork background;
    private final Dialogs dialogs;
    private final FileDialogs fileDialogs;
    private final Preferences preferences;
    private final Words words;
    private final Standing standing;
    private final PassPhraseAsk passPhrases;
    private final ProductsModel model;
    private final ProductsPage page;
    private final Map<String, ProductPage> pages = new HashMap<>();

    /// @param example puts the example in the store and returns the id of its dossier
    public Products(
            Library library,
            Catalogue catalogue,
            Assessments assessments,
            Exchange exchange,
            Optional<Callable<String>> example,
            Navigator navigator,
            BackgroundWork background,
            Dialogs dialogs,
            FileDialogs fileDialogs,
            Preferences preferences,
            Words words) {
        this.library = library;
        this.catalogue = catalogue;
        this.assessments = assessments;
        this.exchange = exchange;
        this.example = example;
        this.navigator = navigator;
        this.background = background;
        this.dialogs = dialogs;
        this.fileDialogs = fileDialogs;
        this.preferences = preferences;
        this.words = words;
        passPhrases = new PassPhraseAsk(dialogs, words);
        Freshness freshness = new Freshness(catalogue, library.clock());
        standing = new Standing(catalogue, freshness, words);
        model = new ProductsModel(library, freshness, background);
        page = new ProductsPage(model, standing, this, preferences, words);
    }

    /// Shows what the [Library] said just now, so that the list need not be read again before it appears.
    public void show(List<ProductRow> rows) {
        model.begin(rows);
    }

    /// From now on the list can say in words how each assessment stands.
    public void questionnairesRead() {
        page.refresh();
        model.renew();
        pages.values().forEach(ProductPage::refresh);
    }

    /// The store holds other things than before: what is remembered of it is let go.
    public void forget() {
        pages.clear();
        model.load();
    }

    /// Another program saved something: shows it.
    public void lookAgain() {
        model.load();
        if (navigator.page().get() instanceof ProductPage shown) {
            shown.shown();
        }
    }

    /// The list of all products.
    public Page page() {
        return page;
    }

    void open(ProductRow row) {
        navigator.open(pageOf(row));
    }

    public void add() {
        form(ProductDraft.empty(words), page);
    }

    void edit(ProductRow row) {
        form(new ProductDraft(row.product(), words), pageOf(row));
    }

    void remove(ProductRow row) {
        if (!row.assessments().isEmpty()) {
            dialogs.ask(Ask.tell(
                    Ask.Kind.INFO,
                    words.get("products.remove.title", "product", row.product().name()),
                    words.get("products.remove.hasAssessments"),
                    words.get("kit.close")));
            return;
        }
        dialogs.ask(Ask.confirm(
                words.get("products.remove.title", "product", row.product().name()),
                words.get("products.remove.text"),
                new Ask.Choice(words.get("products.remove.do"), Styles.DANGER, () -> removeNow(row)),
                words.get("products.remove.keep")));
    }

    void start(ProductRow row) {
        ProductPage under = pageOf(row);
        StartDraft draft =
                new StartDraft(row.product(), row.questionnaires(), catalogue.all(), preferences.person(), words);
        preferences.role().ifPresent(draft.role()::set);
        navigator.open(new StartPage(draft, under, words, () -> start(draft, under), navigator::back));
    }

    void openAssessment(ProductRow row, String dossierId) {
        assessments.open(dossierId, pageOf(row));
    }

    boolean hasExample() {
        return example.isPresent();
    }

    void bringIn() {
        fileDialogs
                .open(
                        words.get("products.bringIn"),
                        new FileDialogs.Kind(words.get("products.fileOrReport"), List.of("impactwijzer", "pdf")))
                .ifPresent(this::bringIn);
    }

    /// Brings in a file that was chosen already, as by dropping it on the window.
    public void bringIn(Path file) {
        bringIn(file, Optional.empty());
    }

    private void bringIn(Path file, Optional<PassPhrase> passPhrase) {
        assessments.flush();
        String name = String.valueOf(file.getFileName());
        dialogs.follow(
                words.get("products.bringIn.busy", "file", name),
                background.run(
                        () -> {
                            try {
                                return exchange.look(file, passPhrase);
                            } finally {
                                passPhrase.ifPresent(PassPhrase::wipe);
                            }
                        },
                        this::arrived,
                        failure -> {
                            if (failure instanceof LockedException locked) {
                                askPassPhrase(name, locked.tried(), typed -> bringIn(file, Optional.of(typed)));
                            } else {
                                refused(failure);
                            }
                        }));
    }

    private void askPassPhrase(String file, boolean wrong, Consumer<PassPhrase> use) {
        PassPhraseAsk.Question question = new PassPhraseAsk.Question(
                words.get("products.locked.title"),
                words.get("products.locked.text", "file", file),
                words.get("products.locked.open"),
                words.get("products.bringIn.nothing"));
        passPhrases.forKnown(question, wrong ? words.get("products.locked.wrong") : "", use);
    }

    private void arrived(Exchange.Incoming incoming) {
        switch (incoming.arrival()) {
            case Arrival.NewDossier _ -> take(incoming, () -> exchange.take(incoming));
            case Arrival.SameDossier _ -> {
                dialogs.mention(words.get("products.bringIn.same"));
                openNewcomer(incoming.dossier().id());
            }
            case Arrival.OtherState _ -> dialogs.ask(askWhichStays(incoming));
        }
    }

    private Ask askWhichStays(Exchange.Incoming incoming) {
        return new Ask(
                Ask.Kind.QUESTION,
                words.get("products.bringIn.other.title"),
                words.get(
                        "products.bringIn.other",
                        "product",
                        incoming.dossier().product().name()),
                Optional.empty(),
                "",
                List.of(
                        new Ask.Choice(words.get("products.bringIn.replace"), Styles.DANGER, () -> {
                            assessments.removed(incoming.dossier().id());
                            take(incoming, () -> exchange.take(incoming));
                        }),
                        new Ask.Choice(
                                words.get("products.bringIn.both"),
                                "",
                                () -> take(incoming, () -> exchange.takeAsCopy(incoming))),
                        new Ask.Choice(words.get("products.bringIn.nothing"), "", () -> {})));
    }

    private void take(Exchange.Incoming incoming, Callable<String> into) {
        inStore(into, dossierId -> {
            openNewcomer(dossierId);
            remark(words.get("products.bringIn.remarks"), incoming.remarks());
        });
    }

    private void remark(String title, List<Message> remarks) {
        if (!remarks.isEmpty()) {
            String text = remarks.stream().limit(10).map(words::get).collect(Collectors.joining("\n"));
            dialogs.ask(Ask.tell(Ask.Kind.INFO, title, text, words.get("kit.close")));
        }
    }

    public void example() {
        example.ifPresent(load -> background.run(load, this::openNewcomer, this::refused));
    }

    void takeOut(ProductRow row, DossierSummary summary) {
        takeOut(row, summary, Optional.empty());
    }

    /// The same, in a file that opens with a pass phrase only.
    void takeOutLocked(ProductRow row, DossierSummary summary) {
        PassPhraseAsk.Question question = new PassPhraseAsk.Question(
                words.get("products.takeOut.locked"),
                words.get("products.takeOut.locked.text"),
                words.get("products.takeOut.locked.do"),
                words.get("products.takeOut.locked.not"));
        passPhrases.forNew(question, passPhrase -> takeOut(row, summary, Optional.of(passPhrase)));
    }

    private void takeOut(ProductRow row, DossierSummary summary, Optional<PassPhrase> passPhrase) {
        String name = words.get(
                "products.takeOut.name",
                "product",
                row.product().name(),
                "questionnaire",
                Standing.name(summary.questionnaire()));
        assessments.flush();
        fileDialogs
                .save(words.get("products.takeOut"), name, kind())
                .ifPresent(file -> takeOut(summary, file, passPhrase));
    }

    private void takeOut(DossierSummary summary, Path file, Optional<PassPhrase> passPhrase) {
        Running writing = background.run(
                () -> {
                    try {
                        return exchange.write(summary.id(), file, passPhrase);
                    } finally {
                        passPhrase.ifPresent(PassPhrase::wipe);
                    }
                },
                leftOut -> {
                    dialogs.mention(words.get("products.takeOut.done", "file", file));
                    remark(words.get("products.takeOut.leftOut"), leftOut);
                },
                this::refused);
        dialogs.follow(words.get("products.takeOut.busy", "file", String.valueOf(file.getFileName())), writing);
    }

    void removeAssessment(ProductRow row, DossierSummary summary) {
        String name = standing.questionnaire(summary);
        dialogs.ask(Ask.confirm(
                words.get(
                        "products.removeAssessment.title",
                        "questionnaire",
                        name,
                        "product",
                        row.product().name()),
                words.get(summary.locked() ? "products.removeAssessment.signed" : "products.removeAssessment.text"),
                new Ask.Choice(words.get("products.removeAssessment.do"), Styles.DANGER, () -> removeNow(row, summary)),
                words.get("products.remove.keep")));
    }

    private ProductPage pageOf(ProductRow row) {
        return pages.computeIfAbsent(
                row.product().id(), _ -> new ProductPage(row, library, background, standing, this, page, words));
    }

    private void form(ProductDraft draft, Page under) {
        navigator.open(new ProductFormPage(draft, under, words, this::save, navigator::back));
    }

    private void save(Product product) {
        assessments.flush();
        inStore(() -> library.save(product, preferences.person()), kept -> {
            assessments.changed(kept);
            background.run(
                    () -> library.row(kept.id()),
                    row -> row.ifPresent(now -> {
                        ProductPage shown = pageOf(now);
                        shown.show(now);
                        navigator.replace(shown);
                    }));
        });
    }

    private void start(StartDraft draft, ProductPage under) {
        if (!draft.isFinished()) {
            return;
        }
        String person = draft.person().get().strip();
        if (preferences.person().isEmpty()) {
            preferences.put(Preferences.PERSON, person);
        }
        inStore(
                () -> library.start(
                        draft.product(),
                        draft.questionnaire().get(),
                        draft.track().get(),
                        draft.role().get(),
                        person),
                dossierId -> {
                    navigator.replace(under);
                    assessments.open(dossierId, under);
                });
    }

    private void removeNow(ProductRow row) {
        inStore(
                () -> {
                    library.removeProduct(row.product().id());
                    return row;
                },
                gone -> {
                    Optional.ofNullable(pages.remove(gone.product().id())).ifPresent(navigator::forget);
                    model.load();
                    navigator.open(page);
                });
    }

    private void removeNow(ProductRow row, DossierSummary summary) {
        assessments.removed(summary.id());
        inStore(
                () -> {
                    library.removeAssessment(summary.id());
                    return row;
                },
                _ -> pageOf(row).shown());
    }

    private void openNewcomer(String dossierId) {
        background.run(
                library::rows,
                rows -> rows.stream()
                        .filter(row -> row.assessments().stream()
                                .anyMatch(one -> one.id().equals(dossierId)))
                        .findFirst()
                        .ifPresentOrElse(
                                row -> {
                                    ProductPage under = pageOf(row);
                                    under.show(row);
                                    navigator.open(under);
                                    assessments.open(dossierId, under);
                                },
                                model::load));
    }

    private <T> void inStore(Callable<T> work, Consumer<T> done) {
        background.run(work, done, this::refused);
    }

    private void refused(Exception failure) {
        Message sentence = switch (failure) {
            case StoreException store -> store.sentence();
            case ExchangeException file -> file.sentence();
            case JsonException json -> notADossier(json);
            default -> Message.of("kit.unexpected");
        };
        dialogs.problem(words.get("products.refused"), words.get(sentence), failure);
    }

    private static Message notADossier(JsonException failure) {
        JsonProblem first = failure.problems().getFirst();
        return Message.of("products.bringIn.bad", "line", first.line(), "problem", first.message());
    }

    private FileDialogs.Kind kind() {
        return new FileDialogs.Kind(words.get("products.file"), List.of("impactwijzer"));
    }
}
