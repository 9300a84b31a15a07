package nl.impactwijzer.exchange;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;
import nl.impactwijzer.text.Message;

/// A zip from outside. Nothing is unpacked to disk; every entry is read within its limit, and a file with names that
/// are tricks, or given twice, is refused whole.
final class SafeZip implements AutoCloseable {

    private final ZipEntries zip;
    private final Map<String, ZipEntries.Entry> entries;

    private SafeZip(ZipEntries zip, Map<String, ZipEntries.Entry> entries) {
        this.zip = zip;
        this.entries = entries;
    }

    /// @throws ExchangeException when its list of entries is not to be trusted
    static SafeZip open(Path file) throws IOException {
        if (Files.size(file) > Limits.FILE) {
            throw new ExchangeException(Message.of("exchange.tooLarge"));
        }
        ZipDirectory.of(file);
        ZipEntries zip = ZipOnDisk.open(file);
        try {
            return new SafeZip(zip, entries(zip));
        } catch (RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /// The same, of a zip that must not come on a disk.
    static SafeZip open(byte[] bytes) throws IOException {
        ZipEntries zip = ZipInMemory.open(bytes, ZipDirectory.of(bytes));
        return new SafeZip(zip, entries(zip));
    }

    Set<String> names() {
        return entries.keySet();
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /// @throws ExchangeException when the entry is not there or larger than it may be
    byte[] bytes(String name) throws IOException {
        long most = most(name);
        try (InputStream in = stream(name)) {
            byte[] bytes = in.readNBytes((int) most + 1);
            if (bytes.length > most) {
                throw tooLarge(name);
            }
            return bytes;
        } catch (EOFException e) {
            throw damaged("an entry that is not whole", e);
        }
    }

    /// The hash and size of an entry, without keeping its bytes.
    Manifest.Entry measure(String name) throws IOException {
        long most = most(name);
        try (DigestInputStream in = new DigestInputStream(stream(name), Sha256.digest())) {
            byte[] buffer = new byte[64 * 1024];
            long size = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > most) {
                    throw tooLarge(name);
                }
            }
            return new Manifest.Entry(Sha256.hex(in.getMessageDigest().digest()), size);
        } catch (EOFException e) {
            throw damaged("an entry that is not whole", e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private InputStream stream(String name) throws IOException {
        ZipEntries.Entry entry = entries.get(name);
        if (entry == null) {
            throw new ExchangeException(Message.of("exchange.missing", "entry", name));
        }
        return zip.open(entry);
    }

    /// No more is unpacked than the packed size that the list of entries gives, so that size can be trusted here.
    private long most(String name) {
        ZipEntries.Entry entry = entries.get(name);
        long packed = entry == null ? 0 : Math.max(0, entry.packed());
        return Math.min(Limits.of(name), Math.max(Limits.FREE, packed * Limits.RATIO));
    }

    private static Map<String, ZipEntries.Entry> entries(ZipEntries zip) {
        List<ZipEntries.Entry> all = zip.all();
        // The end of the file may say fewer than there are.
        if (all.size() > Limits.ENTRIES) {
            throw new ExchangeException(Message.of("exchange.tooLarge"));
        }
        Map<String, ZipEntries.Entry> entries = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        all.forEach(entry -> {
            String name = entry.name();
            if (EntryNames.isTrick(name)) {
                throw new ExchangeException(Message.of("exchange.trick"));
            }
            // Two names that differ in case only would be one file on many systems.
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                throw new ExchangeException(Message.of("exchange.twice", "entry", name));
            }
            if (!entry.isDirectory()) {
                entries.put(name, entry);
            }
        });
        return entries;
    }

    private static ZipException damaged(String what, Exception why) {
        ZipException damaged = new ZipException(what);
        damaged.initCause(why);
        return damaged;
    }

    private static ExchangeException tooLarge(String name) {
        return new ExchangeException(Message.of("exchange.entryTooLarge", "entry", name));
    }
}
