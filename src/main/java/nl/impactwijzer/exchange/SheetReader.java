package nl.impactwijzer.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.impactwijzer.text.Message;

/// The words on the first sheet of a workbook (ECMA-376-1, 18.3 and 18.4), read within counted limits.
///
/// It knows no entities, dates or formats: what is no text is what stands in the file.
final class SheetReader {

    private static final int MOST_CELLS = 1_000_000;
    private static final int LAST_COLUMN = 16_384;
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String SHARED = "xl/sharedStrings.xml";

    private final SafeZip zip;
    private long bytes;
    private int cells;

    /// One row that holds something.
    ///
    /// @param number   from 1
    /// @param words    by column, from 0
    /// @param formulas the columns in which a formula stands
    record Line(int number, Map<Integer, String> words, Set<Integer> formulas) {}

    SheetReader(SafeZip zip) {
        this.zip = zip;
    }

    /// @throws ExchangeException  when it is too large
    /// @throws XMLStreamException when it is no workbook
    List<Line> lines() throws IOException, XMLStreamException {
        List<String> shared = zip.has(SHARED) ? shared() : List.of();
        return lines(sheet(), shared);
    }

    private XMLStreamReader xml(String part) throws IOException, XMLStreamException {
        if (!zip.has(part)) {
            throw new XMLStreamException("no " + part);
        }
        byte[] content = zip.bytes(part);
        bytes += content.length;
        if (bytes > Limits.SHEET) {
            throw tooLarge();
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(content));
    }

    private static ExchangeException tooLarge() {
        return new ExchangeException(Message.of("texts.sheetTooLarge"));
    }

    private void count() {
        cells++;
        if (cells > MOST_CELLS) {
            throw tooLarge();
        }
    }

    /// A definition of its own kind of document, in which entities grow without end, stands in no workbook.
    private static int next(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("what no workbook has");
        }
        return event;
    }

    private static String attribute(XMLStreamReader xml, String name, String otherwise) {
        String value = xml.getAttributeValue("", name);
        return value == null ? otherwise : value;
    }

    /// Where the first sheet is kept.
    private String sheet() throws IOException, XMLStreamException {
        String id = "";
        XMLStreamReader book = xml(WORKBOOK);
        while (book.hasNext() && id.isEmpty()) {
            if (next(book) == XMLStreamConstants.START_ELEMENT
                    && book.getLocalName().equals("sheet")) {
                id = relation(book);
            }
        }
        XMLStreamReader relations = xml(RELATIONS);
        while (relations.hasNext()) {
            if (next(relations) == XMLStreamConstants.START_ELEMENT
                    && attribute(relations, "Id", "").equals(id)) {
                String target = attribute(relations, "Target", "");
                return target.startsWith("/") ? target.substring(1) : "xl/" + target;
            }
        }
        throw new XMLStreamException("no sheet");
    }

    /// The one attribute `id` that is in a namespace; a sheet has a number of its own under the other names.
    private static String relation(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String space = xml.getAttributeNamespace(i);
            if (xml.getAttributeLocalName(i).equals("id") && space != null && !space.isEmpty()) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private List<String> shared() throws IOException, XMLStreamException {
        List<String> shared = new ArrayList<>();
        XMLStreamReader xml = xml(SHARED);
        while (xml.hasNext()) {
            if (next(xml) == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                count();
                shared.add(text(xml, "si"));
            }
        }
        return shared;
    }

    /// The words inside an element, without the reading aids for Japanese.
    private static String text(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        boolean inText = false;
        int aids = 0;
        while (true) {
            switch (next(xml)) {
                case XMLStreamConstants.START_ELEMENT -> {
                    aids += xml.getLocalName().equals("rPh") ? 1 : 0;
                    inText = xml.getLocalName().equals("t");
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.getLocalName().equals(element)) {
                        return words.toString();
                    }
                    aids -= xml.getLocalName().equals("rPh") ? 1 : 0;
                    inText = false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inText && aids == 0) {
                        words.append(xml.getText());
                    }
                }
                default -> {}
            }
        }
    }

    private List<Line> lines(String part, List<String> shared) throws IOException, XMLStreamException {
        List<Line> lines = new ArrayList<>();
        XMLStreamReader xml = xml(part);
        Line line = new Line(0, Map.of(), Set.of());
        int column = -1;
        while (xml.hasNext()) {
            if (next(xml) == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("row")) {
                    count();
                    String number = attribute(xml, "r", String.valueOf(line.number() + 1));
                    line = new Line(Integer.parseInt(number), new LinkedHashMap<>(), new HashSet<>());
                    lines.add(line);
                    column = -1;
                } else if (xml.getLocalName().equals("c") && !lines.isEmpty()) {
                    count();
                    column = column(attribute(xml, "r", ""), column + 1);
                    cell(xml, column, line, shared);
                }
            }
        }
        return lines;
    }

    private static int column(String cell, int otherwise) throws XMLStreamException {
        int column = 0;
        int letters = 0;
        while (letters < cell.length() && Character.isLetter(cell.charAt(letters)) && column <= LAST_COLUMN) {
            column = column * 26 + Character.toUpperCase(cell.charAt(letters)) - 'A' + 1;
            letters++;
        }
        int found = letters == 0 ? otherwise : column - 1;
        if (found < 0 || found >= LAST_COLUMN) {
            throw new XMLStreamException("a cell beyond the last column");
        }
        return found;
    }

    private static void cell(XMLStreamReader xml, int column, Line line, List<String> shared)
            throws XMLStreamException {
        String type = attribute(xml, "t", "n");
        StringBuilder value = new StringBuilder();
        boolean inValue = false;
        while (true) {
            switch (next(xml)) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "is" -> value.append(text(xml, "is"));
                        case "f" -> line.formulas().add(column);
                        default -> inValue = xml.getLocalName().equals("v");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.getLocalName().equals("c")) {
                        line.words().put(column, words(type, value.toString(), shared));
                        return;
                    }
                    inValue = false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inValue) {
                        value.append(xml.getText());
                    }
                }
                default -> {}
            }
        }
    }

    private static String words(String type, String value, List<String> shared) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" -> shared.get(Integer.parseInt(value.strip()));
            case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            default -> value;
        };
    }
}
