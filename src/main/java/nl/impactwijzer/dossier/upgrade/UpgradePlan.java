package nl.impactwijzer.dossier.upgrade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.text.Message;

/// What moving a dossier to a newer version would do, and the dossier it would become. Nothing has happened yet.
///
/// @param remarks what the versions leave unsaid, such as steps that are not known
public record UpgradePlan(
        Questionnaire from, Questionnaire to, Dossier before, Dossier after, List<Line> lines, List<Message> remarks) {

    public UpgradePlan {
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
    }

    public List<Line> lines(Fate.Group group) {
        return lines.stream().filter(line -> line.fate().group() == group).toList();
    }

    /// How many lines each group has; every group is there.
    public Map<Fate.Group, Integer> counts() {
        Map<Fate.Group, Integer> counts = new EnumMap<>(Fate.Group.class);
        Arrays.stream(Fate.Group.values())
                .forEach(group -> counts.put(group, lines(group).size()));
        return counts;
    }

    /// This plan and the one that goes on where it ended, told as one: from the first version to the last.
    UpgradePlan then(UpgradePlan next, Rules rules) {
        Map<String, List<Line>> onward = next.lines().stream()
                .filter(line -> line.was().isPresent())
                .collect(Collectors.groupingBy(line -> line.was().get().place()));
        List<Line> all = new ArrayList<>();
        for (Line line : lines) {
            if (line.was().isPresent()) {
                all.add(followed(line, next, rules, onward));
            }
        }
        List<String> told = lines.stream()
                .flatMap(line -> line.is().stream())
                .map(Spot::place)
                .toList();
        // What the first step did not speak of, such as a field of rows that went along with them.
        next.lines().stream()
                .filter(line -> line.was().isPresent()
                        && !told.contains(line.was().get().place()))
                .forEach(all::add);
        List<Message> said = new ArrayList<>(remarks);
        said.addAll(next.remarks());
        return new UpgradePlan(from, next.to(), before, next.after(), all, said);
    }

    private static Line followed(Line line, UpgradePlan next, Rules rules, Map<String, List<Line>> onward) {
        List<Spot> is = new ArrayList<>();
        Line told = line;
        for (Spot spot : line.is()) {
            List<Line> further = onward.getOrDefault(spot.place(), List.of());
            if (further.isEmpty()) {
                rules.legs(spot.id()).forEach(leg -> is.addAll(next.unanswered(spot, leg.to())));
            }
            for (Line one : further) {
                is.addAll(one.is());
                told = one.fate().compareTo(told.fate()) < 0 ? one : told;
            }
        }
        return new Line(told.fate(), line.was(), is.stream().distinct().toList(), told.why(), told.reason());
    }

    /// Where a question without an answer is asked in the last version.
    private List<Spot> unanswered(Spot spot, String question) {
        return to
                .question(spot.id())
                .map(placed -> new Spot(
                        spot.place().substring(0, spot.place().lastIndexOf('/') + 1) + question,
                        spot.row(),
                        AnswersStep.where(placed),
                        placed.question().text(),
                        Optional.of(placed.question()),
                        spot.response()))
                .stream()
                .toList();
    }
}
