package nl.impactwijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.testkit.Dossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DossierJsonPropertyTest {
    private static final Questionnaire KIA = Dossiers.kia();

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDossierThatIsWrittenAndReadIsTheSameAndGivesTheSameBytes(long seed) {
        Dossier dossier = Dossiers.random(KIA, seed);
        byte[] json = DossierJson.write(dossier);
        DossierJson.Read read = DossierJson.readWithRemarks(json);
        assertThat(read.dossier()).isEqualTo(dossier);
        assertThat(read.leftOut()).isEmpty();
        assertThat(DossierJson.write(read.dossier())).isEqualTo(json);
    }

    @Test
    void linesEndTheSameOnEverySystem() {
        String json = new String(DossierJson.write(Dossiers.random(KIA, 1)), StandardCharsets.UTF_8);
        assertThat(json).contains("\n").doesNotContain("\r");
    }

    @Test
    void strangeCharactersSurviveToo() {
        Dossier dossier = Dossiers.random(KIA, 1).withPerson("half \ud83d teken, nul \0, regel \u2028, bom \ufeff");
        assertThat(DossierJson.read(DossierJson.write(dossier))).isEqualTo(dossier);
    }

    @Test
    void theSameSeedGivesTheSameDossierAndAnotherSeedAnother() {
        assertThat(Dossiers.random(KIA, 7)).isEqualTo(Dossiers.random(KIA, 7));
        assertThat(Dossiers.random(KIA, 7)).isNotEqualTo(Dossiers.random(KIA, 8));
    }
}
