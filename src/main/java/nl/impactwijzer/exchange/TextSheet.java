package nl.impactwijzer.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import nl.impactwijzer.questionnaire.texts.TextImport;
import nl.impactwijzer.questionnaire.texts.TextTable;
import nl.impactwijzer.text.Message;
import org.dhatim.fastexcel.Color;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A spreadsheet (Office Open XML, `.xlsx`) with the texts of a questionnaire: one text a row, one language a column.
///
/// The first column says which text it is and is not to be changed. Cells are words, never formulas: one that was made
/// a formula is refused when the file comes back.
public final class TextSheet {

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
        try (SafeZip zip = SafeZip.open(file)) {
            return rows(new SheetReader(zip).lines());
        } catch (ZipException | XMLStreamException e) {
            throw new ExchangeException(Message.of("texts.noSheet"), e);
        } catch (ExchangeException e) {
            throw e;
        } catch (RuntimeException e) {
            // A number that is none, or what the parser itself trips over: it is in the file.
            throw new ExchangeException(Message.of("texts.noSheet"), e);
        }
    }

    private static List<TextImport.Row> rows(List<SheetReader.Line> lines) {
        Map<Integer, String> columns = lines.isEmpty() ? Map.of() : columns(lines.getFirst());
        if (columns.isEmpty()) {
            throw new ExchangeException(Message.of("texts.noLanguages"));
        }
        List<TextImport.Row> found = new ArrayList<>();
        for (SheetReader.Line line : lines.subList(1, lines.size())) {
            String place = words(line, 0);
            if (!place.isBlank()) {
                found.add(new TextImport.Row(line.number(), place.strip(), texts(line, columns)));
            }
        }
        return found;
    }

    private static Map<Integer, String> columns(SheetReader.Line head) {
        Map<Integer, String> columns = new LinkedHashMap<>();
        head.words().keySet().stream().filter(column -> column > 0).sorted().forEach(column -> {
            String heading = words(head, column).strip();
            if (TextImport.isLanguage(heading)) {
                columns.put(column, heading);
            }
        });
        return columns;
    }

    private static Map<String, String> texts(SheetReader.Line line, Map<Integer, String> columns) {
        Map<String, String> texts = new LinkedHashMap<>();
        columns.forEach((column, language) -> {
            String words = words(line, column);
            if (!words.isBlank()) {
                texts.put(language, words);
            }
        });
        return texts;
    }

    /// Spreadsheets may write a line break as two characters.
    private static String words(SheetReader.Line line, int column) {
        if (line.formulas().contains(column)) {
            throw new ExchangeException(Message.of("texts.formula", "row", line.number()));
        }
        return line.words().getOrDefault(column, "").replace("\r\n", "\n").replace('\r', '\n');
    }
}
