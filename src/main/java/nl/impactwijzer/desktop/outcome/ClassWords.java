package nl.impactwijzer.desktop.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Classification;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Source;
import nl.impactwijzer.questionnaire.SourceRef;
import nl.impactwijzer.questionnaire.Truth;
import nl.impactwijzer.report.LevelTone;
import nl.impactwijzer.scoring.Outcome;
import nl.impactwijzer.scoring.RowOutcome;

/// How classes, roles and duties are said and toned on screen.
final class ClassWords {

    /// As many names as one reads in a sentence.
    private static final int MOST_NAMES = 3;

    private final Questionnaire questionnaire;
    private final Words words;

    ClassWords(Questionnaire questionnaire, Words words) {
        this.questionnaire = questionnaire;
        this.words = words;
    }

    String row(Row row) {
        return row.title().isBlank() ? words.get("classes.unnamed") : row.title();
    }

    String rowClass(Optional<Classification.RowClass> rowClass) {
        return rowClass.map(known -> words.get(known.label())).orElseGet(() -> words.get("classes.noClass"));
    }

    static LevelTone tone(Optional<Classification.RowClass> rowClass) {
        return rowClass.map(known -> LevelTone.named(known.tone())).orElse(LevelTone.UNSCORED);
    }

    /// Which rows make the strictest class; empty when there are none.
    String cause(Outcome outcome) {
        int strictest = outcome.rows().stream()
                .flatMap(row -> row.rowClass().stream())
                .mapToInt(Classification.RowClass::rank)
                .max()
                .orElse(Integer.MIN_VALUE);
        List<String> names = outcome.rows().stream()
                .filter(row ->
                        row.rowClass().map(known -> known.rank() == strictest).orElse(false))
                .map(row -> row(row.row()))
                .toList();
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> words.get("classes.cause", "row", names.getFirst());
            default -> words.get("classes.causes", "n", names.size(), "rows", some(names));
        };
    }

    /// From when the law binds, seen from that day.
    String binds(RowOutcome outcome, LocalDate day) {
        return outcome.effective()
                .map(first ->
                        words.get(outcome.bindsOn(day) ? "classes.binds.since" : "classes.binds.from", "day", first))
                .orElseGet(() -> words.get("classes.binds.always"));
    }

    /// "a", "a of b", "a, b of c".
    String either(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return words.get(
                "classes.list", "list", String.join(", ", names.subList(0, names.size() - 1)), "last", names.getLast());
    }

    String role(RowOutcome.MarkOutcome role) {
        String label = words.get(role.mark().label());
        return role.isOpen() ? words.get("classes.role.open", "role", label) : label;
    }

    /// The party that must meet a duty.
    String party(Optional<String> role) {
        return role.flatMap(code -> questionnaire.classification().flatMap(known -> known.role(code)))
                .map(mark -> words.get(mark.label()))
                .orElseGet(() -> words.get("classes.role.nobody"));
    }

    String state(RowOutcome.State state) {
        return words.get("classes.state." + state.code());
    }

    static LevelTone tone(RowOutcome.State state) {
        return switch (state) {
            case MET -> LevelTone.LOW;
            case PARTLY -> LevelTone.MEDIUM;
            case NOT -> LevelTone.HIGH;
            case OPEN -> LevelTone.UNSCORED;
        };
    }

    /// From when a duty binds, seen from that day.
    String when(RowOutcome.DutyOutcome duty, LocalDate day) {
        Optional<LocalDate> last = duty.duty().period().until();
        if (duty.isPutOff()) {
            return words.get("classes.duty.putOff");
        }
        if (last.isPresent() && day.isAfter(last.get())) {
            return words.get("classes.duty.ended", "day", last.get());
        }
        return duty.from()
                .map(first -> words.get(duty.bindsOn(day) ? "classes.duty.since" : "classes.duty.from", "day", first))
                .orElseGet(() -> words.get("classes.duty.always"));
    }

    /// Article, first day, and whether it is advice or not certain yet, in one line.
    String about(RowOutcome.DutyOutcome duty, LocalDate day) {
        List<String> parts = new ArrayList<>();
        parts.add(articles(duty.duty().sources()));
        parts.add(when(duty, day));
        if (duty.duty().advice()) {
            parts.add(words.get("classes.duty.advice"));
        }
        if (duty.truth() != Truth.YES) {
            parts.add(words.get("classes.duty.maybe"));
        }
        return String.join(" · ", parts);
    }

    /// "AI-verordening art. 26(5), art. 26(6); Wet medezeggenschap op scholen": short, for in a line.
    String articles(List<SourceRef> refs) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        refs.forEach(
                ref -> places.computeIfAbsent(name(ref), _ -> new ArrayList<>()).add(words.get(ref.at())));
        return places.entrySet().stream()
                .map(source -> (source.getKey() + " " + String.join(", ", source.getValue())).strip())
                .collect(Collectors.joining("; "));
    }

    String some(List<String> names) {
        return names.size() <= MOST_NAMES
                ? String.join(", ", names)
                : words.get(
                        "classes.causes.more",
                        "rows",
                        String.join(", ", names.subList(0, MOST_NAMES)),
                        "n",
                        names.size() - MOST_NAMES);
    }

    private String name(SourceRef ref) {
        return questionnaire
                .source(ref.source())
                .map(Source::name)
                .map(words::get)
                .orElse(ref.source());
    }
}
