package nl.impactwijzer.desktop.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.impactwijzer.desktop.kit.FileDialogs;

/// File windows in which a test chose already; a headless screen has none.
public record ChosenFiles(Supplier<Optional<Path>> next) implements FileDialogs {

    @Override
    public Optional<Path> open(String title, Kind kind) {
        return next.get();
    }

    @Override
    public List<Path> openSeveral(String title, Kind kind) {
        return next.get().stream().toList();
    }

    @Override
    public Optional<Path> save(String title, String name, Kind kind) {
        return next.get();
    }
}
