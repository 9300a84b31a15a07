package nl.impactwijzer.report.compose;

import java.util.ArrayList;
import java.util.List;
import nl.impactwijzer.report.Block;
import nl.impactwijzer.report.Chapter;
import nl.impactwijzer.report.Report;
import nl.impactwijzer.report.withheld.PublicVersion;
import nl.impactwijzer.scoring.Assessment;
import nl.impactwijzer.scoring.Outcome;
import nl.impactwijzer.text.Messages;

/// Makes the report of one assessment. The same assessment and options always give the same report.
public final class ReportComposer {

    private final Draft draft;
    private final ReportOptions options;
    private final ProvenanceWords provenance;

    private ReportComposer(Draft draft, ReportOptions options) {
        this.draft = draft;
        this.options = options;
        provenance = new ProvenanceWords(draft, options.provenance());
    }

    /// @param messages the language of the report
    public static Report compose(Assessment assessment, Outcome outcome, ReportOptions options, Messages messages) {
        return new ReportComposer(new Draft(assessment, outcome, messages), options).report();
    }

    /// The public version: without the withheld answers, with the conclusions of the whole dossier.
    public static Report compose(PublicVersion version, ReportOptions options, Messages messages) {
        return new ReportComposer(
                        new Draft(version.assessment(), version.stated(), version.withholding(), messages), options)
                .report();
    }

    private Report report() {
        FrontMatter front = new FrontMatter(draft, options);
        List<Chapter> chapters = new ArrayList<>();
        Chapter summary = new SummaryChapter(draft).write();
        chapters.add(new Chapter(
                summary.anchor(), summary.title(), summary.listed(), provenance.remarked(summary.blocks())));
        chapters.add(new Chapter("contents", draft.say("report.contents"), false, List.of(new Block.Toc(2))));
        for (ReportSection section : ReportSection.values()) {
            if (options.sections().contains(section) && section.isIn(draft.questionnaire())) {
                chapters.add(new Chapter(section.code(), draft.say("report." + section.code()), blocks(section)));
            }
        }
        if (!draft.dossier().attic().isEmpty()) {
            chapters.add(new Chapter("attic", draft.say("upgrade.report.title"), new AtticChapter(draft).write()));
        }
        if (!draft.withholding().isEmpty()) {
            chapters.add(new Chapter(
                    WithheldChapter.ANCHOR, draft.say("report.withheld"), new WithheldChapter(draft).write()));
        }
        chapters.add(new Chapter("sources", draft.say("report.sources"), new SourcesChapter(draft).write()));
        chapters.add(new Chapter("colophon", draft.say("report.colophon"), front.colophon()));
        return new Report(
                front.title(),
                front.subject(),
                draft.messages().locale(),
                mark(),
                options.author(),
                options.organisation(),
                options.created(),
                draft.seed(),
                front.cover(),
                chapters,
                new Attachments(draft, options.provenance()).list());
    }

    private String mark() {
        List<String> marks = new ArrayList<>();
        if (!provenance.mark().isEmpty()) {
            marks.add(provenance.mark());
        }
        if (!draft.withholding().isEmpty()) {
            marks.add(draft.say("report.withheld.mark"));
        }
        return String.join(" · ", marks);
    }

    private List<Block> blocks(ReportSection section) {
        return switch (section) {
            case VERDICT -> provenance.remarked(new VerdictChapter(draft).write());
            case FUNCTIONS -> new FunctionsChapter(draft).write();
            case DUTIES -> new DutiesChapter(draft).write();
            case LABEL ->
                draft.questionnaire()
                        .definition()
                        .publicLabel()
                        .map(label -> new LabelChapter(draft).write(label))
                        .orElse(List.of());
            case RISKS -> new RisksChapter(draft).write();
            case MEASURES -> new MeasuresChapter(draft).write();
            case EFFECTS -> new EffectsChapter(draft).write();
            case PRINCIPLES ->
                new TopicsChapter(draft, "principles", draft.outcome().principles()).write();
            case RIGHTS -> new TopicsChapter(draft, "rights", draft.outcome().rights()).write();
            case ANSWERS -> new AnswersChapter(draft).write();
            case UNKNOWN -> new UnknownChapter(draft).write();
            case EVIDENCE -> new EvidenceChapter(draft, options.pictures()).write();
            case METHOD -> new MethodChapter(draft).write();
        };
    }
}
