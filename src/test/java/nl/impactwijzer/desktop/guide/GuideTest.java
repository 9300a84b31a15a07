package nl.impactwijzer.desktop.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.impactwijzer.desktop.shell.Topic;
import nl.impactwijzer.desktop.testkit.UiDriver;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The pages of the user guide.
class GuideTest {

    private final Guide guide = new Guide();

    @BeforeAll
    static void startJavaFx() {
        UiDriver.start();
    }

    @ParameterizedTest
    @EnumSource
    void everyPageIsThereAndCanBeShown(Topic topic) {
        Chapter chapter = guide.chapter(topic);
        assertThat(chapter.title()).isNotBlank().isNotEqualTo(topic.file());
        MarkdownNodes nodes = new MarkdownNodes(guide::picture, _ -> {});
        assertThat(UiDriver.onScreen(() -> nodes.of(chapter.document()))).isNotEmpty();
        assertThat(nodes.headings()).hasSameSizeAs(chapter.passages());
    }

    @ParameterizedTest
    @EnumSource
    void everyLinkAndPictureLeadsSomewhereAndEveryPictureIsDescribed(Topic topic) {
        List<String> lost = new ArrayList<>();
        guide.chapter(topic).document().accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                if (guide.target(link.getDestination()).isEmpty()) {
                    lost.add(link.getDestination());
                }
            }

            @Override
            public void visit(Image image) {
                if (guide.picture(image.getDestination()).isEmpty() || !(image.getFirstChild() instanceof Text)) {
                    lost.add(image.getDestination());
                }
            }
        });
        assertThat(lost).isEmpty();
    }

    @Test
    void searchFindsPassagesWithAllWordsAndHeadingsFirst() {
        assertThat(guide.find("TIJDSTEMPEL dienst")).isNotEmpty();
        assertThat(guide.find("tijdstempel").getFirst().heading()).containsIgnoringCase("tijdstempel");
        assertThat(guide.find("pincode kaart"))
                .extracting(Chapter.Passage::topic)
                .containsOnly(Topic.REPORT);
        assertThat(guide.find("xyzzy")).isEmpty();
    }

    @Test
    void onlyPicturesOfTheGuideAreShown() {
        assertThat(guide.picture("../screenshots/../handleiding/vragen.md")).isEmpty();
        assertThat(guide.picture("https://example.org/a.png")).isEmpty();
    }

    @Test
    void whatAPageCannotShowIsRefused() {
        MarkdownNodes nodes = new MarkdownNodes(_ -> Optional.empty(), _ -> {});
        for (String markdown : List.of("<b>vet</b>", "> citaat", "![plaatje](weg.png)")) {
            Chapter chapter = Chapter.of(Topic.FIRST, markdown);
            assertThatThrownBy(() -> UiDriver.onScreen(() -> nodes.of(chapter.document())))
                    .as(markdown)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
