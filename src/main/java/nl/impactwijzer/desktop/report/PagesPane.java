package nl.impactwijzer.desktop.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.EmptyState;
import nl.impactwijzer.desktop.kit.Running;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// The real pages under each other, or how far making them is.
final class PagesPane extends StackPane {

    private static final int DRAWN_WIDTH = 1200;
    private static final double WIDEST = 760;

    private final ReportModel model;
    private final BackgroundWork background;
    private final Words words;
    private @Nullable PagePictures pictures;

    PagesPane(ReportModel model, BackgroundWork background, Words words) {
        this.model = model;
        this.background = background;
        this.words = words;
        getStyleClass().add("iw-report-pages");
    }

    void show(ReportModel.Pages pages) {
        release();
        getChildren()
                .setAll(
                        switch (pages) {
                            case ReportModel.Pages.None _ ->
                                new EmptyState(
                                        words.get("reportpage.none"),
                                        Buttons.plain(words.get("reportpage.make"), model::refresh));
                            case ReportModel.Pages.Making making -> making(making.running());
                            case ReportModel.Pages.Failed _ ->
                                new EmptyState(
                                        words.get("reportpage.failed"),
                                        Buttons.plain(words.get("reportpage.again"), model::refresh));
                            case ReportModel.Pages.Ready ready -> pages(ready.made());
                        });
    }

    /// Lets go of the drawn pages.
    void release() {
        if (pictures != null) {
            try {
                pictures.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            pictures = null;
        }
    }

    private Node making(Running running) {
        Label doing = Texts.text(words.get("reportpage.making"));
        running.doing().subscribe(step -> doing.setText(words.get(step)));
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(running.fraction());
        bar.setAccessibleText(words.get("reportpage.making"));
        bar.setMaxWidth(320);
        VBox box = new VBox(doing, bar, Buttons.plain(words.get("reportpage.stop"), model::stop));
        box.getStyleClass().add(Styles.STACK_WIDE);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private Node pages(ReportMaker.Made made) {
        try {
            pictures = PagePictures.open(made.pdf().pdf().bytes(), background);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ListView<Integer> list = new ListView<>(FXCollections.observableArrayList());
        for (int page = 0; page < pictures.pages(); page++) {
            list.getItems().add(page);
        }
        list.getStyleClass().addAll("iw-report-list", "edge-to-edge");
        list.setAccessibleText(words.get("reportpage.pages", "n", pictures.pages()));
        list.setCellFactory(_ -> new PageCell());
        return list;
    }

    /// One page; its place has the right size before the picture is there.
    private final class PageCell extends ListCell<Integer> {
        private final ImageView picture = new ImageView();
        private final StackPane sheet = new StackPane(picture);
        private int shown = -1;

        PageCell() {
            sheet.getStyleClass().add("iw-sheet");
            sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            picture.setPreserveRatio(true);
            setAlignment(Pos.CENTER);
            setAccessibleRole(AccessibleRole.LIST_ITEM);
            PagesPane.this.widthProperty().subscribe(_ -> size());
        }

        @Override
        protected void updateItem(@Nullable Integer page, boolean empty) {
            super.updateItem(page, empty);
            if (empty || page == null || pictures == null) {
                shown = -1;
                setGraphic(null);
                return;
            }
            shown = page;
            setGraphic(sheet);
            setAccessibleText(words.get("reportpage.page", "page", page + 1, "n", pictures.pages()));
            picture.setImage(null);
            size();
            pictures.draw(page, DRAWN_WIDTH, image -> {
                if (Objects.equals(shown, page)) {
                    picture.setImage(image);
                }
            });
        }

        private void size() {
            if (shown < 0 || pictures == null) {
                return;
            }
            double width = Math.clamp(PagesPane.this.getWidth() - 64, 200, WIDEST);
            sheet.setPrefSize(width, width * pictures.ratio(shown));
            picture.setFitWidth(width);
        }
    }
}
