package nl.impactwijzer.questionnaire.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.impactwijzer.json.CanonicalJson;
import nl.impactwijzer.questionnaire.Definition;
import nl.impactwijzer.questionnaire.Duty;
import nl.impactwijzer.questionnaire.Known;
import nl.impactwijzer.questionnaire.Level;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.questionnaire.Section;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.text.LocalizedText;
import tools.jackson.databind.JsonNode;

/// Makes the [ProofReport] of a questionnaire file: the findings of the linter, and an example of everything that is
/// not out of reach.
///
/// The same searches decide on findings and examples, so that what has an example is never found to be out of reach.
public final class QuestionnaireProof {

    private QuestionnaireProof() {}

    public static ProofReport of(byte[] file) {
        return of(file, EarlierVersions.NONE);
    }

    /// The same, with the earlier versions that are at hand.
    public static ProofReport of(byte[] file, EarlierVersions earlier) {
        return of(file, earlier, ProofProgress.UNHEARD);
    }

    /// The same, for somebody who waits for it or may want to stop it.
    public static ProofReport of(byte[] file, EarlierVersions earlier, ProofProgress progress) {
        Gathered gathered = new Gathered(progress);
        List<Finding> findings = QuestionnaireLint.lint(file, earlier, gathered);
        return gathered.report(findings);
    }

    /// Collects what the linter comes across.
    static final class Gathered implements QuestionnaireLint.Listener, ReachCheck.Witness {

        private final ProofProgress progress;
        private Optional<Draft> draft = Optional.empty();
        private Optional<Examples> examples = Optional.empty();
        private int looked;
        private int all;
        private final Map<String, Result> results = new LinkedHashMap<>();

        Gathered(ProofProgress progress) {
            this.progress = progress;
        }

        private record Result(Target target, Reach reach) {}

        @Override
        public ReachCheck.Witness read(Draft read) {
            draft = Optional.of(read);
            examples = Optional.of(new Examples(read));
            all = new Targets(read).count();
            return this;
        }

        @Override
        public boolean hasExample(Target target) {
            progress.at(Math.min(looked++, all), all);
            Optional<Examples.Found> found = examples.flatMap(looking -> looking.find(target));
            note(
                    target,
                    found.<Reach>map(example -> new Reach.Reached(example(example.trial()), example.from()))
                            .orElseGet(() -> new Reach.NotProved(
                                    examples.map(Examples::isStopped).orElse(false),
                                    examples.map(Examples::steps).orElse(0L))));
            return found.isPresent();
        }

        @Override
        public void always(Target target) {
            looked++;
            note(target, new Reach.Always());
        }

        @Override
        public void never(Target target) {
            note(target, new Reach.Never(target.otherwise().code()));
        }

        @Override
        public void unproved(Target target, boolean stopped, long steps) {
            boolean before = reach(target) instanceof Reach.NotProved search && search.stopped();
            long longest = reach(target) instanceof Reach.NotProved search ? Math.max(search.steps(), steps) : steps;
            note(target, new Reach.NotProved(stopped || before, longest));
        }

        /// The smallest example of the rules that lead there.
        @Override
        public void result(Target target, List<Target> rules) {
            List<Reach> ways = rules.stream().map(this::reach).toList();
            note(
                    target,
                    ways.stream()
                            .filter(Reach.Reached.class::isInstance)
                            .map(Reach.Reached.class::cast)
                            .min(Comparator.comparingInt(way -> way.example().size()))
                            .<Reach>map(way -> way)
                            .orElse(ways.getFirst()));
        }

        private Reach reach(Target target) {
            Result known = results.get(key(target));
            return known == null ? new Reach.NotProved(false, 0) : known.reach();
        }

        private void note(Target target, Reach reach) {
            results.put(key(target), new Result(target, reach));
        }

        private static String key(Target target) {
            return target.kind() + " " + target.pointer();
        }

        ProofReport report(List<Finding> findings) {
            return draft.map(read -> report(read, findings))
                    .orElseGet(() -> new ProofReport(
                            Optional.empty(),
                            LocalizedText.EMPTY,
                            findings,
                            List.of(),
                            List.of(),
                            List.of(),
                            Optional.empty(),
                            List.of()));
        }

        private ProofReport report(Draft read, List<Finding> findings) {
            Definition definition = read.definition();
            // Profiles may rest on steps and levels that are not there.
            boolean isSound = findings.stream()
                    .filter(Finding::isError)
                    .map(Finding::code)
                    .noneMatch(code -> code.startsWith("Q2") || code.startsWith("Q5"));
            return new ProofReport(
                    Optional.of(new QuestionnaireRef(
                            definition.id(), definition.version(), CanonicalJson.sha256(read.document()))),
                    definition.title(),
                    findings,
                    results.values().stream()
                            .map(result -> entry(read, result.target(), result.reach()))
                            .toList(),
                    isSound ? ScoreRanges.of(definition) : List.of(),
                    AnswerUse.unused(read),
                    PlainDutch.of(read.document()),
                    languages(read));
        }

        private static ProofReport.Entry entry(Draft read, Target target, Reach reach) {
            Optional<LocalDate> binds = target.kind() == ProofReport.Kind.DUTY
                    ? read.definition().duties().stream()
                            .filter(duty -> duty.id().equals(target.id()))
                            .findFirst()
                            .map(Duty::period)
                            .flatMap(period -> period.from())
                    : Optional.empty();
            return new ProofReport.Entry(
                    target.kind(), target.id(), target.name(), read.document().line(target.pointer()), reach, binds);
        }

        private Example example(Trial trial) {
            Draft read = draft.orElseThrow();
            List<Example.AddedRow> rows = new ArrayList<>();
            List<Example.Given> answers = new ArrayList<>();
            for (Draft.Asked asked : read.questions()) {
                Optional<Section.Repeat> repeat = asked.section().repeat();
                repeat.filter(known -> trial.rows().contains(known.id()))
                        .map(known -> new Example.AddedRow(known.id(), known.rowLabel()))
                        .filter(row -> !rows.contains(row))
                        .ifPresent(rows::add);
                Known.One known = trial.answers().get(asked.id());
                if (known != null) {
                    Set<String> codes = known instanceof Known.Codes chosen ? chosen.codes() : Set.of();
                    answers.add(new Example.Given(
                            asked.id(),
                            asked.question().text(),
                            repeat.map(Section.Repeat::id),
                            known,
                            asked.question() instanceof Question.Rows,
                            AnswerUse.words(asked.question(), codes)));
                }
            }
            return new Example(
                    trial.day(),
                    rows,
                    answers,
                    trial.risks().stream().map(risk -> risk(read, risk)).toList(),
                    trial.registers(),
                    trial.handled());
        }

        private static Example.GivenRisk risk(Draft read, Trial.Scored risk) {
            Map<Stage, String> levels = new LinkedHashMap<>();
            risk.ranks()
                    .forEach((stage, rank) -> levels.put(
                            stage,
                            read.definition().levels().stream()
                                    .filter(level -> level.rank() == rank)
                                    .map(Level::code)
                                    .findFirst()
                                    .orElseThrow()));
            return new Example.GivenRisk(levels, risk.planned());
        }

        private static List<ProofReport.LanguageCount> languages(Draft read) {
            Map<String, Integer> there = new LinkedHashMap<>();
            int[] texts = new int[1];
            Nodes.walk(read.document(), (node, pointer) -> {
                if (TextCheck.isText(node, pointer)) {
                    texts[0]++;
                    read.definition()
                            .languages()
                            .forEach(language -> there.merge(language, has(node, language) ? 1 : 0, Integer::sum));
                }
            });
            return there.entrySet().stream()
                    .map(count -> new ProofReport.LanguageCount(
                            count.getKey(), count.getValue(), texts[0] - count.getValue()))
                    .toList();
        }

        private static boolean has(JsonNode text, String language) {
            return !text.path(language).asString("").isBlank();
        }
    }
}
