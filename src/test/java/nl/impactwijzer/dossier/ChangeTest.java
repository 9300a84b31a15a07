package nl.impactwijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ChangeTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final Change typed = change("", "{\"note\":\"de lever\",\"at\":\"1\"}", 0);

    @Test
    void typingOnInTheSameTextCarriesOnTheSameChange() {
        Change more = change(typed.after(), "{\"note\":\"de leverancier zegt\",\"at\":\"2\"}", 1);
        assertThat(more.continues(typed)).isTrue();
        assertThat(more.joinedTo(typed)).isEqualTo(change("", more.after(), 1));
        Change inside = change(more.after(), "{\"note\":\"de goede leverancier zegt\",\"at\":\"3\"}", 1);
        assertThat(inside.continues(more)).isTrue();
    }

    @Test
    void textThatIsTakenAwayIsAChangeOfItsOwn() {
        assertThat(change(typed.after(), "{\"note\":\"de\"}", 1).continues(typed))
                .isFalse();
        assertThat(change(typed.after(), "{\"note\":\"een ander verhaal\"}", 1).continues(typed))
                .isFalse();
        assertThat(change(typed.after(), "", 1).continues(typed)).isFalse();
    }

    @Test
    void anotherChoiceIsAlwaysAChangeOfItsOwn() {
        Change yes = change("", "{\"value\":\"ja\"}", 0);
        assertThat(change(yes.after(), "{\"value\":\"nee\"}", 1).continues(yes)).isFalse();
        assertThat(change(yes.after(), "{\"value\":\"jaarlijks\"}", 1).continues(yes))
                .isFalse();
        assertThat(change(yes.after(), "{\"unknown\":true}", 1).continues(yes)).isFalse();
    }

    @Test
    void aLongPauseAnotherPersonOrAnotherPlaceBeginsANewChange() {
        String longer = "{\"note\":\"de leverancier zegt\"}";
        assertThat(change(typed.after(), longer, 61).continues(typed)).isFalse();
        assertThat(new Change("answers/A1", "B. Bakker", NOW, typed.after(), longer).continues(typed))
                .isFalse();
        assertThat(new Change("answers/A2", "A. de Vries", NOW, typed.after(), longer).continues(typed))
                .isFalse();
    }

    private static Change change(String before, String after, int seconds) {
        return new Change("answers/A1", "A. de Vries", NOW.plusSeconds(seconds), before, after);
    }
}
