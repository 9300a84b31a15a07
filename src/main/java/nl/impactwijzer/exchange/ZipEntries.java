package nl.impactwijzer.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// The entries of a zip, by the list at its end, wherever its bytes are.
interface ZipEntries extends AutoCloseable {

    /// One of them.
    ///
    /// @param packed how many bytes it takes in the zip, and no more of them are unpacked
    record Entry(String name, long packed, boolean isDirectory) {}

    /// In the order of the list; a name may come twice.
    List<Entry> all();

    /// Unpacks an entry of that list.
    InputStream open(Entry entry) throws IOException;

    @Override
    void close() throws IOException;
}
