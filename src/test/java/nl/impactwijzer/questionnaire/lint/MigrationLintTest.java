package nl.impactwijzer.questionnaire.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.testkit.NewVersion;
import nl.impactwijzer.testkit.Questionnaires;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigrationLintTest {

    private static final Questionnaire OLD = Questionnaires.kia();
    private static final EarlierVersions AT_HAND = (id, version) -> Optional.of(OLD)
            .filter(old -> old.ref().id().equals(id) && old.ref().version().equals(version));

    @Test
    void aVersionThatSaysWhatBecameOfEverythingIsClean() {
        String first = OLD.questions().getFirst().question().id();
        assertThat(found(next().step("{'kind':'reworded','id':'" + first
                        + "','reason':{'nl':'De vraag gaat nu over"
                        + " leerlingen.','en':'The question is about pupils now.'}}")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q801|{'kind':'renamed','thing':'question','id':'A1','to':'ZZ9'}",
                "Q801|{'kind':'renamed','thing':'risk','id':'RP1','to':'ZZ9'}",
                "Q802|{'kind':'renamed','thing':'question','id':'ZZ9','to':'A1'}",
                "Q802|{'kind':'removed','thing':'level','id':'paars','reason':{'nl':'Is weg nu','en':'It is gone'}}",
                "Q803|{'kind':'recoded','id':'A3','codes':{'mede':['bestaat-niet']}}",
                "Q104|{'kind':'renamed','id':'A1','to':'A2'}",
                "Q103|{'kind':'reworded','id':'A1','reason':{'nl':'Anders dan eerst','en':'Other than before'},'wat':1}"
            })
    void aStepThatGoesNowhereIsAnError(String code, String step) {
        assertThat(found(next().step(step))).extracting(Finding::code).contains(code);
    }

    @Test
    void twoStepsForTheSameQuestionAreAnError() {
        assertThat(found(next().step("{'kind':'renamed','thing':'question','id':'A1','to':'A2'}")
                        .step("{'kind':'removed','thing':'question','id':'A1','reason':{'nl':'Is weg"
                                + " nu','en':'It is gone'}}")))
                .extracting(Finding::code)
                .contains("Q804");
    }

    @Test
    void aMigrationFromALaterVersionIsAnError() {
        assertThat(found(next().stepFrom(
                                "2.0.0",
                                "{'kind':'reworded','id':'A1','reason':{'nl':'Anders dan"
                                        + " eerst','en':'Other than before'}}")))
                .extracting(Finding::code)
                .contains("Q805");
    }

    @Test
    void aQuestionThatIsGoneWithoutAWordIsAWarningWhenTheEarlierVersionIsAtHand() {
        NewVersion without = next().follows();
        String detail = OLD.questions().stream()
                .map(placed -> placed.question().id())
                .filter(id -> OLD.owner(id).isPresent())
                .findFirst()
                .orElseThrow();
        without.remove(detail);

        assertThat(found(without))
                .filteredOn(finding -> finding.code().equals("Q806"))
                .singleElement()
                .satisfies(finding -> assertThat(Messages.in(Messages.DUTCH).get(finding.message()))
                        .contains(detail)
                        .contains("zolder"));
        assertThat(QuestionnaireLint.lint(without.file()))
                .extracting(Finding::code)
                .doesNotContain("Q806");
    }

    private static NewVersion next() {
        return NewVersion.after(OLD, "1.1.0");
    }

    private static List<Finding> found(NewVersion version) {
        return QuestionnaireLint.lint(version.file(), AT_HAND);
    }
}
