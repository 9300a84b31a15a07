package nl.impactwijzer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenCharactersTest {

    /// Names of characters in the standard, since the characters themselves cannot be seen here either.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "NULL",
                "ESCAPE",
                "DELETE",
                "CONTROL SEQUENCE INTRODUCER",
                "RIGHT-TO-LEFT OVERRIDE",
                "LEFT-TO-RIGHT EMBEDDING",
                "POP DIRECTIONAL ISOLATE",
                "FIRST STRONG ISOLATE"
            })
    void whatSteersIsHiddenAndNeverShown(String name) {
        String text = "voor" + Character.toString(Character.codePointOf(name)) + "na";

        assertThat(HiddenCharacters.isInLine(text)).isTrue();
        assertThat(HiddenCharacters.isInText(text)).isTrue();
        assertThat(HiddenCharacters.marked(text)).isEqualTo("voor\uFFFDna");
        assertThat(HiddenCharacters.harmless(text)).isEqualTo("voor\uFFFDna");
        assertThat(HiddenCharacters.withoutSteering(text)).isEqualTo("voorna");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ZERO WIDTH SPACE",
                "ZERO WIDTH NO-BREAK SPACE",
                "SOFT HYPHEN",
                "RIGHT-TO-LEFT MARK",
                "TAG LATIN SMALL LETTER A",
                "HANGUL FILLER",
                "BRAILLE PATTERN BLANK",
                "COMBINING GRAPHEME JOINER",
                "VARIATION SELECTOR-17",
                "LINE SEPARATOR"
            })
    void whatDrawsNothingIsHiddenButDoesNoHarmInAPersonsOwnText(String name) {
        String text = "voor" + Character.toString(Character.codePointOf(name)) + "na";

        assertThat(HiddenCharacters.isInLine(text)).isTrue();
        assertThat(HiddenCharacters.isInText(text)).isTrue();
        assertThat(HiddenCharacters.marked(text)).isEqualTo("voor\uFFFDna");
        assertThat(HiddenCharacters.harmless(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Coöperatie d'Één – «Ærøskøbing» 10 % €", "Наука", "日本語", "⚠️ let op 😀", "a\u00a0b"})
    void whatIsSeenIsLeftAlone(String text) {
        assertThat(HiddenCharacters.isInLine(text)).isFalse();
        assertThat(HiddenCharacters.marked(text)).isEqualTo(text);
        assertThat(HiddenCharacters.harmless(text)).isSameAs(text);
        assertThat(HiddenCharacters.withoutSteering(text)).isSameAs(text);
    }

    @Test
    void aLineBreakBelongsInATextAndNotInAName() {
        assertThat(HiddenCharacters.isInText("een\ntwee")).isFalse();
        assertThat(HiddenCharacters.isInLine("een\ntwee")).isTrue();
        assertThat(HiddenCharacters.harmless("een\r\n\ttwee")).isEqualTo("een\r\n\ttwee");
    }

    @Test
    void halfACharacterIsHidden() {
        assertThat(HiddenCharacters.isInText("\uD83D")).isTrue();
        assertThat(HiddenCharacters.harmless("a\uD83D")).isEqualTo("a\uFFFD");
    }

    @Test
    void aSentenceCannotBeSteeredByWhatItQuotes() {
        String key = "\u001b[2Jnaam\u202e";
        assertThat(Messages.in(Messages.DUTCH).get("json.unknownKey", "key", key))
                .isEqualTo("De sleutel \"\uFFFD[2Jnaam\uFFFD\" is hier niet bekend.");
    }
}
