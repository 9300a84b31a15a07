package nl.impactwijzer.desktop.report;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Labelled;
import nl.impactwijzer.desktop.kit.Preferences;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.report.signing.Authorities;
import nl.impactwijzer.report.signing.Authorities.Level;

/// Lets a person name a time-stamp authority. As long as nobody does, signing uses no network.
public final class AuthorityPane extends VBox {

    private static final String ADDRESS = "timeStamps";
    private static final String PROOFS = "timeStampProofs";

    public AuthorityPane(Preferences preferences, Words words) {
        getStyleClass().add(Styles.STACK);
        TextField address = new TextField(preferences.get(ADDRESS, ""));
        address.setMaxWidth(480);
        address.setPromptText(words.get("reportpage.stamps.example"));
        CheckBox proofs = new CheckBox(words.get("reportpage.stamps.proofs"));
        proofs.setWrapText(true);
        proofs.setSelected(!preferences.get(PROOFS, "").isEmpty());
        proofs.setDisable(address.getText().isBlank());
        address.textProperty().subscribe((_, typed) -> {
            preferences.put(ADDRESS, typed.strip());
            proofs.setDisable(typed.isBlank());
        });
        proofs.selectedProperty().subscribe((_, chosen) -> preferences.put(PROOFS, chosen ? "LTA" : ""));
        getChildren()
                .addAll(
                        Texts.heading(words.get("reportpage.stamps")),
                        new Labelled(words.get("reportpage.stamps.address"), address)
                                .help(words.get("reportpage.stamps.help")),
                        proofs);
    }

    /// As the person set it; nobody to ask without an address.
    public static Authorities chosen(Preferences preferences) {
        String address = preferences.get(ADDRESS, "");
        if (address.isBlank()) {
            return Authorities.none();
        }
        return Authorities.of(preferences.get(PROOFS, "").isEmpty() ? Level.T : Level.LTA, address);
    }
}
