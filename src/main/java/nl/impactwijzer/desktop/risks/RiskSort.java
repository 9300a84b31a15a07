package nl.impactwijzer.desktop.risks;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import nl.impactwijzer.questionnaire.Stage;

/// What the register is ordered by. Levels come worst first, words from A to Z.
enum RiskSort {
    NOW,
    INHERENT,
    PLAN,
    TITLE,
    CATEGORY,
    OWNER,
    /// The order in which they were added.
    ADDED;

    String key() {
        return "risks.sort." + name().toLowerCase(Locale.ROOT);
    }

    Comparator<RiskRow> order() {
        return switch (this) {
            case NOW -> worst(Stage.NOW).thenComparing(worst(Stage.INHERENT));
            case INHERENT -> worst(Stage.INHERENT);
            case PLAN -> worst(Stage.PLAN);
            case TITLE -> words(RiskRow::title);
            case CATEGORY -> words(RiskRow::categoryTitle);
            case OWNER ->
                Comparator.<RiskRow, Boolean>comparing(row -> row.owners().isEmpty())
                        .thenComparing(words(RiskRow::owners));
            case ADDED -> (_, _) -> 0;
        };
    }

    /// A risk without a score comes first: nobody knows yet how bad it is.
    private static Comparator<RiskRow> worst(Stage stage) {
        return Comparator.comparingInt(row -> {
            int rank = row.level(stage).rank();
            return rank == 0 ? Integer.MIN_VALUE : -rank;
        });
    }

    private static Comparator<RiskRow> words(Function<RiskRow, String> word) {
        return Comparator.comparing(word, String.CASE_INSENSITIVE_ORDER);
    }
}
