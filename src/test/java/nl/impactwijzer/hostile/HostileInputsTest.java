package nl.impactwijzer.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.impactwijzer.text.HiddenCharacters;
import nl.impactwijzer.text.Message;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileInputsTest {

    @TempDir
    Path folder;

    static Stream<HostileInputs.Input> inputs() {
        return HostileInputs.all();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void itIsAnsweredWithASentenceWithinBounds(HostileInputs.Input input) {
        List<Message> told = input.reader().told(input.bytes().get(), folder);

        assertThat(input.isAnswered(told))
                .as("%s must be among what is told: %s", input.key(), told)
                .isTrue();
        said(told);
    }

    /// Whatever was told can be said, in both languages, and cannot steer where it is shown.
    static void said(List<Message> told) {
        for (Messages messages : List.of(Messages.in(Messages.DUTCH), Messages.in(Messages.ENGLISH))) {
            for (Message message : told) {
                String sentence = messages.get(message);
                assertThat(sentence).isNotBlank().hasSizeLessThan(4_000);
                assertThat(HiddenCharacters.steers(sentence)).isFalse();
            }
        }
    }
}
