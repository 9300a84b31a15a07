package nl.impactwijzer.desktop;

import java.util.List;
import java.util.function.Supplier;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.products.ProductsPage;
import nl.impactwijzer.desktop.questionnaires.QuestionnairesPage;
import nl.impactwijzer.desktop.settings.HelpPage;
import nl.impactwijzer.desktop.settings.SettingsPage;
import nl.impactwijzer.desktop.shell.Entry;
import nl.impactwijzer.desktop.shell.Page;
import nl.impactwijzer.desktop.verify.VerifyPage;
import nl.impactwijzer.desktop.welcome.WelcomePage;

/// The lines at the left of the window, and which page each of them opens.
record Navigation(Entry products, Entry verify, Entry questionnaires, Entry settings, Entry help) {

    /// @param opened the pages over the data; asked for only once these are open
    static Navigation of(Supplier<Workplace> opened, Supplier<Page> settings, Supplier<Page> help) {
        return new Navigation(
                new Entry(
                        "shell.products",
                        Icon.PRODUCTS,
                        () -> opened.get().products().page(),
                        page -> page instanceof ProductsPage || page instanceof WelcomePage,
                        false),
                new Entry(
                        "shell.verify",
                        Icon.VERIFY,
                        () -> opened.get().verify(),
                        page -> page instanceof VerifyPage,
                        false),
                new Entry(
                        "shell.questionnaires",
                        Icon.QUESTIONNAIRES,
                        () -> opened.get().questionnaires(),
                        page -> page instanceof QuestionnairesPage,
                        false),
                new Entry("shell.settings", Icon.SETTINGS, settings, page -> page instanceof SettingsPage, true),
                new Entry("shell.help", Icon.HELP, help, page -> page instanceof HelpPage, true));
    }

    List<Entry> all() {
        return List.of(products, verify, questionnaires, settings, help);
    }
}
