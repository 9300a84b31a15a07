package nl.impactwijzer.desktop;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// How the desktop was started: with which data folder, if one was named.
record Start(Optional<String> data, String version) {

    static Start of(List<String> arguments) {
        String version = Start.class.getPackage().getImplementationVersion();
        return new Start(data(arguments), Objects.requireNonNullElse(version, ""));
    }

    private static Optional<String> data(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith("--data=")) {
                return Optional.of(argument.substring("--data=".length()));
            }
            if (argument.equals("--data") && i + 1 < arguments.size()) {
                return Optional.of(arguments.get(i + 1));
            }
        }
        return Optional.empty();
    }
}
