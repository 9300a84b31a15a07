package nl.impactwijzer.report.compose;

import java.util.ArrayList;
import java.util.List;
import nl.impactwijzer.questionnaire.Source;
import nl.impactwijzer.report.Block;
import nl.impactwijzer.report.Fact;
import nl.impactwijzer.report.Inline;

/// The laws, guidelines and other texts behind the questions and rules, and how sure each reference is.
final class SourcesChapter {

    private final Draft draft;

    SourcesChapter(Draft draft) {
        this.draft = draft;
    }

    List<Block> write() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Lead(draft.say("report.sources.lead")));
        blocks.add(new Block.Facts(draft.questionnaire().definition().sources().stream()
                .map(this::fact)
                .toList()));
        return blocks;
    }

    private Fact fact(Source source) {
        List<Inline> line = new ArrayList<>();
        String title = draft.say(source.title());
        source.url()
                .ifPresentOrElse(
                        url -> line.add(
                                new Inline.Link(url.toString(), title, draft.say("report.website", "title", title))),
                        () -> line.add(new Inline.Text(title)));
        line.add(new Inline.Quiet(" "
                + draft.say(
                        "report.sources.checked",
                        "day",
                        draft.messages().day(source.checked()),
                        "certainty",
                        draft.say("report.certainty." + source.certainty().code()))));
        return new Fact(source.id(), line);
    }
}
