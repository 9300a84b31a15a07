package nl.impactwijzer.desktop.tryit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import nl.impactwijzer.questionnaire.catalogue.QuestionnaireFiles;

/// Sees whether an author saved a file, by looking at it again and again.
///
/// Editors write in place, or write another file and give it this name: for a moment the file may be gone, empty or
/// half
/// there. So a change only counts when the next look sees the same. Because a clock on a disk may be coarse, the
/// content
/// itself is read a few times more after each change.
final class FileLook {

    private static final int READ_AGAIN = 10;

    private final Path file;
    private Optional<Stamp> seen = Optional.empty();
    private Optional<FileState> told = Optional.empty();
    private boolean isMoving;
    private int readAgain;

    FileLook(Path file) {
        this.file = file;
    }

    /// What tells cheaply that a file is another.
    private record Stamp(boolean there, FileTime modified, long size) {
        static final Stamp GONE = new Stamp(false, FileTime.fromMillis(0), 0);
    }

    /// What is new since the last look; empty when nothing is.
    Optional<FileState> look() {
        Stamp stamp = stamp();
        boolean first = seen.isEmpty();
        if (!seen.equals(Optional.of(stamp))) {
            seen = Optional.of(stamp);
            isMoving = true;
            if (!first) {
                return Optional.empty();
            }
        }
        if (!isMoving && readAgain == 0) {
            return Optional.empty();
        }
        FileState state = read();
        if (!stamp.equals(stamp())) {
            return Optional.empty();
        }
        // What another program holds may be let go without any other sign.
        boolean again = isMoving || state instanceof FileState.Unreadable;
        readAgain = again ? READ_AGAIN : readAgain - 1;
        isMoving = false;
        if (told.equals(Optional.of(state))) {
            return Optional.empty();
        }
        told = Optional.of(state);
        return told;
    }

    private Stamp stamp() {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return now.isDirectory() ? Stamp.GONE : new Stamp(true, now.lastModifiedTime(), now.size());
        } catch (IOException e) {
            return Stamp.GONE;
        }
    }

    private FileState read() {
        if (!Files.isRegularFile(file)) {
            return new FileState.Missing();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(QuestionnaireFiles.LARGEST + 1);
            return bytes.length > QuestionnaireFiles.LARGEST ? new FileState.TooLarge() : new FileState.Content(bytes);
        } catch (NoSuchFileException e) {
            return new FileState.Missing();
        } catch (IOException e) {
            return new FileState.Unreadable();
        }
    }
}
