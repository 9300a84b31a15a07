package nl.impactwijzer.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import nl.impactwijzer.questionnaire.texts.TextImport;
import nl.impactwijzer.questionnaire.texts.TextTable;
import nl.impactwijzer.text.Message;
import org.dhatim.fastexcel.Color;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/// A spreadsheet (Office Open XML, `.xlsx`) with the texts of a questionnaire: one text a row, one language a column.
///
/// The first column says which text it is and is not to be changed. Cells are words, never formulas: one that was made
/// a formula is refused when the file comes back.
public final class TextSheet {

    /// Of more rows no questionnaire can have texts.
    private static final int MOST_ROWS = 200_000;

    /// What no program for spreadsheets writes: a definition of its own kind of document, which can grow without end
    /// when
    /// it is read, a cell in a column beyond the last one, and another encoding, in which those could hide.
    private static final Pattern HARMFUL =
            Pattern.compile("<!DOCTYPE|\\sr\\s*=\\s*[\"'](?:[A-Za-z]{4}|[^\"'&]{0,20}&)|\\x00");

    private static final int PLACE_WIDTH = 48;
    private static final int TEXT_WIDTH = 70;

    private TextSheet() {}

    /// @param place   heading of the first column
    /// @param further languages that get an empty column, for a translation that does not exist yet
    public static byte[] write(TextTable table, String sheetName, String place, List<String> further) {
        List<String> languages = Stream.concat(table.languages().stream(), further.stream())
                .distinct()
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Impactwijzer", "1.0")) {
            Worksheet sheet = book.newWorksheet(sheetName);
            sheet.value(0, 0, place);
            sheet.width(0, PLACE_WIDTH);
            for (int i = 0; i < languages.size(); i++) {
                sheet.value(0, i + 1, languages.get(i));
                sheet.width(i + 1, TEXT_WIDTH);
            }
            sheet.range(0, 0, 0, languages.size()).style().bold().set();
            sheet.freezePane(1, 1);
            int row = 1;
            for (TextTable.Entry entry : table.entries()) {
                sheet.value(row, 0, entry.place());
                for (int i = 0; i < languages.size(); i++) {
                    String words = entry.in(languages.get(i));
                    if (!words.isEmpty()) {
                        sheet.value(row, i + 1, words);
                    }
                }
                row++;
            }
            sheet.range(1, 0, Math.max(1, row - 1), 0)
                    .style()
                    .fontColor(Color.GRAY9)
                    .verticalAlignment("top")
                    .set();
            sheet.range(1, 1, Math.max(1, row - 1), languages.size())
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// @throws ExchangeException when this is not such a spreadsheet, with a sentence that says why
    /// @throws IOException       when the file cannot be read
    public static List<TextImport.Row> read(Path file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bounded(file)));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows(rows.limit(MOST_ROWS).iterator());
        } catch (ExcelReaderException | UncheckedIOException e) {
            throw new ExchangeException(Message.of("texts.noSheet"), e);
        } catch (ExchangeException e) {
            throw e;
        } catch (RuntimeException e) {
            // What the library trips over is in the file.
            throw new ExchangeException(Message.of("texts.noSheet"), e);
        }
    }

    /// The words of the file, packed anew: what the library reads is exactly what was looked at here.
    private static byte[] bounded(Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long all = 0;
        try (SafeZip zip = SafeZip.open(file)) {
            PlainZip words = new PlainZip(out);
            for (String entry : zip.names()) {
                if (entry.endsWith(".xml") || entry.endsWith(".rels")) {
                    byte[] xml = zip.bytes(entry);
                    all += xml.length;
                    if (all > Limits.SHEET) {
                        throw new ExchangeException(Message.of("texts.sheetTooLarge"));
                    }
                    if (HARMFUL.matcher(new String(xml, StandardCharsets.ISO_8859_1))
                            .find()) {
                        throw new ExchangeException(Message.of("texts.noSheet"));
                    }
                    words.stored(entry, xml);
                }
            }
            words.finish();
        } catch (ZipException e) {
            throw new ExchangeException(Message.of("texts.noSheet"), e);
        }
        return out.toByteArray();
    }

    private static List<TextImport.Row> rows(Iterator<Row> rows) {
        Map<Integer, String> columns = rows.hasNext() ? columns(rows.next()) : Map.of();
        if (columns.isEmpty()) {
            throw new ExchangeException(Message.of("texts.noLanguages"));
        }
        List<TextImport.Row> found = new ArrayList<>();
        while (rows.hasNext()) {
            Row row = rows.next();
            String place = words(row, 0);
            if (!place.isBlank()) {
                found.add(new TextImport.Row(row.getRowNum(), place.strip(), texts(row, columns)));
            }
        }
        return found;
    }

    private static Map<Integer, String> columns(Row head) {
        Map<Integer, String> columns = new LinkedHashMap<>();
        for (int i = 1; i < head.getCellCount(); i++) {
            String heading = words(head, i).strip();
            if (TextImport.isLanguage(heading)) {
                columns.put(i, heading);
            }
        }
        return columns;
    }

    private static Map<String, String> texts(Row row, Map<Integer, String> columns) {
        Map<String, String> texts = new LinkedHashMap<>();
        columns.forEach((column, language) -> {
            String words = words(row, column);
            if (!words.isBlank()) {
                texts.put(language, words);
            }
        });
        return texts;
    }

    /// Spreadsheets may write a line break as two characters.
    private static String words(Row row, int column) {
        Optional<Cell> cell = column < row.getCellCount() ? row.getOptionalCell(column) : Optional.empty();
        if (cell.filter(here -> here.getType() == CellType.FORMULA).isPresent()) {
            throw new ExchangeException(Message.of("texts.formula", "row", row.getRowNum()));
        }
        return cell.map(here -> here.getType() == CellType.STRING ? here.asString() : here.getText())
                .orElse("")
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }
}
