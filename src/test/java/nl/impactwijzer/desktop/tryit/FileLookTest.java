package nl.impactwijzer.desktop.tryit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import nl.impactwijzer.questionnaire.catalogue.QuestionnaireFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Seeing that a file was saved, whatever way the editor does that.
class FileLookTest {

    @TempDir
    private Path folder;

    private Path file;
    private FileLook look;

    @BeforeEach
    void begin() {
        file = folder.resolve("lijst.json");
        look = new FileLook(file);
    }

    @Test
    void theFirstLookTellsWhatIsThere() throws IOException {
        Files.writeString(file, "een");
        assertThat(look.look()).contains(content("een"));
        assertThat(look.look()).isEmpty();
    }

    @Test
    void aSavedFileIsToldWhenItHasComeToRest() throws IOException {
        Files.writeString(file, "een");
        look.look();
        Files.writeString(file, "");
        assertThat(look.look()).as("half written").isEmpty();
        Files.writeString(file, "een en twee");
        assertThat(look.look()).as("only just written").isEmpty();
        assertThat(look.look()).contains(content("een en twee"));
        assertThat(look.look()).isEmpty();
    }

    @Test
    void anEditorMayWriteBesideItAndRename() throws IOException {
        Files.writeString(file, "een");
        look.look();
        Path beside = Files.writeString(folder.resolve("lijst.json~"), "twee!");
        Files.delete(file);
        assertThat(look.look()).as("gone for a moment").isEmpty();
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(look.look()).isEmpty();
        assertThat(look.look()).contains(content("twee!"));
    }

    @Test
    void savingTheSameAgainIsNoNews() throws IOException {
        Files.writeString(file, "een");
        look.look();
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T10:00:00Z")));
        for (int i = 0; i < 20; i++) {
            assertThat(look.look()).isEmpty();
        }
    }

    @Test
    void aSecondSaveWithinOneTickOfTheDiskIsSeenToo() throws IOException {
        FileTime tick = FileTime.from(Instant.parse("2026-01-01T10:00:00Z"));
        Files.writeString(file, "een");
        look.look();
        Files.writeString(file, "twee");
        Files.setLastModifiedTime(file, tick);
        look.look();
        assertThat(look.look()).contains(content("twee"));
        Files.writeString(file, "drie");
        Files.setLastModifiedTime(file, tick);
        assertThat(look.look()).contains(content("drie"));
    }

    @Test
    void aFileThatStaysAwayIsMissing() throws IOException {
        Files.writeString(file, "een");
        look.look();
        Files.delete(file);
        look.look();
        assertThat(look.look()).contains(new FileState.Missing());
        Files.writeString(file, "een");
        look.look();
        assertThat(look.look()).contains(content("een"));
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Files.createDirectory(file);
        assertThat(look.look()).contains(new FileState.Missing());
    }

    @Test
    void whatIsTooLargeIsNotTaken() throws IOException {
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(QuestionnaireFiles.LARGEST + 1L);
        }
        assertThat(look.look()).contains(new FileState.TooLarge());
    }

    private static FileState content(String text) {
        return new FileState.Content(text.getBytes(StandardCharsets.UTF_8));
    }
}
