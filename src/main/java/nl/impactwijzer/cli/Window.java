package nl.impactwijzer.cli;

import java.nio.file.Path;
import java.util.Optional;

/// Opens the desktop for a command that needs to show something. The command line itself knows no window.
@FunctionalInterface
public interface Window {

    /// Tries out a questionnaire, and returns when the window is closed.
    ///
    /// @param data the data folder, when one was named
    void tryOut(Path file, Optional<String> data);
}
