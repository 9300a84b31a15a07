package nl.impactwijzer.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.impactwijzer.dossier.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @Test
    void theOptionComesBeforeTheVariableAndTheVariableBeforeTheUsualPlace() {
        Map<String, String> environment =
                Map.of("IMPACTWIJZER_DATA", path("from-variable"), "XDG_DATA_HOME", path("x"));
        assertThat(chosen(Optional.of(path("from-option")), environment, "Linux"))
                .isEqualTo(Path.of(path("from-option")));
        assertThat(chosen(Optional.empty(), environment, "Linux")).isEqualTo(Path.of(path("from-variable")));
    }

    @Test
    void everySystemHasItsUsualPlace() {
        Path home = Path.of(path("home"));
        assertThat(chosen(Optional.empty(), Map.of(), "Linux"))
                .isEqualTo(home.resolve(".local").resolve("share").resolve("impactwijzer"));
        assertThat(chosen(Optional.empty(), Map.of("XDG_DATA_HOME", path("xdg")), "Linux"))
                .isEqualTo(Path.of(path("xdg")).resolve("impactwijzer"));
        assertThat(chosen(Optional.empty(), Map.of(), "Mac OS X"))
                .isEqualTo(
                        home.resolve("Library").resolve("Application Support").resolve("Impactwijzer"));
        assertThat(chosen(Optional.empty(), Map.of("APPDATA", path("roaming")), "Windows 11"))
                .isEqualTo(Path.of(path("roaming")).resolve("Impactwijzer"));
    }

    @Test
    void aRelativePlaceInTheEnvironmentIsIgnoredAsTheStandardAsks() {
        assertThat(chosen(Optional.empty(), Map.of("XDG_DATA_HOME", "here"), "Linux"))
                .isEqualTo(
                        Path.of(path("home")).resolve(".local").resolve("share").resolve("impactwijzer"));
    }

    @Test
    void anEmptyOptionOrVariableCountsAsNone() {
        assertThat(chosen(Optional.of(" "), Map.of("IMPACTWIJZER_DATA", ""), "Mac OS X"))
                .isEqualTo(chosen(Optional.empty(), Map.of(), "Mac OS X"));
    }

    @Test
    void theFolderIsMadeOnFirstUse(@TempDir Path temp) {
        DataFolder folder = new DataFolder(temp.resolve("a").resolve("b"));
        folder.create();
        folder.create();
        assertThat(folder.path()).isDirectory();
    }

    @Test
    void aFileInItsPlaceIsSaidAndLeftAlone(@TempDir Path temp) throws Exception {
        Path file = Files.writeString(temp.resolve("file"), "mine");
        assertThatThrownBy(new DataFolder(file)::create)
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.sentence().key()).isEqualTo("storage.notAFolder"));
        assertThatThrownBy(new DataFolder(file.resolve("below"))::create).isInstanceOf(StoreException.class);
        assertThat(file).hasContent("mine");
    }

    @Test
    void whatCannotBeAPathIsSaid() {
        assertThatThrownBy(() -> DataFolder.choose(Optional.of("no\0path")))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.sentence().key()).isEqualTo("storage.notAPath"));
    }

    private static Path chosen(Optional<String> option, Map<String, String> environment, String system) {
        return DataFolder.choose(option, name -> Optional.ofNullable(environment.get(name)), system, path("home"))
                .path();
    }

    /// An absolute path on this system.
    private static String path(String name) {
        return Path.of(name).toAbsolutePath().toString();
    }
}
