package nl.impactwijzer.report.compose;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.AnswerWords;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierJson;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Route;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Condition;
import nl.impactwijzer.questionnaire.Level;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Section;
import nl.impactwijzer.questionnaire.SourceRef;
import nl.impactwijzer.report.Block;
import nl.impactwijzer.report.Inline;
import nl.impactwijzer.report.LevelTone;
import nl.impactwijzer.report.Table;
import nl.impactwijzer.report.withheld.Withholding;
import nl.impactwijzer.scoring.Assessment;
import nl.impactwijzer.scoring.Levels;
import nl.impactwijzer.scoring.Outcome;
import nl.impactwijzer.text.LocalizedText;
import nl.impactwijzer.text.Message;
import nl.impactwijzer.text.Messages;

/// What every chapter writes with: the assessment, its outcome, the language, and how levels and sources are said.
final class Draft {

    /// In characters.
    private static final int LONGEST_TITLE = 200;

    /// Reports are read in the Netherlands; the zone of the machine must not change their bytes.
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Assessment assessment;
    private final Outcome outcome;
    private final Messages messages;
    private final Levels levels;
    private final byte[] dossierJson;
    private final Withholding withholding;

    Draft(Assessment assessment, Outcome outcome, Messages messages) {
        this(assessment, outcome, Withholding.NOTHING, messages);
    }

    /// @param outcome of the whole dossier, also where the assessment is of one without the withheld answers
    Draft(Assessment assessment, Outcome outcome, Withholding withholding, Messages messages) {
        this.withholding = withholding;
        this.assessment = assessment;
        this.outcome = outcome;
        this.messages = messages;
        levels = Levels.of(assessment.questionnaire());
        dossierJson = DossierJson.write(assessment.dossier());
    }

    Assessment assessment() {
        return assessment;
    }

    Outcome outcome() {
        return outcome;
    }

    Questionnaire questionnaire() {
        return assessment.questionnaire();
    }

    Dossier dossier() {
        return assessment.dossier();
    }

    byte[] dossierJson() {
        return dossierJson.clone();
    }

    Messages messages() {
        return messages;
    }

    Withholding withholding() {
        return withholding;
    }

    /// The answer in words, or that it is withheld.
    String answer(Place place, Question question, Answer answer) {
        if (withholding.isFollowUp(place)) {
            return say("report.withheld.followUp");
        }
        return withholding.hides(place)
                ? say("report.withheld.word")
                : answers().of(question, answer);
    }

    AnswerWords answers() {
        return new AnswerWords(messages);
    }

    /// From the content of the dossier, so that the same dossier gives the same document.
    String seed() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(dossierJson));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String say(String key, Object... namesAndValues) {
        return messages.get(key, namesAndValues);
    }

    String say(Message message) {
        return messages.get(message);
    }

    String say(LocalizedText text) {
        return messages.get(text);
    }

    String moment(Instant moment) {
        return messages.moment(moment, ZONE);
    }

    String moment(Optional<Instant> moment) {
        return moment.map(this::moment).orElse("");
    }

    /// A level on its colour; a word of another document stands without one.
    Inline badge(Optional<String> code) {
        return code.<Inline>map(known -> levels.recognise(known)
                        .map(level -> new Inline.Badge(LevelTone.named(level.tone()), say(level.label())))
                        .orElseGet(() -> new Inline.Badge(LevelTone.UNSCORED, known)))
                .orElseGet(() -> new Inline.Badge(LevelTone.UNSCORED, say("report.notScored")));
    }

    String levelWord(String code) {
        return levels.recognise(code).map(Level::label).map(this::say).orElse(code);
    }

    int rank(Optional<String> code) {
        return code.map(levels::rank).orElse(0);
    }

    /// The sources of a question or rule in one line, each linked to the chapter with sources.
    List<Inline> sources(Collection<SourceRef> refs) {
        List<Inline> line = new ArrayList<>();
        String before = "";
        for (SourceRef ref : refs) {
            String title = questionnaire()
                    .source(ref.source())
                    .map(source -> say(source.name()))
                    .orElse(ref.source());
            if (!line.isEmpty()) {
                line.add(new Inline.Text("; "));
            }
            String place = say(ref.at());
            String text = place.isEmpty() ? title : title + ", " + place;
            // A law that is named once need not be named again for its next article.
            String shown = ref.source().equals(before) && !place.isEmpty() ? place : text;
            before = ref.source();
            line.add(new Inline.Ref("sources", shown, say("report.source.go", "source", text)));
        }
        return line;
    }

    /// A question by id and text, linked to its answer when that is printed.
    Inline question(String id) {
        return new Inline.Ref(
                AnswersChapter.anchor(questionnaire(), id),
                questionnaire()
                        .question(id)
                        .map(placed -> id + " " + say(placed.question().text()))
                        .orElse(id),
                say("report.question.go", "id", id));
    }

    /// A title for a row of a table: on one line, and cut off where that row would not fit on a page. The whole of it
    /// stands with the answers.
    static String shortened(String title) {
        String line = title.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_TITLE) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST_TITLE - 2)) ? LONGEST_TITLE - 2 : LONGEST_TITLE - 1;
        return line.substring(0, end).strip() + "…";
    }

    /// What a row is called on paper: its title, or its id while it has none.
    String rowTitle(Row row) {
        return row.title().isBlank() ? row.id() : shortened(row.title());
    }

    /// What the row of a question is called: by the questionnaire where it lays the rows down.
    String rowTitle(Route.Step step) {
        String id = step.row().map(Row::id).orElse("");
        return step.section()
                .repeat()
                .flatMap(repeat -> repeat.fixedRows().stream()
                        .filter(topic -> topic.id().equals(id))
                        .findFirst())
                .map(topic -> topic.id() + " " + say(topic.title()))
                .orElseGet(() -> step.row()
                        .map(Row::title)
                        .filter(title -> !title.isBlank())
                        .orElse(id));
    }

    /// The row of that place and a colon; empty outside rows.
    String rowBefore(Place place) {
        return place.row()
                .flatMap(_ -> assessment.route().step(place))
                .map(step -> rowTitle(step) + ": ")
                .orElse("");
    }

    /// Whether that is surely true of a classified row.
    boolean isTrue(Condition condition, Row row) {
        return questionnaire()
                .classification()
                .flatMap(classification -> questionnaire().repeating(classification.over()))
                .flatMap(Section::repeat)
                .map(repeat -> condition
                        .evaluate(assessment.route().facts(repeat, row))
                        .isYes())
                .orElse(false);
    }

    Inline risk(String id) {
        return risk(id, dossier().risk(id).map(risk -> risk.title()).orElse(id));
    }

    /// @param title as it is printed, which may be shorter than it is
    Inline risk(String id, String title) {
        return new Inline.Ref(RisksChapter.anchor(id), title, say("report.risk.go", "title", title));
    }

    static Block paragraph(Inline... parts) {
        return new Block.Paragraph(List.of(parts));
    }

    static Block.Heading heading(int level, String text) {
        return new Block.Heading(level, "", text);
    }

    static Table.Row row(Table.Cell... cells) {
        return new Table.Row(List.of(cells));
    }

    /// The paragraphs of a cell, without those that are empty.
    static Table.Cell cell(List<List<Inline>> paragraphs) {
        List<List<Inline>> kept =
                paragraphs.stream().filter(line -> !line.isEmpty()).toList();
        return kept.isEmpty() ? Table.Cell.of("–") : new Table.Cell(kept);
    }

    /// Joins pieces with a comma between.
    static List<Inline> joined(List<Inline> pieces) {
        List<Inline> line = new ArrayList<>();
        for (Inline piece : pieces) {
            if (!line.isEmpty()) {
                line.add(new Inline.Text(", "));
            }
            line.add(piece);
        }
        return line;
    }
}
