package nl.impactwijzer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RuntimeTest {
    @Test
    void testsRunOnTheJavaThatTheProgramNeeds() {
        assertThat(Runtime.version().feature()).isEqualTo(25);
    }
}
