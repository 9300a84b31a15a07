package nl.impactwijzer.exchange;

import java.util.Locale;
import java.util.regex.Pattern;

/// Names that Windows keeps for devices, or cannot give to a file: elsewhere they are files like any other.
public final class FileNames {

    /// Also with an extension: to Windows `con.txt` is the console.
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])[ ]*([.:].*)?");

    private FileNames() {}

    /// @param name of a file or folder, without the folders that it is in
    public static boolean isReserved(String name) {
        return DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches() || name.endsWith(".") || name.endsWith(" ");
    }
}
