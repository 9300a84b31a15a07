package nl.impactwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativePartsTest {

    @TempDir
    Path temp;

    /// Every system has one that draws without a graphics card.
    @Test
    void theLibrariesOfThisSystemAreUnderTheNamesThatJavaLooksFor() throws IOException {
        NativeParts.unpack(temp);
        NativeParts.unpack(temp);
        assertThat(temp.resolve(System.mapLibraryName("prism_sw"))).isNotEmptyFile();
        try (Stream<Path> files = Files.list(temp)) {
            assertThat(files).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        }
    }

    @Test
    void classesThatNeedAScreenAreLoadedWithoutOne() {
        assertThatCode(NativeParts::load).doesNotThrowAnyException();
    }
}
