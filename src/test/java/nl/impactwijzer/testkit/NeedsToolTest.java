package nl.impactwijzer.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NeedsToolTest {
    @Test
    void aTestWhoseProgramIsMissingIsSkippedAndNamesIt() {
        var result = NeedsToolCondition.decide(Stream.of("no-such-program"), false);

        assertThat(result.isDisabled()).isTrue();
        assertThat(result.getReason()).hasValueSatisfying(why -> assertThat(why).contains("no-such-program"));
    }

    @Test
    void whereItMustRunAMissingProgramFails() {
        assertThatThrownBy(() -> NeedsToolCondition.decide(Stream.of("no-such-program"), true))
                .hasMessageContaining("no-such-program");
    }
}
