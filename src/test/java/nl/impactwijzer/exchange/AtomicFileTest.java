package nl.impactwijzer.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A report, a dossier or a setting that is written over one that is there.
class AtomicFileTest {

    private static final byte[] NEXT = "het volgende rapport".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("rapport é.pdf"), "een eerder rapport");
    }

    @Test
    void aDiskThatFillsUpHalfwayLeavesWhatWasThere() {
        assertThatThrownBy(() -> AtomicFile.write(
                        file,
                        out -> {
                            out.write(new byte[200_000]);
                            throw new IOException("No space left on device");
                        },
                        _ -> {}))
                .hasMessage("No space left on device");
        onlyTheEarlierOne();
    }

    @Test
    void whatReadsBackOtherwiseDoesNotTakeItsPlace() {
        assertThatThrownBy(() -> AtomicFile.write(file, out -> out.write(NEXT), written -> {
                    throw new IOException("reads differently: " + Files.size(written));
                }))
                .hasMessage("reads differently: " + NEXT.length);
        onlyTheEarlierOne();
    }

    @Test
    void aFolderInItsPlaceStays() throws IOException {
        Path place = Files.createDirectory(folder.resolve("map"));
        Files.createFile(place.resolve("inhoud"));
        assertThatThrownBy(() -> AtomicFile.write(place, NEXT)).isInstanceOf(IOException.class);
        assertThat(place.resolve("inhoud")).exists();
        assertThat(folder).isDirectoryNotContaining(left -> left.toString().endsWith(".part"));
    }

    private void onlyTheEarlierOne() {
        assertThat(file).hasContent("een eerder rapport");
        assertThat(folder).isDirectoryNotContaining(left -> left.toString().endsWith(".part"));
    }
}
