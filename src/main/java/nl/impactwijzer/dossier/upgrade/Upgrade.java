package nl.impactwijzer.dossier.upgrade;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.questionnaire.Migrations;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.text.LocalizedText;
import nl.impactwijzer.text.Message;

/// Works out what becomes of a dossier in a newer version of its questionnaire.
///
/// Nothing is guessed: what does not follow must be answered again. Nothing is lost: what does not go along goes to the
/// attic.
public final class Upgrade {

    private Upgrade() {}

    /// @param path the versions to go through, as [UpgradePath] finds them: the first is the one the dossier was made
    ///             with
    /// @param at   when it is done
    public static UpgradePlan plan(UpgradePath path, Dossier dossier, Instant at) {
        List<Questionnaire> versions = path.versions();
        Questionnaire first = versions.getFirst();
        UpgradePlan plan = new UpgradePlan(first, first, dossier, dossier, List.of(), List.of());
        for (int i = 1; i < versions.size(); i++) {
            UpgradePlan step = step(versions.get(i - 1), versions.get(i), plan.after(), at);
            plan = i == 1 ? step : plan.then(step, rules(versions.get(i - 1), versions.get(i)));
        }
        return versions.size() == 1 ? plan : withNew(plan, path);
    }

    private static Rules rules(Questionnaire before, Questionnaire after) {
        return new Rules(
                UpgradePath.migrations(before, after).map(Migrations::steps).orElse(List.of()));
    }

    private static UpgradePlan step(Questionnaire before, Questionnaire after, Dossier dossier, Instant at) {
        Optional<Migrations> said = UpgradePath.migrations(before, after);
        Rules rules = rules(before, after);
        Attic attic = new Attic(dossier, rules, at);
        List<Line> lines = new ArrayList<>();
        AnswersStep step = new AnswersStep(before, after, rules, dossier);
        Map<String, Response> answers = step.move(attic, lines);
        Dossier moved = new RegistersStep(before, after, new References(before, after, rules), dossier, attic, lines)
                .move()
                .withAnswers(answers)
                .withDeclined(step.declined())
                .withAttic(attic.items())
                .withQuestionnaire(after.ref());
        List<Message> remarks = said.isPresent()
                ? List.of()
                : List.of(Message.of(
                        "upgrade.unsaid",
                        "from",
                        before.ref().version(),
                        "to",
                        after.ref().version()));
        return new UpgradePlan(before, after, dossier, moved, lines, remarks);
    }

    /// The questions to which nothing in the first version led.
    private static UpgradePlan withNew(UpgradePlan plan, UpgradePath path) {
        Set<String> known = new HashSet<>();
        plan.from().questions().forEach(placed -> known.add(placed.question().id()));
        for (int i = 1; i < path.versions().size(); i++) {
            Rules rules = rules(path.versions().get(i - 1), path.versions().get(i));
            Set<String> next = new HashSet<>();
            known.forEach(id -> rules.legs(id).forEach(leg -> next.add(leg.to())));
            known.clear();
            known.addAll(next);
        }
        List<Line> lines = new ArrayList<>(plan.lines());
        plan.to().questions().stream()
                .filter(placed -> !known.contains(placed.question().id()))
                .forEach(placed -> lines.add(new Line(
                        Fate.NEW,
                        Optional.empty(),
                        List.of(new Spot(
                                "answers/" + placed.question().id(),
                                "",
                                AnswersStep.where(placed),
                                placed.question().text(),
                                Optional.of(placed.question()),
                                Response.NONE)),
                        Message.of("upgrade.fate.new.why"),
                        LocalizedText.EMPTY)));
        return new UpgradePlan(plan.from(), plan.to(), plan.before(), plan.after(), lines, plan.remarks());
    }
}
