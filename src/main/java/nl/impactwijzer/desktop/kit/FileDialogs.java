package nl.impactwijzer.desktop.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Lets the person choose files with the system's own windows. No headless screen has those, so tests replace it.
public interface FileDialogs {

    /// @param extensions without dot: `pdf`
    record Kind(String name, List<String> extensions) {
        public Kind {
            extensions = List.copyOf(extensions);
        }
    }

    Optional<Path> open(String title, Kind kind);

    List<Path> openSeveral(String title, Kind kind);

    /// @param name the name that is suggested; signs that no file name may have are replaced
    Optional<Path> save(String title, String name, Kind kind);
}
