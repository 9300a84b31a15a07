package nl.impactwijzer.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.report.Block;
import nl.impactwijzer.report.Inline;
import nl.impactwijzer.report.Table;
import nl.impactwijzer.scoring.Outcome;

/// Per principle, or per right: the worst risk now and after the plan, what is unknown, and the weakest evidence.
final class TopicsChapter {

    private final Draft draft;
    private final String kind;
    private final List<Outcome.TopicOutcome> topics;

    TopicsChapter(Draft draft, String kind, List<Outcome.TopicOutcome> topics) {
        this.draft = draft;
        this.kind = kind;
        this.topics = topics;
    }

    List<Block> write() {
        return List.of(
                new Block.Lead(draft.say("report." + kind + ".lead")),
                new Table(
                        "",
                        List.of(
                                new Table.Column(draft.say("report.topic"), 6),
                                new Table.Column(draft.say("report.stage.now"), 2),
                                new Table.Column(draft.say("report.stage.plan"), 2),
                                new Table.Column(draft.say("report.topic.unknown"), 2, Table.Align.END),
                                new Table.Column(draft.say("report.topic.weakest"), 3)),
                        1,
                        topics.stream().map(this::row).toList()));
    }

    private Table.Row row(Outcome.TopicOutcome topic) {
        List<List<Inline>> name = new ArrayList<>();
        name.add(List.of(new Inline.Strong(
                topic.topic().id() + " " + draft.say(topic.topic().title()))));
        List<Inline> risks = topic.risks().stream().map(draft::risk).toList();
        if (!risks.isEmpty()) {
            name.add(Draft.joined(risks));
        }
        topic.effects()
                .forEach(effect -> name.add(Inline.text(draft.say("report.topic.effect", "effect", effect.title()))));
        return Draft.row(
                new Table.Cell(name),
                Table.Cell.of(worst(topic, Stage.NOW)),
                Table.Cell.of(worst(topic, Stage.PLAN)),
                Table.Cell.of(draft.say(
                        "report.topic.share",
                        "n",
                        topic.progress().open() + topic.progress().unknown(),
                        "total",
                        topic.progress().total())),
                Table.Cell.of(topic.weakest()
                        .map(strength -> draft.say("report.strength." + strength.value()))
                        .orElse(draft.say("report.strength.unstated"))));
    }

    private Inline worst(Outcome.TopicOutcome topic, Stage stage) {
        Optional<String> level = Optional.ofNullable(topic.worst().get(stage));
        return topic.risks().isEmpty() ? new Inline.Quiet(draft.say("report.topic.noRisk")) : draft.badge(level);
    }
}
