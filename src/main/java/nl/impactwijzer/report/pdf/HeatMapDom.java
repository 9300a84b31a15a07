package nl.impactwijzer.report.pdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.impactwijzer.report.HeatMap;
import nl.impactwijzer.report.HeatMaps;
import org.w3c.dom.Element;

/// Writes heat maps as real tables: the colour is the ground of a cell, the number and the level's letter its text.
///
/// A drawing with an alternative text would give the eye the matrix and the ear one sentence. A table gives both the
/// same numbers, with their row and column.
final class HeatMapDom {
    private final Html html;
    private final Locale language;

    HeatMapDom(Html html, Locale language) {
        this.html = html;
        this.language = language;
    }

    void write(Element parent, HeatMaps block) {
        Element side = html.add(parent, "div", "heatmaps of-" + block.maps().size());
        for (HeatMap map : block.maps()) {
            Element place = html.add(side, "div", "heatmap");
            html.add(place, "p", "heatmap-title", map.title());
            matrix(place, map);
            html.add(place, "p", "across-title", map.acrossTitle() + " \u2192");
            html.add(place, "p", "description", map.description());
        }
        legend(parent, block);
    }

    private void matrix(Element place, HeatMap map) {
        html.add(place, "p", "up-title", map.upTitle() + " \u2191");
        Element table = html.add(place, "table", "matrix");
        Element body = html.add(table, "tbody");
        for (int y = map.up().size() - 1; y >= 0; y--) {
            Element row = html.add(body, "tr");
            html.add(row, "th", "up", map.up().get(y)).setAttribute("scope", "row");
            map.cells().get(y).forEach(cell -> cell(row, cell));
        }
        Element words = html.add(body, "tr");
        html.add(words, "td", "corner");
        map.across().forEach(word -> html.add(words, "th", "across", word).setAttribute("scope", "col"));
    }

    private void cell(Element row, HeatMap.Cell cell) {
        Element td = html.add(row, "td", "cell " + Tones.style(cell.tone()));
        html.add(td, "p", "count", cell.count() == 0 ? "\u00a0" : Integer.toString(cell.count()));
        Element letter = html.add(html.add(td, "p", "letter"), "abbr");
        letter.setAttribute("title", html.safe().line(cell.level()));
        html.text(letter, letter(cell.level()));
    }

    private void legend(Element parent, HeatMaps block) {
        Map<String, HeatMap.Cell> levels = new LinkedHashMap<>();
        block.maps().stream()
                .flatMap(map -> map.cells().stream())
                .flatMap(List::stream)
                .sorted((a, b) -> a.tone().compareTo(b.tone()))
                .forEach(cell -> levels.putIfAbsent(cell.level(), cell));
        Element line = html.add(parent, "p", "legend");
        levels.values().forEach(cell -> {
            html.add(line, "span", "badge " + Tones.style(cell.tone()), letter(cell.level()));
            html.text(line, "\u00a0" + cell.level().toLowerCase(language).replace(' ', '\u00a0') + "   ");
        });
    }

    private String letter(String level) {
        return level.isEmpty()
                ? ""
                : level.substring(0, level.offsetByCodePoints(0, 1)).toUpperCase(language);
    }
}
