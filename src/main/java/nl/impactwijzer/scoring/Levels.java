package nl.impactwijzer.scoring;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.impactwijzer.questionnaire.Level;
import nl.impactwijzer.questionnaire.Questionnaire;

/// The levels of a questionnaire in their order, and how another document's words for them are recognised.
public final class Levels {

    private final List<Level> levels;

    private Levels(List<Level> levels) {
        this.levels = levels;
    }

    public static Levels of(Questionnaire questionnaire) {
        return new Levels(questionnaire.definition().levels());
    }

    /// 0 for a level that the questionnaire does not know.
    public int rank(String code) {
        return recognise(code).map(Level::rank).orElse(0);
    }

    public boolean isAtLeast(String code, String level) {
        return rank(code) >= rank(level) && rank(code) > 0;
    }

    public Optional<String> worst(Collection<String> codes) {
        return codes.stream().filter(code -> rank(code) > 0).max(Comparator.comparingInt(this::rank));
    }

    /// The level meant by a code or by its label in any language, whatever the case and the hyphens.
    public Optional<Level> recognise(String codeOrLabel) {
        String wanted = plain(codeOrLabel);
        return levels.stream()
                .filter(level -> plain(level.code()).equals(wanted)
                        || level.label().byLanguage().values().stream()
                                .anyMatch(label -> plain(label).equals(wanted)))
                .findFirst();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    }
}
