package nl.impactwijzer.desktop.welcome;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.FollowFocus;
import nl.impactwijzer.desktop.kit.Labelled;
import nl.impactwijzer.desktop.kit.Preferences;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.shell.Page;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.text.Messages;

/// What a first start shows: who works here, and whether to look at the example first. Everything may be left open and
/// can be changed in the settings.
public final class WelcomePage implements Page {

    private static final List<Role> ROLES = List.of(Role.ASSESSOR, Role.SCHOOL, Role.VENDOR);
    private static final double FIELD = 360;

    private final Preferences preferences;
    private final Words words;
    private final Beginning beginning;
    private final StringProperty person = new SimpleStringProperty("");
    private final StringProperty organisation = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Role>> role = new SimpleObjectProperty<>(Optional.empty());
    private TextField first = new TextField();

    /// Where a person goes from here.
    public interface Beginning {

        /// @param role as it was chosen; empty when it was left open
        void work(Optional<Role> role);

        void example();

        void tour();
    }

    public WelcomePage(Preferences preferences, Words words, Beginning beginning) {
        this.preferences = preferences;
        this.words = words;
        this.beginning = beginning;
    }

    @Override
    public String title() {
        return words.get("welcome.title");
    }

    @Override
    public Node build() {
        first = field(person);
        VBox page = new VBox(
                Texts.title(title()),
                Texts.text(words.get("welcome.lead")),
                new Labelled(words.get("settings.person"), first).help(words.get("settings.person.help")),
                new Labelled(words.get("settings.organisation"), field(organisation)),
                roles(),
                buttons(),
                otherLanguage());
        page.getStyleClass().add(Styles.PAGE);
        page.setSpacing(24);
        page.setMaxWidth(760);
        return FollowFocus.scroll(page);
    }

    @Override
    public void shown() {
        first.requestFocus();
    }

    private TextField field(StringProperty text) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(text);
        field.setMaxWidth(FIELD);
        return field;
    }

    private Node roles() {
        ToggleGroup group = new ToggleGroup();
        VBox options = new VBox();
        options.getStyleClass().add(Styles.STACK);
        for (Role one : ROLES) {
            RadioButton button = new RadioButton(words.get("welcome.role." + one.code()));
            button.setWrapText(true);
            button.setToggleGroup(group);
            button.setSelected(role.get().filter(one::equals).isPresent());
            button.setOnAction(_ -> role.set(Optional.of(one)));
            options.getChildren().add(button);
        }
        return new Labelled(words.get("welcome.role"), options).help(words.get("welcome.role.help"));
    }

    private Node buttons() {
        FlowPane row = new FlowPane(
                8,
                8,
                Buttons.primary(words.get("welcome.begin"), () -> leave(() -> beginning.work(role.get()))),
                Buttons.plain(words.get("welcome.example"), () -> leave(beginning::example)),
                Buttons.plain(words.get("welcome.tour"), () -> leave(beginning::tour)),
                Buttons.plain(words.get("welcome.skip"), this::skip));
        return row;
    }

    private Node otherLanguage() {
        Locale other = words.locale().equals(Messages.DUTCH) ? Messages.ENGLISH : Messages.DUTCH;
        return Buttons.plain(words.get("settings.language." + other.getLanguage()), () -> {
            preferences.put(Preferences.LANGUAGE, other.getLanguage());
            words.speak(other);
        });
    }

    private void leave(Runnable next) {
        preferences.put(Preferences.PERSON, person.get().strip());
        preferences.put(Preferences.ORGANISATION, organisation.get().strip());
        role.get().ifPresent(chosen -> preferences.put(Preferences.ROLE, chosen.code()));
        preferences.put(Preferences.WELCOMED, "yes");
        next.run();
    }

    private void skip() {
        preferences.put(Preferences.WELCOMED, "yes");
        beginning.work(Optional.empty());
    }
}
