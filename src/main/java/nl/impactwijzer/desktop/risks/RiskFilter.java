package nl.impactwijzer.desktop.risks;

import java.util.Locale;
import java.util.Optional;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.scoring.Score;

/// Which risks of the register are shown. Everything that is empty lets all pass.
///
/// @param text      every word of it must occur in the title, the category or the owners
/// @param category  code
/// @param level     word of the level that the risk has now
/// @param attention only risks with a contradiction or with something to fill in
record RiskFilter(String text, String category, String level, boolean attention, Optional<OnMap> place) {

    static final RiskFilter ALL = new RiskFilter("", "", "", false, Optional.empty());

    /// A cell of the map of that profile at that stage.
    record OnMap(String profile, Stage stage, Score.Cell cell) {}

    boolean isAll() {
        return equals(ALL);
    }

    boolean passes(RiskRow row) {
        return hasWords(row)
                && (category.isEmpty() || category.equals(row.category()))
                && (level.isEmpty() || level.equals(row.level(Stage.NOW).word()))
                && (!attention || row.wantsAttention())
                && place.map(wanted -> stands(row, wanted)).orElse(true);
    }

    RiskFilter searching(String next) {
        return new RiskFilter(next, category, level, attention, place);
    }

    RiskFilter inCategory(String next) {
        return new RiskFilter(text, next, level, attention, place);
    }

    RiskFilter atLevel(String next) {
        return new RiskFilter(text, category, next, attention, place);
    }

    RiskFilter wantingAttention(boolean next) {
        return new RiskFilter(text, category, level, next, place);
    }

    RiskFilter at(Optional<OnMap> next) {
        return new RiskFilter(text, category, level, attention, next);
    }

    private boolean hasWords(RiskRow row) {
        String all = (row.title() + " " + row.categoryTitle() + " " + row.owners()).toLowerCase(Locale.ROOT);
        for (String word : text.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean stands(RiskRow row, OnMap wanted) {
        return row.profile().equals(wanted.profile())
                && wanted.cell().equals(row.places().get(wanted.stage()));
    }
}
