package nl.impactwijzer.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.impactwijzer.questionnaire.lint.ProofReport;
import nl.impactwijzer.questionnaire.lint.ProofWords;
import nl.impactwijzer.questionnaire.lint.Reach;
import nl.impactwijzer.text.Messages;

/// A proof as a page of plain text for the author of a questionnaire: what is wrong or unproved first, then what leads
/// to what.
final class ProofText {

    private static final String INDENT = "  ";

    private final String file;
    private final ProofReport report;
    private final Messages words;
    private final ProofWords said;
    private final List<String> lines = new ArrayList<>();

    ProofText(String file, ProofReport report, Messages words) {
        this.file = file;
        this.report = report;
        this.words = words;
        said = new ProofWords(report, words);
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
        list("proof.unused", said.unused());
        list("proof.dutch", said.dutch());
        list("proof.languages", said.languages());
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
            lines.add(INDENT + said.notProved(entry, (Reach.NotProved) entry.reach()));
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
        entry.binds().ifPresent(day -> deep(words.get("proof.binds", "day", day)));
    }

    private void reach(Reach reach) {
        switch (reach) {
            case Reach.Always _ -> deep(words.get("proof.reach.always"));
            case Reach.Never never -> deep(words.get("proof.reach.never", "code", never.code()));
            case Reach.NotProved _ -> deep(words.get("proof.reach.notProved"));
            case Reach.Reached reached -> {
                reached.from().ifPresent(day -> deep(words.get("proof.reach.from", "day", day)));
                said.example(reached.example()).forEach(line -> deep("- " + line));
            }
        }
    }

    private void scores() {
        if (report.scores().isEmpty()) {
            return;
        }
        heading("proof.scores");
        for (ProofWords.Group group : said.scores()) {
            lines.add(INDENT + group.head());
            group.lines().forEach(this::deep);
        }
    }

    private void list(String heading, List<String> told) {
        if (!told.isEmpty()) {
            heading(heading);
            told.forEach(line -> lines.add(INDENT + line));
        }
    }

    private void heading(String key) {
        lines.add("");
        lines.add(words.get(key));
    }

    private void say(String key, Object... arguments) {
        lines.add(INDENT + words.get(key, arguments));
    }

    private void deep(String line) {
        lines.add(INDENT.repeat(3) + line);
    }
}
