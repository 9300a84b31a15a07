package nl.impactwijzer.desktop.assessment;

import java.util.List;
import javafx.scene.Node;
import nl.impactwijzer.desktop.shell.Page;

/// What stands around the tabs of an assessment and belongs to none of them. Fresh nodes each time.
public interface Around {

    Around NOTHING = new Around() {
        @Override
        public List<Node> beside(AssessmentSession session, Page view) {
            return List.of();
        }

        @Override
        public List<Node> under(AssessmentSession session, Page view) {
            return List.of();
        }
    };

    /// Buttons at the right of the tabs.
    List<Node> beside(AssessmentSession session, Page view);

    /// Lines over the full width, between the tabs and what they show.
    List<Node> under(AssessmentSession session, Page view);
}
