package nl.impactwijzer.desktop.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/// Puts a binary form (`.bss`) beside every stylesheet of the windows, when the program is built. JavaFX takes that
/// instead of the text, and does not have to parse anything at a start.
public final class StylesheetCompiler {

    private StylesheetCompiler() {}

    /// @param arguments the folder with the compiled program
    public static void main(String[] arguments) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(arguments[0], "nl", "impactwijzer", "desktop"))) {
            List<Path> sheets = files.filter(file -> file.toString().endsWith(".css"))
                    .sorted()
                    .toList();
            sheets.forEach(StylesheetCompiler::compile);
        }
    }

    private static void compile(Path sheet) {
        String name = sheet.getFileName().toString();
        Path binary = sheet.resolveSibling(name.substring(0, name.length() - "css".length()) + "bss");
        try {
            Stylesheet.convertToBinary(sheet.toFile(), binary.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(sheet.toString(), e);
        }
    }
}
