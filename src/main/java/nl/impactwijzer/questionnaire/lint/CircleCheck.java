package nl.impactwijzer.questionnaire.lint;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.impactwijzer.questionnaire.CatalogueRisk;
import nl.impactwijzer.questionnaire.Condition;
import nl.impactwijzer.questionnaire.RedLine;

/// Whether no question decides, by whatever detour, if it is shown itself, and no red line hangs on itself.
///
/// Long chains and great depths are refused too: whoever follows them would have to go as deep.
final class CircleCheck {

    private static final int LONGEST_CHAIN = 100;

    /// How many conditions may have to be worked out for one, all inside one another.
    private static final int DEEPEST = 250;

    private static final int MOST_QUESTIONS = 3_000;

    /// Of each kind: more help nobody.
    private static final int MOST_CIRCLES = 20;

    private final Draft draft;
    private final Findings findings;
    private boolean sound = true;

    private CircleCheck(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
    }

    /// Whether conditions can be followed to their end.
    static boolean check(Draft draft, Findings findings) {
        CircleCheck check = new CircleCheck(draft, findings);
        int redLines = check.redLines();
        if (draft.questions().size() > MOST_QUESTIONS) {
            check.add(Proof.TOO_MANY_QUESTIONS, "/parts", "n", draft.questions().size(), "max", MOST_QUESTIONS);
        } else if (check.sound) {
            check.questions(redLines);
        }
        return check.sound;
    }

    /// @param redLines how deep the red lines go by themselves
    private void questions(int redLines) {
        Dependencies dependencies = new Dependencies(draft);
        if (dependencies.isTooMuch()) {
            add(Proof.TOO_TANGLED, "/parts");
            return;
        }
        Map<String, Set<String>> on = dependencies.byQuestion();
        Layers chains = new Layers(on, _ -> 1);
        int suggestions = draft.definition().risks().stream()
                .map(CatalogueRisk::suggestedBy)
                .mapToInt(Condition::depth)
                .max()
                .orElse(0);
        if (chains.deepest() > LONGEST_CHAIN) {
            add(Proof.LONG_CHAIN, "/parts", "max", LONGEST_CHAIN);
        } else if (new Layers(on, id -> depth(id, redLines + suggestions)).deepest() > DEEPEST) {
            add(Proof.TOO_TANGLED, "/parts");
        }
        circles(
                chains,
                found -> found.stream()
                        .flatMap(id -> draft.question(id).stream())
                        .filter(asked -> !isAlways(asked.question().basics().when()))
                        .map(asked -> asked.pointer() + "/when")
                        .findFirst()
                        .orElse(""));
    }

    /// How deep one question goes by itself, before the questions that it hangs on.
    ///
    /// @param others how deep red lines and suggestions go together
    private int depth(String question, int others) {
        Condition when =
                draft.question(question).orElseThrow().question().basics().when();
        boolean asksForMore = when.tree()
                .anyMatch(node ->
                        node instanceof Condition.RedLineCrossed || node instanceof Condition.SuggestionWaiting);
        return 1 + when.depth() + (asksForMore ? others : 0);
    }

    /// @return how deep they go
    private int redLines() {
        List<RedLine> lines = draft.definition().redLines();
        Map<String, Set<String>> on = new LinkedHashMap<>();
        Map<String, Integer> depths = new LinkedHashMap<>();
        for (RedLine line : lines) {
            Set<String> others = new LinkedHashSet<>();
            crossed(line.when(), others);
            if (line.when().tree().anyMatch(Condition.SuggestionWaiting.class::isInstance)) {
                draft.definition().risks().forEach(risk -> crossed(risk.suggestedBy(), others));
            }
            on.put(line.id(), others);
            depths.put(line.id(), 1 + line.when().depth());
        }
        Layers layers = new Layers(on, id -> depths.getOrDefault(id, 1));
        if (layers.deepest() > DEEPEST) {
            add(Proof.TOO_TANGLED, "/redLines");
        }
        List<String> ids = lines.stream().map(RedLine::id).toList();
        circles(layers, found -> "/redLines/" + ids.indexOf(found.getFirst()) + "/when");
        return layers.deepest();
    }

    /// The red lines that a condition asks about.
    private void crossed(Condition condition, Set<String> into) {
        condition.tree().forEach(node -> {
            if (node instanceof Condition.RedLineCrossed crossed) {
                draft.definition().redLines().stream()
                        .map(RedLine::id)
                        .filter(id -> crossed.redLine().equals(Condition.RedLineCrossed.ANY)
                                || crossed.redLine().equals(id))
                        .forEach(into::add);
            }
        });
    }

    private interface Pointer {
        String of(List<String> circle);
    }

    private void circles(Layers layers, Pointer pointer) {
        Layers left = layers;
        Optional<List<String>> circle = left.circle();
        for (int i = 0; i < MOST_CIRCLES && circle.isPresent(); i++) {
            List<String> found = circle.get();
            add(Proof.CIRCLE, pointer.of(found), "circle", words(found));
            left = left.without(found);
            circle = left.circle();
        }
    }

    private void add(Proof proof, String pointer, Object... arguments) {
        findings.add(proof, pointer, arguments);
        sound = false;
    }

    private static boolean isAlways(Condition condition) {
        return condition instanceof Condition.All all && all.of().isEmpty();
    }

    private static String words(List<String> circle) {
        return String.join(" → ", circle) + " → " + circle.getFirst();
    }
}
