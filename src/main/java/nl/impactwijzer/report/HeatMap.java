package nl.impactwijzer.report;

import java.util.List;

/// A matrix that counts risks: consequence upwards, likelihood to the right. On paper it is a real table, so the same
/// numbers reach the eye and the ear.
///
/// @param description one sentence that sums the picture up ("3 risico's hoog, 5 midden, 2 laag"), shown under it
/// @param acrossTitle what the columns mean ("Kans"), with `across` their words from low to high
/// @param upTitle what the rows mean ("Gevolg"), with `up` their words from low to high, as they are read upwards
/// @param cells `cells.get(y).get(x)`: y follows `up`, x follows `across`, both from low to high
public record HeatMap(
        String title,
        String description,
        String acrossTitle,
        List<String> across,
        String upTitle,
        List<String> up,
        List<List<Cell>> cells) {

    public HeatMap {
        across = List.copyOf(across);
        up = List.copyOf(up);
        cells = cells.stream().map(List::copyOf).toList();
        int width = across.size();
        if (cells.size() != up.size() || cells.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("The cells do not fit the axes of the heat map: " + title);
        }
    }

    /// @param count how many risks; 0 is shown as an empty cell with the level's colour
    /// @param level the level's word, for who cannot see the colour
    public record Cell(int count, LevelTone tone, String level) {}
}
