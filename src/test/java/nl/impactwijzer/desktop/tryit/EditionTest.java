package nl.impactwijzer.desktop.tryit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import nl.impactwijzer.questionnaire.lint.EarlierVersions;
import org.junit.jupiter.api.Test;

/// A saved state of a file, whatever is in it.
class EditionTest {

    @Test
    void aFileThatIsNotJsonIsAnErrorAtItsLine() {
        Edition edition = read("{\n  \"format\": 1,\n  \"id\": \"a\"\n  \"version\": \"1.0.0\"\n}");
        assertThat(edition.questionnaire()).isEmpty();
        assertThat(edition.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(4);
            assertThat(edition.line(finding.line())).isEqualTo("\"version\": \"1.0.0\"");
        });
    }

    @Test
    void whatWouldTurnTheReadingDirectionIsShownAsAMark() {
        Edition edition = read("{ \"a\u202E\u0007\": \t1 ");
        assertThat(edition.line(1)).isEqualTo("{ \"a\uFFFD\uFFFD\":  1");
    }

    @Test
    void ofAVeryLongLineTheBeginningIsShown() {
        assertThat(read("x".repeat(100_000)).line(1)).hasSizeLessThan(300).endsWith("…");
    }

    @Test
    void aLineThatIsNotThereIsEmpty() {
        assertThat(read("").line(1)).isEmpty();
        assertThat(read("{}").line(7)).isEmpty();
    }

    private static Edition read(String text) {
        return Edition.read(text.getBytes(StandardCharsets.UTF_8), Instant.EPOCH, EarlierVersions.NONE);
    }
}
