package nl.impactwijzer.desktop.upgrade;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactwijzer.dossier.upgrade.Fate;
import nl.impactwijzer.dossier.upgrade.Line;
import nl.impactwijzer.dossier.upgrade.Spot;
import nl.impactwijzer.dossier.upgrade.UpgradePlan;
import nl.impactwijzer.text.Messages;

/// What the page shows of a plan: its lines by group, as far as they hold the words that are looked for.
final class UpgradeModel {

    private final UpgradePlan plan;
    private final Messages messages;
    private String query = "";

    UpgradeModel(UpgradePlan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
    }

    /// One line, in words.
    ///
    /// @param now the answer afterwards; empty when it must be given, or is the same
    record Shown(Fate fate, String before, String after, String answer, String now, String why, String reason) {
        String spoken() {
            return Stream.of(before, after, answer, now, why, reason)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(". "));
        }
    }

    void look(String words) {
        query = words.strip().toLowerCase(Locale.ROOT);
    }

    boolean isLooking() {
        return !query.isEmpty();
    }

    List<Fate.Group> groups() {
        return Arrays.stream(Fate.Group.values())
                .filter(group -> !lines(group).isEmpty())
                .toList();
    }

    List<Shown> lines(Fate.Group group) {
        return plan.lines(group).stream()
                .map(this::shown)
                .filter(line -> query.isEmpty()
                        || line.spoken().toLowerCase(Locale.ROOT).contains(query))
                .toList();
    }

    private Shown shown(Line line) {
        String answer = line.was().map(was -> was.words(messages)).orElse("");
        String now = line.is().stream()
                .map(spot -> spot.words(messages))
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
        return new Shown(
                line.fate(),
                line.was().map(this::title).orElse(""),
                line.is().stream().map(this::title).distinct().collect(Collectors.joining("\n")),
                answer.isEmpty() ? line.was().map(was -> was.response().note()).orElse("") : answer,
                now.equals(answer) ? "" : now,
                messages.get(line.why()),
                messages.get(line.reason()));
    }

    private String title(Spot spot) {
        String id = spot.question().isPresent() ? spot.id() + "  " : "";
        String row = spot.row().isEmpty() ? "" : " (" + spot.row() + ")";
        return id + messages.get(spot.text()) + row;
    }
}
