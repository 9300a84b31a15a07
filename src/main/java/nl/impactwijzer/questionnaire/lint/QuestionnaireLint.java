package nl.impactwijzer.questionnaire.lint;

import java.util.List;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.json.JsonException;
import nl.impactwijzer.json.JsonProblem;
import nl.impactwijzer.questionnaire.Definition;
import nl.impactwijzer.questionnaire.QuestionnaireJson;
import nl.impactwijzer.text.Message;

/// Finds everything that is wrong with a questionnaire file: form first, then meaning.
///
/// A file whose form is wrong is not looked into further, since its meaning would be guesswork. What can be reached is
/// proved only when ids, conditions and scales are sound.
public final class QuestionnaireLint {

    /// What must be sound before it makes sense to ask what can be reached.
    private static final List<Check> BEFORE_REACH =
            List.of(new IdCheck(), new ReferenceCheck(), new ConditionCheck(), new ScaleCheck());

    private static final List<Check> OTHERS =
            List.of(new MatrixCheck(), new BandCheck(), new MappingCheck(), new TextCheck());

    /// Raised with every change that finds more errors: what was proved with an earlier edition is proved again.
    public static final int EDITION = 3;

    /// The largest questionnaire that people wrote has thirteen thousand.
    private static final int MOST_VALUES = 250_000;

    private QuestionnaireLint() {}

    /// Hears of a file that could be read, before it is looked into.
    interface Listener {
        ReachCheck.Witness read(Draft draft);

        default boolean wantsReach() {
            return true;
        }
    }

    /// Everything that was found, in the order of the file; nothing means the file is clean. What it says about earlier
    /// versions is checked as far as that can be done without them.
    public static List<Finding> lint(byte[] file) {
        return lint(file, EarlierVersions.NONE);
    }

    /// The same, with the earlier versions that are at hand.
    public static List<Finding> lint(byte[] file, EarlierVersions earlier) {
        return lint(file, earlier, _ -> new ReachCheck.NoExamples());
    }

    /// The same without what takes a search: what can be reached. With no errors here the questionnaire can be filled
    /// in,
    /// but it may only be used when [#lint] finds none either.
    public static List<Finding> lintWithoutReach(byte[] file, EarlierVersions earlier) {
        return lint(file, earlier, new Listener() {
            @Override
            public ReachCheck.Witness read(Draft draft) {
                return new ReachCheck.NoExamples();
            }

            @Override
            public boolean wantsReach() {
                return false;
            }
        });
    }

    /// Only what must hold before anything may be worked out with a questionnaire that nobody proved: that it is not
    /// too
    /// large, and that its conditions come to an end.
    ///
    /// @throws JsonException when it cannot be read
    public static List<Finding> beforeUse(byte[] file) {
        JsonDocument document = JsonDocument.parse(file);
        if (document.values() > MOST_VALUES) {
            return List.of(tooLarge());
        }
        Findings findings = new Findings(document);
        CircleCheck.check(new Draft(document, QuestionnaireJson.definition(document)), findings);
        return findings.inFileOrder();
    }

    private static Finding tooLarge() {
        return notJson(new JsonProblem(1, "", Message.of("json.tooManyValues", "most", MOST_VALUES)));
    }

    static List<Finding> lint(byte[] file, EarlierVersions earlier, Listener listener) {
        JsonDocument document;
        try {
            document = JsonDocument.parse(file);
        } catch (JsonException e) {
            return e.problems().stream().map(QuestionnaireLint::notJson).toList();
        }
        return lint(document, earlier, listener);
    }

    private static List<Finding> lint(JsonDocument document, EarlierVersions earlier, Listener listener) {
        if (document.values() > MOST_VALUES) {
            return List.of(tooLarge());
        }
        List<Finding> form = FormCheck.check(document);
        if (!form.isEmpty()) {
            return form;
        }
        Findings findings = new Findings(document);
        if (SharedNames.check(document, findings)) {
            meaning(document, earlier, findings, listener);
        }
        return findings.inFileOrder();
    }

    private static void meaning(JsonDocument document, EarlierVersions earlier, Findings findings, Listener listener) {
        Definition definition;
        try {
            definition = QuestionnaireJson.definition(document);
        } catch (JsonException e) {
            e.problems()
                    .forEach(
                            problem -> findings.add(Proof.UNREADABLE, problem.pointer(), "problem", problem.message()));
            return;
        }
        Draft draft = new Draft(document, definition);
        ReachCheck.Witness witness = listener.read(draft);
        BEFORE_REACH.forEach(check -> check.check(draft, findings));
        boolean hasAnEnd = CircleCheck.check(draft, findings);
        if (hasAnEnd && !findings.hasErrors() && listener.wantsReach()) {
            new ReachCheck(witness).check(draft, findings);
        }
        OTHERS.forEach(check -> check.check(draft, findings));
        new MigrationCheck(earlier).check(draft, findings);
    }

    private static Finding notJson(JsonProblem problem) {
        Proof proof = problem.message().key().equals("json.duplicateKey") ? Proof.DUPLICATE_KEY : Proof.NOT_JSON;
        return new Finding(problem.line(), problem.pointer(), proof.severity(), proof.code(), problem.message());
    }
}
