package nl.impactwijzer.desktop.upgrade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.questionnaire.Level;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.questionnaire.VerdictRules;
import nl.impactwijzer.scoring.Assessment;
import nl.impactwijzer.scoring.Outcome;
import nl.impactwijzer.text.Messages;

/// An outcome at a glance, to lay beside another one.
///
/// @param verdict one sentence
/// @param lines   open questions, red lines, risks per level, classes of rows
record Glance(String version, String verdict, List<String> lines) {
    Glance {
        lines = List.copyOf(lines);
    }

    static Glance of(Questionnaire questionnaire, Dossier dossier, LocalDate day, Messages words) {
        Outcome outcome = Assessment.of(questionnaire, dossier, day).outcome();
        List<String> lines = new ArrayList<>();
        lines.add(words.get("upgrade.glance.open", "n", outcome.progress().open()));
        long crossed = outcome.redLines().stream()
                .filter(Outcome.RedLineOutcome::isCrossed)
                .count();
        if (!questionnaire.definition().redLines().isEmpty()) {
            lines.add(words.get("upgrade.glance.redLines", "n", crossed));
        }
        risks(questionnaire, outcome, words).forEach(lines::add);
        outcome.rows()
                .forEach(row -> lines.add(words.get(
                        "upgrade.glance.row",
                        "row",
                        row.row().title(),
                        "class",
                        row.rowClass()
                                .map(known -> words.get(known.label()))
                                .orElseGet(() -> words.get("upgrade.glance.noClass")))));
        return new Glance(questionnaire.ref().version(), verdict(outcome.verdict(), words), lines);
    }

    private static String verdict(Outcome.Proposal proposal, Messages words) {
        return proposal.decided()
                .or(proposal::verdict)
                .map(VerdictRules.Verdict::label)
                .map(label -> words.get(
                        proposal.decided().isEmpty() && proposal.isProvisional()
                                ? "upgrade.glance.provisional"
                                : "upgrade.glance.verdict",
                        "verdict",
                        label))
                .orElseGet(() -> words.get("upgrade.glance.noVerdict"));
    }

    private static List<String> risks(Questionnaire questionnaire, Outcome outcome, Messages words) {
        var counts = outcome.risks().stream()
                .map(risk -> risk.level().get(Stage.NOW))
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return questionnaire.definition().levels().reversed().stream()
                .filter(level -> counts.containsKey(level.code()))
                .map(level -> line(level, counts.getOrDefault(level.code(), 0L), words))
                .toList();
    }

    private static String line(Level level, long n, Messages words) {
        return words.get("upgrade.glance.risks", "level", level.label(), "n", n);
    }
}
