package nl.impactwijzer.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// How the desktop was started: with which data folder, if one was named, to try out which questionnaire, and to open
/// which file, if any.
record Start(Optional<String> data, String version, Optional<Path> tryOut, Optional<Path> open) {

    Start(Optional<String> data, String version) {
        this(data, version, Optional.empty(), Optional.empty());
    }

    static Start of(List<String> arguments) {
        String version = Start.class.getPackage().getImplementationVersion();
        return new Start(
                value("--data", arguments),
                Objects.requireNonNullElse(version, ""),
                value("--try", arguments).map(Path::of),
                value("--open", arguments).map(Path::of));
    }

    /// Given as `--name=value` or as `--name value`.
    private static Optional<String> value(String name, List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(name + "=")) {
                return Optional.of(argument.substring(name.length() + 1));
            }
            if (argument.equals(name) && i + 1 < arguments.size()) {
                return Optional.of(arguments.get(i + 1));
            }
        }
        return Optional.empty();
    }
}
