package nl.impactwijzer.desktop.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.util.Subscription;

/// The look of the program: which colours, and how large the text.
///
/// Colours are tokens in `tokens-*.css`; `impactwijzer.css` uses nothing else. A theme changes while the program runs.
public final class Theme {

    /// What a person can choose.
    public enum Choice {
        SYSTEM,
        LIGHT,
        DARK,
        CONTRAST;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Choice of(String code) {
            for (Choice choice : values()) {
                if (choice.code().equals(code)) {
                    return choice;
                }
            }
            return SYSTEM;
        }
    }

    /// What is on screen.
    public enum Variant {
        LIGHT("tokens-light.css"),
        DARK("tokens-dark.css"),
        CONTRAST("tokens-contrast.css"),
        CONTRAST_DARK("tokens-contrast-dark.css");

        private final String tokens;

        Variant(String tokens) {
            this.tokens = tokens;
        }

        public String tokens() {
            return tokens;
        }

        private boolean isDark() {
            return this == DARK || this == CONTRAST_DARK;
        }
    }

    /// In pixels, with text of the usual size.
    private static final int ICON = 16;

    /// In percent.
    private static final int LARGE = 130;

    private final ReadOnlyObjectWrapper<Variant> variant = new ReadOnlyObjectWrapper<>(Variant.LIGHT);
    private final Scene scene;
    private final TypeFace face = TypeFace.ofThisSystem();
    private Choice choice = Choice.LIGHT;
    private int percent = 100;
    private final Subscription system;

    /// Has JavaFX load the look before it makes its first control: it would load its own look for that one, which
    /// nobody sees.
    public static void prepare(Choice choice) {
        wear(wanted(choice));
    }

    /// Dresses that scene until [#release].
    public Theme(Scene scene, Choice choice, int percent) {
        this.scene = scene;
        this.choice = choice;
        this.percent = percent;
        dress();
        // The scheme of colours is heard of apart from the rest, and either may be first.
        Platform.Preferences told = Platform.getPreferences();
        InvalidationListener heard = _ -> follow();
        told.addListener(heard);
        system = told.colorSchemeProperty().subscribe(this::follow).and(() -> told.removeListener(heard));
    }

    public ReadOnlyObjectProperty<Variant> variant() {
        return variant.getReadOnlyProperty();
    }

    public void choose(Choice next) {
        choice = next;
        dress();
    }

    /// The size of text in percent of the usual one.
    public void textSize(int next) {
        percent = next;
        dress();
    }

    public void release() {
        system.unsubscribe();
    }

    private void follow() {
        if (choice == Choice.SYSTEM && variant.get() != wanted(choice)) {
            dress();
        }
    }

    private void dress() {
        Variant next = wanted(choice);
        variant.set(next);
        wear(next);
        List<String> sheets = new ArrayList<>(List.of(sheet(next.tokens()), sheet("impactwijzer.css")));
        face.sheet().ifPresent(type -> sheets.add(sheet(type)));
        if (percent != 100) {
            sheets.add(sized());
        }
        scene.getStylesheets().setAll(sheets);
        scene.getRoot().setStyle("-fx-font-size: " + face.size() * percent / 100 + "px;");
    }

    private static void wear(Variant variant) {
        String base = variant.isDark()
                ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet();
        if (!base.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(base);
        }
    }

    /// Icons are letters of a font whose size cannot be given in that of the text around it. Beside large text the
    /// panes at the side give way first.
    private String sized() {
        String css = ".ikonli-font-icon { -fx-icon-size: " + ICON * percent / 100 + "px; }";
        if (percent > LARGE) {
            css += ".iw-navigation { -fx-min-width: 9.6em; -fx-pref-width: 9.6em; -fx-padding: 16px 4px 16px 4px; }"
                    + ".iw-navigation .toggle-button { -fx-padding: 8px 4px 8px 8px; -fx-graphic-text-gap: 6px; }"
                    + ".iw-guide-side { -fx-pref-width: 13em; }"
                    + ".iw-report-side { -fx-min-width: 20em; -fx-pref-width: 20em; }";
        }
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.US_ASCII));
    }

    private static Variant wanted(Choice choice) {
        return switch (choice) {
            case LIGHT -> Variant.LIGHT;
            case DARK -> Variant.DARK;
            case CONTRAST -> Variant.CONTRAST;
            case SYSTEM -> SystemLook.now().variant();
        };
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
