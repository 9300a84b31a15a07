package nl.impactwijzer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikesTest {

    @ParameterizedTest
    @CsvSource({"kia,KIA", "kia,k1a", "kia,kla", "B01,BO1", "Aap,aAP"})
    void idsThatPeopleTakeForOneAnotherAreAlike(String id, String other) {
        assertThat(LookAlikes.areAlike(id, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"kia,kia", "kia,kib", "A1,A2", "AL,AI"})
    void otherIdsAreNot(String id, String other) {
        assertThat(LookAlikes.areAlike(id, other)).isFalse();
    }

    @Test
    void aWordOfTwoAlphabetsIsAnImitation() {
        String cyrillicA = Character.toString(Character.codePointOf("CYRILLIC SMALL LETTER A"));
        String greekO = Character.toString(Character.codePointOf("GREEK SMALL LETTER OMICRON"));

        assertThat(LookAlikes.isImitation("Stichting Voorbeeldsch" + cyrillicA + "len"))
                .isTrue();
        assertThat(LookAlikes.isImitation("V" + greekO + "orbeeld")).isTrue();
    }

    @Test
    void aDrawingOfALetterIsAnImitation() {
        assertThat(LookAlikes.isImitation(Character.toString(Character.codePointOf("FULLWIDTH LATIN SMALL LETTER A"))))
                .isTrue();
        assertThat(LookAlikes.isImitation(Character.toString(Character.codePointOf("MATHEMATICAL BOLD SMALL A"))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Coöperatie d'Één 2 & Zn.", "Наука и школа", "Stichting Наука", "日本のテスト", "", "12 - 13"})
    void anOrdinaryNameIsNot(String name) {
        assertThat(LookAlikes.isImitation(name)).isFalse();
    }
}
