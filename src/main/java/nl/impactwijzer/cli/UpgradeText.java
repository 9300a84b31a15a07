package nl.impactwijzer.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.impactwijzer.dossier.upgrade.Fate;
import nl.impactwijzer.dossier.upgrade.Line;
import nl.impactwijzer.dossier.upgrade.Spot;
import nl.impactwijzer.dossier.upgrade.UpgradePlan;
import nl.impactwijzer.questionnaire.VerdictRules;
import nl.impactwijzer.scoring.Outcome;
import nl.impactwijzer.text.LocalizedText;
import nl.impactwijzer.text.Messages;

/// What moving a dossier does, as a page of plain text: the most urgent first, the outcome before and after at the end.
final class UpgradeText {

    private final UpgradePlan plan;
    private final Outcome before;
    private final Outcome after;
    private final Messages words;
    private final List<String> lines = new ArrayList<>();

    UpgradeText(UpgradePlan plan, Outcome before, Outcome after, Messages words) {
        this.plan = plan;
        this.before = before;
        this.after = after;
        this.words = words;
    }

    List<String> lines(Optional<Path> written) {
        if (plan.from().ref().equals(plan.to().ref())) {
            return List.of(
                    words.get("cli.upgrade.same", "version", plan.to().ref().version()));
        }
        lines.add(words.get(
                "cli.upgrade.head",
                "from",
                plan.from().ref().name(),
                "to",
                plan.to().ref().version()));
        plan.remarks().forEach(remark -> lines.add(words.get(remark)));
        for (Fate.Group group : Fate.Group.values()) {
            List<Line> here = plan.lines(group);
            if (!here.isEmpty()) {
                lines.add("");
                lines.add(words.get("upgrade.group." + group.code()) + " (" + here.size() + ")");
                here.forEach(this::line);
            }
        }
        lines.add("");
        lines.add(words.get(
                "cli.upgrade.before",
                "verdict",
                verdict(before),
                "open",
                before.progress().open()));
        lines.add(words.get(
                "cli.upgrade.after",
                "verdict",
                verdict(after),
                "open",
                after.progress().open()));
        lines.add(words.get(
                written.isPresent() ? "cli.upgrade.written" : "cli.upgrade.nothing",
                "file",
                written.map(Path::toString).orElse("")));
        return lines;
    }

    private void line(Line line) {
        String was = line.was().map(UpgradeText::name).orElse("");
        String is = line.is().stream().map(UpgradeText::name).distinct().collect(Collectors.joining(", "));
        String way = was.equals(is) || is.isEmpty() ? was : was.isEmpty() ? is : was + " -> " + is;
        Spot shown = line.was().orElseGet(() -> line.is().getFirst());
        lines.add("  " + way + "  " + words.get(shown.text()));
        line.was()
                .map(spot -> spot.words(words))
                .filter(said -> !said.isEmpty())
                .ifPresent(said -> lines.add("      " + words.get("cli.upgrade.answer", "answer", flat(said))));
        if (line.fate() != Fate.UNCHANGED) {
            lines.add("      " + words.get(line.why()));
        }
        if (!line.reason().isEmpty()) {
            lines.add("      " + words.get(line.reason()));
        }
    }

    private static String name(Spot spot) {
        String place = spot.place().startsWith("answers/") ? spot.id() : spot.place();
        return spot.row().isEmpty() ? place : place + " (" + flat(spot.row()) + ")";
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private String verdict(Outcome outcome) {
        LocalizedText label =
                outcome.verdict().verdict().map(VerdictRules.Verdict::label).orElse(LocalizedText.EMPTY);
        return label.isEmpty()
                ? words.get("cli.upgrade.noVerdict")
                : words.get(
                        outcome.verdict().isProvisional() ? "cli.upgrade.provisional" : "cli.upgrade.verdict",
                        "verdict",
                        label);
    }
}
