package nl.impactwijzer.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void aNameOfAProductBecomesANameThatEverySystemTakes() {
        assertThat(WindowFileDialogs.safe("Rekenen: 1/2 \"plus\"?.impactwijzer"))
                .isEqualTo("Rekenen- 1-2 -plus-.impactwijzer");
        assertThat(WindowFileDialogs.safe("x".repeat(300) + ".impactwijzer"))
                .hasSizeLessThan(130)
                .endsWith(".impactwijzer");
    }
}
