package nl.impactwijzer.desktop.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import nl.impactwijzer.exchange.FileNames;
import nl.impactwijzer.text.HiddenCharacters;
import org.jspecify.annotations.Nullable;

/// The system's file windows, opened at the folder that was used last.
public final class WindowFileDialogs implements FileDialogs {

    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");
    private static final int LONGEST_NAME = 120;

    private final Window owner;
    private final Preferences preferences;

    public WindowFileDialogs(Window owner, Preferences preferences) {
        this.owner = owner;
        this.preferences = preferences;
    }

    @Override
    public Optional<Path> open(String title, Kind kind) {
        return remembered(chooser(title, kind).showOpenDialog(owner));
    }

    @Override
    public List<Path> openSeveral(String title, Kind kind) {
        List<File> chosen = chooser(title, kind).showOpenMultipleDialog(owner);
        if (chosen == null || chosen.isEmpty()) {
            return List.of();
        }
        remembered(chosen.getFirst());
        return chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> save(String title, String name, Kind kind) {
        FileChooser chooser = chooser(title, kind);
        chooser.setInitialFileName(safe(name));
        return remembered(chooser.showSaveDialog(owner));
    }

    /// The name without the signs that Windows or Linux refuse in a file name or nobody sees, and not too long.
    static String safe(String name) {
        String seen = HiddenCharacters.marked(name).replace('\ufffd', '-');
        String bare =
                withoutDotsAtTheEnd(NOT_IN_A_NAME.matcher(seen).replaceAll("-").strip());
        String clean = bare.isEmpty() || FileNames.isReserved(bare) ? "_" + bare : bare;
        if (clean.length() <= LONGEST_NAME) {
            return clean;
        }
        int dot = clean.lastIndexOf('.');
        String ending = dot > 0 && clean.length() - dot <= 16 ? clean.substring(dot) : "";
        return clean.substring(0, LONGEST_NAME - ending.length()) + ending;
    }

    private static String withoutDotsAtTheEnd(String name) {
        int end = name.length();
        while (end > 0 && (name.charAt(end - 1) == '.' || name.charAt(end - 1) == ' ')) {
            end--;
        }
        return name.substring(0, end);
    }

    private FileChooser chooser(String title, Kind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        kind.name(),
                        kind.extensions().stream()
                                .map(extension -> "*." + extension)
                                .toList()));
        File folder = new File(preferences.get(Preferences.FOLDER, System.getProperty("user.home", "")));
        if (folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return chooser;
    }

    private Optional<Path> remembered(@Nullable File chosen) {
        if (chosen == null) {
            return Optional.empty();
        }
        String folder = chosen.getAbsoluteFile().getParent();
        if (folder != null) {
            preferences.put(Preferences.FOLDER, folder);
        }
        return Optional.of(chosen.toPath());
    }
}
