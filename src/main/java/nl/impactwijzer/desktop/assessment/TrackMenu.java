package nl.impactwijzer.desktop.assessment;

import java.util.Comparator;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.questionnaire.Track;

/// Says over every tab which way through the questionnaire is taken, quick or full, and is the place to change it.
/// Nothing that was answered is lost by that.
final class TrackMenu {

    private final AssessmentSession session;
    private final Words words;
    private final MenuButton button = new MenuButton();
    private final ToggleGroup group = new ToggleGroup();

    TrackMenu(AssessmentSession session, Words words) {
        this.session = session;
        this.words = words;
        for (Track track : session.questionnaire().definition().tracks()) {
            RadioMenuItem item = new RadioMenuItem(words.get(track.title()));
            item.setToggleGroup(group);
            item.setUserData(track);
            item.setDisable(session.isReadOnly());
            item.setOnAction(_ -> session.change("", dossier -> dossier.withTrack(track.code())));
            button.getItems().addAll(item, explanation(track));
        }
        button.getStyleClass().addAll(Styles.FLAT, "iw-track");
        button.setMinWidth(Region.USE_PREF_SIZE);
    }

    Node node() {
        return button;
    }

    Subscription watch() {
        return session.dossier().subscribe(this::show);
    }

    private void show(Dossier dossier) {
        Optional<Track> track = taken(dossier);
        String title = track.map(Track::title).map(words::get).orElseGet(() -> words.get("shell.track.all"));
        button.setText(title);
        button.setAccessibleText(words.get("shell.track", "track", title));
        group.getToggles()
                .forEach(item ->
                        item.setSelected(track.map(item.getUserData()::equals).orElse(false)));
    }

    /// Without a choice everything is asked, as on the way that has all parts.
    private Optional<Track> taken(Dossier dossier) {
        int all = session.questionnaire().parts().size();
        return session.questionnaire()
                .track(dossier.track())
                .or(() -> session.questionnaire().definition().tracks().stream()
                        .max(Comparator.comparingInt(one -> one.parts().size()))
                        .filter(fullest -> fullest.parts().size() == all));
    }

    private CustomMenuItem explanation(Track track) {
        Region text = Texts.text(words.get(track.text()), Styles.MUTED, Styles.SMALL);
        text.setPrefWidth(320);
        CustomMenuItem item = new CustomMenuItem(text, false);
        item.setDisable(true);
        return item;
    }
}
