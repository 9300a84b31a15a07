package nl.impactwijzer.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.dossier.Route;
import nl.impactwijzer.questionnaire.Level;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.questionnaire.VerdictRules;
import nl.impactwijzer.scoring.Coverage;
import nl.impactwijzer.scoring.Levels;
import nl.impactwijzer.scoring.Outcome;
import nl.impactwijzer.scoring.RiskOutcome;
import nl.impactwijzer.scoring.Score;
import nl.impactwijzer.text.LocalizedText;
import nl.impactwijzer.text.Messages;

/// An outcome as a page of plain text, for a person at a terminal.
final class OutcomeText {

    private final OpenedDossier opened;
    private final Questionnaire questionnaire;
    private final Outcome outcome;
    private final Messages words;
    private final List<String> lines = new ArrayList<>();

    OutcomeText(OpenedDossier opened, Outcome outcome, Messages words) {
        this.opened = opened;
        this.questionnaire = opened.questionnaire();
        this.outcome = outcome;
        this.words = words;
    }

    List<String> lines() {
        head();
        coverage();
        verdict();
        outcome.rows().forEach(row -> lines.addAll(new RowText(questionnaire, row, outcome.asOf(), words).lines()));
        if (!outcome.rows().isEmpty()) {
            lines.add("");
        }
        redLines();
        risks();
        open();
        lines.add("");
        return lines;
    }

    private void head() {
        Product product = opened.dossier().product();
        lines.add(words.get(
                "cli.outcome.product",
                "name",
                product.name(),
                "version",
                product.version(),
                "vendor",
                product.vendor()));
        lines.add(words.get(
                "cli.outcome.basis", "questionnaire", questionnaire.ref().name(), "day", outcome.asOf()));
    }

    private void coverage() {
        Coverage.sentence(questionnaire, opened.dossier(), words).ifPresent(lines::add);
    }

    private void verdict() {
        Outcome.Proposal proposal = outcome.verdict();
        LocalizedText label =
                proposal.verdict().map(VerdictRules.Verdict::label).orElse(LocalizedText.EMPTY);
        lines.add(words.get(
                proposal.isProvisional() ? "cli.outcome.provisionalVerdict" : "cli.outcome.verdict", "verdict", label));
        proposal.decided()
                .ifPresent(decided -> lines.add(words.get("cli.outcome.decided", "verdict", decided.label())));
        proposal.reasons().forEach(this::reason);
        if (proposal.isProvisional()) {
            lines.add(words.get("cli.outcome.provisionalBecause"));
            proposal.provisional().forEach(this::reason);
        }
        if (!proposal.missing().isEmpty()) {
            lines.add(words.get("cli.outcome.missing"));
            proposal.surelyMissing().forEach(this::missing);
            if (!proposal.perhapsMissing().isEmpty()) {
                lines.add(words.get("scoring.perhapsMissing"));
                proposal.perhapsMissing().forEach(this::missing);
            }
        }
    }

    private void missing(VerdictRules.Missing missing) {
        item(words.get(missing.text()), missing.question().stream().toList());
    }

    private void reason(Outcome.Reason reason) {
        List<String> from = new ArrayList<>(questionnaire.inOrder(reason.questions()));
        from.addAll(reason.risks());
        item(words.get(outcome.verdict().told(reason)), from);
    }

    private void item(String sentence, Collection<String> from) {
        lines.add("  - " + sentence + (from.isEmpty() ? "" : " [" + String.join(", ", from) + "]"));
    }

    private void redLines() {
        if (questionnaire.definition().redLines().isEmpty()) {
            return;
        }
        List<Outcome.RedLineOutcome> told = outcome.redLines().stream()
                .filter(line -> line.isCrossed() || line.isOpen())
                .toList();
        lines.add(words.get(told.isEmpty() ? "cli.outcome.noRedLine" : "cli.outcome.redLines"));
        for (Outcome.RedLineOutcome line : told) {
            item(
                    words.get(
                            line.isCrossed() ? "cli.outcome.redLineCrossed" : "cli.outcome.redLineOpen",
                            "title",
                            line.redLine().title()),
                    questionnaire.inOrder(line.questions()));
        }
    }

    private void risks() {
        if (outcome.risks().isEmpty()) {
            lines.add(words.get("cli.outcome.noRisks"));
            return;
        }
        lines.add(words.get("cli.outcome.risks"));
        for (RiskOutcome risk : outcome.risks()) {
            lines.add(words.get(
                    "cli.outcome.risk",
                    "id",
                    risk.risk().id(),
                    "title",
                    title(risk),
                    "inherent",
                    level(risk, Stage.INHERENT),
                    "now",
                    level(risk, Stage.NOW),
                    "plan",
                    level(risk, Stage.PLAN),
                    "rijksmodel",
                    rijksmodel(risk)));
            risk.risk()
                    .override()
                    .filter(_ -> risk.overridden())
                    .ifPresent(by -> lines.add(
                            "      " + words.get("cli.outcome.override", "by", by.by(), "reason", by.reason())));
            risk.conflicts().forEach(conflict -> lines.add("      " + words.get(conflict.sentence())));
        }
    }

    private String title(RiskOutcome risk) {
        return risk.risk().title().isBlank()
                ? risk.risk()
                        .catalogue()
                        .flatMap(questionnaire::risk)
                        .map(known -> words.get(known.title()))
                        .orElse("")
                : risk.risk().title();
    }

    private String level(RiskOutcome risk, Stage stage) {
        return word(risk.level(stage));
    }

    private String rijksmodel(RiskOutcome risk) {
        return word(risk.score(Stage.NOW).or(() -> risk.score(Stage.INHERENT)).flatMap(Score::rijksmodel));
    }

    private String word(Optional<String> code) {
        return code.map(known -> Levels.of(questionnaire)
                        .recognise(known)
                        .map(Level::label)
                        .map(words::get)
                        .orElse(known))
                .orElse("-");
    }

    private void open() {
        List<Outcome.OpenPoint> points = outcome.open();
        long unknown = points.stream()
                .filter(point -> point.state() == Route.State.UNKNOWN)
                .count();
        lines.add(words.get(
                "cli.outcome.open",
                "total",
                outcome.progress().total(),
                "unanswered",
                points.size() - unknown,
                "unknown",
                unknown));
        if (!points.isEmpty()) {
            lines.add("  "
                    + points.stream()
                            .limit(20)
                            .map(point -> point.place().toString())
                            .collect(Collectors.joining(", "))
                    + (points.size() > 20 ? ", …" : ""));
        }
    }
}
