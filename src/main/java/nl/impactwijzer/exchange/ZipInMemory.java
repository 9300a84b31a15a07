package nl.impactwijzer.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/// A zip whose bytes must not come on a disk, because they were locked. It reads what we write (APPNOTE 4.3) and
/// refuses the rest: large zips, passwords, other ways of packing, and a list that does not end where its end says.
final class ZipInMemory implements ZipEntries {

    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_BYTES = 30;
    private static final int LISTED = 0x02014b50;
    private static final int LISTED_BYTES = 46;
    private static final int ENCRYPTED = 1;

    private final ByteBuffer zip;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();

    /// Where the packed bytes of an entry are.
    private record Place(int from, int bytes, boolean isPacked) {}

    private ZipInMemory(byte[] bytes) {
        zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// @param end what [ZipDirectory] found at the end of these bytes
    static ZipInMemory open(byte[] bytes, ZipDirectory.End end) throws IOException {
        ZipInMemory zip = new ZipInMemory(bytes);
        try {
            zip.list(end);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | CharacterCodingException e) {
            ZipException damaged = damaged("a list of entries that cannot be read");
            damaged.initCause(e);
            throw damaged;
        }
        return zip;
    }

    @Override
    public List<Entry> all() {
        return List.copyOf(entries);
    }

    @Override
    public InputStream open(Entry entry) throws IOException {
        Place place = places.get(entry.name());
        if (place == null) {
            throw damaged("an entry that is not there");
        }
        InputStream bytes = new ByteArrayInputStream(zip.array(), place.from(), place.bytes());
        return place.isPacked() ? new Unpacked(bytes) : bytes;
    }

    @Override
    public void close() {}

    private void list(ZipDirectory.End end) throws IOException {
        long at = end.listAt();
        for (int i = 0; i < end.entries(); i++) {
            int header = Math.toIntExact(at);
            if (zip.getInt(header) != LISTED) {
                throw damaged("no entry where the list has one");
            }
            int name = Short.toUnsignedInt(zip.getShort(header + 28));
            int more = Short.toUnsignedInt(zip.getShort(header + 30));
            int comment = Short.toUnsignedInt(zip.getShort(header + 32));
            add(header, text(header + LISTED_BYTES, name), end.listAt());
            at += LISTED_BYTES + name + more + comment;
        }
        if (at != end.at()) {
            throw damaged("a list that does not end where it should");
        }
    }

    private void add(int header, String name, long dataEnds) throws IOException {
        int method = Short.toUnsignedInt(zip.getShort(header + 10));
        boolean isPacked = method == ZipEntry.DEFLATED;
        long packed = Integer.toUnsignedLong(zip.getInt(header + 20));
        long unpacked = Integer.toUnsignedLong(zip.getInt(header + 24));
        if ((zip.getShort(header + 8) & ENCRYPTED) != 0
                || !isPacked && (method != ZipEntry.STORED || packed != unpacked)) {
            throw damaged("an entry in a way we never write");
        }
        int local = Math.toIntExact(Integer.toUnsignedLong(zip.getInt(header + 42)));
        int nameBytes = Short.toUnsignedInt(zip.getShort(local + 26));
        long from = (long) local + LOCAL_BYTES + nameBytes + Short.toUnsignedInt(zip.getShort(local + 28));
        if (zip.getInt(local) != LOCAL || !text(local + LOCAL_BYTES, nameBytes).equals(name)) {
            throw damaged("an entry that is not where the list says");
        }
        if (from + packed > dataEnds) {
            throw damaged("an entry beyond the end");
        }
        entries.add(new Entry(name, packed, name.endsWith("/")));
        places.put(name, new Place((int) from, (int) packed, isPacked));
    }

    private String text(int at, int bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(zip.slice(at, bytes)).toString();
    }

    private static ZipException damaged(String what) {
        return new ZipException(what);
    }

    /// Lets go of what unpacks it.
    private static final class Unpacked extends InflaterInputStream {

        Unpacked(InputStream bytes) {
            super(bytes, new Inflater(true));
        }

        @Override
        public void close() throws IOException {
            try {
                super.close();
            } finally {
                inf.end();
            }
        }
    }
}
