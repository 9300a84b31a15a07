package nl.impactwijzer.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.impactwijzer.questionnaire.lint.Example;
import nl.impactwijzer.questionnaire.lint.ExampleWords;
import nl.impactwijzer.questionnaire.lint.ProofReport;
import nl.impactwijzer.questionnaire.lint.Reach;
import nl.impactwijzer.questionnaire.lint.Readability;
import nl.impactwijzer.questionnaire.lint.ScoreRange;
import nl.impactwijzer.text.LocalizedText;
import nl.impactwijzer.text.Message;
import nl.impactwijzer.text.Messages;

/// A proof as a page of plain text for the author of a questionnaire: what is wrong or unproved first, then what leads
/// to what.
final class ProofText {

    private static final String INDENT = "  ";

    private final String file;
    private final ProofReport report;
    private final Messages words;
    private final Map<String, LocalizedText> levels;
    private final List<String> lines = new ArrayList<>();

    ProofText(String file, ProofReport report, Messages words) {
        this.file = file;
        this.report = report;
        this.words = words;
        levels = report.scores().stream()
                .flatMap(range -> range.levels().stream())
                .collect(Collectors.toMap(ScoreRange.LevelWay::level, ScoreRange.LevelWay::label, (one, _) -> one));
    }

    List<String> lines() {
        head();
        notProved();
        for (ProofReport.Kind kind : ProofReport.Kind.values()) {
            if (kind != ProofReport.Kind.QUESTION) {
                section(kind, report.entries(kind));
            }
        }
        questions();
        scores();
        unused();
        dutch();
        languages();
        return lines;
    }

    private void head() {
        lines.add(words.get(
                "proof.title",
                "name",
                report.questionnaire().map(ref -> ref.name()).orElse(file)));
        report.questionnaire().ifPresent(ref -> {
            lines.add(words.get(report.title()));
            lines.add(words.get("proof.hash", "sha256", ref.sha256()));
        });
        heading("proof.findings");
        if (report.findings().isEmpty()) {
            say("proof.noFindings");
        }
        report.findings()
                .forEach(finding -> lines.add("%s:%d: %s %s %s"
                        .formatted(
                                file,
                                finding.line(),
                                finding.severity().code(),
                                finding.code(),
                                words.get(finding.message()))));
        if (report.entries().isEmpty()) {
            say("proof.notLooked");
        }
    }

    private void notProved() {
        if (report.entries().isEmpty()) {
            return;
        }
        heading("proof.notProved");
        if (report.notProved().isEmpty()) {
            say("proof.allProved");
        }
        for (ProofReport.Entry entry : report.notProved()) {
            Reach.NotProved open = (Reach.NotProved) entry.reach();
            say(
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
    }

    private void section(ProofReport.Kind kind, List<ProofReport.Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        heading("proof.kind." + kind.code());
        grouped(entries);
    }

    private void questions() {
        List<ProofReport.Entry> questions = report.entries(ProofReport.Kind.QUESTION);
        if (questions.isEmpty()) {
            return;
        }
        heading("proof.kind.question");
        List<ProofReport.Entry> always = questions.stream()
                .filter(entry -> entry.reach() instanceof Reach.Always)
                .toList();
        say("proof.always", "n", always.size(), "total", questions.size());
        lines.add(INDENT + always.stream().map(ProofReport.Entry::id).collect(Collectors.joining(", ")));
        say("proof.sometimes");
        grouped(questions.stream().filter(entry -> !always.contains(entry)).toList());
    }

    /// What is reached in the same way is told together.
    private void grouped(List<ProofReport.Entry> entries) {
        Map<Object, List<ProofReport.Entry>> groups = new LinkedHashMap<>();
        for (ProofReport.Entry entry : entries) {
            groups.computeIfAbsent(entry.reach(), _ -> new ArrayList<>()).add(entry);
        }
        groups.values().forEach(group -> {
            group.forEach(this::name);
            reach(group.getFirst().reach());
        });
    }

    private void name(ProofReport.Entry entry) {
        lines.add(INDENT + words.get("proof.entry", "id", entry.id(), "name", entry.name(), "line", entry.line()));
        entry.binds().ifPresent(day -> lines.add(INDENT.repeat(3) + words.get("proof.binds", "day", day)));
    }

    private void reach(Reach reach) {
        switch (reach) {
            case Reach.Always _ -> deep("proof.reach.always");
            case Reach.Never never -> deep("proof.reach.never", "code", never.code());
            case Reach.NotProved _ -> deep("proof.reach.notProved");
            case Reach.Reached reached -> {
                reached.from().ifPresent(day -> deep("proof.reach.from", "day", day));
                example(reached.example());
            }
        }
    }

    private void example(Example example) {
        ExampleWords.of(example, levels).forEach(line -> lines.add(INDENT.repeat(3) + "- " + words.get(line)));
    }

    private void scores() {
        if (report.scores().isEmpty()) {
            return;
        }
        heading("proof.scores");
        for (ScoreRange range : report.scores()) {
            lines.add(INDENT
                    + words.get(
                            range.profile().isPresent() ? "proof.profile" : "proof.effects",
                            "id",
                            range.profile().orElse(""),
                            "title",
                            range.title()));
            range.smallest().ifPresent(way -> way("proof.smallest", way));
            range.largest().ifPresent(way -> way("proof.largest", way));
            for (ScoreRange.LevelWay level : range.levels()) {
                if (level.way().isPresent()) {
                    deep(
                            "proof.level",
                            "level",
                            level.label(),
                            "filled",
                            filled(level.way().get()));
                } else {
                    deep("proof.noLevel", "level", level.label());
                }
            }
        }
    }

    private void way(String key, ScoreRange.Way way) {
        deep(key, "value", way.value(), "level", way.levelLabel(), "filled", filled(way));
    }

    private String filled(ScoreRange.Way way) {
        return way.filled().stream()
                .map(step -> words.get(
                        "proof.step", "scale", step.scale(), "step", step.step().label()))
                .collect(Collectors.joining(", "));
    }

    private void unused() {
        if (report.unused().isEmpty()) {
            return;
        }
        heading("proof.unused");
        say("proof.unusedWhy");
        for (ProofReport.UnusedAnswers unused : report.unused()) {
            if (!unused.isWhole()) {
                lines.add(INDENT
                        + words.get(
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
            lines.add(INDENT + words.get("proof.unusedWhole", "questions", whole));
        }
    }

    private void dutch() {
        Optional<Readability> found = report.dutch();
        if (found.isEmpty()) {
            return;
        }
        Readability dutch = found.get();
        heading("proof.dutch");
        say(
                "proof.dutchFigures",
                "texts",
                dutch.texts(),
                "share",
                decimal(100 * dutch.easyShare()),
                "average",
                decimal(dutch.wordsPerSentence()));
        say(
                "proof.dutchMeasure",
                "mostWords",
                Readability.MOST_WORDS,
                "mostLetters",
                Readability.MOST_LETTERS,
                "sentences",
                dutch.longSentences(),
                "words",
                dutch.longWords());
        for (Readability.HardText text : dutch.hard()) {
            text.sentences()
                    .forEach(sentence -> lines.add(INDENT
                            + words.get(
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
                    .forEach(word -> lines.add(
                            INDENT + words.get("proof.longWord", "id", text.id(), "line", text.line(), "word", word)));
        }
    }

    private String decimal(double number) {
        return String.format(Locale.of(words.locale().getLanguage()), "%.1f", number);
    }

    private void languages() {
        if (report.languages().isEmpty()) {
            return;
        }
        heading("proof.languages");
        report.languages()
                .forEach(count -> lines.add(INDENT
                        + words.get(
                                "proof.language",
                                "language",
                                count.language(),
                                "complete",
                                count.complete(),
                                "missing",
                                count.missing())));
    }

    private void heading(String key) {
        lines.add("");
        lines.add(words.get(key));
    }

    private void say(String key, Object... arguments) {
        lines.add(INDENT + words.get(key, arguments));
    }

    private void deep(String key, Object... arguments) {
        lines.add(INDENT.repeat(3) + words.get(key, arguments));
    }
}
