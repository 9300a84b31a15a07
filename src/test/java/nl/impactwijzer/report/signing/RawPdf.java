package nl.impactwijzer.report.signing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;

/// A PDF written as text, object by object, to build what no PDF library would write. Object 1 is the catalog, 2 the
/// tree of pages, 3 the first page and 4 what it shows; what is set again is replaced.
final class RawPdf {
    private final Map<Integer, byte[]> objects = new TreeMap<>();
    private String trailer = "";

    RawPdf() {
        object(1, "<< /Type /Catalog /Pages 2 0 R >>");
        object(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        object(3, page(""));
        stream(4, "", latin("BT /F1 12 Tf 72 700 Td (Niets bijzonders) Tj ET"));
        object(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    }

    /// A first page with more in its dictionary.
    static String page(String more) {
        return "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R"
                + " >> >> "
                + more + " >>";
    }

    RawPdf object(int number, String body) {
        objects.put(number, latin(body));
        return this;
    }

    RawPdf stream(int number, String entries, byte[] data) {
        return streamOfLength(number, entries, String.valueOf(data.length), data);
    }

    RawPdf streamOfLength(int number, String entries, String length, byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(latin("<< " + entries + " /Length " + length + " >>\nstream\n"));
        out.writeBytes(data);
        out.writeBytes(latin("\nendstream"));
        objects.put(number, out.toByteArray());
        return this;
    }

    RawPdf trailer(String more) {
        trailer = more;
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(latin("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"));
        StringBuilder table = new StringBuilder("xref\n0 1\n0000000000 65535 f \n");
        objects.forEach((number, body) -> {
            table.append(String.format(Locale.ROOT, "%d 1\n%010d 00000 n \n", number, out.size()));
            out.writeBytes(latin(number + " 0 obj\n"));
            out.writeBytes(body);
            out.writeBytes(latin("\nendobj\n"));
        });
        int start = out.size();
        out.writeBytes(latin(table + "trailer\n<< /Root 1 0 R /Size 100 "
                + trailer.replace("SELF", String.valueOf(start)) + " >>\nstartxref\n" + start + "\n%%EOF\n"));
        return out.toByteArray();
    }

    /// Deflated, so many millions of that byte; a thousandth of that long.
    static byte[] bomb(int millions, char letter) {
        byte[] block = latin(String.valueOf(letter).repeat(1_000_000));
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(block);
        byte[] packed = new byte[10_000];
        // Every block ends on a whole byte, and may refer to the one before: the same one may follow it again.
        int length = deflater.deflate(packed, 0, packed.length, Deflater.FULL_FLUSH);
        deflater.end();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0x78);
        out.write(0x9c);
        for (int i = 0; i < millions; i++) {
            out.write(packed, 0, length);
        }
        out.write(3);
        out.write(0);
        return out.toByteArray();
    }

    static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(9);
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        while (!deflater.finished()) {
            out.write(part, 0, deflater.deflate(part));
        }
        deflater.end();
        return out.toByteArray();
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
