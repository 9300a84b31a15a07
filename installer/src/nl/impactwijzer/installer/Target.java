package nl.impactwijzer.installer;

import java.util.Locale;
import java.util.Optional;

/// A kind of computer that the program is packed for. Libraries with a native part differ between them.
enum Target {
    LINUX("linux-x64", "linux", "Linux/x86_64"),
    WINDOWS("windows-x64", "win", "Windows/x86_64"),
    MACOS_INTEL("macos-x64", "mac", "Mac/x86_64"),
    MACOS_ARM("macos-arm64", "mac-aarch64", "Mac/aarch64");

    private final String label;
    private final String javafx;
    private final String sqlite;

    Target(String label, String javafx, String sqlite) {
        this.label = label;
        this.javafx = javafx;
        this.sqlite = sqlite;
    }

    /// The computer that this runs on; empty when the program is not packed for its kind.
    static Optional<Target> here() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        if (system.startsWith("mac")) {
            return Optional.of(arm ? MACOS_ARM : MACOS_INTEL);
        }
        if (arm) {
            return Optional.empty();
        }
        return Optional.of(system.startsWith("windows") ? WINDOWS : LINUX);
    }

    /// As it stands in the names of files.
    String label() {
        return label;
    }

    /// The ending of JavaFX's jars for it.
    String javafx() {
        return javafx;
    }

    /// Where the SQLite driver has its native part for it.
    String sqliteFolder() {
        return "org/sqlite/native/" + sqlite + "/";
    }

    boolean isMac() {
        return this == MACOS_INTEL || this == MACOS_ARM;
    }
}
