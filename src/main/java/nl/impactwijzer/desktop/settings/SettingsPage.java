package nl.impactwijzer.desktop.settings;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.FollowFocus;
import nl.impactwijzer.desktop.kit.Labelled;
import nl.impactwijzer.desktop.kit.Preferences;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Theme;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.shell.Page;
import nl.impactwijzer.desktop.shell.Topic;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.text.Messages;

/// What a person can set: language, look, name. Each choice works at once and is kept.
public final class SettingsPage implements Page {

    /// Among the sizes of text: the system decides.
    private static final int BY_SYSTEM = 0;

    private static final List<Integer> TEXT_SIZES = List.of(BY_SYSTEM, 90, 100, 115, 130, 150, 175, 200);

    /// Empty for somebody whose role differs.
    private static final List<String> ROLES = List.of("", Role.ASSESSOR.code(), Role.SCHOOL.code(), Role.VENDOR.code());

    private final Preferences preferences;
    private final Theme theme;
    private final String dataFolder;
    private final String version;
    private final List<Supplier<Node>> more;
    private final Words words;

    /// @param dataFolder where everything is kept, to show
    /// @param version    of the program, to show
    /// @param more       what other features let a person set
    public SettingsPage(
            Preferences preferences,
            Theme theme,
            String dataFolder,
            String version,
            List<Supplier<Node>> more,
            Words words) {
        this.preferences = preferences;
        this.theme = theme;
        this.dataFolder = dataFolder;
        this.version = version;
        this.more = List.copyOf(more);
        this.words = words;
    }

    @Override
    public String title() {
        return words.get("shell.settings");
    }

    @Override
    public Topic topic() {
        return Topic.SETTINGS;
    }

    @Override
    public Node build() {
        VBox all = new VBox(Texts.title(title()), language(), look(), textSize(), person(), organisation(), role());
        more.forEach(part -> all.getChildren().add(part.get()));
        all.getChildren().addAll(data(), about());
        all.setSpacing(24);
        all.setMaxWidth(720);
        VBox page = new VBox(all);
        page.getStyleClass().add(Styles.PAGE);
        return FollowFocus.scroll(page);
    }

    private Node language() {
        return choices(
                "settings.language",
                List.of(Messages.DUTCH, Messages.ENGLISH),
                words.locale(),
                language -> words.get("settings.language." + language.getLanguage()),
                this::speak);
    }

    private void speak(Locale language) {
        preferences.put(Preferences.LANGUAGE, language.getLanguage());
        words.speak(language);
    }

    private Node look() {
        return choices(
                "settings.theme",
                List.of(Theme.Choice.values()),
                preferences.theme(),
                choice -> words.get("settings.theme." + choice.code()),
                choice -> {
                    preferences.put(Preferences.THEME, choice.code());
                    theme.choose(choice);
                });
    }

    private Node textSize() {
        return choices(
                        "settings.textSize",
                        TEXT_SIZES,
                        preferences.chosenTextSize().orElse(BY_SYSTEM),
                        percent -> percent == BY_SYSTEM
                                ? words.get("settings.textSize.system")
                                : words.get("settings.textSize.percent", "percent", percent),
                        percent -> {
                            preferences.put(Preferences.TEXT_SIZE, percent == BY_SYSTEM ? "" : percent.toString());
                            theme.textSize(preferences.textSize());
                        })
                .help(words.get("settings.system.help"));
    }

    private <T> Labelled choices(String label, List<T> values, T chosen, Function<T, String> name, Consumer<T> choose) {
        ToggleGroup group = new ToggleGroup();
        FlowPane row = new FlowPane(24, 8);
        for (T value : values) {
            RadioButton button = new RadioButton(name.apply(value));
            button.setToggleGroup(group);
            button.setSelected(value.equals(chosen));
            button.selectedProperty().addListener((_, _, now) -> {
                if (now) {
                    choose.accept(value);
                }
            });
            row.getChildren().add(button);
        }
        return new Labelled(words.get(label), row);
    }

    private Node person() {
        return new Labelled(words.get("settings.person"), kept(Preferences.PERSON))
                .help(words.get("settings.person.help"));
    }

    private Node organisation() {
        return new Labelled(words.get("settings.organisation"), kept(Preferences.ORGANISATION));
    }

    private Node role() {
        return choices(
                "settings.role",
                ROLES,
                preferences.role().map(Role::code).orElse(""),
                code -> words.get(code.isEmpty() ? "settings.role.differs" : "products.role." + code),
                code -> preferences.put(Preferences.ROLE, code));
    }

    private TextField kept(String key) {
        TextField field = new TextField(preferences.get(key, ""));
        field.setMaxWidth(360);
        field.textProperty().addListener((_, _, text) -> preferences.put(key, text.strip()));
        return field;
    }

    private Node data() {
        TextField folder = new TextField(dataFolder);
        folder.setEditable(false);
        folder.getStyleClass().add(Styles.MONO);
        return new Labelled(words.get("settings.data"), folder).help(words.get("settings.data.help"));
    }

    private Node about() {
        VBox about = new VBox(
                Texts.heading(words.get("settings.about")),
                Texts.text(words.get("settings.about.text", "version", version)),
                Texts.muted(words.get("settings.about.licence")),
                Texts.muted(words.get("settings.about.network")));
        about.getStyleClass().add(Styles.STACK);
        return about;
    }
}
