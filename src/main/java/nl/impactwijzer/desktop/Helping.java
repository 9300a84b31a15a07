package nl.impactwijzer.desktop;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.impactwijzer.desktop.diagnosis.DiagnosisPane;
import nl.impactwijzer.desktop.guide.Guide;
import nl.impactwijzer.desktop.guide.GuidePage;
import nl.impactwijzer.desktop.guide.Tour;
import nl.impactwijzer.desktop.kit.Preferences;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.products.Products;
import nl.impactwijzer.desktop.settings.HelpPage;
import nl.impactwijzer.desktop.shell.Entry;
import nl.impactwijzer.desktop.shell.Frame;
import nl.impactwijzer.desktop.shell.Navigator;
import nl.impactwijzer.desktop.shell.Page;
import nl.impactwijzer.desktop.shell.Topic;
import nl.impactwijzer.desktop.welcome.WelcomePage;
import nl.impactwijzer.questionnaire.Role;

/// What helps somebody on the way: the welcome of a first start, the guide, the tour.
final class Helping {

    private final Navigator navigator;
    private final Preferences preferences;
    private final Words words;
    private final HelpPage help;
    private final GuidePage guide;

    /// @param tour     made when somebody wants it
    /// @param diagnose shows the diagnostic file, under that page
    Helping(Navigator navigator, Preferences preferences, Words words, Supplier<Tour> tour, Consumer<Page> diagnose) {
        this.navigator = navigator;
        this.preferences = preferences;
        this.words = words;
        help = new HelpPage(
                words,
                () -> open(Topic.FIRST),
                () -> tour.get().start(),
                () -> open(Topic.ACCESS),
                () -> new DiagnosisPane(() -> diagnose.accept(help()), words));
        guide = new GuidePage(new Guide(), words, () -> help);
    }

    Page help() {
        return help;
    }

    /// Opens the guide at that page.
    void open(Topic topic) {
        guide.turnTo(topic);
        navigator.open(guide);
    }

    static Tour tour(Frame frame, Navigation navigation, Words words) {
        return new Tour(
                frame.layers(),
                frame.page(),
                words,
                List.of(
                        step("products", frame, navigation.products()),
                        new Tour.Step("assessment", () -> frame.open(navigation.products()), frame::mainButton),
                        step("verify", frame, navigation.verify()),
                        step("questionnaires", frame, navigation.questionnaires()),
                        step("help", frame, navigation.help())));
    }

    private static Tour.Step step(String name, Frame frame, Entry entry) {
        return new Tour.Step(name, () -> frame.open(entry), () -> frame.line(entry));
    }

    /// @param listed whether there are products already; then somebody has been here before
    boolean isFirstStart(boolean listed) {
        return !listed
                && preferences.get(Preferences.WELCOMED, "").isEmpty()
                && preferences.person().isEmpty();
    }

    /// What a first start shows.
    Page welcome(Products products, Runnable tour) {
        return new WelcomePage(preferences, words, new FirstSteps(navigator, products, tour));
    }

    /// Where a person goes after the welcome, which does not come back.
    private record FirstSteps(Navigator navigator, Products products, Runnable guided)
            implements WelcomePage.Beginning {

        @Override
        public void work(Optional<Role> role) {
            navigator.replace(products.page());
            if (role.equals(Optional.of(Role.VENDOR))) {
                products.add();
            }
        }

        @Override
        public void example() {
            navigator.replace(products.page());
            products.example();
        }

        @Override
        public void tour() {
            navigator.replace(products.page());
            guided.run();
        }
    }
}
