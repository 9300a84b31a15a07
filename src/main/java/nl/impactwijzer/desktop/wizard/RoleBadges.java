package nl.impactwijzer.desktop.wizard;

import java.util.Comparator;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.questionnaire.Role;

/// Who is asked a question; one's own role stands out.
final class RoleBadges extends HBox {

    RoleBadges(Set<Role> who, Role own, Words words) {
        getStyleClass().add("iw-roles");
        who.stream().sorted(Comparator.naturalOrder()).forEach(role -> {
            Label badge = new Label(words.get("wizard.role." + role.code()));
            badge.getStyleClass().add("iw-role");
            if (role == own) {
                badge.getStyleClass().add("iw-role-own");
            }
            badge.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().add(badge);
        });
        setMinWidth(Region.USE_PREF_SIZE);
    }
}
