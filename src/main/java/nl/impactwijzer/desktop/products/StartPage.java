package nl.impactwijzer.desktop.products;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.FollowFocus;
import nl.impactwijzer.desktop.kit.Labelled;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.shell.Page;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.questionnaire.Track;

/// Starting an assessment: which questionnaire, by which way through it, in which role, by whom.
final class StartPage implements Page {

    private final StartDraft draft;
    private final Page parent;
    private final Words words;
    private final Runnable start;
    private final Runnable leave;

    StartPage(StartDraft draft, Page parent, Words words, Runnable start, Runnable leave) {
        this.draft = draft;
        this.parent = parent;
        this.words = words;
        this.start = start;
        this.leave = leave;
    }

    @Override
    public String title() {
        return words.get("products.start");
    }

    @Override
    public Optional<Page> parent() {
        return Optional.of(parent);
    }

    @Override
    public Node build() {
        VBox form = new VBox(
                Texts.title(words.get(
                        "products.start.title", "product", draft.product().name())),
                questionnaires(),
                tracks(),
                roles(),
                person());
        form.getStyleClass().add(Styles.STACK_WIDE);
        form.setMaxWidth(720);
        VBox page = new VBox(form);
        page.getStyleClass().add(Styles.PAGE);
        BorderPane whole = new BorderPane(FollowFocus.scroll(page));
        whole.setBottom(buttons());
        return whole;
    }

    private Node questionnaires() {
        ToggleGroup group = new ToggleGroup();
        VBox options = new VBox();
        options.getStyleClass().add(Styles.STACK);
        for (Questionnaire questionnaire : draft.questionnaires()) {
            String title = words.get(
                    "products.start.questionnaire",
                    "title",
                    words.get(questionnaire.definition().title()),
                    "version",
                    questionnaire.ref().version());
            String notice = words.get(questionnaire.definition().notice())
                    .lines()
                    .findFirst()
                    .orElse("");
            options.getChildren().add(option(group, title, notice, draft.questionnaire(), questionnaire));
        }
        return new Labelled(words.get("products.start.which"), options);
    }

    /// The ways through the chosen questionnaire, when there is a choice.
    private Node tracks() {
        VBox place = new VBox();
        draft.questionnaire().subscribe(chosen -> {
            place.getChildren().clear();
            List<Track> tracks = chosen.definition().tracks();
            if (tracks.size() > 1) {
                ToggleGroup group = new ToggleGroup();
                VBox options = new VBox();
                options.getStyleClass().add(Styles.STACK);
                for (Track track : tracks) {
                    options.getChildren()
                            .add(option(
                                    group,
                                    words.get(track.title()),
                                    words.get(track.text()),
                                    draft.track(),
                                    track.code()));
                }
                place.getChildren()
                        .add(new Labelled(words.get("products.start.track"), options)
                                .help(words.get("products.start.track.help")));
            }
            place.setManaged(tracks.size() > 1);
        });
        return place;
    }

    private Node roles() {
        ToggleGroup group = new ToggleGroup();
        VBox options = new VBox();
        options.getStyleClass().add(Styles.STACK);
        for (Role role : List.of(Role.ASSESSOR, Role.SCHOOL, Role.VENDOR)) {
            options.getChildren()
                    .add(option(
                            group,
                            words.get("products.role." + role.code()),
                            words.get("products.role." + role.code() + ".help"),
                            draft.role(),
                            role));
        }
        return new Labelled(words.get("products.start.role"), options);
    }

    private <T> Node option(ToggleGroup group, String text, String help, ObjectProperty<T> chosen, T value) {
        RadioButton button = new RadioButton(text);
        button.setWrapText(true);
        button.setToggleGroup(group);
        button.setSelected(value.equals(chosen.get()));
        button.setAccessibleHelp(help);
        button.selectedProperty().addListener((_, _, now) -> {
            if (now) {
                chosen.set(value);
            }
        });
        VBox option = new VBox(button);
        if (!help.isBlank()) {
            VBox line = new VBox(Texts.text(help, Styles.MUTED, Styles.SMALL));
            line.getStyleClass().add("iw-under-option");
            option.getChildren().add(line);
        }
        return option;
    }

    private Node person() {
        TextField name = new TextField();
        name.textProperty().bindBidirectional(draft.person());
        name.setOnAction(_ -> start.run());
        name.setMaxWidth(360);
        Labelled box =
                new Labelled(words.get("products.start.person"), name).help(words.get("products.start.person.help"));
        box.problemProperty().bind(draft.personProblem());
        return box;
    }

    /// Always in view, however long the choices above are.
    private Node buttons() {
        HBox row = new HBox(
                Buttons.primary(words.get("products.start.do"), start),
                Buttons.plain(words.get("products.start.leave"), leave));
        row.getStyleClass().addAll(Styles.ROW, "iw-page-foot");
        return row;
    }
}
