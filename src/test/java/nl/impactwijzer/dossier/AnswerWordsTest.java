package nl.impactwijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.testkit.Questionnaires;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.Test;

class AnswerWordsTest {

    private final Questionnaire questionnaire = Questionnaires.everyKind();
    private final AnswerWords dutch = new AnswerWords(Messages.in(Messages.DUTCH));
    private final AnswerWords english = new AnswerWords(Messages.in(Messages.ENGLISH));

    @Test
    void codesAreSaidByTheirLabels() {
        assertThat(dutch.of(question("A1"), new Answer.Single("twee"))).isEqualTo("Tweede");
        assertThat(english.of(question("A2"), new Answer.Single("ja"))).isEqualTo("Yes");
        assertThat(dutch.of(question("A3"), new Answer.Single("deels"))).isEqualTo("Deels geregeld");
        assertThat(dutch.of(question("A4"), new Answer.Multiple(List.of("a", "b"))))
                .isEqualTo("Appels; Bananen");
    }

    @Test
    void aCodeThatNobodyKnowsIsSaidAsItStands() {
        assertThat(dutch.of(question("A1"), new Answer.Single("vier"))).isEqualTo("vier");
    }

    @Test
    void numbersAndDaysAreWrittenAsTheLanguageDoes() {
        assertThat(dutch.of(question("A6"), new Answer.Amount(new BigDecimal("1234.5"))))
                .isEqualTo("1.234,5 stuks");
        assertThat(english.of(question("A6"), new Answer.Amount(new BigDecimal("1234.5"))))
                .isEqualTo("1,234.5 pieces");
        assertThat(dutch.of(question("A7"), new Answer.Single("2026-11-21"))).isEqualTo("21 november 2026");
        assertThat(dutch.of(question("A7"), new Answer.Single("31-2-2026"))).isEqualTo("31-2-2026");
    }

    @Test
    void aRowIsSaidInOneLine() {
        Row row = new Row(
                "r1",
                "",
                Map.of(
                        "rol", Response.of(new Answer.Single("l")),
                        "uren", Response.of(new Answer.Amount(BigDecimal.TEN))));
        assertThat(dutch.of((Question.Rows) question("A8"), row)).isEqualTo("Leraar · 10");
        assertThat(dutch.of((Question.Rows) question("A8"), new Row("r2", "", Map.of())))
                .isEqualTo("Lege rij");
    }

    private Question question(String id) {
        return questionnaire.question(id).orElseThrow().question();
    }
}
