package nl.impactwijzer.report;

import java.util.List;

/// One, two or three heat maps beside each other: before, now and after plan.
public record HeatMaps(List<HeatMap> maps) implements Block {
    public HeatMaps {
        maps = List.copyOf(maps);
        if (maps.isEmpty() || maps.size() > 3) {
            throw new IllegalArgumentException("One to three heat maps stand beside each other, not " + maps.size());
        }
    }
}
