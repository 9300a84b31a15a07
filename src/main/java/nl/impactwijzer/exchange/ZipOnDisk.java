package nl.impactwijzer.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// A zip in a file, read by Java's own [ZipFile].
final class ZipOnDisk implements ZipEntries {

    private final ZipFile zip;

    private ZipOnDisk(ZipFile zip) {
        this.zip = zip;
    }

    /// Java lets some damage in the list of entries through as other exceptions.
    static ZipOnDisk open(Path file) throws IOException {
        try {
            return new ZipOnDisk(new ZipFile(file.toFile()));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            ZipException damaged = new ZipException("a list of entries that cannot be read");
            damaged.initCause(e);
            throw damaged;
        }
    }

    @Override
    public List<Entry> all() {
        return zip.stream()
                .map(entry -> new Entry(entry.getName(), entry.getCompressedSize(), entry.isDirectory()))
                .toList();
    }

    @Override
    public InputStream open(Entry entry) throws IOException {
        ZipEntry found = zip.getEntry(entry.name());
        if (found == null) {
            throw new ZipException("an entry that is not there");
        }
        return zip.getInputStream(found);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
