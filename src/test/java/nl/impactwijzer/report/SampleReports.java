package nl.impactwijzer.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import nl.impactwijzer.report.Attachment.Relation;

/// Reports about a product that does not exist, from two pages to sixty, tame and hostile.
public final class SampleReports {
    public static final Locale DUTCH = Locale.of("nl", "NL");
    public static final Instant CREATED = Instant.parse("2026-11-21T13:03:00Z");

    private static final List<String> WORDS = List.of("zelden", "soms", "vaak", "altijd");
    private static final List<String> HARM = List.of("klein", "merkbaar", "ernstig", "zeer ernstig");

    private SampleReports() {}

    /// Every kind of block once.
    public static Report everything() {
        return report(DUTCH, "Rekenwijzer 4", List.of(summary(), contents(), risks(), details(6), closing()));
    }

    public static Report english() {
        List<Block> blocks = List.of(
                new Block.Lead("This report says what the product does to children, and why we think so."),
                banner(),
                new SignaturePanel(List.of(
                        new SignaturePanel.Place("Signature1", "For the assessor"),
                        new SignaturePanel.Place("Signature2", "For the school"),
                        new SignaturePanel.Place("Signature3", "For the vendor"))));
        return report(Locale.of("en", "GB"), "Calculus Friend", List.of(new Chapter("summary", "Summary", blocks)));
    }

    /// About sixty pages.
    public static Report large() {
        List<Chapter> chapters = new ArrayList<>(List.of(summary(), contents(), risks()));
        for (int i = 0; i < 8; i++) {
            chapters.add(answers(i, 78));
        }
        chapters.add(closing());
        return report(DUTCH, "Rekenwijzer 4 voor het hele basisonderwijs", chapters);
    }

    /// Texts as a person with bad intentions, or a bad word processor, would write them.
    public static Report hostile() {
        List<String> texts = List.of(
                "<script>alert(1)</script> <b>vet</b> &amp; ]]> <!-- <img src=\"file:///etc/passwd\"/>",
                "\" } @page { size: 1mm } .x { content: url(http://example.org/x) } /* \\",
                "Zacht\u00adafbreken, nul\u200bbreed, bom\ufeff, omkering \u202eniem negel\u202c en"
                        + " \u2066isolatie\u2069",
                "Samengesteld: e\u0301 a\u030a n\u0303, ligaturen: \ufb01 \ufb03 \ufb06",
                "Privé: \ue000 \uf8ff, besturing: \u0001 \u0007 \u001b[31m, half: \ud800 los",
                "Chinees \u4e2d\u6587, emoji \ud83d\ude00\ufe0f, Arabisch \u0645\u0631\u062d\u0628\u0627, Hebreeuws"
                        + " \u05e9\u05dc\u05d5\u05dd, Grieks \u03b1\u03b2\u03b3",
                "Heel" + "lang".repeat(200) + "woord",
                "Regel een\nRegel twee\r\nRegel drie\rRegel vier\u2028Regel vijf",
                "%s %n {0} {naam} ${x} $1 \\1",
                "");
        List<Block> blocks = new ArrayList<>();
        texts.forEach(text -> {
            blocks.add(new Block.Heading(2, "", text));
            blocks.add(new Block.Paragraph(text));
            blocks.add(new Block.Bullets(false, List.of(Inline.text(text), Inline.strong(text))));
            blocks.add(new Block.Facts(List.of(new Fact(text, text))));
        });
        blocks.add(new Block.Paragraph(List.of(
                new Inline.Link("javascript:alert(1)", "javascript", "x"),
                new Inline.Link("file:///etc/passwd", "file", "x"),
                new Inline.Link("http://127.0.0.1:1/", "http", "x"),
                new Inline.Link("https://example.org@127.0.0.1/", "user", "x"),
                new Inline.Ref("bestaat-niet", "nergens", "x"))));
        blocks.add(new Table(
                texts.get(0),
                List.of(new Table.Column(texts.get(1), 1), new Table.Column(texts.get(6), 1)),
                1,
                texts.stream()
                        .map(text -> new Table.Row(List.of(Table.Cell.of(text), Table.Cell.of(text))))
                        .toList()));
        blocks.add(new Table(
                "Een heel lang antwoord",
                List.of(new Table.Column("Vraag", 1), new Table.Column("Antwoord", 3)),
                1,
                List.of(new Table.Row(List.of(
                        Table.Cell.of("D1.1"), Table.Cell.of("Een toelichting die niet ophoudt. ".repeat(600)))))));
        blocks.add(new Picture(Content.of("geen plaatje"), "een stuk plaatje", 50));
        blocks.add(signatures());
        String title = "\"Tel & <Reken>\" \u202e\u4e2d " + "met een heel lange naam ".repeat(8);
        return new Report(
                title,
                texts.get(0),
                DUTCH,
                texts.get(1),
                texts.get(2),
                CREATED,
                "zaad",
                new Cover(texts.get(0), title, texts.get(6), List.of(new Fact(texts.get(3), texts.get(5))), List.of()),
                List.of(new Chapter("hoofdstuk", title, blocks)),
                attachments());
    }

    public static List<Attachment> attachments() {
        return List.of(
                new Attachment(
                        "dossier.json",
                        "application/json",
                        Relation.SOURCE,
                        "Het dossier waaruit dit rapport is gemaakt",
                        Content.of("{\"format\":1}")),
                new Attachment(
                        "vragenlijst.json",
                        "application/json",
                        Relation.SOURCE,
                        "De vragenlijst waarmee is beoordeeld",
                        Content.of("{\"id\":\"kia\"}")),
                new Attachment(
                        "uitkomst.json",
                        "application/json",
                        Relation.DATA,
                        "De berekende uitkomst",
                        Content.of("{\"verdict\":\"voorwaarden\"}")));
    }

    private static Report report(Locale language, String product, List<Chapter> chapters) {
        return new Report(
                "Kinderrechten Impact Assessment van " + product,
                "Wat " + product + " doet met kinderen, met de redenen erbij.",
                language,
                "M. Voorbeeld",
                "Stichting Voorbeeldscholen",
                CREATED,
                "dossier " + product,
                new Cover(
                        "Kinderrechten Impact Assessment",
                        product,
                        "Versie 4.2 van Voorbeeld Onderwijs B.V.",
                        List.of(
                                new Fact("Leverancier", "Voorbeeld Onderwijs B.V."),
                                new Fact("Beoordeeld door", "M. Voorbeeld, Stichting Voorbeeldscholen"),
                                new Fact("Vragenlijst", "KIA 1.0.0"),
                                new Fact(
                                        "Kenmerk van de vragenlijst",
                                        List.of(new Inline.Quiet(
                                                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"))),
                                new Fact("Datum", "21 november 2026"),
                                new Fact("Status", Inline.badge(LevelTone.UNSCORED, "Voorlopig"))),
                        Inline.text("Dit is een verzonnen voorbeeld. Het product en de organisaties bestaan niet.")),
                chapters,
                attachments());
    }

    private static Chapter summary() {
        return new Chapter(
                "samenvatting",
                "Samenvatting",
                List.of(
                        new Block.Lead("Op één bladzijde wat een bestuurder moet weten."),
                        banner(),
                        new Block.Heading(2, "in-het-kort", "In het kort"),
                        new Block.Facts(List.of(
                                new Fact("Ergste risico nu", Inline.badge(LevelTone.HIGH, "Hoog")),
                                new Fact("Rode lijnen", "Geen overschreden, 1 vermeden"),
                                new Fact("Onbekend", "7 van de 97 vragen (7%)"),
                                new Fact("Zwakste bewijs", "Verklaring van de leverancier"))),
                        new Block.Notice(
                                LevelTone.MEDIUM,
                                "Let op",
                                Inline.text(
                                        "Deze uitkomst geldt voor versie 4.2. Bij een nieuwe versie kijkt u opnieuw.")),
                        new Block.Paragraph(List.of(
                                new Inline.Text("Lees verder bij "),
                                new Inline.Ref("risicos", "de risico's", "Naar het hoofdstuk Risico's"),
                                new Inline.Text(", of lees eerst "),
                                new Inline.Link(
                                        "https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-rights-child",
                                        "het Verdrag inzake de Rechten van het Kind zoals het op de website van de"
                                                + " Verenigde Naties staat",
                                        "Verdrag inzake de Rechten van het Kind (website, Engels)"),
                                new Inline.Text(".")))));
    }

    private static Banner banner() {
        return new Banner(
                LevelTone.MEDIUM,
                "Voorlopig oordeel",
                "Toelaatbaar onder voorwaarden: eerst drie maatregelen, dan pas gebruiken.",
                List.of(
                        List.of(
                                new Inline.Text("Leerlingen worden vergeleken zonder dat zij het weten "),
                                new Inline.Badge(LevelTone.HIGH, "Hoog")),
                        List.of(
                                new Inline.Text("Gegevens blijven langer staan dan nodig "),
                                new Inline.Badge(LevelTone.MEDIUM, "Midden")),
                        Inline.text("Kinderen zijn niet gehoord bij het ontwerp")),
                Inline.text("Het oordeel wordt definitief als de zeven open vragen zijn beantwoord."));
    }

    private static Chapter contents() {
        return new Chapter("inhoud", "Inhoud", false, List.of(new Block.Toc(2)));
    }

    private static Chapter risks() {
        List<Table.Row> rows = IntStream.rangeClosed(1, 14)
                .mapToObj(i -> new Table.Row(List.of(
                        Table.Cell.of("R" + i),
                        Table.Cell.of("Leerlingen worden met elkaar vergeleken, en wie achterblijft ziet dat elke dag"),
                        Table.Cell.of(Inline.badge(LevelTone.VERY_HIGH, "Zeer hoog")),
                        Table.Cell.of(Inline.badge(LevelTone.HIGH, "Hoog")),
                        Table.Cell.of(Inline.badge(LevelTone.LOW, "Laag")),
                        Table.Cell.of("1 maart 2027"))))
                .toList();
        return new Chapter(
                "risicos",
                "Risico's en maatregelen",
                List.of(
                        new Block.Lead("Veertien risico's, voor en na de maatregelen."),
                        new Block.Heading(2, "beeld", "Het beeld"),
                        new HeatMaps(List.of(map("Zonder maatregelen"), map("Nu"), map("Na het plan"))),
                        new Block.Heading(2, "lijst", "De lijst"),
                        new Table(
                                "Risico's met hun niveau",
                                List.of(
                                        new Table.Span("Risico", 2),
                                        new Table.Span("Niveau", 3),
                                        new Table.Span("Planning", 1)),
                                List.of(
                                        new Table.Column("Nr.", 8),
                                        new Table.Column("Wat er kan gebeuren", 44),
                                        new Table.Column("Zonder", 13),
                                        new Table.Column("Nu", 10),
                                        new Table.Column("Na plan", 11),
                                        new Table.Column("Klaar op", 16, Table.Align.END)),
                                1,
                                rows)));
    }

    private static HeatMap map(String title) {
        List<List<HeatMap.Cell>> cells = new ArrayList<>();
        for (int y = 0; y < 4; y++) {
            List<HeatMap.Cell> row = new ArrayList<>();
            for (int x = 0; x < 4; x++) {
                int sum = x + y;
                LevelTone tone = sum < 2
                        ? LevelTone.LOW
                        : sum < 4 ? LevelTone.MEDIUM : sum < 6 ? LevelTone.HIGH : LevelTone.VERY_HIGH;
                String word = sum < 2 ? "Laag" : sum < 4 ? "Midden" : sum < 6 ? "Hoog" : "Zeer hoog";
                row.add(new HeatMap.Cell((x * y + title.length()) % 4, tone, word));
            }
            cells.add(row);
        }
        return new HeatMap(title, "2 risico's hoog, 5 midden en 7 laag.", "Kans", WORDS, "Gevolg", HARM, cells);
    }

    private static Chapter details(int rows) {
        List<Block> blocks = new ArrayList<>(answers(0, rows).blocks());
        blocks.add(new Block.Heading(3, "", "Een schermafdruk"));
        blocks.add(new Picture(Content.of(image()), "Het startscherm met drie grote knoppen", 90));
        blocks.add(new HeatMaps(List.of(map("Alleen dit product"))));
        return new Chapter("details", "Alle antwoorden", blocks);
    }

    private static Chapter answers(int number, int questions) {
        List<Table.Row> rows = IntStream.rangeClosed(1, questions)
                .mapToObj(i -> new Table.Row(List.of(
                        Table.Cell.of("D" + number + "." + i),
                        Table.Cell.of(
                                "Dachten leerlingen mee over wat het programma van hen vraagt, en is daar iets mee"
                                        + " gedaan?"),
                        new Table.Cell(List.of(
                                Inline.strong(i % 7 == 0 ? "Onbekend" : "Deels"),
                                Inline.text(
                                        "In twee groepen is gevraagd wat zij ervan vonden; officiële doorgifte volgt later. "
                                                .repeat(1 + i % 4)))),
                        Table.Cell.of(
                                new Inline.Text("Verslag "),
                                new Inline.Link(
                                        "https://example.org/verslag/" + i,
                                        "website",
                                        "Verslag " + i + " (website)")))))
                .toList();
        return new Chapter(
                "antwoorden-" + number,
                "Beginsel " + (number + 1) + ": de stem van het kind",
                List.of(
                        new Block.Paragraph(
                                "Elk antwoord staat hier met wat erover is opgemerkt en waar het bewijs is te vinden."),
                        new Block.Heading(2, "antwoorden-" + number + "-tabel", "Antwoorden"),
                        new Table(
                                "",
                                List.of(
                                        new Table.Column("Vraag", 9),
                                        new Table.Column("Tekst", 34),
                                        new Table.Column("Antwoord", 40),
                                        new Table.Column("Bewijs", 17)),
                                1,
                                rows)));
    }

    private static Chapter closing() {
        return new Chapter(
                "ondertekening",
                "Ondertekening",
                List.of(
                        new Block.Paragraph("Wie tekent, verklaart dat de antwoorden kloppen met wat hij of zij weet."),
                        new Block.Bullets(
                                true,
                                List.of(Inline.text("Eerst tekent de beoordelaar."), Inline.text("Daarna de school."))),
                        signatures()));
    }

    private static SignaturePanel signatures() {
        return new SignaturePanel(List.of(
                new SignaturePanel.Place("Handtekening1", "Namens de beoordelaar"),
                new SignaturePanel.Place("Handtekening2", "Namens de school")));
    }

    private static byte[] image() {
        return picture("png", BufferedImage.TYPE_INT_ARGB);
    }

    /// Three coloured boxes, as `png` or `jpg`.
    public static byte[] picture(String format) {
        return picture(format, BufferedImage.TYPE_INT_RGB);
    }

    private static byte[] picture(String format, int kind) {
        BufferedImage image = new BufferedImage(900, 400, kind);
        Graphics2D graphics = image.createGraphics();
        for (int i = 0; i < 3; i++) {
            graphics.setColor(new Color(20 + 60 * i, 66, 115 + 40 * i));
            graphics.fillRoundRect(30 + 290 * i, 60, 260, 280, 40, 40);
        }
        graphics.dispose();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
