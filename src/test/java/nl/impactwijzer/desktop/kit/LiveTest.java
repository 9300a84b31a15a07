package nl.impactwijzer.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.testkit.UiDriver;
import nl.impactwijzer.text.Message;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Puts itself where JavaFX has the screen reader, and notes what is passed on to it.
class LiveTest {

    @BeforeAll
    static void startJavaFx() {
        UiDriver.start();
    }

    @Test
    void aScreenReaderIsToldWhatChanges() {
        Label state = UiDriver.onScreen(() -> Live.region(new Label()));
        try (UiDriver _ = UiDriver.show(() -> new VBox(state))) {
            Reader reader = Reader.of(state);
            UiDriver.doOnScreen(() -> state.setText("Opgeslagen om 14:03"));
            assertThat(reader.told).contains(AccessibleAttribute.TEXT);
            assertThat(state.getAccessibleRole()).isEqualTo(AccessibleRole.TEXT);
            assertThat(UiDriver.onScreen(() -> state.queryAccessibleAttribute(AccessibleAttribute.TEXT)))
                    .isEqualTo("Opgeslagen om 14:03");
        }
    }

    @Test
    void aProblemIsToldAndStaysWithItsField() {
        TextField field = new TextField();
        Labelled labelled = UiDriver.onScreen(() -> new Labelled("Naam", field).help("Zoals in uw paspoort."));
        Reader reader = Reader.of(field);
        UiDriver.doOnScreen(() -> labelled.problemProperty().set("Vul een naam in."));
        assertThat(reader.told).contains(AccessibleAttribute.HELP);
        assertThat(field.getAccessibleHelp()).isEqualTo("Vul een naam in. Zoals in uw paspoort.");
        UiDriver.doOnScreen(() -> labelled.problemProperty().set(""));
        assertThat(field.getAccessibleHelp()).isEqualTo("Zoals in uw paspoort.");
    }

    @Test
    void ofLongWorkEachTenthIsToldAndNotEachPercent() {
        BackgroundWork background = new BackgroundWork(_ -> {}, Runnable::run, _ -> {});
        Running work = UiDriver.onScreen(() -> background.run(() -> "", _ -> {}));
        ProgressBox box = UiDriver.onScreen(() -> new ProgressBox("Versleuteling", work, new Words(Messages.DUTCH)));
        HBox row = (HBox) box.getChildren().getLast();
        Label percentage = (Label) row.getChildren().getLast();
        Reader reader = Reader.of(percentage);
        for (int percent = 0; percent <= 100; percent++) {
            double done = percent / 100.0;
            UiDriver.doOnScreen(() -> work.step(Message.of("kit.busy"), done));
        }
        assertThat(percentage.getText()).isEqualTo("100 %");
        assertThat(reader.told.stream().filter(AccessibleAttribute.TEXT::equals))
                .hasSize(10);
    }

    @Test
    void aGroupHasANameAndIsOpen() {
        GroupBox group = UiDriver.onScreen(() -> GroupBox.of("Taal", new VBox()));
        assertThat(group.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo("Taal");
        assertThat(group.queryAccessibleAttribute(AccessibleAttribute.EXPANDED)).isEqualTo(true);
    }

    private static final class Reader extends com.sun.glass.ui.Accessible {

        private final List<AccessibleAttribute> told = new ArrayList<>();

        static Reader of(Node node) {
            Reader reader = new Reader();
            UiDriver.doOnScreen(() -> {
                try {
                    Field place = Node.class.getDeclaredField("accessible");
                    place.setAccessible(true);
                    place.set(node, reader);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("this JavaFX keeps it elsewhere", e);
                }
            });
            return reader;
        }

        @Override
        protected long getNativeAccessible() {
            return 0;
        }

        @Override
        public void sendNotification(AccessibleAttribute attribute) {
            told.add(attribute);
        }
    }
}
