package nl.impactwijzer.questionnaire.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.impactwijzer.text.LocalizedText;
import nl.impactwijzer.text.Message;
import nl.impactwijzer.text.Messages;

/// Says what stands in a proof, line by line, the same on screen and on the command line.
public final class ProofWords {

    private final ProofReport report;
    private final Messages words;
    private final Map<String, LocalizedText> levels;

    public ProofWords(ProofReport report, Messages words) {
        this.report = report;
        this.words = words;
        levels = report.scores().stream()
                .flatMap(range -> range.levels().stream())
                .collect(Collectors.toMap(ScoreRange.LevelWay::level, ScoreRange.LevelWay::label, (one, _) -> one));
    }

    /// A line, and what is told under it.
    public record Group(String head, List<String> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /// What was not proved of that entry, in a sentence.
    public String notProved(ProofReport.Entry entry, Reach.NotProved open) {
        return words.get(
                open.stopped() ? "proof.stopped" : "proof.noExample",
                "kind",
                Message.of("proof.one." + entry.kind().code()),
                "id",
                entry.id(),
                "line",
                entry.line(),
                "steps",
                open.steps());
    }

    /// What has to be filled in, a line for each thing.
    public List<String> example(Example example) {
        return ExampleWords.of(example, levels).stream().map(words::get).toList();
    }

    /// The numbers and levels of each profile.
    public List<Group> scores() {
        List<Group> groups = new ArrayList<>();
        for (ScoreRange range : report.scores()) {
            List<String> lines = new ArrayList<>();
            range.smallest().ifPresent(way -> lines.add(way("proof.smallest", way)));
            range.largest().ifPresent(way -> lines.add(way("proof.largest", way)));
            for (ScoreRange.LevelWay level : range.levels()) {
                lines.add(level.way()
                        .map(way -> words.get("proof.level", "level", level.label(), "filled", filled(way)))
                        .orElseGet(() -> words.get("proof.noLevel", "level", level.label())));
            }
            groups.add(new Group(
                    words.get(
                            range.profile().isPresent() ? "proof.profile" : "proof.effects",
                            "id",
                            range.profile().orElse(""),
                            "title",
                            range.title()),
                    lines));
        }
        return groups;
    }

    private String way(String key, ScoreRange.Way way) {
        return words.get(key, "value", way.value(), "level", way.levelLabel(), "filled", filled(way));
    }

    private String filled(ScoreRange.Way way) {
        return way.filled().stream()
                .map(step -> words.get(
                        "proof.step", "scale", step.scale(), "step", step.step().label()))
                .collect(Collectors.joining(", "));
    }

    /// The answers that nothing looks at; empty when there are none.
    public List<String> unused() {
        List<String> lines = new ArrayList<>();
        for (ProofReport.UnusedAnswers unused : report.unused()) {
            if (!unused.isWhole()) {
                lines.add(words.get(
                        "proof.unusedSome",
                        "id",
                        unused.question(),
                        "answers",
                        unused.labels().stream().map(words::get).collect(Collectors.joining("; "))));
            }
        }
        String whole = report.unused().stream()
                .filter(ProofReport.UnusedAnswers::isWhole)
                .map(ProofReport.UnusedAnswers::question)
                .collect(Collectors.joining(", "));
        if (!whole.isEmpty()) {
            lines.add(words.get("proof.unusedWhole", "questions", whole));
        }
        if (!lines.isEmpty()) {
            lines.addFirst(words.get("proof.unusedWhy"));
        }
        return lines;
    }

    /// How the Dutch texts read; empty when there are none.
    public List<String> dutch() {
        return report.dutch().map(this::dutch).orElse(List.of());
    }

    private List<String> dutch(Readability dutch) {
        List<String> lines = new ArrayList<>();
        lines.add(words.get(
                "proof.dutchFigures",
                "texts",
                dutch.texts(),
                "share",
                decimal(100 * dutch.easyShare()),
                "average",
                decimal(dutch.wordsPerSentence())));
        lines.add(words.get(
                "proof.dutchMeasure",
                "mostWords",
                Readability.MOST_WORDS,
                "mostLetters",
                Readability.MOST_LETTERS,
                "sentences",
                dutch.longSentences(),
                "words",
                dutch.longWords()));
        for (Readability.HardText text : dutch.hard()) {
            text.sentences()
                    .forEach(sentence -> lines.add(words.get(
                            "proof.longSentence",
                            "id",
                            text.id(),
                            "line",
                            text.line(),
                            "words",
                            sentence.words(),
                            "sentence",
                            sentence.sentence())));
            text.words()
                    .forEach(word ->
                            lines.add(words.get("proof.longWord", "id", text.id(), "line", text.line(), "word", word)));
        }
        return lines;
    }

    private String decimal(double number) {
        return String.format(Locale.of(words.locale().getLanguage()), "%.1f", number);
    }

    public List<String> languages() {
        return report.languages().stream()
                .map(count -> words.get(
                        "proof.language",
                        "language",
                        count.language(),
                        "complete",
                        count.complete(),
                        "missing",
                        count.missing()))
                .toList();
    }
}
