package nl.impactwijzer.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/// The part of the SQLite driver that is not Java.
///
/// The driver unpacks it at every start, which takes longer than opening a store. A start that names the folder of a
/// copy (`-Dorg.sqlite.lib.path=...`) does without; where the copy is missing, the driver still unpacks.
public final class NativeDriver {

    private NativeDriver() {}

    /// Puts a copy in that folder. An installed program has it beside its jars already, and then nothing is done.
    public static void unpack(Path folder) throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
            if (in != null) {
                Files.copy(in, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
